import { findAgency, findOutlet, outletCalled } from "../names/find-agency.ts";
import { opensHouse } from "../names/opens-house.ts";
import { keyOf } from "../page/line-words.ts";
import { isFoot, isHead, type Page } from "../page/page.ts";
import { hasAllWords, type PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";
import { isEndOfName } from "./offers.ts";
import { labelsItems } from "./source-label.ts";

const MOST_WORDS = 14;
/** The longest names of houses have so many words. */
const LONGEST_NAME = 6;
/** Names of people and places that may stand beside the house's; without a word or mark of signatures, few. */
const MOST_OTHERS = 5;
const FEW_OTHERS = 2;
const MARK = /[|/(\u2022\u00b7]/;
const FOOT = 4;

/** `By Jo March with Wire`, `Clarion staff and agencies`, `Jo March | Wire`: houses that the tables know, in a line that signs. */
export const knownSignature: Rule = {
  name: "source/known-signature",
  says: "A line that signs the article has the name of a paper or agency that Clipfile or its owner knows.",
  example:
    "Mill owners meet for the fourth time\nBy Harbour Clarion with Reuters\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    const labelled: Proposal[] = [];
    for (const line of page.lines) {
      if (line.count > MOST_WORDS || line.stop || isShare(line) || !isPlaced(page, line) || isLead(line))
        continue;
      if (!page.mayNameHouse(line)) continue;
      const { names, others } = readLine(page, line);
      if (names.length === 0 || !isSignature(page, line, others)) continue;
      const proposal = { span: line.span, role: null, names };
      if (isLabelled(page, line)) labelled.push(proposal);
      else yield proposal;
    }
    if (labelled.length > 0 && !labelsItems(page)) yield* labelled;
  },
};

/** `Flipboard` among the buttons: where readers may take the article. */
export const isShare = ({ cues }: PageLine): boolean => (cues.share ?? 0) >= 0.5;

/** `Clarion reports,` leads what it says. */
const isLead = ({ text }: PageLine): boolean => /[,:]$/.test(text);

/** Under the title; below the text only behind a word such as `with`. */
function isPlaced(page: Page, line: PageLine): boolean {
  if (isHead(page, line)) return true;
  return isFoot(page, line, FOOT) && isLabelled(page, line) && !IN_BRACKETS.test(line.text);
}

/** `[via Harbour Clarion]`: where the writer came upon it. */
const IN_BRACKETS = /^\s*\[/;

function isLabelled({ lexicon }: Page, line: PageLine): boolean {
  const words = keyOf(line);
  return lexicon.language.press.source.agencyPrefixes.some((prefix) => words.startsWith(`${prefix} `));
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** The houses of a line, and the words that are of none. */
function readLine(
  page: Page,
  line: PageLine,
): { readonly names: readonly Named[]; readonly others: readonly string[] } {
  const tokens = [...line.text.matchAll(/[^\s/|()[\]\u2022\u00b7,;:]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }));
  const names: Named[] = [];
  const others: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = isOfPerson(page, line, tokens[at]!) ? 0 : nameAt(page, line, tokens, at, names);
    if (length === 0) others.push(tokens[at]!.text);
    at += Math.max(1, length);
  }
  return { names, others };
}

const isOfPerson = (page: Page, line: PageLine, { start }: Token): boolean =>
  page
    .peopleOf(line)
    .people.some(
      (person) => person.start <= start && start < person.end && !opensWithLabel(page, person.name),
    );

/** `Via Clarion` reads like somebody's name. */
const opensWithLabel = ({ lexicon }: Page, name: string): boolean =>
  lexicon.language.press.source.agencyPrefixes.includes(name.split(" ")[0]!.toLowerCase());

/** How many words from here on are the name of a house; the longest wins. */
function nameAt(page: Page, line: PageLine, tokens: readonly Token[], at: number, names: Named[]): number {
  const { start } = tokens[at]!;
  if (!mayBegin(page, line, tokens[at]!)) return 0;
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1]!;
    const end = last.start + last.text.replace(/['\u2019]$/, "").length;
    const value = line.text.slice(start, end);
    const isLast = at + length === tokens.length;
    const field = /[/|()\u2022\u00b7,;:]/.test(value)
      ? null
      : fieldOf(page, value, isLast ? "" : tokens[at + length]!.text);
    if (!field || (field === "outlet" && goesBack(line, start, end))) continue;
    const agency = field === "agency" ? findAgency(value, page.lexicon.sources) : null;
    names.push({ field, value: agency ?? value, span: wordsAt(page, line, start, end), basis: "stated" });
    return length;
  }
  return 0;
}

function goesBack(line: PageLine, start: number, end: number): boolean {
  const at = line.words.findIndex((word) => word.start === start);
  const last = line.words.findLastIndex((word) => word.end <= end);
  return at > 0 && isEndOfName(line, at, last + 1);
}

/** May a name that tables know begin there? Of an address, and of figures that signs part otherwise than words, nobody knows. */
function mayBegin({ lexicon }: Page, line: PageLine, { start, text }: Token): boolean {
  if (text.includes(".") || /^\d/.test(text) || !hasAllWords(line)) return true;
  const at = line.words.findIndex((word) => word.start >= start);
  return at >= 0 && opensHouse(line, at, lexicon);
}

/** A name that others have, too, is a house's where its people follow: `Clarion staff`. */
function fieldOf(page: Page, value: string, next: string): "agency" | "outlet" | null {
  const { sources, language } = page.lexicon;
  if (findAgency(value, sources)) return "agency";
  if (!/^[\p{Lu}\p{Lo}\p{N}]|^\p{Ll}+\p{Lu}|\./u.test(value)) return null;
  if (findOutlet(value, sources)) return "outlet";
  const signs = language.press.byline.desks.includes(next.toLowerCase());
  return signs && outletCalled(value, sources) ? "outlet" : null;
}

/** What else stands there is small words, words of the trade, figures, and few names. */
function isSignature({ lexicon }: Page, line: PageLine, others: readonly string[]): boolean {
  const { signs } = lexicon;
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");
  const strange = others.filter((word) => {
    const lower = plain(word);
    if (lower === "" || signs.has(lower) || lexicon.months.has(lower)) return false;
    return !(
      lexicon.jobs.has(lower) ||
      lexicon.notPeople.has(lower) ||
      lexicon.dateFillers.has(lower) ||
      lexicon.functionWords.has(lower)
    );
  });
  const isMarked = MARK.test(line.text) || others.some((word) => signs.has(plain(word)));
  return (
    strange.length <= (isMarked ? MOST_OTHERS : FEW_OTHERS) &&
    strange.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  );
}
