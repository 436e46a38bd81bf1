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
export function isOneOf(labels: readonly string[], { words }: Worded): boolean {
  if (words.length > LABEL_WORDS) return false;
  for (const label of labels) if (isSpelled(label, words)) return true;
  return false;
}

/** Are these the words of a label? Without a string made of them, for most are of none. */
function isSpelled(label: string, words: readonly Word[]): boolean {
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const { text } = words[i]!;
    if (i > 0 && label.charCodeAt(at++) !== SPACE) return false;
    if (!label.startsWith(text, at)) return false;
    at += text.length;
  }
  return at === label.length;
}

const SPACE = 0x20;

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
