import type { TimeWords } from "../language/time-words.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../timex/tokens.ts";
import type { Cue } from "./cues.ts";

/** Words that two mentions of one event share besides the verb. */
const SHARED_WORDS = 2;
/** Before and after the expression, within its clause. */
const REACH = 14;
/** The mark, and a word that opens the clause behind it: `, when`. */
const LEAD = 2;
const SHORTEST = 4;

/**
 * Do two sentences tell of one event? One clause's verb and at least two more of its words (names, nouns) stand in
 * the other's sentence, a name among them: "annexed the peninsula in 2014", "when it annexed the peninsula nearly eight years ago".
 */
export function tellsOfSame(words: TimeWords, cue: Cue, other: Cue): boolean {
  const clause = clauseOf(words, cue);
  const theirs = new Set(other.sentence.filter(isContent).map(beginningOf));
  const shared = [...new Set(clause.filter(isContent).map(beginningOf))].filter((stem) => theirs.has(stem));
  const names = clause
    .filter(({ kind, capital, text }) => kind === "word" && capital && text.length >= SHORTEST)
    .map(beginningOf);
  if (!names.some((stem) => theirs.has(stem))) return false;
  const verbs = clause.filter(({ text }) => isPastVerb(words, text)).map(beginningOf);
  const verb = verbs.some((stem) => theirs.has(stem));
  return verb && shared.filter((stem) => !verbs.includes(stem)).length >= SHARED_WORDS;
}

/**
 * From the last clause break before the expression to the next mark after it; where nothing stands between them, the
 * clause behind the mark: `Nearly eight years ago, when it annexed the peninsula, …`.
 */
function clauseOf({ tense }: TimeWords, { sentence, from, to }: Cue): readonly Token[] {
  const isBreak = (at: number) => breaks(tense.clauseBreaks, sentence[at]!);
  let start = from;
  while (start > 0 && from - start < REACH && !isBreak(start - 1)) start -= 1;
  let begin = to;
  if (start === from) while (begin < sentence.length && begin - to < LEAD && isBreak(begin)) begin += 1;
  let end = begin;
  while (end < sentence.length && end - begin < REACH && !isBreak(end)) end += 1;
  return [...sentence.slice(start, from), ...sentence.slice(begin, end)];
}

const breaks = (words: readonly string[], { text, kind, glued }: Token): boolean =>
  kind === "mark" ? ",;:.()".includes(text) || (text === "-" && !glued) : words.includes(text);

const isContent = ({ kind, text }: Token): boolean => kind === "word" && text.length >= SHORTEST;
const beginningOf = ({ text }: Token): string => stemOf(text);

function isPastVerb({ tense }: TimeWords, text: string): boolean {
  if (tense.reporting.includes(text)) return false;
  const regular = text.length >= SHORTEST && tense.pastEndings.some((ending) => text.endsWith(ending));
  return (regular && !tense.notPast.includes(text)) || (tense.past.includes(text) && text.length >= SHORTEST);
}
