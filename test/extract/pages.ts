import { extract } from "../../src/extract/extract.ts";
import { read } from "../../src/read/read.ts";
import type { Article, Extraction } from "../../src/records/article.ts";
import type { Clipping } from "../../src/records/clipping.ts";
import { ownSources } from "../support/knowledge.ts";

const known = ownSources();

/** A clipping as it would be read from a file of this text. */
export function clip(text: string, format = "text"): Clipping {
  const name = format === "markdown" ? "clip.md" : "clip.txt";
  return read({ path: `seeds/${name}`, name, format, size: 0, changed: 0 }, Buffer.from(text));
}

/** The article in a text; an error where there is none. */
export function articleOf(text: string, format = "text"): Article {
  const { article } = extract(clip(text, format), known);
  if (!article) throw new Error("no article in it");
  return article;
}

/** Every passage that is not blank as `role: words`, junk with its kind. */
export function passagesOf(text: string, format = "text"): readonly string[] {
  return say(text, extract(clip(text, format), known));
}

export function say(text: string, { passages }: Extraction): readonly string[] {
  return passages
    .filter(({ role }) => role !== "blank")
    .map(({ span, role, junk }) => {
      const words = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
      return `${junk ?? role}: ${words}`;
    });
}

/** Lines of a page, one below the other. */
export const page = (...lines: readonly string[]): string => lines.join("\n");

/** Three paragraphs that any of the pages may have for its text. */
export const PARAGRAPHS: readonly [string, string, string] = [
  "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
  "\u201cWe asked three times,\u201d the chairman said. \u201cWe are still waiting for an answer from the men.\u201d",
  "Nobody expects that they will agree before the holidays, when the wages of the spinners run out.",
];
