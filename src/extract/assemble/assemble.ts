import type { SourceIndex } from "../../knowledge/index-sources.ts";
import type { Article, BodyBlock } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";
import { fixWords, replacementsIn } from "../../text/line-fix.ts";
import type { Decided } from "../decide.ts";
import type { HeldName } from "../held-names.ts";
import { bodyOf } from "./body.ts";
import { bylineOf } from "./byline.ts";
import { captionsOf } from "./captions.ts";
import { datelineOf } from "./dateline.ts";
import { stated } from "./front-matter.ts";
import { sourceOf } from "./source.ts";
import { titleOf } from "./title.ts";
import { toFinding } from "./vote.ts";
import { wordsOf } from "./words-of.ts";

/** Passages and the names in them → the article; null when no text is left. */
export function assemble(
  clipping: Clipping,
  passages: readonly Decided[],
  names: readonly HeldName[],
  language: Finding<string>,
  sources: SourceIndex,
): { readonly article: Article | null; readonly problems: readonly Problem[] } {
  const body = bodyOf(clipping, passages);
  if (body.length === 0) return { article: null, problems: noArticle(clipping) };
  const article = toArticle(clipping, passages, fixNames(clipping, names), language, body, sources);
  const untitled = article.title.span === null && article.title.basis === "inferred";
  return {
    article,
    problems: untitled ? [problem("no-title", clipping.path, { title: article.title.value })] : [],
  };
}

/** Of a file in which there is nothing to read that is said already. */
function noArticle({ blocks, path }: Clipping): readonly Problem[] {
  return blocks.length === 0 ? [] : [problem("no-article", path)];
}

/** A name that stands in a line with corrected words has them, too. */
function fixNames(clipping: Clipping, names: readonly HeldName[]): readonly HeldName[] {
  const fixes = replacementsIn(clipping);
  if (fixes.length === 0) return names;
  return names.map((name) =>
    name.span ? { ...name, value: fixWords(name.value, clipping.text, name.span, fixes) } : name,
  );
}

function toArticle(
  clipping: Clipping,
  passages: readonly Decided[],
  names: readonly HeldName[],
  language: Finding<string>,
  body: readonly BodyBlock[],
  sources: SourceIndex,
): Article {
  const front = clipping.frontMatter;
  const address = names.find(({ field }) => field === "url");
  return {
    title: titleOf(clipping, passages, body, names),
    standfirst: stated(clipping, "standfirst") ?? standfirstIn(clipping, passages),
    source: sourceOf(clipping, names, sources),
    byline: bylineOf(clipping, passages, names),
    dateline: datelineOf(clipping, passages, names, body),
    language,
    body,
    captions: captionsOf(clipping, passages, names),
    url: stated(clipping, "url") ?? (address ? toFinding(address) : null),
    archiveUrl: stated(clipping, "archiveUrl"),
    accessed: front?.accessed ?? null,
    tags: front?.tags ?? [],
    notes: front?.notes ?? null,
    rights: front?.rights ?? null,
    status: front?.status ?? "usable",
  };
}

/** All lines of it, in order. */
function standfirstIn(clipping: Clipping, passages: readonly Decided[]): Finding<string> | null {
  const lines = passages.filter(({ role }) => role === "standfirst");
  const first = lines[0];
  if (!first) return null;
  const value = lines.map(({ span }) => wordsOf(clipping, span)).join(" ");
  return {
    value,
    basis: "stated",
    span: { start: first.span.start, end: lines.at(-1)!.span.end },
    rule: first.rule,
  };
}
