import type { Repair } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";

/** A stretch of a clipping with its garbled words mended, and the way between its places and those of the clipping. */
export interface Reading {
  readonly text: string;
  /** The place in the clipping of the character at this place of the reading. */
  readonly inFile: (at: number) => number;
  /** The stretch of the clipping that reads as this stretch of the reading: a mended sign comes from the whole of its piece. */
  readonly spanInFile: (span: Span) => Span;
  /** The place in the reading of a place in the clipping; inside a garbled piece, where its mended words begin. */
  readonly inReading: (at: number) => number;
}

/** `text` between the ends of `span`, read with the repairs (in order, without overlap) that lie in it. */
export function readingOf(text: string, repairs: readonly Repair[], span: Span): Reading {
  const steps = stepsOf(repairs, span);
  const pieces: string[] = [];
  let from = span.start;
  for (const { start, end, text: mended } of steps) {
    pieces.push(text.slice(from, start), mended);
    from = end;
  }
  pieces.push(text.slice(from, span.end));
  const inFile = (at: number): number => {
    const step = lastBefore(steps, (one) => one.at <= at);
    if (step === undefined) return span.start + at;
    const behind = at - step.at - step.text.length;
    return behind < 0 ? step.start : step.end + behind;
  };
  const endInFile = (end: number): number => {
    const step = lastBefore(steps, (one) => one.at < end);
    if (step === undefined) return span.start + end;
    return Math.max(step.end, step.end + end - step.at - step.text.length);
  };
  return {
    text: pieces.join(""),
    inFile,
    spanInFile: ({ start, end }) => ({ start: inFile(start), end: endInFile(end) }),
    inReading: (place) => {
      const step = lastBefore(steps, (one) => one.start <= place);
      if (step === undefined) return place - span.start;
      return step.end <= place ? step.at + step.text.length + place - step.end : step.at;
    },
  };
}

/** A repair inside the span, and where its text begins in the reading. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly at: number;
}

function stepsOf(repairs: readonly Repair[], { start, end }: Span): readonly Step[] {
  const steps: Step[] = [];
  let shift = -start;
  for (let next = firstFrom(repairs, start); next < repairs.length; next += 1) {
    const { span, text } = repairs[next]!;
    if (span.end > end) break;
    steps.push({ start: span.start, end: span.end, text, at: span.start + shift });
    shift += text.length - (span.end - span.start);
  }
  return steps;
}

/** The first repair that begins at this place or behind it. */
function firstFrom(repairs: readonly Repair[], start: number): number {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (repairs[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastBefore(steps: readonly Step[], isBefore: (step: Step) => boolean): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(steps[middle]!)) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}
