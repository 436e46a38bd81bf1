import type { Dating } from "../records/dating.ts";
import type { Said } from "../records/said.ts";
import type { Words } from "./words.ts";

/** What a piece of evidence says; empty where a reader is told nothing. */
export function saidInWords(said: Said | null, { says }: Pick<Words, "says">): string {
  if (said === null) return "";
  const say = says[said.of] as (said: Said) => string;
  return say(said);
}

/** Why evidence against a date lost. */
export const outvoted = ({ best }: Pick<Dating, "best">, { dating, dates }: Words): string =>
  dating.outvoted(dates.dating(best ?? { edtf: null, ranges: [] }));
