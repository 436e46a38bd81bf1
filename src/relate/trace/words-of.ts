import { findSentences } from "../../text/sentences.ts";

/** A word or number of the text as printed, and folded for comparison. */
export interface TraceWord {
  readonly printed: string;
  readonly folded: string;
  readonly kind: "word" | "number";
  readonly capital: boolean;
  /** First of its sentence, where every word has a capital. */
  readonly opens: boolean;
  /** Nothing but a space lies between it and the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*|\p{N}[\p{N}.,]*/gu;
const MARKS = /\p{M}+/gu;
/** `Ada's`, `James’`. */
const POSSESSIVE = /['’]s?$/;
/** Longer runs of a text are lists or damage. */
const LONGEST = 4000;

/** The words of a paragraph in order. */
export function traceWords(paragraph: string): readonly TraceWord[] {
  return findSentences(paragraph).flatMap(({ start, end }) =>
    wordsOf(paragraph.slice(start, Math.min(end, start + LONGEST))),
  );
}

function wordsOf(sentence: string): readonly TraceWord[] {
  const words: TraceWord[] = [];
  let last = 0;
  for (const match of sentence.matchAll(WORD)) {
    const printed = match[0].replace(POSSESSIVE, "").replace(/[-.,]+$/, "");
    const between = sentence.slice(last, match.index);
    const number = /^\p{N}/u.test(printed);
    words.push({
      printed,
      folded: foldWord(printed),
      kind: number ? "number" : "word",
      capital: /^\p{Lu}/u.test(printed),
      opens: words.length === 0,
      joined: words.length > 0 && /^[ \u00a0]$/.test(between) && printed.length > 0,
    });
    last = match.index + match[0].length;
  }
  return words;
}

/** Lower case without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize("NFKD").replace(MARKS, "").replace(/’/g, "'");
}

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** `resigned`, `resignation` and `resigns` begin alike. */
export const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word);
const STEM = 6;
