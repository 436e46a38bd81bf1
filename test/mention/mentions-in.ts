import { readFileSync } from "node:fs";
import { TABLE_FILES, toNameTables } from "../../src/knowledge/names-known.ts";
import { mention } from "../../src/mention/mention.ts";
import type { Mentions } from "../../src/records/mentions.ts";
import { madeUp } from "../support/dossier.ts";

export const tables = toNameTables(TABLE_FILES.map((name) => readFileSync(`data/${name}`, "utf8")));

/** What is named and said in some paragraphs. */
export const mentionsIn = (...paragraphs: readonly string[]): Mentions => mentionsAs("en", ...paragraphs);

/** The same in another language: `de`. */
export function mentionsAs(language: string, ...paragraphs: readonly string[]): Mentions {
  const { clipping, article } = madeUp({
    language,
    lines: paragraphs.map((text) => ["body", text] as const),
  });
  return mention(clipping, article!, tables);
}

export const peopleIn = (...paragraphs: readonly string[]): readonly string[] =>
  mentionsIn(...paragraphs).people.map(({ name }) => name);

/** `speaker: words`. */
export const speechIn = (...paragraphs: readonly string[]): readonly string[] =>
  mentionsIn(...paragraphs).quotes.map(({ text, speaker }) => `${speaker?.name ?? "?"}: ${text}`);
