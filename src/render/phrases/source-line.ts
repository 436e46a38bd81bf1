import type { Words } from "../../interface/words.ts";
import type { CardArticle } from "../../records/archive.ts";

type Named = Pick<CardArticle, "outlet" | "agency" | "republisher">;

/** Where a text is from, in a few words: `Evening Post`, `Evening Post / ABC`, `ABC, via Newsloop`. */
export function sourceLine({ outlet, agency, republisher }: Named, { terms }: Words): string {
  const paper = outlet?.value ?? "";
  const wire = agency === null || isPartOf(agency.value, paper) ? "" : agency.value;
  const origin = [paper, wire].filter((name) => name !== "").join(" / ");
  if (republisher === null || isPartOf(republisher.value, origin))
    return origin === "" ? terms.sourceUnknown : origin;
  return origin === "" ? terms.copyAt(republisher.value) : terms.via(origin, republisher.value);
}

/** Does anything say where it is from? */
export const hasSource = ({ outlet, agency, republisher }: Named): boolean =>
  outlet !== null || agency !== null || republisher !== null;

/** Is a name said already, as words of a longer one? `ABC` in `ABC News`. */
function isPartOf(name: string, line: string): boolean {
  const fold = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return fold(line).includes(fold(name));
}
