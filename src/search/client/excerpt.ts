import type { Entry } from "../entry.ts";
import { findTerms, type Term } from "../words.ts";
import type { Clause } from "./query.ts";

/** A stretch of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly title: readonly Piece[];
  /** Empty where the article has no text. */
  readonly text: readonly Piece[];
  /** The part of an article's address that leads to the words found, with its `#`; empty: its beginning. */
  readonly fragment: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest excerpt, in UTF-16 units: two lines of a wide list. */
const MOST = 240;
/** So much of it stands before the first word found. */
const BEFORE = 60;

/** Does an article really have all phrases, and none of those it must not have? */
export function hasPhrases(entry: Entry, clauses: readonly Clause[]): boolean {
  const phrases = clauses.filter(({ terms }) => terms.length > 1);
  if (phrases.length === 0) return true;
  const [, title, , , source, , , , standfirst, blocks, captions, people] = entry;
  const texts = [title, standfirst, source, ...people, ...blocks, ...captions].map(findTerms);
  return phrases.every((phrase) => texts.some((terms) => find(terms, phrase).length > 0) !== phrase.not);
}

/** The words found, in the title and in the part of the text that has most of them. */
export function excerptOf(entry: Entry, clauses: readonly Clause[]): Excerpt {
  const [, title, , , , , , , standfirst, blocks, captions] = entry;
  const wanted = clauses.filter(({ not }) => !not);
  const places = [
    { text: standfirst, anchor: "" },
    ...blocks.map((text, i) => ({ text, anchor: `p${i + 1}` })),
    ...captions.map((text) => ({ text, anchor: "captions" })),
  ];
  let best: { readonly text: string; readonly anchor: string; readonly hits: readonly Stretch[] } | null =
    null;
  let most = 0;
  for (const { text, anchor } of places) {
    if (text === "") continue;
    const { hits, kinds } = hitsIn(text, wanted);
    if (kinds > most || best === null) best = { text, anchor, hits };
    most = Math.max(most, kinds);
  }
  const marked = pieces(title, { start: 0, end: title.length }, hitsIn(title, wanted).hits);
  if (best === null) return { title: marked, text: [], fragment: "" };
  const window = windowOf(best.text, best.hits);
  return {
    title: marked,
    text: framed(pieces(best.text, window, best.hits), best.text, window),
    fragment: fragmentOf(best.text, best.anchor, best.hits),
  };
}

/** Where what is asked for stands, and how many of the things asked for do. */
function hitsIn(
  text: string,
  clauses: readonly Clause[],
): { readonly hits: readonly Stretch[]; readonly kinds: number } {
  const terms = findTerms(text);
  const found = clauses.map((clause) => find(terms, clause));
  const hits = found.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  return { hits: joined(hits), kinds: found.filter(({ length }) => length > 0).length };
}

function find(terms: readonly Term[], { terms: wanted, prefix }: Clause): readonly Stretch[] {
  const hits: Stretch[] = [];
  const last = wanted.length - 1;
  for (let at = 0; at + last < terms.length; at += 1) {
    const fits = wanted.every((word, i) =>
      i === last && prefix ? terms[at + i]!.term.startsWith(word) : terms[at + i]!.term === word,
    );
    if (fits) hits.push({ start: terms[at]!.start, end: terms[at + last]!.end });
  }
  return hits;
}

/** Pairs of signs overlap: one mark for all of a word. */
function joined(hits: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const hit of hits) {
    const before = result.at(-1);
    if (before && hit.start < before.end)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, hit.end) };
    else result.push(hit);
  }
  return result;
}

/** The stretch to show: around as many words found as there is room for, cut between words. */
function windowOf(text: string, hits: readonly Stretch[]): Stretch {
  if (text.length <= MOST) return { start: 0, end: text.length };
  let start = 0;
  let most = 0;
  for (const [i, hit] of hits.entries()) {
    let within = i;
    while (within < hits.length && hits[within]!.end <= hit.start + MOST - BEFORE) within += 1;
    if (within - i <= most) continue;
    most = within - i;
    start = hit.start - BEFORE;
  }
  start = Math.max(0, Math.min(start, text.length - MOST));
  if (start > 0) start = wordStart(text, start);
  const end = start + MOST >= text.length ? text.length : wordEnd(text, start + MOST);
  return { start, end };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  return space < 0 ? whole(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space < at - 30 ? whole(text, at) : space;
}

/** Not within a pair of units that make one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at);

function pieces(text: string, { start, end }: Stretch, hits: readonly Stretch[]): Piece[] {
  const result: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    if (hit.start > at) result.push({ text: text.slice(at, hit.start), marked: false });
    result.push({ text: text.slice(hit.start, hit.end), marked: true });
    at = hit.end;
  }
  if (at < end) result.push({ text: text.slice(at, end), marked: false });
  return result;
}

function framed(inner: Piece[], text: string, { start, end }: Stretch): readonly Piece[] {
  const dots = (when: boolean, dots: string) => (when ? [{ text: dots, marked: false }] : []);
  return [...dots(start > 0, "… "), ...inner, ...dots(end < text.length, " …")];
}

/** Words that follow the first one found and go into the address with it: they say which of several is meant. */
const CONTEXT = 5;

/** To the block, and where a browser knows how, to the very words. */
function fragmentOf(text: string, anchor: string, hits: readonly Stretch[]): string {
  const [first] = hits;
  if (first === undefined) return "";
  const behind = findTerms(text).filter(({ start }) => start >= first.start);
  const to = behind.slice(0, Math.max(CONTEXT, 1)).at(-1)?.end ?? first.end;
  // White space may be shown otherwise than it was printed, and ends the words to look for.
  const words = text.slice(first.start, Math.max(first.end, to)).split(/[\n\t\u00a0]| {2}/)[0]!;
  const directive = `:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
  return `#${anchor}${directive}`;
}
