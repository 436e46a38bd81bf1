import type { FrontMatter } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import type { Span } from "../records/span.ts";
import { type ProblemCode, problem } from "../report/catalogue.ts";
import type { YamlField } from "../text/yaml.ts";
import { readKeyLines } from "../text/yaml-lines.ts";
import type { Format } from "./formats/format.ts";
import { findNoteBlock, type NoteBlock } from "./front-matter-block.ts";
import { isKnownName, writtenName } from "./front-matter-fields.ts";
import { emptyFrontMatter, fillFields } from "./front-matter-fill.ts";
import { statusInBroken } from "./front-matter-status.ts";

export interface OwnersNote {
  /** Null: the file has none. */
  readonly frontMatter: FrontMatter | null;
  readonly problems: readonly Problem[];
}

/**
 * What the owner wrote above the clipping. A note that cannot be read gives a FrontMatter without values, so that it
 * is not taken for the article; a text that merely begins with a rule `---` has none.
 */
export function readFrontMatter(text: string, format: Pick<Format, "frontMatter">, path: string): OwnersNote {
  if (format.frontMatter === "never") return NONE;
  const block = findNoteBlock(text);
  if (block === null) return { frontMatter: null, problems: unclosed(text, path) };
  const { content, span, offset } = block;
  const inner = text.slice(span.start, span.end);
  if (content.kind === "map") {
    const fields = content.fields.map((field) => moved(field, offset));
    if (format.frontMatter === "known-field" && !fields.some((field) => isKnownName(field.key))) return NONE;
    return fillFields(fields, span, text, path);
  }
  if (content.kind === "refused" && format.frontMatter === "always") {
    return unread(span, inner, problem("front-matter-refused", path, { language: content.language }, span));
  }
  if (content.kind === "broken" && looksLikeNote(inner, format)) {
    return readInPart(text, block, content, path);
  }
  return NONE;
}

const NONE: OwnersNote = { frontMatter: null, problems: [] };

function moved(field: YamlField, by: number): YamlField {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...field, keySpan: move(field.keySpan), span: move(field.span) };
}

function unread(span: Span, inner: string, because: Problem): OwnersNote {
  return { frontMatter: { ...emptyFrontMatter(span), status: statusInBroken(inner) }, problems: [because] };
}

/** One slip of the pen is no reason to lose the other fields: what can be read by itself is. */
function readInPart(
  text: string,
  { offset, span }: NoteBlock,
  { reason, offset: at }: { readonly reason: string; readonly offset: number },
  path: string,
): OwnersNote {
  const source = text.slice(offset, span.end).replace(/---[ \t]*$/, "");
  const { fields, quoted } = readKeyLines(source);
  const known = fields.filter(({ key }) => isKnownName(key)).map((field) => moved(field, offset));
  const { frontMatter, problems } = fillFields(known, span, text, path);
  const status = frontMatter.status === "usable" ? statusInBroken(source) : frontMatter.status;
  const start = Math.min(offset + at, span.end - 1);
  const width = /^[^\r\n]/.test(text.slice(start)) ? 1 : 0;
  const facts = {
    reason,
    used: Object.keys(frontMatter.places).map(writtenName).join(", "),
    quoted: quoted ?? "",
  };
  const broken = problem("front-matter-broken", path, facts, { start, end: start + width });
  return { frontMatter: { ...frontMatter, status }, problems: [broken, ...problems] };
}

/** `title: A: B`, with perhaps lists and comments between such lines. */
const KEY_LINE = /^["']?([\w-][\w -]{0,40}?)["']?[ \t]*:(?:[ \t]|$)/;
const OTHER_LINE = /^(?:[ \t]|#|-[ \t]|[\]}]|$)/;

/**
 * Whether broken YAML is an owner's note rather than an article between two rules: it opens like one; in plain text
 * every line must look it, and one of the names be known.
 */
function looksLikeNote(inner: string, format: Pick<Format, "frontMatter">): boolean {
  const lines = inner.split(/\r\n|\n|\r/).filter((line) => !/^---[ \t]*$|^---[A-Za-z]/.test(line));
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first === undefined || !KEY_LINE.test(first)) return false;
  if (format.frontMatter === "always") return true;
  const names = lines.map((line) => KEY_LINE.exec(line)?.[1]).filter((name) => name !== undefined);
  return lines.every((line) => KEY_LINE.test(line) || OTHER_LINE.test(line)) && names.some(isKnownName);
}

/** `---` and a known field, but nothing closes it: the note is going to stand in the article. */
function unclosed(text: string, path: string): readonly Problem[] {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)([^\r\n]*)/.exec(text.slice(0, 200));
  const name = opening === null ? undefined : KEY_LINE.exec(opening[1]!)?.[1];
  if (name === undefined || !isKnownName(name)) return [];
  const code: ProblemCode = "front-matter-unclosed";
  return [problem(code, path, {}, { start: 0, end: 3 })];
}
