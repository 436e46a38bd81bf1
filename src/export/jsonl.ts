import type { ExportFormat } from "./export-format.ts";

/** One record a line: `articles.jsonl`. */
export const jsonl: ExportFormat = {
  name: "jsonl",
  example: "articles.jsonl",
  write: (record) => `${JSON.stringify(record)}\n`,
};
