import type { PageLine } from "./page-line.ts";

/** A function of a line whose outcome is kept, as several rules ask the same. */
export function perLine<Outcome extends object | boolean | null>(
  find: (line: PageLine) => Outcome,
): (line: PageLine) => Outcome {
  const known: Outcome[] = [];
  return (line) => {
    const before = known[line.index];
    if (before !== undefined) return before;
    const outcome = find(line);
    known[line.index] = outcome;
    return outcome;
  };
}
