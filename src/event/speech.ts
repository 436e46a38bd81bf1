import type { Span } from "../records/span.ts";
import type { Token } from "../timex/tokens.ts";
import type { EventTable } from "./tables.ts";

/** So many words may stand between a verb of speaking and its day: "told the assembled reporters on Tuesday". */
const BETWEEN = 5;
/** A shorter quotation is a term or a title. */
const SPEECH = 12;

/** Is the news of a clause only that somebody spoke? A verb of speaking has the time beside it, or speech is in it. */
export function speaks(
  tokens: readonly Token[],
  cue: Span,
  clause: Span,
  quoted: readonly Span[],
  { speech }: EventTable,
): boolean {
  if (quoted.some(({ start, end }) => start >= clause.start && end <= clause.end && end - start >= SPEECH))
    return true;
  const before = tokens.filter(({ end, kind }) => kind === "word" && end <= cue.start).slice(-BETWEEN);
  const after = tokens.filter(({ start, kind }) => kind === "word" && start >= cue.end).slice(0, 1);
  return [...before, ...after].some(({ text }) => speech.has(text));
}
