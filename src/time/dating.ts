import type { Dating, Evidence } from "../records/dating.ts";
import type { Basis } from "../records/finding.ts";
import type { Answer } from "./answer.ts";
import { isStated } from "./stated.ts";
import { type Verdict, weigh } from "./weigh.ts";

/** The days that hold at 90 %, and how they are known. */
export type HeldDays = Pick<
  Dating,
  "edtf" | "earliest" | "latest" | "ranges" | "weekdays" | "partsOfYear" | "basis"
>;

/** What the evidence comes to, with the evidence. */
export function datingOf(all: readonly Evidence[]): Dating {
  const verdict = weigh(all);
  const held = heldIn(verdict);
  const bestEdtf = verdict.best?.edtf ?? null;
  const best =
    bestEdtf === null
      ? null
      : { edtf: bestEdtf, ranges: verdict.best!.ranges, confidence: verdict.confidence };
  const { edtf, earliest, latest, ranges, weekdays, partsOfYear, basis } = held;
  const dating: Dating = {
    edtf,
    earliest,
    latest,
    ranges,
    best,
    weekdays,
    partsOfYear,
    basis,
    evidence: verdict.evidence,
    split: verdict.split,
    against: verdict.against,
  };
  VERDICTS.set(dating, verdict);
  return dating;
}

/** What the evidence of a dating comes to. One that was just made is not weighed again. */
export const verdictOf = (dating: Dating): Verdict =>
  VERDICTS.get(dating) ?? weigh([...dating.evidence, ...dating.split, ...dating.against]);

const VERDICTS = new WeakMap<Dating, Verdict>();

/** What the evidence comes to, without a word of why. */
export const heldDays = (all: readonly Evidence[]): HeldDays => heldIn(weigh(all));

function heldIn({ range, best, evidence }: Verdict): HeldDays {
  const { edtf, ranges, weekdays, partsOfYear } = range ?? UNKNOWN;
  return {
    edtf,
    earliest: ranges[0]?.earliest ?? null,
    latest: ranges.at(-1)?.latest ?? null,
    ranges: edtf === null ? [] : ranges,
    weekdays,
    partsOfYear,
    basis: basisOf(evidence, best, range ?? UNKNOWN),
  };
}

const UNKNOWN: Answer = { ranges: [], edtf: null, weekdays: [], partsOfYear: [] };

function basisOf(evidence: readonly Evidence[], best: Answer | null, range: Answer): Basis {
  if (!best || range.edtf === null) return "unknown";
  const corrected = evidence.filter(({ rule }) => rule.startsWith("correction/"));
  if (isStated(corrected, best)) return "corrected";
  return isStated(evidence, best) ? "stated" : "inferred";
}
