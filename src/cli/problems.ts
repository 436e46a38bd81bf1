import type { Problem } from "../records/problem.ts";
import { type Paint, printProblem } from "../report/print.ts";

export interface ProblemsOptions {
  /** All of them, notes too. */
  readonly verbose: boolean;
  /** Text of a clipping by its path, and the line of its file in which it begins; null where it cannot be read. */
  readonly textOf: (path: string) => ShownText | null;
  readonly paint: Paint;
}

export interface ShownText {
  readonly text: string;
  readonly firstLine?: number;
}

/** More than these scroll the rest away. */
const MOST_SHOWN = 20;

/** What a person should look at, for the terminal; empty when there is nothing. */
export function printProblems(
  problems: readonly Problem[],
  { verbose, textOf, paint }: ProblemsOptions,
): string {
  const shown = shownAmong(problems, verbose);
  const more = verbose ? 0 : problems.filter(isCounted).length - shown.length;
  const pieces = shown.map((problem) => {
    const { text, firstLine } = (problem.span && textOf(problem.path)) ?? { text: null };
    return printProblem(problem, text, paint, firstLine);
  });
  const rest = more > 0 ? [`${paint.bold(`and ${more} more`)}; -v shows all.\n`] : [];
  return [...pieces, ...rest].map((piece) => `${piece}\n`).join("");
}

/** Those that are printed. */
export const shownAmong = (problems: readonly Problem[], verbose: boolean): readonly Problem[] =>
  verbose ? problems : problems.filter(isCounted).slice(0, MOST_SHOWN);

/** A note is only for those who ask. */
export const isCounted = ({ severity }: Problem): boolean => severity !== "note";
