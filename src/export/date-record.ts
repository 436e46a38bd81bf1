import type { Happening } from "../interface/dating-sentence.ts";
import { outvoted, saidInWords } from "../interface/in-words.ts";
import { tables } from "../interface/index.ts";
import type { Dating, DayRange, Evidence } from "../records/dating.ts";
import { parseDay } from "../time/day.ts";
import type { ExportDate, ExportEvidence } from "./export-record.ts";
import type { LinesOf } from "./record.ts";

/** Records speak English, whatever the language of the site. */
const words = tables.en!;

/** When it was written, updated or re-posted, with its evidence. */
export function toExportDate(dating: Dating, happening: Happening, lines: LinesOf): ExportDate {
  const { edtf, earliest, latest, best, basis } = dating;
  return {
    edtf,
    earliest,
    latest,
    best: best && { edtf: best.edtf, confidence: rounded(best.confidence) },
    weekdays: dating.weekdays.map(words.dates.weekday),
    partsOfYear: dating.partsOfYear ?? [],
    basis,
    sentence: words.dating.sentence(dating, happening),
    evidence: dating.evidence.map((evidence) => toEvidence(evidence, lines)),
    split: dating.split.map((evidence) => toEvidence(evidence, lines)),
    against: dating.against.map((evidence) => ({
      ...toEvidence(evidence, lines),
      why: outvoted(dating, words),
    })),
  };
}

function toEvidence(evidence: Evidence, lines: LinesOf): ExportEvidence {
  return {
    rule: evidence.rule,
    says: saidInWords(evidence.says, words),
    text: evidence.text,
    lines: evidence.span && lines(evidence.span),
    ...envelope(evidence.ranges),
    weekdays: evidence.weekdays?.map(words.dates.weekday) ?? null,
    partsOfYear: evidence.partsOfYear ?? null,
    confidence: rounded(evidence.confidence),
  };
}

/** First and last of all days in the ranges; an open end of one is an open end of all. */
function envelope(ranges: readonly DayRange[]): DayRange {
  const earlier = (a: string, b: string) => (parseDay(a)! <= parseDay(b)! ? a : b);
  const later = (a: string, b: string) => (parseDay(a)! >= parseDay(b)! ? a : b);
  return {
    earliest: reduceEnds(
      ranges.map(({ earliest }) => earliest),
      earlier,
    ),
    latest: reduceEnds(
      ranges.map(({ latest }) => latest),
      later,
    ),
  };
}

function reduceEnds(
  ends: readonly (string | null)[],
  choose: (a: string, b: string) => string,
): string | null {
  return ends.reduce((a, b) => (a === null || b === null ? null : choose(a, b)), ends[0] ?? null);
}

/** A thousandth is more than is known, and the last digits of a logarithm differ between machines. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
