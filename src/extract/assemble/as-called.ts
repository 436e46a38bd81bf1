import { type SourceIndex, sourceNamed } from "../../knowledge/index-sources.ts";
import type { Finding, RuleName } from "../../records/finding.ts";
import { foldToWords } from "../../text/fold.ts";
import { literally } from "../../text/literally.ts";
import { cleanHouse } from "../names/house-name.ts";

const COPYRIGHT: RuleName = "source/copyright";

/**
 * A part of a known house's address is called as the house is: `blogs.clarion.example`. A copyright line may have the name
 * of the company: such a house goes by its own, where the page prints that, too. `\u00a9 Harbour Broadcasting Network` below
 * an article of `HBN`, `\u00a9 Clarion News & Media` below one of the `Clarion`.
 */
export function asCalled(
  outlet: Finding<string> | null,
  text: string,
  sources: SourceIndex,
): Finding<string> | null {
  const house = outlet && sourceNamed(outlet.value, sources);
  if (!house) return outlet;
  const address = outlet.value.toLowerCase();
  const isPart = house.domains.some((domain) => address.endsWith(`.${domain}`));
  if (isPart) return { ...outlet, value: house.name };
  const isCompany = cleanHouse(outlet.value) !== outlet.value;
  if (outlet.rule !== COPYRIGHT || (!isCompany && haveWordsInCommon(house.name, outlet.value))) return outlet;
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
