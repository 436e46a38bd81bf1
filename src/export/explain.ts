import type { ArticleCard } from "../records/archive.ts";
import type { BodyBlock, DatedArticle } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Finding } from "../records/finding.ts";
import type { FurnitureNote } from "../records/furniture.ts";
import type { Passage } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import { linesOf, mapLines, positionOf, trimSpan } from "../text/lines.ts";
import { oneLine, printLines, quoted, row, section } from "./columns.ts";
import { explainCorrection } from "./explain-correction.ts";
import { explainCue } from "./explain-cue.ts";
import { explainDating } from "./explain-date.ts";
import type { LinesOf } from "./record.ts";
import { ALONE, type Standing } from "./standing.ts";

/** What only the other clippings tell of it, and what is asked for. */
export interface Around {
  readonly standing?: Standing;
  readonly furniture?: readonly FurnitureNote[];
  /** Only this of it; absent: all. */
  readonly part?: ExplainedPart | null;
}

/**
 * One clipping and everything that was found in it, for people who know newspapers and not the code: one fact a
 * line, in columns that stay where they are when a row changes. It is the form of the golden files. `part`: only that.
 */
export function explain(
  card: ArticleCard,
  dossier: Dossier,
  { standing = ALONE, furniture = [], part = null }: Around = {},
): string {
  const { clipping, extraction, article } = dossier;
  const map = mapLines(clipping.text, clipping.firstLine);
  const lines: LinesOf = (span) => linesOf(map, span);
  const sections = [
    section(card.id, explainFile(card, dossier)),
    section(
      "passages",
      extraction.passages.flatMap((passage) => explainPassage(passage, clipping.text, lines)),
    ),
    section(
      "furniture",
      furniture.map((note) => explainFurniture(note, clipping, lines)),
    ),
    ...(article
      ? explainArticle(article, clipping, lines)
      : [section("fields", [row(["no article in it", 0])])]),
    section("together", explainStanding(standing, card.id)),
    section("corrections", (clipping.owner?.corrections ?? []).map(explainCorrection)),
    section(
      "problems",
      card.problems.map(({ path, span, severity, code, message }) => {
        const place = span && positionOf(map, span.start);
        const beside = path === clipping.path ? "–" : oneLine(path);
        return row(
          [place && path === clipping.path ? `${place.line}:${place.column}` : beside, 9],
          [severity, 9],
          [code, 28],
          [oneLine(message), 0],
        );
      }),
    ),
  ];
  const wanted = part === null ? sections : sections.filter((text) => text.startsWith(`${part}\n`));
  const told = wanted.filter((text) => text !== "").join("\n");
  return told === "" ? section(part ?? card.id, [row(["none", 0])]) : told;
}

/** The other accounts of its event, and what it has in common with those next to it. */
function explainStanding({ story, members, reasons, reprint }: Standing, own: string): string[] {
  return [
    ...(reprint ? plain("copy of", `${reprint.of} (${Math.round(reprint.share * 100)} % in common)`) : []),
    ...plain("story", story),
    ...members.filter((id) => id !== own).flatMap((id) => plain("told by", id)),
    ...reasons.flatMap(({ members: [a, b], byOwner, names, counts, speech, words }) =>
      plain(
        "because",
        [
          `with ${a === own ? b : a}:`,
          byOwner ? "put together by the owner;" : "",
          [...names, ...counts].join(", "),
          `(${speech} runs of quoted words, ${words} rare words)`,
        ]
          .filter((part) => part !== "")
          .join(" "),
      ),
    ),
  ];
}

/** What may be asked for alone. */
export const explainedParts = [
  "passages",
  "fields",
  "furniture",
  "body",
  "captions",
  "cues",
  "date",
  "updated",
  "reposted",
  "together",
  "corrections",
  "problems",
] as const;
export type ExplainedPart = (typeof explainedParts)[number];

function explainFile(card: ArticleCard, { clipping }: Dossier): string[] {
  return [
    row(["file", NAME], [oneLine(clipping.path), 0]),
    row(["format", NAME], [`${clipping.format}, ${clipping.encoding}, ${clipping.bytes} bytes`, 0]),
    row(["sha256", NAME], [clipping.sha256, 0]),
    ...card.aliases.map((alias) => row(["alias", NAME], [oneLine(alias), 0])),
  ];
}

/** A passage without the white space around it; one of nothing else has nothing to explain. */
function explainPassage({ span, role, junk, rule }: Passage, text: string, lines: LinesOf): string[] {
  const { start, end } = trimSpan(text, span);
  if (start === end) return [];
  return [
    row(
      [printLines(lines({ start, end })), LINES],
      [junk ? `junk ${junk}` : role, 20],
      [rule, RULE],
      [quoted(text.slice(start, end)), 0],
    ),
  ];
}

function explainFurniture(
  { block, articles, of, source }: FurnitureNote,
  clipping: Clipping,
  lines: LinesOf,
) {
  const says = `This line stands in ${articles} of ${of} articles of ${oneLine(source)}.`;
  return row([printLines(lines(clipping.blocks[block]!.span)), LINES], [says, 0]);
}

/** Widths of the columns that several sections share. */
const NAME = 17;
const LINES = 9;
const BASIS = 10;
const RULE = 32;
/** A title is read whole. */
const LONGEST_VALUE = 200;

function explainArticle(article: DatedArticle, { text, owner }: Clipping, lines: LinesOf): string[] {
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

/** A value without a place of its own, under the column of the values; no row when there is none. */
function plain(name: string, value: string | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  return [row([name, NAME], ["", BASIS + LINES + RULE], [quoted(value, LONGEST_VALUE), 0])];
}
