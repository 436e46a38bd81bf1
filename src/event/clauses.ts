import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import type { Token } from "../timex/tokens.ts";
import type { Scene } from "./scenes.ts";
import type { EventTable } from "./tables.ts";

/** A time and the part of its sentence that goes with it. */
export interface Clause {
  readonly cue: DateCue;
  readonly clause: Span;
  readonly tokens: readonly Token[];
}

/**
 * A sentence of one time is one clause. Of several, each has the words up to where another clause begins before the
 * next time (`, but …`, `when …`), or else up to its own end: "briefed allies on Tuesday | about talks held on Monday".
 */
export function clausesOf(
  { span, tokens }: Scene,
  cues: readonly DateCue[],
  { breaks }: EventTable,
): readonly Clause[] {
  const ends = cues.map((cue, at) => {
    const next = cues[at + 1];
    return next ? breakBetween(tokens, cue.span.end, next.span.start, breaks) : span.end;
  });
  return cues.map((cue, at) => {
    const [from, to] = [at === 0 ? span.start : ends[at - 1]!, ends[at]!];
    const own = tokens.filter(({ start, end }) => from <= start && end <= to);
    const start = own.find(({ text }) => !",;".includes(text))?.start ?? from;
    return { cue, clause: { start, end: own.at(-1)?.end ?? to }, tokens: own };
  });
}

function breakBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  breaks: ReadonlySet<string>,
): number {
  const between = tokens.filter(({ start, end }) => from <= start && end <= to);
  const last = between.findLast(({ text, kind }) =>
    kind === "word" ? breaks.has(text) : ",;".includes(text),
  );
  return last?.start ?? from;
}
