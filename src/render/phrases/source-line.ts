import type { CardArticle } from "../../records/archive.ts";

/** Where a text is from, in a few words: `Evening Post`, `Evening Post / ABC`, `ABC, via Newsloop`. */
export function sourceLine({ outlet, agency, republisher }: CardArticle): string {
  const papers = [outlet?.value, agency?.value].filter((name) => name !== undefined);
  const origin = papers.filter((name, i) => i === 0 || !sameName(name, papers[0]!)).join(" / ");
  if (republisher === null || (origin !== "" && sameName(origin, republisher.value)))
    return origin === "" ? "Source unknown" : origin;
  return origin === "" ? `Copy at ${republisher.value}` : `${origin}, via ${republisher.value}`;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
