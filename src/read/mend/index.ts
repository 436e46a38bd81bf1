import type { Repair } from "../../records/clipping.ts";
import { findMisreadCyrillic } from "./cyrillic-misread.ts";
import { findEntities } from "./entities.ts";
import { findMisreadUtf8 } from "./utf8-misread.ts";

/** What a program garbled in a text: one entry a kind. */
const kinds = {
  "text-misread": [findMisreadUtf8, findMisreadCyrillic],
  "text-entities": [findEntities],
} as const;

export type GarbleCode = keyof typeof kinds;

export interface Mending {
  /** In order, without overlap. */
  readonly repairs: readonly Repair[];
  /** Which kinds were found, how often, and where first. */
  readonly found: readonly { readonly code: GarbleCode; readonly count: number; readonly first: Repair }[];
}

/** Garbled words of `text` from `from` on. */
export function findRepairs(text: string, from: number): Mending {
  if (!MAY_BE_GARBLED.test(text)) return SOUND; // most clippings
  const found = (Object.keys(kinds) as GarbleCode[]).flatMap((code) => {
    const repairs = kinds[code].flatMap((find) => find(text)).filter(({ span }) => span.start >= from);
    return repairs.length === 0 ? [] : [{ code, repairs: inOrder(repairs) }];
  });
  return {
    repairs: inOrder(found.flatMap(({ repairs }) => repairs)),
    found: found.map(({ code, repairs }) => ({ code, count: repairs.length, first: repairs[0]! })),
  };
}

/** All kinds have two signs side by side that are not of ASCII, or the sign that opens an entity. */
const MAY_BE_GARBLED = /[^\0-\x7f]{2}|&/;
const SOUND: Mending = { repairs: [], found: [] };

/** Words that stand alone, without their place: a value of the front matter. */
export function mend(words: string): string {
  let mended = "";
  let at = 0;
  for (const { span, text } of findRepairs(words, 0).repairs) {
    mended += words.slice(at, span.start) + text;
    at = span.end;
  }
  return mended + words.slice(at);
}

/** Of two that overlap, the first stays; of two that begin together, the longer one. */
function inOrder(repairs: readonly Repair[]): readonly Repair[] {
  const kept: Repair[] = [];
  for (const repair of [...repairs].sort(byPlace)) {
    if (repair.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(repair);
  }
  return kept;
}

const byPlace = (a: Repair, b: Repair): number => a.span.start - b.span.start || b.span.end - a.span.end;
