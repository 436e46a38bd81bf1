import type { RuleName } from "../records/finding.ts";
import type { Passage } from "../records/passage.ts";
import type { Claim, Named } from "./rule.ts";

/** A name that counts, with the rule that found it and how much it weighs. */
export interface HeldName extends Named {
  readonly rule: RuleName;
  readonly weight: number;
}

/** The names of claims whose passage was settled in their role; a claim without a role only names. In order of claims. */
export function heldNames(passages: readonly Passage[], claims: readonly Claim[]): readonly HeldName[] {
  const held: HeldName[] = [];
  for (const { span, role, rule, weight, names } of claims) {
    if (!names) continue;
    if (role !== null && passageAt(passages, span.start)?.role !== role) continue;
    for (const { field, value, span: place, basis, place: from } of names)
      held.push({ field, value, span: place, basis, place: from, rule, weight });
  }
  return held;
}

/** The passage that holds an offset: passages cover the text in order. */
export function passageAt<P extends Passage>(passages: readonly P[], offset: number): P | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passages[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return passages[low];
}
