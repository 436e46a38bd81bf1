import {
  CAPITAL,
  DIGIT,
  endOfSmall,
  MARK,
  NUMBER,
  type Sign,
  signAt,
  widthAt,
} from "../../text/characters.ts";
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

const MARKS = /\p{M}+/gu;
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
  for (let at = 0; at < sentence.length; ) {
    const sign = signAt(sentence, at);
    const end = sign >= MARK ? endOfWord(sentence, at) : isNumber(sign) ? endOfNumber(sentence, at) : at;
    if (end === at) {
      at += widthAt(sentence, at);
      continue;
    }
    const printed = sentence.slice(at, endOfName(sentence, at, end));
    words.push({
      printed,
      folded: foldWord(printed),
      kind: sign >= MARK ? "word" : "number",
      capital: sign === CAPITAL,
      opens: words.length === 0,
      joined: words.length > 0 && at === last + 1 && " \u00a0".includes(sentence[last]!),
    });
    last = end;
    at = end;
  }
  return words;
}

const isNumber = (sign: Sign): boolean => sign === DIGIT || sign === NUMBER;

/** Apostrophes and hyphens belong to a word. */
function endOfWord(text: string, start: number): number {
  let at = endOfSmall(text, start);
  while (at < text.length && (signAt(text, at) >= MARK || "'\u2019-".includes(text[at]!)))
    at = endOfSmall(text, at + widthAt(text, at));
  return at;
}

/** Points and commas belong to a number. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length && (isNumber(signAt(text, at)) || ".,".includes(text[at]!)))
    at += widthAt(text, at);
  return at;
}

/** Without the ending of `Ada's` and `James’`, and the marks that follow a word or number. */
function endOfName(text: string, start: number, end: number): number {
  let to = end;
  const s = text[to - 1] === "s" ? 1 : 0;
  if (to - 1 - s >= start && "'\u2019".includes(text[to - 1 - s]!)) to -= 1 + s;
  while (to > start && "-.,".includes(text[to - 1]!)) to -= 1;
  return to;
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
