import type { Happening } from "../interface/dating-sentence.ts";
import { outvoted, saidInWords } from "../interface/in-words.ts";
import { tables } from "../interface/index.ts";
import type { Dating, DayRange, Evidence } from "../records/dating.ts";
import { oneLine, printLines, row } from "./columns.ts";
import type { LinesOf } from "./record.ts";

/** The command line speaks English. */
const words = tables.en!;
const { dates } = words;

/** When it was: the sentence for readers, the days, and each piece of evidence with what it says. */
export function explainDating(dating: Dating, happening: Happening, lines: LinesOf): string[] {
  const { best, partsOfYear: parts = [] } = dating;
  return [
    row(["sentence", NAME], [oneLine(words.dating.sentence(dating, happening)), 0]),
    row(["basis", NAME], [dating.basis, 0]),
    row(["best", NAME], [best ? `${best.edtf}  ${best.confidence.toFixed(2)}` : "unknown", 0]),
    row(["at 90 %", NAME], [dating.edtf ?? "unknown", 0]),
    ...dating.ranges.map((range) => row(["days", NAME], [printRange(range), 0])),
    ...(parts.length > 0 ? [row(["parts of year", NAME], [dates.partsOfYear(parts), 0])] : []),
    ...(dating.weekdays.length > 0 ? [row(["weekdays", NAME], [dates.weekdays(dating.weekdays), 0])] : []),
    ...dating.evidence.flatMap((evidence) => explainEvidence("for", evidence, lines)),
    ...dating.split.flatMap((evidence) => explainEvidence("split", evidence, lines)),
    ...dating.against.flatMap((evidence) => [
      ...explainEvidence("against", evidence, lines),
      row(["", NAME], [`outvoted: ${oneLine(outvoted(dating, words))}`, 0]),
    ]),
  ];
}

/** `2021-07-01..2022-12-31`, `2015-01-01..`; one day as itself. */
export function printRange({ earliest, latest }: DayRange): string {
  return earliest !== null && earliest === latest ? earliest : `${earliest ?? ""}..${latest ?? ""}`;
}

const NAME = 17;

function explainEvidence(side: string, evidence: Evidence, lines: LinesOf): string[] {
  const { text, span, confidence, rule } = evidence;
  return [
    row(
      [side, NAME],
      [confidence.toFixed(2), 6],
      [printLines(span && lines(span)), 7],
      [printDays(evidence), 34],
      [rule, 28],
      [text === null ? "" : `"${oneLine(text)}"`, 0],
    ),
    row(["", NAME], [oneLine(saidInWords(evidence.says, words)), 0]),
  ];
}

function printDays({ ranges, weekdays, partsOfYear = null }: Evidence): string {
  const isAny = ranges.every(({ earliest, latest }) => earliest === null && latest === null);
  const days = isAny ? "any day" : ranges.map(printRange).join(", ");
  const parts = partsOfYear === null ? "" : `, ${dates.partsOfYear(partsOfYear)} of a year`;
  return `${days}${parts}${weekdays === null ? "" : ` on ${dates.weekdays(weekdays)}`}`;
}
