import type { ArticleCard } from "../records/archive.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Dossier } from "../records/dossier.ts";
import type { FurnitureNote } from "../records/furniture.ts";
import type { Passage } from "../records/passage.ts";
import { linesOf, mapLines, positionOf, trimSpan } from "../text/lines.ts";
import { LINES, NAME, oneLine, plain, printLines, quoted, RULE, row, section } from "./columns.ts";
import { explainArticle } from "./explain-article.ts";
import { explainCorrection } from "./explain-correction.ts";
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
