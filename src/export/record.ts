import type { ArticleCard } from "../records/archive.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Clipping, Status } from "../records/clipping.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Finding } from "../records/finding.ts";
import type { Passage } from "../records/passage.ts";
import type { Problem } from "../records/problem.ts";
import type { Span } from "../records/span.ts";
import type { DateCue, RelativeTime } from "../records/timex.ts";
import { linesOf, mapLines, trimSpan } from "../text/lines.ts";
import { toCorrection } from "./correction-record.ts";
import { toExportDate } from "./date-record.ts";
import type {
  ExportByline,
  ExportCue,
  ExportFinding,
  ExportProblem,
  ExportRecord,
  ExportRemoved,
  ExportSource,
  LineRange,
} from "./export-record.ts";
import { toMentionRecords } from "./mention-records.ts";

import { ALONE, type Standing } from "./standing.ts";

export type { ExportRecord } from "./export-record.ts";

/** Span → its first and last line. */
export type LinesOf = (span: Span) => LineRange;

/** All that is known of one clipping → its public record. Fields that nothing finds yet are null or empty. */
export function toRecord(
  card: Pick<ArticleCard, "id" | "problems">,
  dossier: Dossier,
  { story, reprint, families }: Pick<Standing, "story" | "reprint" | "families"> = ALONE,
): ExportRecord {
  const { clipping, extraction, article } = dossier;
  const map = mapLines(clipping.text, clipping.firstLine);
  const lines: LinesOf = (span) => linesOf(map, span);
  return {
    id: card.id,
    path: clipping.path,
    sha256: clipping.sha256,
    format: clipping.format,
    encoding: clipping.encoding,
    language: article?.language.value ?? null,
    title: article && toFinding(article.title, lines),
    standfirst: article && toFindingOrNull(article.standfirst, lines),
    source: toSource(article, lines),
    byline: toByline(article),
    dateline: article?.dateline ? pickDateline(article.dateline) : null,
    date: article && toExportDate(article.date, "written", lines),
    updated: article?.updated ? toExportDate(article.updated, "updated", lines) : null,
    reposted: article?.reposted ? toExportDate(article.reposted, "reposted", lines) : null,
    body: (article?.body ?? []).map(({ kind, text, span }) => ({ kind, text, lines: lines(span) })),
    captions: (article?.captions ?? []).map(({ text, credit, span }) => ({
      text,
      credit,
      lines: lines(span),
    })),
    dateCues: (article?.dateCues ?? []).map(toCue),
    ...toMentionRecords(dossier.mentions, lines, families),
    story,
    reprintOf: reprint?.of ?? null,
    removed: extraction.passages.flatMap((passage) => toRemoved(passage, clipping.text, lines)),
    ...toNotes(article, clipping),
    corrections: (clipping.owner?.corrections ?? []).map(toCorrection),
    problems: card.problems.map((problem) => toProblem(problem, clipping.path, lines)),
  };
}

function toFinding(finding: Finding<string>, lines: LinesOf): ExportFinding {
  const { value, basis, span, rule } = finding;
  return { value, basis, lines: span && lines(span), rule };
}

const toFindingOrNull = (finding: Finding<string> | null, lines: LinesOf): ExportFinding | null =>
  finding && toFinding(finding, lines);

function toSource(article: DatedArticle | null, lines: LinesOf): ExportSource {
  if (!article) return { outlet: null, agency: null, republisher: null, cited: [] };
  const { outlet, agency, republisher, cited } = article.source;
  return {
    outlet: toFindingOrNull(outlet, lines),
    agency: toFindingOrNull(agency, lines),
    republisher: toFindingOrNull(republisher, lines),
    cited: cited.map((finding) => toFinding(finding, lines)),
  };
}

function toByline(article: DatedArticle | null): ExportByline {
  if (!article) return { text: null, authors: [], contributors: [] };
  const { text, authors, contributors } = article.byline;
  return {
    text,
    authors: authors.map(({ value }) => value),
    contributors: contributors.map(({ value, place }) => ({ name: value, place })),
  };
}

function pickDateline({ place, agency, date }: NonNullable<DatedArticle["dateline"]>) {
  return { place, agency, date };
}

function toCue(cue: DateCue): ExportCue {
  return {
    text: cue.text,
    start: cue.span.start,
    end: cue.span.end,
    type: cue.type,
    value: cue.value,
    anchor: cue.anchor,
    offset: cue.relative && toDuration(cue.relative),
    role: cue.role,
    earliest: cue.earliest,
    latest: cue.latest,
  };
}

/** How many of which unit ISO 8601 has for one of ours: it knows neither quarters nor decades. */
const DURATIONS = {
  day: [1, "D"],
  week: [1, "W"],
  month: [1, "M"],
  quarter: [3, "M"],
  year: [1, "Y"],
  decade: [10, "Y"],
  century: [100, "Y"],
} as const;

/** `{unit: "day", count: -1}` → `P-1D`. A name (`Friday`, `last October`) counts nothing: null. */
export function toDuration(relative: RelativeTime): string | null {
  if (!("count" in relative)) return null;
  const [factor, unit] = DURATIONS[relative.unit];
  return `P${relative.count * factor}${unit}`;
}

/** What is no part of the article, without the white space around it; a passage of white space is nothing removed. */
function toRemoved(passage: Passage, text: string, lines: LinesOf): readonly ExportRemoved[] {
  const kind = kindOfRemoved(passage);
  const span = trimSpan(text, passage.span);
  if (!kind || span.start === span.end) return [];
  return [{ lines: lines(span), text: text.slice(span.start, span.end), kind, rule: passage.rule }];
}

function kindOfRemoved({ role, junk }: Passage): ExportRemoved["kind"] | null {
  if (role === "junk") return junk ?? "other";
  if (role === "caption" || role === "credit") return role;
  return role === "related-link" ? "related" : null;
}

/** What the owner noted; it stands in the front matter also when there is no article below it. */
function toNotes(article: DatedArticle | null, { frontMatter }: Clipping) {
  const status: Status = article?.status ?? frontMatter?.status ?? "usable";
  return {
    url: article?.url?.value ?? frontMatter?.url ?? null,
    archiveUrl: article?.archiveUrl?.value ?? frontMatter?.archiveUrl ?? null,
    accessed: article?.accessed ?? frontMatter?.accessed ?? null,
    tags: article?.tags ?? frontMatter?.tags ?? [],
    notes: article?.notes ?? frontMatter?.notes ?? null,
    rights: article?.rights ?? frontMatter?.rights ?? null,
    status,
  };
}

/** A problem of a file beside the clipping has no line in it. */
function toProblem(problem: Problem, clippingPath: string, lines: LinesOf): ExportProblem {
  const { code, severity, message, hint, path, span } = problem;
  return { code, severity, message, hint, lines: span && path === clippingPath ? lines(span) : null };
}
