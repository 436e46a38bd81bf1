import type { Problem } from "../records/problem.ts";
import { ArchiveError } from "../report/archive-error.ts";

/** What a table of the owner's cannot be read without. */
const LACKING = ["table-no-key", "names-no-column"];

/**
 * A table without the column that says what its rows are about is no slip in a row: nothing is built as if it were not
 * there. Throws an ArchiveError (2) that names the columns.
 */
export function refuseLackingColumn(problems: readonly Problem[], columns: readonly string[]): void {
  const lacking = problems.find(({ code }) => LACKING.includes(code));
  if (lacking === undefined) return;
  const { code, path, message, hint } = lacking;
  const choices = `The columns are: ${columns.join(", ")}.`;
  throw new ArchiveError(code, `${path}:1 cannot be used. ${message}`, `${hint} ${choices}`, { exitCode: 2 });
}
