import { findOpened, type PhraseHit, type PhraseIndex } from "../../text/phrases.ts";
import type { Word } from "../../text/words.ts";
import type { PageLine } from "./page-line.ts";

/** A line, or what else has words. */
interface Worded {
  readonly words: readonly Word[];
}

/** The words of a line in lower case, apart by one space. Joined anew each time: ask for less first. */
export function keyOf({ words }: Worded): string {
  let key = "";
  for (let i = 0; i < words.length; i += 1) key += i === 0 ? words[i]!.text : ` ${words[i]!.text}`;
  return key;
}

/** Have two lines the very same words? */
export const hasSameWords = (a: Worded, b: Worded): boolean =>
  a.words.length === b.words.length && opensWith(a, b);

/** Are the first words of a line those of the other? */
export const opensWith = (line: Worded, opening: Worded): boolean => standsAt(line, 0, opening);

/** Are its last words those of the other? */
export const closesWith = (line: Worded, ending: Worded): boolean =>
  standsAt(line, line.words.length - ending.words.length, ending);

function standsAt({ words: all }: Worded, from: number, { words }: Worded): boolean {
  if (from < 0 || from + words.length > all.length) return false;
  for (let i = 0; i < words.length; i += 1) if (all[from + i]!.text !== words[i]!.text) return false;
  return true;
}

/** Longer than the labels that languages list. */
export const LABEL_WORDS = 6;

/** Is the line one of these labels, and nothing else? */
export const isOneOf = (labels: readonly string[], line: Worded): boolean =>
  line.words.length <= LABEL_WORDS && labels.includes(keyOf(line));

/** The phrases of an index in the first words of a line, or in all of them. `list`: the one of words that open them. */
export function phrasesIn<Tag>(
  { words, lists, anyOf }: PageLine,
  index: PhraseIndex<Tag>,
  list: number,
  within = words.length,
): readonly PhraseHit<Tag>[] {
  if ((anyOf & list) === 0) return NO_HITS;
  return findOpened(index, within < words.length ? words.slice(0, within) : words, { lists, first: list });
}

const NO_HITS: readonly never[] = [];
