import { CAPITAL, DIGIT, LETTER, NUMBER, SMALL, signAt } from "../../text/characters.ts";
import { unitsOf } from "../../text/units.ts";

/**
 * What signs stand in a line, as flags. Most patterns that rules look for have one that few lines have: a rule asks for it
 * first, and runs its pattern over the lines that have it.
 */
export const Has = {
  /** A decimal digit of any script. */
  DIGIT: 1,
  COLON: 2,
  /** A full stop right before a letter, a figure or a hyphen: every address has one. */
  INNER_STOP: 4,
  /** `(` or `)`; `[` or `]`. */
  ROUND: 8,
  SQUARE: 16,
  SLASH: 32,
  BAR: 64,
  /** What stands between the steps of a way: `>`, `»`, `›`, `→`; and their mirrors. */
  ARROW: 128,
  /** `-`, `–`, `—`. */
  DASH: 256,
  /** A double quotation mark, but `»`, which mostly points the way. */
  QUOTE: 512,
  AT: 1024,
  COPYRIGHT: 2048,
  /** `·` or `•`. */
  DOT: 4096,
  TAB: 8192,
  /** Two white spaces in a row. */
  GAP: 16384,
  /** A capital right behind a small letter. */
  GLUE: 32768,
  /** A character beyond those of Latin script and its punctuation. */
  OTHER_SCRIPT: 65536,
  /** A character that is no common Latin letter, no sign of ASCII, no usual punctuation, no currency: it may be of any script. */
  ANY_SCRIPT: 131072,
  /** Two characters side by side that seldom touch inside a word: `close.Skip`, `win2`, `4days`. */
  RUN_ON: 1 << 30,
} as const;

const SIGNS: readonly (readonly [flag: number, signs: string])[] = [
  [Has.COLON, ":"],
  [Has.ROUND, "()"],
  [Has.SQUARE, "[]"],
  [Has.SLASH, "/"],
  [Has.BAR, "|"],
  [Has.ARROW, "<>\u00ab\u00bb\u2039\u203a\u2190\u2192"],
  [Has.DASH, "-\u2013\u2014"],
  [Has.QUOTE, '"\u201c\u201d\u201e\u00ab'],
  [Has.AT, "@"],
  [Has.COPYRIGHT, "\u00a9"],
  [Has.DOT, "\u00b7\u2022"],
  [Has.TAB, "\t"],
];

/**
 * Of two characters side by side: the flag of the first one is half of that which the second must have. White space has
 * both flags of its pair. No rule asks for these.
 */
const END_BEFORE = 1 << 18;
const OPENING_BEHIND = 1 << 19;
const FIGURE_BEFORE = 1 << 20;
const LETTER_BEHIND = 1 << 21;
const WORD_BEFORE = 1 << 22;
const FIGURE_BEHIND = 1 << 23;
const STOP_BEFORE = 1 << 24;
const WORD_BEHIND = 1 << 25;
const SPACE_BEFORE = 1 << 26;
const SPACE_BEHIND = 1 << 27;
const SMALL_BEFORE = 1 << 28;
const CAPITAL_BEHIND = 1 << 29;

/** The flags of the signs in a text. */
export function signsIn(text: string, units: Uint16Array = unitsOf(text)): number {
  const flags = FLAGS; // asked for each character: a variable of its own function is at hand
  const { length } = text;
  let has = 0;
  let pairs = 0;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    let own = flags[units[at]!]!;
    if (own === UNKNOWN) own = look(text, at);
    has |= own;
    pairs |= (before << 1) & own;
    before = own;
  }
  if ((pairs & WORD_BEHIND) !== 0) has |= Has.INNER_STOP;
  if ((pairs & SPACE_BEHIND) !== 0) has |= Has.GAP;
  if ((pairs & CAPITAL_BEHIND) !== 0) has |= Has.GLUE;
  if ((pairs & (OPENING_BEHIND | LETTER_BEHIND | FIGURE_BEHIND)) !== 0) has |= Has.RUN_ON;
  return has;
}

/** By UTF-16 unit; filled as units come up. */
const FLAGS = new Int32Array(0x10000).fill(-1);
const UNKNOWN = -1;

function look(text: string, at: number): number {
  const flags = flagsOf(text, at);
  const unit = text.charCodeAt(at);
  const isHalf = (unit & 0xf800) === 0xd800;
  if (isHalf) return flags | Has.GLUE; // perhaps: it takes both halves to tell
  FLAGS[unit] = flags;
  return flags;
}

function flagsOf(text: string, at: number): number {
  const sign = signAt(text, at);
  const character = text[at]!;
  let flags = 0;
  for (const [flag, signs] of SIGNS) if (signs.includes(character)) flags |= flag;
  for (const [flag, signs] of KINDS) if (signs.test(character)) flags |= flag;
  if (sign === DIGIT) flags |= Has.DIGIT;
  if (character === ".") flags |= STOP_BEFORE;
  if (sign >= LETTER || sign === DIGIT || sign === NUMBER || "-_".includes(character)) flags |= WORD_BEHIND;
  if (sign === SMALL) flags |= SMALL_BEFORE;
  if (sign === CAPITAL) flags |= CAPITAL_BEHIND;
  return flags;
}

const KINDS: readonly (readonly [flags: number, signs: RegExp])[] = [
  [Has.OTHER_SCRIPT, /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/],
  [Has.ANY_SCRIPT, /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/],
  [SPACE_BEFORE | SPACE_BEHIND, /\s/],
  [END_BEFORE, /[a-z0-9.!?"')\u2019\u201d]/],
  [OPENING_BEHIND, /[A-Z+]/],
  [FIGURE_BEFORE, /[0-9]/],
  [LETTER_BEHIND, /[a-z]/],
  [WORD_BEFORE, /[A-Za-z.!?]/],
  [FIGURE_BEHIND, /[0-9]/],
];
