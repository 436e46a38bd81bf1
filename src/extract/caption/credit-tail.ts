import { languages } from "../../language/index.ts";
import { findAgency } from "../names/find-agency.ts";
import { readPeople } from "../names/people.ts";
import type { Page } from "../page/page.ts";
import { spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

/**
 * The credit that ends a caption: in brackets with a bar, behind a label, behind a dash, or run together with it.
 *
 *   The harbour at dawn. (Jo March / Wire)     The harbour at dawn. Photograph: Jo March
 *   The harbour at dawn (photo credit: Wire)   The harbour at dawn. — Wire pic
 *   The harbour at dawn.Jo March/Clarion Staff
 */
function tailPatterns(labels: readonly string[]): readonly RegExp[] {
  const label = `(?:${[...labels, ...labels.map(capital), ...labels.map((word) => word.toUpperCase())].join("|")})`;
  return [
    /\(\s*\p{Lu}[^()]{1,60}?\s?(?:\/|\bvia\b)\s?\p{Lu}[^()]{1,60}\)$/u,
    new RegExp(`\\(\\s*${label}(?![\\p{L}])[^()]{0,80}\\)$`, "u"),
    /\(\s*(?:[Ff]ile|FILE|[Ss]ubmitted|[Hh]andout|[Cc]ourtesy[^()]{0,40})\s*\)$/u,
    new RegExp(`(?<![\\p{L}]|\\d\\s?)${label}\\s?(?:[:/]|(?:by|via|courtesy)\\b)\\s?[^:]{2,80}$`, "u"),
    new RegExp(`[-\u2013\u2014]\\s?\\p{Lu}[\\p{L} ]{1,40}\\s${label}$`, "u"),
    /(?<=[.!?]\s?)[-\u2013\u2014]\s?\p{Lu}[\p{L}'\u2019. -]{2,40}\/\p{Lu}[\p{L} .&-]{1,40}$/u,
    /(?<=[.!?])\s?\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){1,3}\s?\/\s?\p{Lu}[\p{L} .&-]{1,40}$/u,
  ];
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const tails: ReadonlyMap<string, readonly RegExp[]> = new Map(
  languages.map(({ code, press }) => [code, tailPatterns(press.photoLabels)]),
);

/** What every one of them needs. */
const HINT = /[):/]\s*$|[:/]|\b(?:by|via|courtesy)\b|[-\u2013\u2014]\s?\p{Lu}[\p{L} ]{1,40}$/u;
const LONGEST = 140;
const MOST_WORDS = 70;

export const creditTail: Rule = {
  name: "caption/credit-tail",
  says: "A caption that ends in the credit of its photographer or agency.",
  example: "The harbour at dawn. (Jo March / Wire)",
  find: function* (page) {
    for (const line of page.lines) yield* split(page, line);
  },
};

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  if (line.count > MOST_WORDS || line.text.length < 8) return;
  const from = Math.max(0, line.text.length - LONGEST);
  const tail = line.text.slice(from);
  if (!HINT.test(tail)) return;
  const match =
    personTail(page, tail) ??
    tails
      .get(page.lexicon.language.code)!
      .map((pattern) => pattern.exec(tail))
      .find((found) => found !== null);
  if (!match || isAgencies(match[0])) return;
  const start = from + match.index;
  const value = bare(line.text.slice(start), page.lexicon.language.press.photoLabels);
  if (start < 4) {
    yield { span: line.span, role: "credit" };
    return;
  }
  const span = spanIn(page, line, start, line.text.length);
  yield { span: line.span, role: "caption" };
  if (span) yield { span, role: "credit", names: [{ field: "credit", value, span, basis: "stated" }] };
}

/** `(AP/Reuters)`: the text is theirs, not a picture. */
const isAgencies = (words: string): boolean =>
  words
    .replace(/^[\s(]+|[)\s]+$/g, "")
    .split("/")
    .every((piece) => findAgency(piece) !== null);

/** `The harbour at dawn. (Jo March)`: behind the full stop a person in brackets, and nobody else. */
function personTail(page: Page, tail: string): RegExpExecArray | null {
  const match = /(?<=[.!?]\s?)\((\p{Lu}[^()]{4,60})\)$/u.exec(tail);
  const reading = match && readPeople(match[1]!, page.lexicon);
  return reading && reading.people.length > 0 && reading.rest.trim() === "" ? match : null;
}

/** `(photo credit: Jo March)` → `Jo March`. */
function bare(credit: string, labels: readonly string[]): string {
  const inner = credit.replace(/^[\s(\u2014\u2013-]+|[\s)]+$/g, "");
  const label = labels.find((word) => inner.toLowerCase().startsWith(word));
  return label
    ? inner
        .slice(label.length)
        .replace(/^\s*(?:credit|by|courtesy(?: of)?)?\s*[:/]?\s*/i, "")
        .trim() || inner
    : inner;
}
