import {
  CAPITAL,
  DIGIT,
  MARK,
  NUMBER,
  type Sign,
  SMALL_FORMS,
  signAt,
  signOfUnit,
  widthAt,
} from "../../text/characters.ts";
import { findSentences } from "../../text/sentences.ts";
import { goOn, HASH, perSpelling, spellingAt, spellingOf, textOf, UNNUMBERED } from "../../text/spellings.ts";
import { unitsOf } from "../../text/units.ts";

/** A word or number of the text as printed, and folded for comparison. */
export interface TraceWord {
  readonly printed: string;
  readonly folded: string;
  /** The number of the folded word, for what is looked up once for each (`perSpelling`). */
  readonly spelling: number;
  readonly kind: "word" | "number";
  readonly capital: boolean;
  /** First of its sentence, where every word has a capital. */
  readonly opens: boolean;
  /** Nothing but a space lies between it and the word before. */
  readonly joined: boolean;
  /** Place in the paragraph. */
  readonly start: number;
}

const MARKS = /\p{M}+/gu;
/** Longer runs of a text are lists or damage: of their words only the first are looked at. */
export const LONGEST = 4000;

/** The words of a paragraph in order. */
export function traceWords(paragraph: string): readonly TraceWord[] {
  const words: TraceWord[] = [];
  const sentences = findSentences(paragraph);
  const units = unitsOf(paragraph);
  for (const { start, end } of sentences)
    addWords(words, paragraph, units, start, Math.min(end, start + LONGEST));
  return words;
}

function addWords(words: TraceWord[], text: string, units: Uint16Array, from: number, to: number): void {
  let last = -1;
  for (let at = from; at < to; ) {
    const start = at;
    const first = units[at]!;
    let hash = HASH;
    let isFolded = false;
    for (; at < to; at += 1) {
      const small = units[at]! < ASCII ? SMALL_FORMS[units[at]!]! : 0;
      if (small === 0) break;
      isFolded ||= small !== units[at];
      units[at] = small;
      hash = goOn(hash, small);
    }
    const sign = signOfUnit(first) ?? signAt(text, start);
    const isPlain = at > start && (at === to || endsWord(units[at]!)); // most words: nothing else is to be asked
    if (!isPlain && sign < MARK && !isNumber(sign)) {
      at = start + widthAt(text, start);
      continue;
    }
    if (!isPlain) at = sign >= MARK ? endOfWord(text, at, to) : endOfNumber(text, start, to);
    const known = isPlain ? spellingAt(units, start, at, hash) : UNNUMBERED;
    const isPrinted = known !== UNNUMBERED && !isFolded; // in small letters: no string is cut out of the text
    const printed = isPrinted ? textOf(known) : text.slice(start, isPlain ? at : endOfName(text, start, at));
    const spelling = isPlain ? known : numberOf(foldWord(printed));
    words.push({
      printed,
      folded: spelling === UNNUMBERED ? foldWord(printed) : textOf(spelling),
      spelling,
      kind: sign >= MARK ? "word" : "number",
      capital: sign === CAPITAL,
      opens: last < 0,
      joined: last >= 0 && start === last + 1 && " \u00a0".includes(text[last]!),
      start,
    });
    last = at;
  }
}

const ASCII = 0x80;

/** Does no word go on with this? */
function endsWord(unit: number): boolean {
  const sign = signOfUnit(unit);
  return sign !== null && sign < MARK && !isJoint(unit);
}

/** Apostrophes and hyphens belong to a word. */
const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Of a folded word. There is no end of longer numbers: they have none. */
const numberOf = (folded: string): number =>
  folded.length > SHORT_NUMBER && isNumber(signAt(folded, 0)) ? UNNUMBERED : spellingOf(folded);

const SHORT_NUMBER = 4;

const isNumber = (sign: Sign): boolean => sign === DIGIT || sign === NUMBER;

function endOfWord(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (signAt(text, at) >= MARK || isJoint(text.charCodeAt(at)))) at += widthAt(text, at);
  return at;
}

/** Points and commas belong to a number. */
function endOfNumber(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (isNumber(signAt(text, at)) || ".,".includes(text[at]!))) at += widthAt(text, at);
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

const stemSpelling = perSpelling((word) => spellingOf(stemOf(word)));

/** The same of a word of a text. */
export function stemIn({ folded, spelling }: TraceWord): string {
  const stem = stemSpelling(spelling, folded);
  return stem === UNNUMBERED ? stemOf(folded) : textOf(stem);
}
