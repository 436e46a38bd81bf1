import type { Evidence } from "../records/dating.ts";
import { type Answer, answerOf } from "./answer.ts";
import { type Kind, kindsAbove, type Timeline, timelineOf } from "./timeline.ts";
import { weightOf } from "./weight.ts";

/** What the evidence comes to. */
export interface Verdict {
  /** The days with the best score; null: there is no evidence, or it allows every day alike. */
  readonly best: Answer | null;
  /** The days that hold at 90 %; null with `best`. */
  readonly range: Answer | null;
  /** Of the best days against the next best, 0.5 to 1; 0 when there are none. */
  readonly confidence: number;
  /** Evidence that allows all of the best days, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Evidence that allows some of them. */
  readonly split: readonly Evidence[];
  /** Evidence that allows none of them. */
  readonly against: readonly Evidence[];
}

const LEVEL = 0.9;
/** Sums of logarithms that differ by less are the same sum. */
const EPSILON = 1e-9;

/**
 * The score of a day is the sum of ln(c / (1 - c)) over the evidence that allows it, one vote for each cause; the
 * best days are those with the top score, and evidence that allows none of them is outvoted. At 90 % hold all days
 * that score above top - ln(9). Exact, and the order of the evidence does not matter. Days are not listed: all
 * days between two neighbouring ends of the evidence that share weekday and part of year have one score.
 */
export function weigh(all: readonly Evidence[]): Verdict {
  const voters = strongestOfEachCause(all);
  const timeline = timelineOf(voters);
  const top = highest(timeline, Infinity);
  const next = highest(timeline, top - EPSILON);
  if (next === -Infinity)
    return { best: null, range: null, confidence: 0, evidence: [], split: voters, against: [] };
  const best = kindsAbove(timeline, top - EPSILON);
  const floor = top - weightOf(LEVEL) + EPSILON;
  return {
    best: answerOf(timeline, top - EPSILON, best),
    range: answerOf(timeline, floor, kindsAbove(timeline, floor)),
    confidence: 1 / (1 + Math.exp(next - top)),
    ...sortedBy(timeline, best, voters),
  };
}

/** The best score up to a limit of which there is a day. */
function highest({ scores, segments, exists }: Timeline, limit: number): number {
  let top = -Infinity;
  for (const [cls, row] of scores.entries()) {
    for (let segment = 0; segment < segments.length; segment += 1) {
      const score = row[segment]!;
      if (score > top && score <= limit && exists({ cls, segment })) top = score;
    }
  }
  return top;
}

/** Strongest first; of equal ones the order is that of their contents, so that input order shows nowhere. */
function strongestOfEachCause(all: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...all].sort((a, b) => b.confidence - a.confidence || byContents(a, b));
  const byCause = new Map<string, Evidence>();
  for (const evidence of sorted) if (!byCause.has(evidence.cause)) byCause.set(evidence.cause, evidence);
  return [...byCause.values()];
}

function byContents(a: Evidence, b: Evidence): number {
  return (
    compare(a.cause, b.cause) || compare(a.rule, b.rule) || compare(JSON.stringify(a), JSON.stringify(b))
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sortedBy(timeline: Timeline, best: readonly Kind[], voters: readonly Evidence[]) {
  const [evidence, split, against]: [Evidence[], Evidence[], Evidence[]] = [[], [], []];
  for (const [voter, piece] of voters.entries()) {
    let allowed = 0;
    for (const kind of best) if (timeline.allows(voter, kind)) allowed += 1;
    (allowed === best.length ? evidence : allowed > 0 ? split : against).push(piece);
  }
  return { evidence, split, against };
}
