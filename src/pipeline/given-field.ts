import type { Config } from "../config.ts";
import { readGivenDate } from "../date/given-date.ts";
import { writtenName } from "../read/front-matter-fields.ts";
import { fillFields } from "../read/front-matter-fill.ts";
import { ArchiveError } from "../report/archive-error.ts";

/** Fields that hold a date. */
const DATES = ["date", "updated", "accessed"];

/**
 * Looks whether a field can have this value, just as it is looked at above a clipping. `name`: as `knownFields` has it.
 * Throws an ArchiveError (2) with what may stand there.
 */
export function checkGiven(name: string, value: string, config: Pick<Config, "dateOrder">): void {
  const at = { start: 0, end: value.length };
  const field = { key: name, value, keySpan: at, span: at, plain: false };
  const { frontMatter, problems } = fillFields([field], { start: 0, end: 0 }, value, "");
  const [wrong] = problems;
  // What becomes of it in a clipping (", so it was not used") is of no concern here: nothing is written.
  if (wrong) throw refused(wrong.message.replace(/, so .*$/s, "."), wrong.hint);
  if (Object.keys(frontMatter.places).length === 0)
    throw refused(`${name} has no value.`, `Write it behind the sign: ${name}=…`);
  if (DATES.some((date) => writtenName(date) === name)) checkGivenDate(value, config);
}

/** Throws an ArchiveError (2) for what is no date. */
export function checkGivenDate(value: string, { dateOrder }: Pick<Config, "dateOrder">): void {
  if (readGivenDate(value, dateOrder) === null)
    throw refused(
      `"${value}" is not a date.`,
      "Write 2022-01-12, 2022-01, 2022, [2021-07..2022-12] for a day between, or 12 January 2022.",
    );
}

function refused(message: string, hint: string): ArchiveError {
  return new ArchiveError("wrong-call", message, hint, { exitCode: 2 });
}
