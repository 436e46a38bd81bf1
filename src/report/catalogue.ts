import type { Problem, Severity } from "../records/problem.ts";
import type { Span } from "../records/span.ts";

interface Entry {
  readonly severity: Severity;
  /** What happened and why: one full sentence, from the owner's side. */
  readonly message: (facts: Facts) => string;
  /** What to do about it. */
  readonly hint: string;
}

type Facts = Readonly<Record<string, string | number>>;

/** Every problem of a clipping. Codes never change: people search for them. */
export const catalogue = {
  "file-unreadable": {
    severity: "error",
    message: ({ reason }) => `The file could not be read: ${reason}.`,
    hint: "Check that the file still exists and that you may read it.",
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof catalogue;

/** One problem in words. `path` is `Clipping.path`; `span` is where, or null for the file as a whole. */
export function problem(
  code: ProblemCode,
  path: string,
  facts: Facts = {},
  span: Span | null = null,
): Problem {
  const entry: Entry = catalogue[code];
  return { code, severity: entry.severity, message: entry.message(facts), hint: entry.hint, path, span };
}
