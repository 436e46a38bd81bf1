import type { Words } from "../../interface/words.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { Span } from "../../records/span.ts";
import { replacementsIn } from "../../text/line-fix.ts";
import { readingOf } from "../../text/reading.ts";
import { type MarkedBlock, treeOfText } from "./body-blocks.ts";
import { bodyHtml } from "./body-html.ts";
import { treeOfMarkdown } from "./body-markdown.ts";
import { cueInWords, isMarked } from "./cue-words.ts";
import { locatorOf } from "./find-in-shown.ts";
import type { Mark } from "./inline.ts";
import { textHtml } from "./text-html.ts";

/** The body of an article as safe HTML, its date cues marked. */
export function bodyOf({ clipping, article }: Dossier & { article: DatedArticle }, words: Words): string {
  const marks = marksOf(article, words);
  const asText = () => {
    const blocks = markedBlocks(clipping, article, marks);
    return textHtml(blocks) ?? bodyHtml(treeOfText(blocks));
  };
  if (!wasReadAsMarkdown(clipping)) return asText();
  try {
    const start = clipping.frontMatter?.span.end ?? 0;
    const fixes = replacementsIn(clipping);
    const { picture } = words.article;
    return bodyHtml(treeOfMarkdown(clipping.text, start, article.body, marks, fixes, picture));
  } catch {
    // Nested so deep that no printer gets to its bottom; the words are still there.
    return asText();
  }
}

/** Markdown too tangled to be parsed was read line by line, and is shown as that. */
function wasReadAsMarkdown({ format, blocks }: Clipping): boolean {
  return format === "markdown" && !blocks.some(({ kind }) => kind === "line");
}

/** In order of place. */
function marksOf({ dateCues, dateline }: DatedArticle, words: Words): readonly Mark[] {
  const cues = dateCues
    .filter((cue) => cue.role === "body" && isMarked(cue))
    .map((cue): Mark => ({ span: cue.span, className: "cue", title: cueInWords(cue, words) }));
  const place: readonly Mark[] = dateline
    ? [{ span: dateline.span, className: "dateline", title: null }]
    : [];
  return [...place, ...cues].sort((a, b) => a.span.start - b.span.start);
}

function markedBlocks(
  clipping: Clipping,
  { body, dateline }: DatedArticle,
  marks: readonly Mark[],
): readonly MarkedBlock[] {
  let next = 0;
  return body.map((block, i) => {
    while (next < marks.length && marks[next]!.span.end <= block.span.start) next++;
    const inside: Mark[] = [];
    for (; next < marks.length && marks[next]!.span.end <= block.span.end; next++) inside.push(marks[next]!);
    const before =
      dateline && standsBefore(dateline.span, block.span, body[i - 1]?.span) ? dateline.text : null;
    return markBlock(clipping, block, i + 1, inside, before);
  });
}

/** Is it in no block, and this the first behind it? A dateline opens the paragraph that follows it. */
const standsBefore = (dateline: Span, block: Span, previous: Span | undefined): boolean =>
  dateline.end <= block.start && (previous === undefined || previous.end <= dateline.start);

function markBlock(
  { text, repairs = [] }: Clipping,
  block: MarkedBlock["block"],
  number: number,
  marks: readonly Mark[],
  dateline: string | null,
): MarkedBlock {
  const reading = readingOf(text, repairs, block.span);
  const locate = locatorOf(reading.text, block.text);
  const shown = marks.flatMap((mark) => {
    const [start, end] = [reading.inReading(mark.span.start), reading.inReading(mark.span.end)];
    const span = locate({ start, end });
    return span ? [{ ...mark, span }] : [];
  });
  if (dateline === null) return { block, number, marks: shown };
  const by = dateline.length + 1;
  const behind = shown.map((mark) => ({
    ...mark,
    span: { start: mark.span.start + by, end: mark.span.end + by },
  }));
  const opening: Mark = { span: { start: 0, end: dateline.length }, className: "dateline", title: null };
  return { block: { ...block, text: `${dateline} ${block.text}` }, number, marks: [opening, ...behind] };
}
