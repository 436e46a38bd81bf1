import { sourceAt } from "../../knowledge/index-sources.ts";
import { findAgency } from "../names/find-agency.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { CLAIMS_RIGHTS, mayClaimRights, rightsMarks } from "../page/rights.ts";
import { serviceShare } from "../page/service-words.ts";
import type { Named, Rule } from "../rule.ts";
import { readOwner } from "./rights-owner.ts";

/** A note of rights that goes with a text says more: what nobody may do with it. */
const MOST_WORDS = 12;
/** So many lines above the title are its kicker, not the page's mark. */
const KICKER = 2;
const MAIL = /@((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})/gu;

/** Papers print an agency's \u00a9 below its text; on its own page stand its mark or its mail address, too. */
export const agencyPage: Rule = {
  name: "source/agency-page",
  says: "The copyright of the page is an agency's, whose mark or mail address the page has: it is the agency's own.",
  example: [
    "Reuters",
    "World",
    "Markets",
    "Mill owners meet for the fourth time",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "\u00a9 2021 Reuters",
  ].join("\n"),
  needs: CLAIMS_RIGHTS,
  find: (page) => {
    const claim = claimBelow(page);
    if (!claim) return [];
    const { owner, line } = claim;
    if (!owner.span || !(offersPages(line) || closesPage(page, line) || hasMark(page, owner.value)))
      return [];
    return [{ span: owner.span, role: null, names: [{ ...owner, field: "outlet" }] }];
  },
};

/** The first line of rights below the text that has an agency for its owner. */
function claimBelow(page: Page): { readonly owner: Named; readonly line: PageLine } | null {
  const after = page.extent ? page.extent.last + 1 : page.lines.length;
  for (const line of page.lines.slice(after)) {
    if (!mayClaimRights(line) || (line.count > MOST_WORDS && !offersPages(line))) continue;
    const [mark] = rightsMarks(line.text);
    const owner = mark && readOwner(page, line, mark.index + mark[0].length);
    if (owner?.field === "agency") return { owner, line };
  }
  return null;
}

/** `Terms of Service | Privacy | Contact`: the foot of a page. */
const offersPages = (line: PageLine): boolean => line.count <= MOST_OF_FOOT && serviceShare(line) >= FOOT;

const MOST_OF_FOOT = 40;
const FOOT = 0.2;

/** All rights are reserved in the last line, with others between it and the text: where those of a text are, it goes on below. */
const closesPage = ({ lines, extent, lexicon }: Page, { index, words }: PageLine): boolean =>
  extent !== null &&
  index === lines.length - 1 &&
  index - extent.last > BETWEEN &&
  words.some(({ text }) => lexicon.legal.has(text));

const BETWEEN = 3;

/** A line that is its name and nothing else, away from the article; beside title and text it signs. */
const hasMark = (page: Page, agency: string): boolean =>
  page.lines.some(
    (line) => isOutside(page, line) && (isName(page, line, agency) || hasMail(page, line, agency)),
  );

const isOutside = ({ title, extent }: Page, { index }: PageLine): boolean =>
  index < (title ?? 0) - KICKER || index > extent!.last;

const isName = ({ lexicon }: Page, { count, text }: PageLine, agency: string): boolean =>
  count <= LONGEST && findAgency(text, lexicon.sources) === agency;

const LONGEST = 5;

const hasMail = ({ lexicon }: Page, { has, text }: PageLine, agency: string): boolean =>
  (has & Has.AT) !== 0 &&
  [...text.slice(0, LOOK).matchAll(MAIL)].some(
    ([, host]) => sourceAt(host!.toLowerCase(), lexicon.sources)?.name === agency,
  );

const LOOK = 400;
