import { hash } from "node:crypto";
import type { Page } from "../records/page.ts";
import { type PageSurvey, surveyOf } from "./links.ts";

/** A file that is made, and all that must be known of it to write it. Plain data: another thread may have prepared it. */
export interface Prepared {
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** Of an HTML page; null: it is none. */
  readonly survey: PageSurvey | null;
}

/** `path`: below the output folder. */
export function prepare(path: string, content: Page["content"]): Prepared {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const survey = path.endsWith(".html") ? surveyOf(path, textOf(content)) : null;
  return { bytes, sha256: hash("sha256", bytes, "hex"), survey };
}

export const textOf = (content: Page["content"]): string =>
  typeof content === "string"
    ? content
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
