import { findAgency } from "../names/find-agency.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole, wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 14;
const APART = /\s*[|\u2022\u00b7/,]\s*|\s+[-\u2013\u2014]\s+/g;

/** The agency by itself, or as one piece of a line of signature: `ANI`, `Written by Web Desk | PTI | Washington`. */
export const agencyLine: Rule = {
  name: "source/agency-line",
  says: "A line between title and text that is the name of a news agency, or has it between bars.",
  example:
    "Mill owners meet for the fourth time\nPTI | Updated: May 4, 2021\n\nThe owners met again on Tuesday, as expected.",
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS || line.stop || !isPlaced(page, line)) return null;
  if (!page.mayNameHouse(line)) return null;
  const named = [...piecesOf(line.text), ...beforeDate(page, line)]
    .map(({ text, start }) => nameOf(page, line, text, start))
    .find((name) => name !== null);
  if (!named) return null;
  const alone = named.span !== null && named.span.end - named.span.start > line.text.length / 2;
  if (alone) return { ...whole(line, "source"), names: [named] };
  return named.span && isSignature(page, line) ? { span: named.span, role: "source", names: [named] } : null;
}

/** `APP Published May 4, 2021`: what stands before the date. */
function beforeDate(
  page: Page,
  line: PageLine,
): readonly { readonly text: string; readonly start: number }[] {
  const reading = page.readDates(line);
  const text = reading ? line.text.slice(0, reading.start).trimEnd() : "";
  return text === "" ? [] : [{ text, start: 0 }];
}

/** Signed: with a date, a job or the word before a name. Else the bars part something else, such as a caption's credit. */
function isSignature(page: Page, line: PageLine): boolean {
  const { by } = page.lexicon.language.press.byline;
  const signed = line.words.some(({ text }) => page.lexicon.jobs.has(text) || by.includes(text));
  return signed || page.datesOf(line).length > 0;
}

/** Brackets hold an agency that comes alone after the text: `(Agencies)`, `(Reuters)`. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  isHead(page, line) ||
  isFoot(page, line, 4) ||
  (isWithin(page, line) && (line.index < page.extent!.first + 4 || line.index > page.extent!.last - 2));

function nameOf(page: Page, line: PageLine, text: string, start: number): Named | null {
  const agency = findAgency(text, page.lexicon.sources);
  return agency === null
    ? null
    : {
        field: "agency",
        value: agency,
        span: wordsAt(page, line, start, start + text.length),
        basis: "stated",
      };
}

function piecesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(APART)) {
    pieces.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  return pieces.filter((piece) => piece.text.trim() !== "");
}
