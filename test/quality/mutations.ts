import { examine } from "../support/examine.ts";
import type { Labelled } from "./labelled.ts";

/** A line of a clipping with what it is; of two run together both. */
export interface MutantLine {
  readonly text: string;
  readonly labels: readonly string[];
  /** Its place in the clipping that was not touched. */
  readonly from: number;
}

export type Mutation = "drop" | "double" | "glue";
export const mutations: readonly Mutation[] = ["drop", "double", "glue"];

export const linesOf = ({ lines }: Labelled): readonly MutantLine[] =>
  lines.map(({ text, label }, from) => ({ text, labels: [label], from }));

/** What scrapers do to one line: it is lost, taken twice, or run together with the next. */
export function mutate(lines: readonly MutantLine[], at: number, how: Mutation): readonly MutantLine[] {
  const [before, line, after] = [lines.slice(0, at), lines[at]!, lines.slice(at + 1)];
  if (how === "drop") return [...before, ...after];
  if (how === "double") return [...before, line, line, ...after];
  const next = after[0];
  if (!next) return lines;
  const glued = { text: line.text + next.text, labels: [...line.labels, ...next.labels], from: line.from };
  return [...before, glued, ...after.slice(1)];
}

/** Every line broken at some 70 letters, and blank lines between them, as mail programs and old pages do. */
export function wrap(text: string, width = 70): string {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    if (row && row.length + word.length >= width) {
      rows.push(row);
      row = word;
    } else row = row ? `${row} ${word}` : word;
  }
  return [...rows, row].join("\n");
}

/** Which of the lines are in the article's text; `joint` parts them in the file. */
export function keptOf(lines: readonly MutantLine[], joint = "\n"): readonly boolean[] {
  const text = `${lines.map((line) => line.text).join(joint)}\n`;
  const { article } = examine("mutant.txt", Buffer.from(text));
  const spans = [...(article?.body ?? []).map(({ span }) => span), article?.standfirst?.span ?? null];
  let at = 0;
  return lines.map((line) => {
    const [start, end] = [at, at + line.text.length];
    at = end + joint.length;
    return spans.some((span) => span !== null && span.start < end && span.end > start);
  });
}
