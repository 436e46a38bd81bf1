import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import { stemOfOne } from "../text/stem.ts";
import type { Token } from "../timex/tokens.ts";
import type { EventTable } from "./tables.ts";

/** Shorter words that are no names tell little. */
const SHORT = 3;

/** Beginnings of the words in a clause, without the commonest words and without the words of time. */
export function stemsIn(
  tokens: readonly Token[],
  cues: readonly DateCue[],
  { common }: EventTable,
): readonly string[] {
  const telling = tokens.filter(
    ({ kind, text, capital, start, end }) =>
      kind !== "mark" &&
      (capital || text.length >= SHORT || kind === "number") &&
      !common.has(text) &&
      !cues.some(({ span }) => span.start <= start && end <= span.end),
  );
  return [...new Set(telling.map(({ text }) => stemOfOne(text)))];
}

/** The class of the verb or noun of action that stands nearest to the time; null where the language names none. */
export function deedIn(tokens: readonly Token[], cue: Span, { deedOf }: EventTable): string | null {
  let nearest: { readonly deed: string; readonly distance: number } | null = null;
  for (const { text, kind, start, end } of tokens) {
    const deed = kind === "word" ? deedOf(text) : null;
    const distance = start >= cue.end ? start - cue.end : cue.start - end;
    if (deed && (!nearest || distance < nearest.distance)) nearest = { deed, distance };
  }
  return nearest?.deed ?? null;
}
