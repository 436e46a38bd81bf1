import type { Span } from "../../records/span.ts";
import { Has } from "../page/has.ts";
import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Named } from "../rule.ts";
import { andPatterns } from "./and.ts";
import { findAgency } from "./find-agency.ts";

/** `… a diplomat said. (AFP)`, `… on Monday. — Bernama`, `… the minister said. /TASS/`, `… -dpa`. */
const TAIL =
  /(?<=[.!?"\u201d\u2019)]\s?)\s*(?:\((?<round>[^()]{2,50})\)|\[(?<square>[^[\]]{2,50})\]|\/(?<slash>[^/]{2,30})\/|[-\u2013\u2014]{1,2}\s?(?<dash>[^-\u2013\u2014.]{2,40}?))\.?$/u;
const LONGEST = 60;
/** Most lines have none of these, or end otherwise. */
export const SIGNED_WITH = Has.ROUND | Has.SQUARE | Has.SLASH | Has.DASH;
const MAY_BE = /[)\]/]\.?$|[-\u2013\u2014]/;
/** Agencies may be several, parted by signs or by a word for `and`. */
const APART = /\s*[/,&|]\s*/;

/** The end of a line that names agencies, and the first of those that are known. */
export interface AgenciesAtEnd {
  readonly span: Span;
  readonly names: readonly Named[];
}

/** Which agencies a line ends with, as reports and descriptions of pictures do; null: it does not. */
export function agenciesAtEnd(page: Page, line: PageLine): AgenciesAtEnd | null {
  if ((line.has & SIGNED_WITH) === 0) return null;
  const from = Math.max(0, line.text.length - LONGEST);
  const tail = line.text.slice(from);
  const match = MAY_BE.test(tail) ? TAIL.exec(tail) : null;
  const { round, square, slash, dash } = match?.groups ?? {};
  const words = round ?? square ?? slash ?? dash;
  const reading = words ? readAgencies(page, words) : null;
  if (!match || !words || !reading) return null;
  const start = from + match.index + /^\s*/.exec(match[0])![0].length;
  const span = spanIn(page, line, start, line.text.length);
  const at = line.text.indexOf(words, start);
  const place = spanIn(page, line, at, at + words.length);
  const names: readonly Named[] = reading.agency
    ? [{ field: "agency", value: reading.agency, span: place, basis: "stated" }]
    : [];
  return span && { span, names };
}

/** All pieces are agencies, or say so: `AP/Reuters`, `with inputs from PTI`, `agencies`. The first named counts. */
function readAgencies(page: Page, words: string): { readonly agency: string | null } | null {
  const { agencies, agencyPrefixes } = page.lexicon.language.press.source;
  const lower = words.trim().toLowerCase();
  const prefix = agencyPrefixes.find((opening) => lower.startsWith(`${opening} `));
  const pieces = words
    .trim()
    .slice(prefix ? prefix.length + 1 : 0)
    .split(APART)
    .flatMap((piece) => piece.split(andPatterns(page.lexicon.language).between));
  const found = pieces.map((piece) => findAgency(piece, page.lexicon.sources));
  const isAll = pieces.every(
    (piece, i) => found[i] !== null || agencies.includes(piece.trim().toLowerCase()),
  );
  return isAll ? { agency: found.find((agency) => agency !== null) ?? null } : null;
}
