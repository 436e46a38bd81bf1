import type { Byline, Contributor } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";
import type { Span } from "../../records/span.ts";
import { foldToWords } from "../../text/fold.ts";
import type { Decided } from "../decide.ts";
import type { HeldName } from "../held-names.ts";
import { howSaid, stated } from "./front-matter.ts";
import { toFinding } from "./vote.ts";
import { wordsOf } from "./words-of.ts";

/** Notes below the text name the author only where no byline does. */
const NOTES: ReadonlySet<string> = new Set([
  "byline/author-note",
  "byline/name-and-job",
  "byline/write-to",
  "byline/poster",
  "byline/name-below-text",
  "byline/about-author",
]);

/** Where the word before the name says who wrote. */
const LABELLED: ReadonlySet<string> = new Set(["byline/by-line", "byline/by-above-name"]);

/** What parts a byline from the date or the agency beside it. */
const MARKS = /^[\s,;|\u00b7\u2022\u2013\u2014-]+|[\s,;|\u00b7\u2022\u2013\u2014-]+$/g;

/** Who signed: the owner's word first; else the people of the byline, then of the notes below the text. */
export function bylineOf(
  clipping: Clipping,
  passages: readonly Decided[],
  names: readonly HeldName[],
): Byline {
  const printed = passages.filter(({ role }) => role === "byline");
  const own = stated(clipping, "byline");
  const lines = printed
    .map(({ span }) => wordsOf(clipping, span).replace(MARKS, ""))
    .filter((line) => line !== "");
  const text = [...new Set(lines)].join("\n");
  return {
    text: own?.value ?? (text || null),
    span: own ? own.span : (printed[0]?.span ?? null),
    authors: statedAuthors(clipping) ?? authorsIn(clipping, names, passages),
    contributors: contributorsIn(names),
  };
}

function statedAuthors(clipping: Clipping): readonly Finding<string>[] | null {
  const authors = clipping.frontMatter?.authors ?? [];
  if (authors.length === 0) return null;
  return authors.map((value) => ({ value, ...howSaid(clipping, "authors") }));
}

function authorsIn(
  { text }: Clipping,
  names: readonly HeldName[],
  passages: readonly Decided[],
): readonly Finding<string>[] {
  const authors = names.filter(({ field }) => field === "author");
  const inData = authors.find(({ rule }) => rule.startsWith("metadata/"));
  // Machines are told the names in full; of two kinds of data the more trusted is enough.
  if (inData) return once(authors.filter(({ rule }) => rule === inData.rule)).map(toFinding);
  const signed = authors.filter(({ rule }) => !NOTES.has(rule));
  const chosen = signed.length > 0 ? ofArticle(text, signed, passages) : ofHead(authors, passages);
  return once(chosen.map((name) => shortest(name, authors))).map(toFinding);
}

/**
 * `Jo March Leeds`, where the page has `Jo March`, too, and `About Jo March`: what is printed with the name elsewhere only is no part
 * of it.
 */
function shortest(name: HeldName, all: readonly HeldName[]): HeldName {
  const whole = ` ${name.value} `;
  const own = all.find(
    ({ value }) => value.length < name.value.length && value.includes(" ") && whole.includes(` ${value} `),
  );
  return own ? { ...name, value: own.value, span: own.span } : name;
}

/**
 * Signed above the text by a word and a name: the names that such words stand before further down are those of other stories,
 * and a name without the word that does not follow at once is a column's or a label.
 */
function ofArticle(
  text: string,
  names: readonly HeldName[],
  passages: readonly Decided[],
): readonly HeldName[] {
  const start = passages.find(({ role }) => role === "body")?.span.start ?? 0;
  const near = names.filter(
    ({ rule, span }) => LABELLED.has(rule) && span !== null && span.start < start + STANDFIRST,
  );
  const own = belowTitle(near, passages);
  const signed = own.filter(({ span }) => span!.start < start);
  if (signed.length === 0 && own.length === near.length) return names;
  return names.filter((name) => {
    if (name.span === null) return true;
    if (LABELLED.has(name.rule)) return own.includes(name);
    return name.rule !== "byline/name-in-head" || own.some((other) => follows(text, name.span!, other.span!));
  });
}

/** Above the title stand other stories, where below it somebody signs. */
function belowTitle(signed: readonly HeldName[], passages: readonly Decided[]): readonly HeldName[] {
  const title = passages.findLast(({ role }) => role === "title")?.span.end ?? 0;
  const below = signed.filter(({ span }) => span!.start >= title);
  return below.length > 0 ? below : signed;
}

/** `Author: Jo March` above the text: those so labelled further down wrote other stories. */
function ofHead(names: readonly HeldName[], passages: readonly Decided[]): readonly HeldName[] {
  const start = passages.find(({ role }) => role === "body")?.span.start ?? 0;
  const above = names.filter(
    ({ rule, span }) => rule === "byline/poster" && span !== null && span.start < start,
  );
  return above.length > 0 ? above : names;
}

/** So many characters a standfirst may have that reads like the text's first paragraph. */
const STANDFIRST = 600;
/** So many may stand between two who signed: a job, a mark. */
const BETWEEN = 80;

const follows = (text: string, span: Span, other: Span): boolean =>
  span.start >= other.start &&
  span.start - other.end <= BETWEEN &&
  !DATED.test(text.slice(other.end, span.start));

/** Behind the date stand sections and what the article is about. */
const DATED = /(?:19|20)\d\d|\d:\d\d/;

function contributorsIn(names: readonly HeldName[]): readonly Contributor[] {
  const contributors = names.filter(({ field }) => field === "contributor");
  return once(contributors).map((name) => ({ ...toFinding(name), place: name.place ?? null }));
}

/** Each person once, as printed first. */
function once(names: readonly HeldName[]): readonly HeldName[] {
  const seen = new Set<string>();
  return names.filter(({ value }) => {
    const key = foldToWords(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
