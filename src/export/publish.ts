import type { Config } from "../config.ts";
import type { ExportRecord } from "./export-record.ts";

/**
 * The record as the site may publish it. Where only excerpts are published, it has no running text, nothing that was
 * said or left out, nor the words of a corrected line; where originals are not, nothing that was left out.
 */
export function published(record: ExportRecord, { text, originals }: Config["publish"]): ExportRecord {
  if (text === "full") return originals ? record : { ...record, removed: [] };
  const corrections = record.corrections.filter(({ kind }) => kind !== "line");
  return { ...record, body: [], captions: [], quotes: [], removed: [], corrections };
}
