import type { Words } from "../../interface/words.ts";
import type { SourceEntry, SourceKind } from "../../records/archive.ts";

/** The four ways in which a name is a source, in order of nearness. */
export const sourceKinds: readonly SourceKind[] = ["outlet", "agency", "republisher", "cited"];

/** What it is and where it is at home, as far as the tables say: `Newspaper, IE`. */
export function knownInWords(
  { kind, country }: Pick<SourceEntry, "kind" | "country">,
  { sources }: Words,
): string | null {
  const parts = [kind === null ? null : sources.press[kind], country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
