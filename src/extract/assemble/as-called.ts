import { type SourceIndex, sourceNamed } from "../../knowledge/index-sources.ts";
import type { Finding, RuleName } from "../../records/finding.ts";
import { foldToWords } from "../../text/fold.ts";
import { literally } from "../../text/literally.ts";

const COPYRIGHT: RuleName = "source/copyright";

/**
 * A copyright line may have the name of the company: a house that the tables know goes by its own, where the page prints
 * that, too. `© Harbour Broadcasting Network` below an article of `HBN`.
 */
export function asCalled(
  outlet: Finding<string> | null,
  text: string,
  sources: SourceIndex,
): Finding<string> | null {
  if (outlet?.rule !== COPYRIGHT) return outlet;
  const house = sourceNamed(outlet.value, sources);
  if (!house || haveWordsInCommon(house.name, outlet.value)) return outlet;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${literally(house.name)}(?![\\p{L}\\p{N}])`, "u").exec(text);
  if (!found) return outlet;
  return { ...outlet, value: house.name, span: { start: found.index, end: found.index + found[0].length } };
}

/** `Harbour Clarion` and `Clarion News` are printed as they stand. */
function haveWordsInCommon(one: string, other: string): boolean {
  const words = new Set(foldToWords(one).split(" "));
  return foldToWords(other)
    .split(" ")
    .some((word) => words.has(word));
}
