import type { Article, Extraction } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { LineTrace, TracedSource } from "../../records/furniture.ts";
import { foldName } from "../../text/fold.ts";
import { digestOfWords } from "../../text/word-digest.ts";
import { passageAt } from "../held-names.ts";
import { kindOf } from "./line-kind.ts";

/** Furniture stands above and below an article; of so many blocks at either end a trace is kept. */
const MOST_AT_AN_END = 300;
/** Only to compare: two lines that are equal so far are equal. */
const LOOK = 1000;

/** A clipping, as it was settled by itself → its trace. */
export function traceOf({ blocks }: Clipping, { article, passages }: Extraction): LineTrace {
  const skipped = Math.max(0, blocks.length - 2 * MOST_AT_AN_END);
  const traced =
    skipped === 0 ? blocks : [...blocks.slice(0, MOST_AT_AN_END), ...blocks.slice(-MOST_AT_AN_END)];
  return {
    sources: article ? sourcesOf(article) : [],
    lines: traced.map(({ text }) => digestOfWords(text.slice(0, LOOK))),
    kinds: traced.map(({ text, span }) => kindOf(text, passageAt(passages, span.start)?.role)),
    skipped,
  };
}

/** Which block of the clipping a line of the trace is. */
export function blockOf({ lines, skipped }: LineTrace, line: number): number {
  return skipped > 0 && line >= lines.length / 2 ? line + skipped : line;
}

/**
 * An agency is none: its lines stand in the pages of many sites, and its notes are known by their words. Nor is the
 * owner's correction of the source, which is held against what was found first.
 */
function sourcesOf({ source: { outlet, republisher }, url }: Article): readonly TracedSource[] {
  const names = [outlet, republisher].flatMap((found) => (found ? [found.value] : []));
  const host = url && hostOf(url.value);
  const sources = [
    ...names.map((name) => ({ key: foldName(name), name, host: null })),
    ...(host ? [{ key: foldName(host), name: null, host }] : []),
  ];
  return sources.filter(({ key }, at) => key !== "" && sources.findIndex((one) => one.key === key) === at);
}

const hostOf = (url: string): string | null =>
  /^(?:https?:)?\/\/(?:[^/@\s]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
