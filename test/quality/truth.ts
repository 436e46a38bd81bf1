import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a careful reader says of one clipping; a line of `truth.jsonl`. Only what is scored is named here. */
export interface Truth {
  readonly file: string;
  readonly title: string | null;
  /** Other forms that count as right. */
  readonly title_alt?: readonly string[];
  readonly source: string | null;
  readonly source_aliases?: readonly string[];
  readonly agency: string | null;
  readonly byline: readonly string[];
  /** The day it was really published, ISO. */
  readonly published_true: string | null;
  readonly lines: readonly TruthLine[];
}

export interface TruthLine {
  readonly n: number;
  readonly class: string;
  /** Keeping and dropping are both fine. */
  readonly optional?: boolean;
}

/** Classes of lines that are the article's text. */
export const KEPT: ReadonlySet<string> = new Set(["body", "dateline-para", "subheading", "standfirst"]);

/** The labels of a folder: one JSON object a line in its `truth.jsonl`. */
export function readTruth(folder: string): readonly Truth[] {
  const lines = readFileSync(join(folder, "truth.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Truth);
}
