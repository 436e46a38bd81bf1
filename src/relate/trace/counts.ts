import type { Ranks } from "./ranks.ts";
import type { TraceWord } from "./words-of.ts";
import { stemOf } from "./words-of.ts";

const MOST = 20;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Numbers with the word behind them: `132 people`. A year says too little, and so does a number below three. */
export function countsIn(
  paragraphs: readonly (readonly TraceWord[])[],
  ranks: Ranks,
  skip: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  for (const words of paragraphs) {
    for (let i = 0; i < words.length - 1; i++) {
      if (words[i]!.kind !== "number") continue;
      const { printed } = words[i]!;
      const next = words[i + 1]!;
      if (YEAR.test(printed) || next.kind !== "word" || !next.joined) continue;
      const digits = printed.replace(/[.,](?=\d{3}(?:\D|$))/g, "");
      if (Number(digits) < 3 || skip.has(next.folded) || !isCounted(next, ranks)) continue;
      found.add(`${digits} ${beginningOf(next.folded)}`);
    }
  }
  return [...found].sort().slice(0, MOST);
}

/** `people`; of a long word its beginning, which its forms share: `offici…`. */
function beginningOf(word: string): string {
  const stem = stemOf(word);
  return stem === word ? word : `${stem}…`;
}

/** People and years are counted however common their names are; "26 the" is no count. */
const isCounted = (word: TraceWord, { rankOf }: Ranks): boolean =>
  word.folded.length > 3 && (rankOf(word) !== 1 || USUAL.has(word.folded));
const USUAL = new Set([
  "people",
  "years",
  "days",
  "hours",
  "months",
  "million",
  "billion",
  "percent",
  "police",
]);
