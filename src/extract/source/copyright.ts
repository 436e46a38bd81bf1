import { sourceNamed } from "../../knowledge/index-sources.ts";
import { foldToWords } from "../../text/fold.ts";
import { isNumber, type Word } from "../../text/words.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { cleanHouse } from "../names/house-name.ts";
import { houseBetween } from "../names/houses.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import { hasAllWords, type PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

const MARK = /\u00a9|\(c\)|\bcopyright\b/giu;
const LONGEST_NAME = 6;
/** Signs and words that claim rights. */
export const CLAIMS_RIGHTS = { has: Has.COPYRIGHT | Has.ROUND, lists: List.COPYRIGHT } as const;

/** `© 2021 Harbour Clarion`, `Copyright ©2021 The Clarion, Inc.`, `© pv weekly 2021`: whose the page is. */
export const copyright: Rule = {
  name: "source/copyright",
  says: "The copyright line names the house, or the agency whose text it is.",
  example: "The owners met again on Tuesday.\n\nCopyright \u00a9 2021 Harbour Clarion. All rights reserved.",
  needs: CLAIMS_RIGHTS,
  find: function* (page) {
    for (const line of page.lines)
      if (mayClaimRights(line) && isPlaced(page, line)) yield* propose(page, line);
  },
};

/** A sign or a word of it stands there; of very long lines not all words are known. */
export const mayClaimRights = (line: PageLine): boolean =>
  (line.has & CLAIMS_RIGHTS.has) !== 0 || (line.anyOf & CLAIMS_RIGHTS.lists) !== 0 || !hasAllWords(line);

/** Below the text: in its head and between its paragraphs a copyright sign is that of a picture. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  line.count <= 80 &&
  !isCredit(page, line) &&
  (!page.extent || line.index > page.extent.last || isLegal(page, line));

/** `Photos: © Valley Pictures`. */
const isCredit = ({ lexicon }: Page, { text, words }: PageLine): boolean =>
  /^\p{L}+(?:\(\p{L}+\))?:\s*©/u.test(text.slice(0, 40)) &&
  lexicon.language.press.photoLabels.includes(words[0]?.text ?? "");

/** `Copyright © 2021 Harbour Clarion, LLC.` as the last paragraph: it opens the line, with its year. */
const isLegal = (page: Page, line: PageLine): boolean =>
  line.index >= page.extent!.last - 4 &&
  /^(?:copyright\s*)?(?:\u00a9|\(c\))\s*(?:19|20)\d\d|^copyright (?:19|20)\d\d/i.test(line.text);

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  const marks = [...line.text.slice(0, 400).matchAll(MARK)];
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

/** `© 2021 All Rights Reserved | Harbour Clarion`: behind the last bar, if that is a paper. */
function lastPiece(page: Page, line: PageLine, from: number): Named | null {
  const bar = line.text.lastIndexOf("|");
  if (bar < from) return null;
  const value = line.text.slice(bar + 1).trim();
  if (!findOutlet(value, page.lexicon.sources)) return null;
  const start = line.text.indexOf(value, bar);
  return { field: "outlet", value, span: wordsAt(page, line, start, start + value.length), basis: "stated" };
}

/** A company may own many papers: it is the house only where nothing better is said. */
const COMPANY = 0.7;
/** One that calls itself a group of them, too, must be called so elsewhere on the page. */
const GROUP = 0.5;
/** The same in all languages, and all that a paper's own company adds to its name. */
const LEGAL_FORM =
  /^(?:inc|llc|ltd|limited|gmbh|mbh|ag|se|sa|sas|sarl|spa|srl|plc|pty|pvt|pte|bv|nv|oy|ab|as|corp)$/i;

/** `Harbour Clarion Digital Ltd.` makes a paper's site; `HCN Digital Ltd.` may make those of many. */
const OF_ONE_PAPER = /^(?:digital|online|interactive|internet|web)$/i;

function shareOfCompany({ lines, lexicon }: Page, { index, text }: PageLine, { value }: Named): number {
  const name = cleanHouse(value);
  if (findOutlet(name, lexicon.sources)) return 1;
  const behind = text.slice(text.indexOf(value) + name.length).match(/[\p{L}]+/gu) ?? [];
  const form = name.includes(" ") ? behind.find((word) => !OF_ONE_PAPER.test(word)) : behind[0];
  if (LEGAL_FORM.test(form ?? "")) return COMPANY;
  const { papers } = lexicon.language.press.source;
  if (
    foldToWords(value)
      .split(" ")
      .some((word) => papers.includes(word))
  )
    return COMPANY; // `The Clarion News & Media`
  const house = foldToWords(name).replace(/^the /, "");
  const whole = foldToWords(value).replace(/^the /, "");
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
  return [...value.split(" ").slice(1), ...after.slice(0, 3)].some((word) =>
    companyWords.includes(word.toLowerCase()),
  );
}

/** `Copyright Policy` and the like claim nothing. */
const isClaim = (text: string, end: number): boolean =>
  /^[\s:]*(?:\(?c\)?\s*)?(?:by\s)?(?:\d{4}|[\p{L}])/iu.test(text.slice(end));

function readOwner(page: Page, line: PageLine, from: number): Named | null {
  const words = line.words.filter((word) => word.start >= from);
  while (words[0] && (isNumber(words[0]) || /^(?:by|c|copyright)$/.test(words[0].text))) words.shift();
  const first = words[0];
  if (!first || first.start - from > 24 || page.lexicon.legal.has(first.text)) return null;
  const taken = takeName(page, line, words);
  const last = taken.at(-1);
  if (!last || isSentence(page, line, taken)) return null;
  const end = knownUntil(page, line, taken) ?? last.end - gluedMark(line.text.slice(0, last.end));
  const value = line.text.slice(first.start, end).replace(/\s+/g, " ");
  const span = wordsAt(page, line, first.start, end);
  const agency = findAgency(value, page.lexicon.sources);
  if (agency) return { field: "agency", value: agency, span, basis: "stated" };
  return /\p{L}{2}/u.test(value) ? { field: "outlet", value, span, basis: "stated" } : null;
}

/** `Harbour Clarion Partners`, `Harbour Clarion SocietyCopyright`: where a name of two words or more ends that is known. */
function knownUntil({ lexicon }: Page, { text }: PageLine, taken: readonly Word[]): number | null {
  const start = taken[0]!.start;
  for (let to = taken.length; to > 1; to--) {
    const { end } = taken[to - 1]!;
    if (findOutlet(text.slice(start, end), lexicon.sources)) return end;
  }
  return null;
}

/** How much of the next claim is run together with the owner of this one. */
const gluedMark = (text: string): number => /(?<=\p{Ll})Copyright$/u.exec(text)?.[0].length ?? 0;

/** `© Valley Media Ltd. Harbour Clarion`: the company, and behind a full stop the house and nothing else. */
function nameBehindCompany(page: Page, line: PageLine, { value }: Named): Named | null {
  const from = line.text.indexOf(value) + value.length;
  const match = /^\.\s+((?:The )?\p{Lu}[\p{L}'\u2019-]*(?: \p{Lu}[\p{L}'\u2019-]*){0,4})$/u.exec(
    line.text.slice(from, from + 80),
  );
  if (!match) return null;
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

/**
 * `\u00a9 All material on this page is`, `\u00a9 individual contributors`, `\u00a9 All Rights Reserved`: a sentence, or words that
 * all sites have. `pv weekly` is a name.
 */
function isSentence(page: Page, line: PageLine, taken: readonly Word[]): boolean {
  const small = taken.filter(({ capital, text }) => !capital && /^\p{Ll}/u.test(text));
  const opensSmall = small[0] === taken[0] && taken.length > 1 && small[1] === taken[1];
  const isShort = taken[0]!.text.length <= SHORT; // `pv weekly`
  if (!isShort && (opensSmall || (small.length >= 2 && small.length * 2 >= taken.length))) return true;
  return taken.every(
    (word) => (line.lists[line.words.indexOf(word)]! & GENERIC) !== 0 || page.lexicon.legal.has(word.text),
  );
}

const SHORT = 2;
const GENERIC = List.SERVICE | List.MENU | List.SMALL | List.NUMBER;

/** A space or a mark of names (`News@7`), and the full stop of a title: `Dr. Jo March`. */
function isJoined({ lexicon }: Page, { text }: PageLine, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  if (between === ". ") return lexicon.language.press.byline.titles.includes(before.text);
  return /^(?:\s{1,2}|\s?&\s?|[-.'\u2019@])$/.test(between);
}

/** `Clarion.com is a company of the valley`: a verb, or what else names have not. */
const isSmall = ({ lexicon }: Page, { text, capital }: Word): boolean =>
  !capital && lexicon.functionWords.has(text) && !lexicon.joiners.has(text);

/** `MMXXI`: broadcasters still write years so. */
const isRomanYear = ({ text }: PageLine, { start, end }: Word): boolean =>
  /^M{1,2}(?:CM|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text.slice(start, end));

/** Up to a mark that ends names, a year, a small word, or the words of the law. */
function takeName(page: Page, line: PageLine, words: readonly Word[]): readonly Word[] {
  const taken: Word[] = [];
  for (const word of words.slice(0, LONGEST_NAME)) {
    const before = taken.at(-1);
    if (before && !isJoined(page, line, before, word)) break;
    if ((isNumber(word) && word.text.length === 4) || (before && isRomanYear(line, word))) break;
    if (before && (page.lexicon.legal.has(word.text) || isSmall(page, word))) break;
    taken.push(word);
  }
  while (taken.length > 0 && page.lexicon.joiners.has(taken.at(-1)!.text)) taken.pop();
  return taken;
}
