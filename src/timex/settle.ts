import type { RuleName } from "../records/finding.ts";
import type { Match } from "./recogniser.ts";

/** What a recogniser proposes: tokens from `at` to `match.end`. */
export interface Candidate {
  readonly at: number;
  readonly match: Match;
  readonly rule: RuleName;
}

/**
 * Of candidates that overlap the longest is taken; of equally long ones the first in the text, and at one place the
 * one that was proposed first. The result is in order of place.
 */
export function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  if (isApart(candidates)) return candidates;
  const order = candidates.map((candidate, i) => ({
    candidate,
    i,
    length: candidate.match.end - candidate.at,
  }));
  order.sort((a, b) => b.length - a.length || a.candidate.at - b.candidate.at || a.i - b.i);
  const taken = new Set<number>();
  const settled: Candidate[] = [];
  for (const { candidate } of order) {
    if (overlaps(taken, candidate)) continue;
    for (let token = candidate.at; token < candidate.match.end; token += 1) taken.add(token);
    settled.push(candidate);
  }
  return settled.sort((a, b) => a.at - b.at);
}

/** They come in order of place; mostly none overlaps the next. */
function isApart(candidates: readonly Candidate[]): boolean {
  for (let i = 1; i < candidates.length; i += 1)
    if (candidates[i]!.at < candidates[i - 1]!.match.end) return false;
  return true;
}

function overlaps(taken: ReadonlySet<number>, { at, match }: Candidate): boolean {
  for (let token = at; token < match.end; token += 1) if (taken.has(token)) return true;
  return false;
}
