import type { Span } from "../records/span.ts";

/** Quotation marks that open, and the one that closes each; straight ones close themselves. */
const PAIRS: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  "\u201e": "\u201c\u201d",
  "\u00ab": "\u00bb",
  '"': '"',
};
const MARKS = /["\u201c\u201d\u201e\u00ab\u00bb]|\n[^\S\n]*\n/g;

/**
 * Speech between quotation marks, marks included. A mark left open runs to the end of its paragraph, and a closing
 * one typed as opening (`, “he said`) closes.
 */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    if (open === null) {
      if (PAIRS[mark] !== undefined) open = { start: match.index, mark };
    } else if (mark.length > 1 || PAIRS[open.mark]!.includes(mark) || isMistyped(text, match.index, mark)) {
      quotations.push({ start: open.start, end: match.index + (mark.length > 1 ? 0 : 1) });
      open = null;
    }
  }
  if (open) quotations.push({ start: open.start, end: text.length });
  return quotations;
}

/** An opening mark after a comma or full stop and before a word closes what was open. */
const isMistyped = (text: string, at: number, mark: string): boolean =>
  mark === "\u201c" && /[,.!?]\s?$/.test(text.slice(Math.max(0, at - 2), at));
