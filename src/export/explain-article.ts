import type { BodyBlock, DatedArticle } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Finding } from "../records/finding.ts";
import type { Span } from "../records/span.ts";
import {
  BASIS,
  LINES,
  LONGEST_VALUE,
  NAME,
  plain,
  printLines,
  quoted,
  RULE,
  row,
  section,
} from "./columns.ts";
import { explainCue } from "./explain-cue.ts";
import { explainDating } from "./explain-date.ts";
import type { LinesOf } from "./record.ts";

/** The sections of what was found of an article: its fields, its text, its days. */
export function explainArticle(article: DatedArticle, { text, owner }: Clipping, lines: LinesOf): string[] {
  const bylineLevel = owner?.origins.byline?.level;
  const bylineRule = bylineLevel ? `${bylineLevel}/byline` : "";
  return [
    section("fields", explainFields(article, bylineRule, lines)),
    section(
      "body",
      article.body.map((block) => explainBlock(block, text, lines)),
    ),
    section(
      "captions",
      article.captions.map(({ text, credit, span }) =>
        row(
          [printLines(lines(span)), LINES],
          [quoted(text), 0],
          [credit === null ? "" : `credit ${quoted(credit)}`, 0],
        ),
      ),
    ),
    section(
      "cues",
      article.dateCues.map((cue) => explainCue(cue, lines)),
    ),
    section("date", explainDating(article.date, "written", lines)),
    section("updated", article.updated ? explainDating(article.updated, "updated", lines) : []),
    section("reposted", article.reposted ? explainDating(article.reposted, "reposted", lines) : []),
  ];
}

/** The words of a block are those of its lines, and only shown where they are not. */
function explainBlock({ kind, text, span }: BodyBlock, source: string, lines: LinesOf): string {
  const changed = source.slice(span.start, span.end).trim() !== text;
  return row([printLines(lines(span)), LINES], [kind, 12], [changed ? quoted(text) : "", 0]);
}

function explainFields(article: DatedArticle, bylineRule: string, lines: LinesOf): string[] {
  const { source, byline, dateline } = article;
  const all = (name: string, findings: readonly Finding<string>[]) =>
    findings.map((finding) => field(name, finding, lines));
  return [
    field("title", article.title, lines),
    field("standfirst", article.standfirst, lines),
    field("outlet", source.outlet, lines),
    field("agency", source.agency, lines),
    field("republisher", source.republisher, lines),
    ...all("cited", source.cited),
    printed("byline", byline.text, byline.span, lines, bylineRule),
    ...all("author", byline.authors),
    ...byline.contributors.map((contributor) => {
      const place = contributor.place === null ? "" : `, in ${contributor.place}`;
      return field("contributor", { ...contributor, value: `${contributor.value}${place}` }, lines);
    }),
    printed("dateline", dateline?.text ?? null, dateline?.span ?? null, lines, dateline?.rule),
    ...plain("dateline place", dateline?.place),
    ...plain("dateline agency", dateline?.agency),
    ...plain("dateline date", dateline?.date),
    field("language", article.language, lines),
    ...(article.url ? [field("url", article.url, lines)] : []),
    ...(article.archiveUrl ? [field("archive-url", article.archiveUrl, lines)] : []),
    ...plain("accessed", article.accessed),
    ...article.tags.flatMap((tag) => plain("tag", tag)),
    ...plain("notes", article.notes),
    ...plain("rights", article.rights),
    ...plain("status", article.status === "usable" ? null : article.status),
  ];
}

function field(name: string, finding: Finding<string> | null, lines: LinesOf): string {
  if (!finding) return row([name, NAME], ["unknown", BASIS]);
  const { value, basis, span, rule } = finding;
  return row(
    [name, NAME],
    [basis, BASIS],
    [printLines(span && lines(span)), LINES],
    [rule, RULE],
    [quoted(value, LONGEST_VALUE), 0],
  );
}

/** A field that is words as printed, found with its parts. */
function printed(name: string, text: string | null, span: Span | null, lines: LinesOf, rule = ""): string {
  if (text === null) return row([name, NAME], ["none", BASIS]);
  return row(
    [name, NAME],
    [rule.startsWith("correction/") ? "corrected" : "stated", BASIS],
    [printLines(span && lines(span)), LINES],
    [rule, RULE],
    [quoted(text, LONGEST_VALUE), 0],
  );
}
