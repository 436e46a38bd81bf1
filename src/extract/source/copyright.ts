import { sourceNamed } from "../../knowledge/index-sources.ts";
import { companyForms, webCompanyWords } from "../../language/everywhere.ts";
import { withoutArticle } from "../../text/definite-article.ts";
import { foldToWords } from "../../text/fold.ts";
import { isNumber } from "../../text/words.ts";
import { findOutlet } from "../names/find-agency.ts";
import { cleanHouse, isHouse } from "../names/house-name.ts";
import { houseBetween } from "../names/houses.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { CLAIMS_RIGHTS, mayClaimRights, rightsMarks } from "../page/rights.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";
import { readOwner } from "./rights-owner.ts";

/** `© 2021 Harbour Clarion`, `Copyright ©2021 The Clarion, Inc.`, `© pv weekly 2021`: whose the page is. */
export const copyright: Rule = {
  name: "source/copyright",
  says: "The copyright line names the house, or the agency whose text it is.",
  example: "The owners met again on Tuesday.\n\nCopyright \u00a9 2021 Harbour Clarion. All rights reserved.",
  needs: CLAIMS_RIGHTS,
  find: (page) => {
    const claims = page.lines.flatMap((line) =>
      mayClaimRights(line) && isPlaced(page, line) ? [...propose(page, line)] : [],
    );
    return claims.map((claim, at) =>
      at < claims.length - 1 ? { ...claim, share: (claim.share ?? 1) * NOT_LAST } : claim,
    );
  },
};

/** Whose the page is stands last; above it may stand whose a picture or a text is. */
const NOT_LAST = 0.9;

/** Below the text: in its head and between its paragraphs a copyright sign is that of a picture. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  line.count <= 80 &&
  !isCredit(page, line) &&
  (!page.extent || line.index > page.extent.last || isLegal(page, line) || isOfMenu(page, line));

/** `Photos: © Valley Pictures`. */
const isCredit = ({ lexicon }: Page, { text, words }: PageLine): boolean =>
  /^\p{L}+(?:\(\p{L}+\))?:\s*©/u.test(text.slice(0, 40)) &&
  lexicon.language.press.photoLabels.includes(words[0]?.text ?? "");

/** `Copyright © 2021 Harbour Clarion, LLC.` as the last paragraph: it opens the line, with its year. */
const isLegal = (page: Page, line: PageLine): boolean =>
  line.index >= page.extent!.last - 4 &&
  /^(?:copyright\s*)?(?:\u00a9|\(c\))\s*(?:19|20)\d\d|^copyright (?:19|20)\d\d/i.test(line.text);

/** `© 2021 Harbour Clarion. All rights reserved.` above the text: menus that stand there have the words of feet. */
const isOfMenu = (page: Page, line: PageLine): boolean =>
  line.index < page.extent!.first && (line.cues.footer ?? 0) >= CLEAR && YEAR.test(line.text);

const CLEAR = 0.5;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  const marks = rightsMarks(line.text.slice(0, 400));
  for (const mark of marks) {
    const end = mark.index + mark[0].length;
    const owner = isClaim(line.text, end) ? readOwner(page, line, end) : null;
    const isGroup = owner !== null && isCompany(page, line, owner);
    const before =
      readSiteBefore(page, line, mark.index) ??
      (owner === null || isGroup ? readOwnerBefore(page, line, mark.index) : null);
    const named = before ?? owner ?? lastPiece(page, line, end);
    if (!named || isPublisher(page, named)) continue;
    const house = nameBehindCompany(page, line, named);
    const share = house === null && named === owner && isGroup ? shareOfCompany(page, line, named) : 1;
    yield { span: line.span, role: null, share, names: [house ?? named] };
    return;
  }
}

/** `© 2021 All Rights Reserved | Harbour Clarion`: behind the last bar, full stop or word of the law, if that is a paper. */
function lastPiece(page: Page, line: PageLine, from: number): Named | null {
  const law = line.words.findLast(({ text }) => page.lexicon.legal.has(text))?.end ?? 0;
  const bar = Math.max(line.text.lastIndexOf("|"), line.text.lastIndexOf(". "), law - 1);
  if (bar < from) return null;
  const value = line.text
    .slice(bar + 1)
    .trim()
    .replace(/\.$/, "");
  if (!findOutlet(value, page.lexicon.sources) && !isCalledPaper(page, value)) return null;
  const start = line.text.indexOf(value, bar);
  return { field: "outlet", value, span: wordsAt(page, line, start, start + value.length), basis: "stated" };
}

/** Two to four words with capitals, the last of which papers are called by. */
const isCalledPaper = ({ lexicon }: Page, value: string): boolean =>
  /^(?:\p{Lu}[\p{L}'\u2019-]* ){1,3}\p{Lu}\p{L}+$/u.test(value) &&
  lexicon.language.press.source.papers.includes(value.slice(value.lastIndexOf(" ") + 1).toLowerCase());

/** A company may own many papers: it is the house only where nothing better is said. */
const COMPANY = 0.7;
/** One that calls itself a group of them, too, must be called so elsewhere on the page. */
const GROUP = 0.5;
/** All that a paper's own company adds to its name. */
const isForm = (word: string): boolean => companyForms.has(word.toLowerCase());

/** `Harbour Clarion Digital Ltd.` makes a paper's site; `HCN Digital Ltd.` may make those of many. */
const isOfOnePaper = (word: string): boolean => webCompanyWords.has(word.toLowerCase());

function shareOfCompany({ lines, lexicon }: Page, { index, text }: PageLine, { value }: Named): number {
  const name = cleanHouse(value);
  if (findOutlet(name, lexicon.sources)) return 1;
  const behind = text.slice(text.indexOf(value) + name.length).match(/[\p{L}]+/gu) ?? [];
  const form = name.includes(" ") ? behind.find((word) => !isOfOnePaper(word)) : behind[0];
  if (isForm(form ?? "")) return COMPANY;
  const { papers } = lexicon.language.press.source;
  if (
    foldToWords(value)
      .split(" ")
      .some((word) => papers.includes(word))
  )
    return COMPANY; // `The Clarion News & Media`
  const house = withoutArticle(foldToWords(name));
  const whole = withoutArticle(foldToWords(value));
  const isPrinted = lines.some((line) => {
    if (line.index === index) return false;
    const key = keyOf(line);
    return holdsWords(key, house) && !(house !== whole && holdsWords(key, whole));
  });
  return isPrinted ? COMPANY : GROUP;
}

const holdsWords = (key: string, words: string): boolean =>
  key.includes(words) && ` ${key} `.includes(` ${words} `);

/** A house that owns papers and is none. */
const isPublisher = ({ lexicon: { sources } }: Page, { value }: Named): boolean =>
  [value, cleanHouse(value)].some((name) => sourceNamed(name, sources)?.kind === "publisher");

/** A word of companies ends the name, or follows it: `Valley Media Holding`, `Valley Newspapers Ltd.` */
function isCompany(page: Page, line: PageLine, { value }: Named): boolean {
  const { companyWords } = page.lexicon.language.press.source;
  const after = line.text.slice(line.text.indexOf(value) + value.length).match(/[\p{L}]+/gu) ?? [];
  const form = value.slice(value.lastIndexOf(" ") + 1).replaceAll(".", ""); // `Clarion N.V`
  return (
    (form !== value && isForm(form)) ||
    [...value.split(" ").slice(1), ...after.slice(0, 3)].some((word) =>
      companyWords.includes(word.toLowerCase()),
    )
  );
}

/** `Copyright Policy` and the like claim nothing. */
const isClaim = (text: string, end: number): boolean =>
  /^[\s:]*(?:\(?c\)?\s*)?(?:by\s)?(?:\d{4}|[\p{L}])/iu.test(text.slice(end));

/** `© Valley Media Ltd. Harbour Clarion`: the company, and behind a full stop the house and nothing else. */
function nameBehindCompany(page: Page, line: PageLine, { value }: Named): Named | null {
  const from = line.text.indexOf(value) + value.length;
  const match = /^\.\s+((?:The )?\p{Lu}[\p{L}'\u2019-]*(?: \p{Lu}[\p{L}'\u2019-]*){0,4})$/u.exec(
    line.text.slice(from, from + 80),
  );
  if (!match || !isHouse(match[1]!)) return null; // `. All Rights Reserved`
  const start = from + match[0].length - match[1]!.length;
  return {
    field: "outlet",
    value: match[1]!,
    span: wordsAt(page, line, start, start + match[1]!.length),
    basis: "stated",
  };
}

/** `Clarion.com - \u00a9 2021 Valley Networks`: the site, and behind the sign who owns it. */
function readSiteBefore(page: Page, line: PageLine, mark: number): Named | null {
  const value = SITE_BEFORE.exec(line.text.slice(0, mark))?.[1];
  if (value === undefined) return null;
  return { field: "outlet", value, span: wordsAt(page, line, 0, value.length), basis: "stated" };
}

const SITE_BEFORE = /^([\p{L}\p{N}-]+\.\p{Ll}{2,5})\s*[-\u2013\u2014|]\s*$/u;

/** `Harbour Clarion \u00a9 2021`, `Harbour Clarion is \u00a9 2021`: all that stands before the sign. */
function readOwnerBefore(page: Page, line: PageLine, mark: number): Named | null {
  const from = Math.max(0, line.text.lastIndexOf("|", mark - 1) + 1);
  const words = line.words.filter(({ start, end }) => start >= from && end <= mark);
  while (words.length > 1 && (isNumber(words.at(-1)!) || page.lexicon.functionWords.has(words.at(-1)!.text)))
    words.pop();
  if (words.some(({ text }) => text === "copyright" || page.lexicon.legal.has(text))) return null;
  const house = houseBetween(line.text, words, 0, words.length, page.lexicon);
  if (!house || house.start > from + 2) return null;
  const span = wordsAt(page, line, house.start, house.end);
  return { field: "outlet", value: house.name, span, basis: "stated" };
}
