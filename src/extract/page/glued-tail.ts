import type { Language } from "../../language/language.ts";
import { perLanguage } from "../../language/per-language.ts";
import { findPhrases, indexPhrases } from "../../text/phrases.ts";
import { findWords, type Word } from "../../text/words.ts";
import type { Lexicon } from "./lexicon.ts";
import { unglue } from "./unglue.ts";

const indexOf = perLanguage(({ press }: Language) =>
  indexPhrases(press.gluedTails.map((tail) => [tail, true] as const)),
);

/** What may follow the label: the rest of a reading time with its date, the title of a gallery. */
const LONGEST_TAIL = 110;
/** A line that is nothing but its label is no glue. */
const SHORTEST_HEAD = 12;
/** Two characters that seldom touch inside a word; a line that has such, has `Has.RUN_ON`. */
const GLUE = /[a-z0-9.!?"')\u2019\u201d][A-Z+]|[0-9][a-z]|[A-Za-z.!?][0-9]/;

/**
 * Where a label begins that a scraper ran together with the end of a line; the line's length where there is none.
 * `known`: all words of the text, if they are. `… said the mayor.+2 PHOTOS: Flood in pictures`, `Harbour bridge to closeSkip to main content`, `Rovers win2 min read`.
 */
export function findGluedTail(text: string, known: readonly Word[] | null, lexicon: Lexicon): number {
  if (text.length < SHORTEST_HEAD) return text.length;
  const opening = openingOf(text);
  if (!GLUE.test(text.slice(opening - 1))) return text.length;
  const words = unglue(text, wordsFrom(text, opening, known));
  const hit = findPhrases(indexOf(lexicon.language), words)[0];
  if (!hit) return text.length;
  const { start } = words[hit.from]!;
  const signs = /[+\s|.\u00b7\u2022]*$/.exec(text.slice(Math.max(0, start - 6), start))![0];
  const from = signs.includes("+") ? start - signs.length + signs.indexOf("+") : start;
  const isGlued = from < start || !/\s/.test(text[from - 1] ?? " ");
  return from >= SHORTEST_HEAD && isGlued ? from : text.length;
}

/** Where the look at the line's end begins: not inside a word, unless it is a very long one. */
function openingOf(text: string): number {
  const at = Math.max(SHORTEST_HEAD - 1, text.length - LONGEST_TAIL);
  const space = text.lastIndexOf(" ", at);
  return space >= 0 && at - space < LONGEST_TAIL ? space + 1 : at;
}

/** The words behind a place, from those of the text where these are known and the place is between two of them. */
function wordsFrom(text: string, opening: number, known: readonly Word[] | null): readonly Word[] {
  if (known === null || text[opening - 1] !== " ")
    return findWords(text.slice(opening)).map((word) => moved(word, opening));
  let from = known.length;
  while (from > 0 && known[from - 1]!.start >= opening) from -= 1;
  return known.slice(from);
}

const moved = (word: Word, by: number): Word => ({ ...word, start: word.start + by, end: word.end + by });
