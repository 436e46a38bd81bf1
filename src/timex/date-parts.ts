import type { Grammar } from "./grammar.ts";
import { type PhraseTable, type Read, readPhrase } from "./phrase-table.ts";
import { type Token, type Tokens, tokenAt } from "./tokens.ts";

/** 1000 to 2199: four digits outside of these are hardly ever a year in the news. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Four digits that stand alone as a year: not part of a longer number, a price or a code. */
export function readYear(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  if (year < FIRST_YEAR || year > LAST_YEAR || !standsAlone(tokens, at)) return null;
  return { value: year, end: at + 1 };
}

/** `12`, `12th`, `twelfth`: a day of the month. */
export function readDayOfMonth(grammar: Grammar, tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== "number") return readPhrase(grammar.ordinals, tokens, at);
  const day = Number(token.text);
  if (token.text.length > 2 || day < 1 || day > 31) return null;
  const ending = tokens[at + 1];
  const ordinal = ending?.glued && grammar.words.ordinalEndings.includes(ending.text);
  if (!standsAlone(tokens, at) && !(ordinal && ending.kind === "mark")) return null;
  if (ending?.glued && ending.kind === "word" && !ordinal) return null;
  return { value: day, end: ordinal ? at + 2 : at + 1 };
}

/** Is a number neither part of a decimal or grouped number nor a price, percentage or numbered thing? */
export function standsAlone(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return !(tokens[at]!.glued && before && joins(before, tokenAt(tokens, at - 2))) && endsNumber(tokens, at);
}

/** Do no more digits belong to a number, and no sign that makes it another thing? */
export function endsNumber(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (!after?.glued) return true;
  if (after.kind === "mark" && "%°€£$".includes(after.text)) return false;
  const second = tokens[at + 2];
  return !(GROUPING.includes(after.text) && second?.kind === "number" && second.glued);
}

/** Does a date in digits begin here, not in the middle of a longer number or of an address? */
export function standsApart(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    !tokens[at]!.glued ||
    before === undefined ||
    (before.kind === "mark" && !"/.-,$€£#".includes(before.text))
  );
}

const GROUPING = ".,:";
const NUMBERING = "$€£¥#@&_+=";

function joins(mark: Token, before: Token | undefined): boolean {
  if (mark.kind !== "mark") return false;
  return (
    NUMBERING.includes(mark.text) || (GROUPING.includes(mark.text) && before?.kind === "number" && mark.glued)
  );
}

/** The place after an optional mark. */
export function skipMark(tokens: Tokens, at: number, marks: string): number {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text) ? at + 1 : at;
}

/** The place after the word that closes a year: `2022 года`, `2022 г.` */
export function skipYearMark(grammar: Grammar, tokens: Tokens, at: number): number {
  const mark = readPhrase(grammar.yearMarks, tokens, at);
  if (!mark) return at;
  const stop = tokens[mark.end]?.text === "." && tokens[mark.end]!.glued && tokens[at]!.text.length < 3;
  return stop ? mark.end + 1 : mark.end;
}

/** The place after an optional phrase. */
export function skipPhrase(table: PhraseTable<unknown>, tokens: Tokens, at: number): number {
  return readPhrase(table, tokens, at)?.end ?? at;
}
