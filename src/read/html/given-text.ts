import { foldToWords } from "../../text/fold.ts";
import type { DrawnBlock } from "./blocks.ts";

/** Words in a row that a sentence shares with itself and hardly with any other. */
const SHINGLE = 4;
const LEAST_WORDS = 60;
const MOSTLY = 0.8;
/** So much of the page's own copy must be found on the page, or it is the copy of something else. */
const FOUND = 0.6;

/**
 * Which blocks the page's own data repeat as the article's text: `true`, `false`, or null for a block too short to tell.
 * All null where the data hold no such copy, a short one, or one that breaks off long before the text does.
 */
export function findGiven(blocks: readonly DrawnBlock[], copy: string | null): readonly (boolean | null)[] {
  const unknown = blocks.map(() => null);
  const said = copy === null ? [] : shinglesOf(copy.replace(/<[^<>]*>/g, " "));
  if (said.length < LEAST_WORDS) return unknown;
  const known = new Set(said);
  const seen = new Set<string>();
  const given = blocks.map(({ text }) => {
    const own = shinglesOf(text);
    const shared = own.filter((shingle) => known.has(shingle));
    for (const shingle of shared) seen.add(shingle);
    return own.length < 2 ? null : shared.length >= MOSTLY * own.length;
  });
  if (seen.size < FOUND * known.size) return unknown;
  const last = given.lastIndexOf(true);
  // A copy may be the free part of an article: of what comes after it nothing is known.
  return given.map((one, i) => (one === false && i > last ? null : one));
}

function shinglesOf(text: string): readonly string[] {
  const words = foldToWords(text).split(" ");
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" "));
}
