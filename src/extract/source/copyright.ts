import { isNumber, type Word } from "../../text/words.ts";
import { findAgency } from "../names/find-agency.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

const MARK = /\u00a9|\(c\)|\bcopyright\b/giu;
/** Quicker to ask. */
const ANY_MARK = /\u00a9|\(c|copyright/i;
const LONGEST_NAME = 6;

/** `© 2021 Harbour Clarion`, `Copyright ©2021 The Clarion, Inc.`, `© pv weekly 2021`: whose the page is. */
export const copyright: Rule = {
  name: "source/copyright",
  says: "The copyright line names the house, or the agency whose text it is.",
  example: "The owners met again on Tuesday.\n\nCopyright \u00a9 2021 Harbour Clarion. All rights reserved.",
  find: function* (page) {
    for (const line of page.lines) if (isPlaced(page, line)) yield* propose(page, line);
  },
};

/** Below the text: in its head and between its paragraphs a copyright sign is that of a picture. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  line.count <= 80 && (!page.extent || line.index > page.extent.last || isLegal(page, line));

/** `Copyright © 2021 Harbour Clarion, LLC.` as the last paragraph: it opens the line, with its year. */
const isLegal = (page: Page, line: PageLine): boolean =>
  line.index >= page.extent!.last - 4 &&
  /^(?:copyright\s*)?(?:\u00a9|\(c\))\s*(?:19|20)\d\d|^copyright (?:19|20)\d\d/i.test(line.text);

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  if (!ANY_MARK.test(line.text)) return;
  const marks = [...line.text.slice(0, 400).matchAll(MARK)];
  for (const mark of marks) {
    const end = mark.index + mark[0].length;
    const named = isClaim(line.text, end) ? readOwner(page, line, end) : null;
    if (!named) continue;
    const house = nameBehindCompany(page, line, named);
    const share = house === null && isCompany(page, line, named) ? COMPANY : 1;
    yield { span: line.span, role: null, share, names: [house ?? named] };
    return;
  }
}

/** A company may own many papers: it is the house only where nothing better is said. */
const COMPANY = 0.7;

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
  if (!last) return null;
  const value = line.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const span = wordsAt(page, line, first.start, last.end);
  const agency = findAgency(value, page.lexicon.sources);
  if (agency) return { field: "agency", value: agency, span, basis: "stated" };
  return /\p{L}{2}/u.test(value) ? { field: "outlet", value, span, basis: "stated" } : null;
}

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

/** Up to a mark that ends names, a year, or the words of the law. */
function takeName(page: Page, line: PageLine, words: readonly Word[]): readonly Word[] {
  const taken: Word[] = [];
  for (const word of words.slice(0, LONGEST_NAME)) {
    const before = taken.at(-1);
    if (before && !/^(?:\s{1,2}|\s?&\s?|[-.'\u2019])$/.test(line.text.slice(before.end, word.start))) break;
    if (isNumber(word) && word.text.length === 4) break;
    if (before && page.lexicon.legal.has(word.text)) break;
    taken.push(word);
  }
  while (taken.length > 0 && page.lexicon.joiners.has(taken.at(-1)!.text)) taken.pop();
  return taken;
}
