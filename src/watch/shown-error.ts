import { ArchiveError } from "../report/archive-error.ts";

/** A failure in words, as the browser shows it; plain text, never markup. */
export interface ShownError {
  readonly title: string;
  readonly message: string;
  /** What to do; null when nobody knows. */
  readonly hint: string | null;
}

export function toShownError(error: unknown): ShownError {
  if (error instanceof ArchiveError) return { title: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { title: "unexpected-error", message, hint: null };
}
