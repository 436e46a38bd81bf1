import { findTimexes } from "../../timex/find-timexes.ts";
import { findAgency } from "../names/find-agency.ts";
import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/**
 * How the first paragraph of an agency's report opens: place, perhaps a date, perhaps the agency in brackets, then a
 * dash. The place in capitals, or one of the other two, shows that the dash ends no ordinary words.
 *
 *   BRUSSELS — …          KYIV/TALLINN – …         MORBI, India -- …
 *   MOSCOW (Wire) – …     LEEDS, May 4 (Wire) — …  Melbourne [Australia], October 23 (Wire): …
 */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}'\u2019.-]*(?:[ /][\p{Lu}\p{Ll}][\p{L}'\u2019.-]*){0,4}(?:,? ?\[\p{Lu}[\p{L} .]{1,25}\])?(?:, \p{Lu}[\p{L}'\u2019.]*(?: \p{Lu}[\p{L}.]*){0,2})??)(?:,? (?<date>(?:\p{Lu}[\p{L}]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}[\p{L}]{2,8}\.?)(?:,? \d{4})?))?,?(?: ?\((?<agency>[\p{Lu}][\p{L}\p{N} .&/-]{1,30})\))?(?<mark>\s?(?:\u2014|\u2013|--|-(?=\s))|(?<colon>:))\s*(?=[\p{Lu}\p{N}"\u201c\u2018'])/u;

/** The longest that were seen are shorter. */
const LONGEST = 110;

export const placeAndDash: Rule = {
  name: "dateline/place-and-dash",
  says: "The first paragraph opens with a place, perhaps a date and an agency, and a dash.",
  example:
    "LEEDS, May 4 (Wire) \u2014 The owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    for (const line of openings(page)) {
      const proposal = propose(page, line);
      if (proposal) {
        yield proposal;
        return;
      }
    }
  },
};

/** The first lines of the text that are paragraphs; a dateline opens the first that is no standfirst or caption. */
const OPENINGS = 4;

function openings({ extent, lines }: Page): readonly PageLine[] {
  if (!extent) return [];
  return lines
    .slice(extent.first, extent.last + 1)
    .filter((line) => line.prose >= 0.4)
    .slice(0, OPENINGS);
}

function propose(page: Page, line: PageLine): Proposal | null {
  const match = DATELINE.exec(line.text.slice(0, LONGEST));
  const groups = match?.groups;
  if (!match || !groups || !isDateline(page, groups)) return null;
  const span = spanIn(page, line, 0, match[0].trimEnd().length);
  if (!span) return null;
  return { span, role: "dateline", names: [...namesOf(page, line, groups)] };
}

function isDateline(page: Page, { place, date, agency, colon }: Record<string, string | undefined>): boolean {
  if (date && findTimexes(date, page.language.language).length === 0 && !isMonthDay(page, date)) return false;
  if (agency || date) return true;
  const words = place!.split(/[ ,/]+/);
  const capitals = /^[\p{Lu}\p{M}'\u2019.-]{3,}$/u.test(words[0]!);
  if (colon)
    return (
      !capitals &&
      words.length === 1 &&
      !page.lexicon.notPeople.has(words[0]!.toLowerCase()) &&
      isPlaceInText(page, words[0]!)
    );
  return capitals || isPlaceInText(page, words[0]!);
}

/** `May 4`, `4 May`. */
const isMonthDay = (page: Page, date: string): boolean =>
  date
    .toLowerCase()
    .split(/[ .,]+/)
    .some((word) => page.lexicon.months.has(word));

/** The text speaks of the place again: `Morbi: Boats combed the water … in Morbi`. */
function isPlaceInText({ lines, extent }: Page, place: string): boolean {
  const needle = new RegExp(
    `\\b(?:in|at|from|near|of|to) ${place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`,
  );
  return lines.slice(extent!.first, extent!.last + 1).some((line) => needle.test(line.text.slice(0, 4000)));
}

function* namesOf(
  page: Page,
  line: PageLine,
  { place, date, agency }: Record<string, string | undefined>,
): Iterable<Named> {
  const named = (field: Named["field"], value: string, words: string): Named => {
    const start = line.text.indexOf(words);
    return { field, value, span: wordsAt(page, line, start, start + words.length), basis: "stated" };
  };
  yield named("dateline-place", place!, place!);
  if (date) yield named("dateline-date", date, date);
  if (!agency) return;
  yield named("dateline-agency", agency, agency);
  yield named("agency", findAgency(agency) ?? agency, agency);
}
