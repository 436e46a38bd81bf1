import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { Span } from "../records/span.ts";
import { foldToWords } from "../text/fold.ts";
import { assemble } from "./assemble/assemble.ts";
import type { Claims } from "./claim.ts";
import { decide } from "./decide.ts";
import { NO_FURNITURE, withFurniture } from "./furniture/claims.ts";
import { heldNames } from "./held-names.ts";
import { obey } from "./obey.ts";
import { withText } from "./only-standfirst.ts";
import { pickTitle } from "./pick-title.ts";
import type { Claim } from "./rule.ts";

/** What only others tell of a clipping: tables, and the other clippings. */
export interface SettleOptions {
  readonly sources?: SourceIndex;
  /** Which of its lines are furniture of its source. */
  readonly furniture?: OwnFurniture;
}

/**
 * The one place that decides: claims → passages that cover the text, and the article made of them. What is furniture of
 * a source, once the archive knows it, comes in here as more claims.
 */
export function settle(
  clipping: Clipping,
  { language, claims }: Claims,
  { sources = NO_SOURCES, furniture = NO_FURNITURE }: SettleOptions = {},
): Extraction {
  const agreed = withOneTitle(clipping.text, withFurniture(clipping, claims, furniture));
  const passages = withText(obey(clipping, decide(clipping, agreed)));
  const names = heldNames(passages, agreed);
  const { article, problems } = assemble(clipping, passages, names, language, sources);
  return {
    passages: passages.map(({ span, role, junk, rule }) => ({ span, role, junk, rule })),
    article,
    problems,
  };
}

/**
 * No page has two titles: what the title's rules say of other lines falls, unless these print the same words again. What
 * they say of the words before and behind a title falls with it.
 */
function withOneTitle(text: string, claims: readonly Claim[]): readonly Claim[] {
  const title = pickTitle(text, claims);
  const kept = new Set<Claim>();
  const edges = new Set<number>();
  const lines = new Map<number, boolean>(); // many claims are of one line
  const isTitle = ({ start, end }: Span): boolean => {
    if (!title) return false;
    if (start >= title.span.start && end <= title.span.end) return true;
    const line = start * (text.length + 1) + end;
    const known = lines.get(line) ?? isSame(foldToWords(text.slice(start, end)), title.words);
    lines.set(line, known);
    return known;
  };
  for (const claim of claims) {
    if (claim.role !== "title" || !isTitle(claim.span)) continue;
    kept.add(claim);
    edges.add(claim.span.start).add(claim.span.end);
  }
  return claims.filter((claim) => {
    if (claim.role === "title") return kept.has(claim);
    const beside = claim.role === "markup" && claim.rule.startsWith("title/");
    return !beside || edges.has(claim.span.start) || edges.has(claim.span.end);
  });
}

/** Equal, or one begins with the other: cut short, or with the site behind it. A word or two are what it is about. */
function isSame(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter === "" || !longer.startsWith(shorter)) return false;
  const words = shorter.split(" ").length;
  return words >= LEAST_WORDS || 2 * words >= longer.split(" ").length;
}

/** So many words of a title are no mere name. */
const LEAST_WORDS = 4;
