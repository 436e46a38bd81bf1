import type { Span } from "../records/span.ts";
import { foldToWords } from "../text/fold.ts";
import type { Claim } from "./rule.ts";

/** The title for which most speaks. */
export interface TitleChoice {
  /** All of its line that rules claim. */
  readonly span: Span;
  readonly weight: number;
  /** Its words, to know it where it is printed again. */
  readonly words: string;
}

/** Less than this is only place: a menu's last entry stands above the text, too. */
const LEAST = 3;

/** Claims on one line add up; of several lines the weightiest is the title, of equals the first. Null: none. */
export function pickTitle(text: string, claims: readonly Claim[]): TitleChoice | null {
  let best: { span: Span; weight: number } | null = null;
  for (const group of groupsOf(claims)) {
    if (group.weight >= LEAST && (!best || group.weight > best.weight)) best = group;
  }
  if (!best) return null;
  const { span, weight } = best;
  return { span, weight, words: foldToWords(text.slice(span.start, span.end)) };
}

/** Claims whose spans touch are about one line. */
function groupsOf(claims: readonly Claim[]): readonly { readonly span: Span; readonly weight: number }[] {
  const titles = claims.filter(({ role }) => role === "title");
  const inOrder = titles.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const groups: { span: Span; weight: number }[] = [];
  for (const { span, weight } of inOrder) {
    const last = groups.at(-1);
    if (last && span.start < last.span.end) {
      last.weight += weight;
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) };
    } else groups.push({ span, weight });
  }
  return groups;
}
