import type { Feature } from "../../records/trace.ts";
import { UNNUMBERED } from "../../text/spellings.ts";
import { featureOf } from "./features.ts";
import type { Ranks } from "./ranks.ts";
import { stemIn, type TraceWord } from "./words-of.ts";

const MOST = 48;
/** Longer runs of capitals are headlines or lists. */
const LONGEST = 4;

/** Words of a language that are nobody's name though they have a capital. */
export interface NoNames {
  /** Names of days and months. */
  readonly time: ReadonlySet<string>;
  /** Pronouns, articles and the like, which may be a part of a name, but no name. */
  readonly small: ReadonlySet<string>;
}

/** Is it no name where it stands by itself? */
export type IsThing = (word: TraceWord) => boolean;

interface Name {
  readonly printed: string;
  weight: number;
  count: number;
}

/**
 * Runs of words with capitals inside of sentences, and the last two words and the last of each: `Mayor Ada Brook`,
 * `Ada Brook` and `Brook`, but none that is a thing by itself. The rarer its words, the more a shared name means; a name
 * of several words means most.
 */
export function namesIn(
  paragraphs: readonly (readonly TraceWord[])[],
  ranks: Ranks,
  { time, small }: NoNames,
  isThing: IsThing,
): { readonly names: readonly string[]; readonly nameFeatures: readonly Feature[] } {
  const found = new Map<string, Name>();
  for (const run of paragraphs.flatMap((words) => runsOf(words, time, ranks))) {
    if (run.length > 1 || !isSmallWord(run[0]!, small)) note(found, run, ranks, isThing);
    for (let from = Math.max(1, run.length - 2); from < run.length; from++)
      note(found, run.slice(from), ranks, isThing);
  }
  const names = [...found]
    .sort(([a, x], [b, y]) => y.weight - x.weight || y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST);
  return {
    names: names.map(([, { printed }]) => printed),
    nameFeatures: names.map(([key, { weight }]) => featureOf("name", key, weight)),
  };
}

function runsOf(
  words: readonly TraceWord[],
  time: ReadonlySet<string>,
  ranks: Ranks,
): readonly (readonly TraceWord[])[] {
  const runs: TraceWord[][] = [];
  let run: TraceWord[] = [];
  const close = () => {
    if (run.length > 0 && run.length <= LONGEST) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const named =
      word.kind === "word" &&
      word.capital &&
      word.printed.length > 1 &&
      !time.has(word.folded) &&
      !isContracted(word, ranks);
    if (!named || !word.joined) close();
    if (named) run.push(word);
  }
  close();
  // The first word of a sentence may have its capital for that alone: a common word is left out, `In Leeds`.
  return runs
    .map((found) => (found[0]!.opens && isSmall(found[0]!, ranks) ? found.slice(1) : found))
    .filter((found) => found.length > 1 || (found.length === 1 && !found[0]!.opens));
}

/** `what We want`, but not `the US`. */
const isSmallWord = ({ folded, printed }: TraceWord, small: ReadonlySet<string>): boolean =>
  small.has(folded) && printed !== printed.toUpperCase();

/** `I’m`, `We’ve`, `Don’t`: a common word with what is left of another. */
function isContracted({ folded }: TraceWord, { rankOf }: Ranks): boolean {
  const end = folded.indexOf("'");
  if (end < 1 || folded.length - end > LONGEST_REST) return false;
  return end === 1 || rankOf({ folded: folded.slice(0, end), spelling: UNNUMBERED }) === 1;
}
const LONGEST_REST = 3;

const isSmall = (word: TraceWord, { rankOf }: Ranks): boolean => rankOf(word) === 1 || isShort(word);

const isShort = ({ folded, printed }: TraceWord): boolean =>
  folded.length < 3 && printed !== printed.toUpperCase();

/** `los Presupuestos` in a text that speaks of `el presupuesto`: words that stand small as well are no names by themselves. */
export function standsSmall(paragraphs: readonly (readonly TraceWord[])[]): IsThing {
  const small = new Set<string>();
  for (const words of paragraphs)
    for (const word of words) if (word.kind === "word" && !word.capital) small.add(stemIn(word));
  return (word) => small.has(stemIn(word)) && word.printed !== word.printed.toUpperCase();
}

function note(found: Map<string, Name>, run: readonly TraceWord[], ranks: Ranks, isThing: IsThing): void {
  if (run.length === 1 && isThing(run[0]!)) return;
  const key = run.map(({ folded }) => folded).join(" ");
  const known = found.get(key);
  if (known) known.count++;
  else
    found.set(key, {
      printed: run.map(({ printed }) => printed).join(" "),
      weight: weightOf(run, ranks),
      count: 1,
    });
}

/** By the rarest of its words. */
function weightOf(run: readonly TraceWord[], { rankOf }: Ranks): number {
  const rank = Math.max(...run.map((word) => rankOf(word) || UNKNOWN));
  const alone = isInitials(run[0]!.printed) ? INITIALS : RANK_WEIGHTS[rank]!;
  return run.length > 1 ? Math.min(7, alone + 2) : alone;
}

/** `NATO`, `ДТП`: what is known by its letters is in the news all the time, or is no name at all. */
const isInitials = (printed: string): boolean => /^\p{Lu}{2,5}$/u.test(printed);
const INITIALS = 2;

const UNKNOWN = 5;
const RANK_WEIGHTS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 3, [UNKNOWN]: 4 };
