import { hash } from "node:crypto";
import type { Clipping, Repair, SeedFile } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import { problem } from "../report/catalogue.ts";
import { mapLines, trimText } from "../text/lines.ts";
import { type Decoded, decode } from "./decode.ts";
import type { Blocks, Format } from "./formats/format.ts";
import { html } from "./formats/html.ts";
import { isMarkdown } from "./formats/is-markdown.ts";
import { markdown } from "./formats/markdown.ts";
import { type OwnersNote, readFrontMatter } from "./front-matter.ts";
import { transcode } from "./html/declared-encoding.ts";
import { beginsAsPage, isMarkup } from "./html/is-markup.ts";
import { unwrap } from "./html/mime-page.ts";
import { findRepairs } from "./mend/index.ts";
import { mendBlocks, mendFrontMatter } from "./mend-blocks.ts";
import { bytesOfPart, findParts, formatNamed, type Part } from "./parts.ts";
import { unpack } from "./unpack.ts";

/** One file's bytes → its Clipping. Never throws: what is wrong becomes a problem of the clipping. */
export function read(seed: SeedFile, bytes: Uint8Array): Clipping {
  const { path, name } = seed;
  const format = formatNamed(seed.format);
  const { text: whole, encoding, remarks: told } = decodeAs(format, bytes);
  const { span: place, lead } = placeOfPart(seed, whole, format);
  const source = whole.slice(place.start, place.end);
  const remarks = remarksWithin(told, place);
  const own = seed.part ? bytesOfPart(seed, bytes) : bytes;
  const note = noteBelow(source, lead, format, path);
  const from = note.frontMatter?.span.end ?? lead;
  const body = blocksOf(source, from, format);
  const text = body.text ?? source;
  const { repairs, found } = findRepairs(text, from);
  return {
    path,
    name,
    format: body.format,
    sha256: hash("sha256", own, "hex"),
    bytes: own.length,
    encoding,
    text,
    ...(place.start > 0 ? { firstLine: mapLines(whole.slice(0, place.start)).lines.length + 1 } : {}),
    frontMatter: note.frontMatter && mendFrontMatter(note.frontMatter),
    ...(body.metadata ? { metadata: body.metadata } : {}),
    blocks: mendBlocks(text, body.blocks, repairs),
    ...(repairs.length > 0 && { repairs }),
    problems: [
      ...remarks.map(({ code, facts, span }) => problem(code, path, facts, span)),
      ...note.problems,
      ...body.remarks.map(({ code, span }) => problem(code, path, {}, span)),
      // In Markdown, an entity is how a sign may be written.
      ...found
        .filter(({ code }) => code !== "text-entities" || body.format === "text")
        .map(({ code, count, first }) => problem(code, path, { count, ...shown(text, first) }, first.span)),
      ...(encoding !== "binary" && trimText(text) === "" ? [problem("file-empty", path)] : []),
    ],
  };
}

/** The source of a page in a text file is a page; the owner's note in front of it is none of its lines, and they keep their numbers. */
function blocksOf(source: string, from: number, format: Format): Blocks {
  if (format.packed) return format.toBlocks(source, from);
  const own = source.slice(from);
  const isText = format.name === "text";
  const isSource = isText ? isMarkup : beginsAsPage; // Markdown may hold pieces of pages
  if (isSource(own)) return html.toBlocks(source.slice(0, from).replace(/[^\r\n]/g, " ") + own, from);
  return (isText && isMarkdown(own) ? markdown : format).toBlocks(source, from);
}

function placeOfPart({ part }: SeedFile, text: string, format: Format): Part {
  const whole = { span: { start: 0, end: text.length }, lead: 0 };
  return part ? (findParts(text, format)[part.number - 1] ?? whole) : whole;
}

/** What decoding had to tell stands with the part in which it came up; what came up nowhere, with each. */
function remarksWithin(remarks: Decoded["remarks"], { start, end }: Span): Decoded["remarks"] {
  return remarks.flatMap((remark): Decoded["remarks"] => {
    const { span } = remark;
    if (!span) return [remark];
    return span.start >= start && span.start < end ? [{ ...remark, span: moved(span, -start) }] : [];
  });
}

/** The owner's note of a part stands below the line that sets it apart. */
function noteBelow(source: string, lead: number, format: Format, path: string): OwnersNote {
  const { frontMatter, problems } = readFrontMatter(source.slice(lead), format, path);
  if (lead === 0 || !frontMatter) return { frontMatter, problems };
  const places = Object.entries(frontMatter.places).map(([field, span]) => [field, moved(span, lead)]);
  return {
    frontMatter: { ...frontMatter, span: moved(frontMatter.span, lead), places: Object.fromEntries(places) },
    problems: problems.map((one) => ({ ...one, span: one.span && moved(one.span, lead) })),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A packed page is unpacked first, one that was saved with its pictures is taken out from among them, and what it says of its encoding is heard. */
function decodeAs(format: Format, bytes: Uint8Array): Decoded {
  if (!format.packed) return decode(bytes);
  const { bytes: unpacked, remark } = unpack(bytes);
  if (remark) return { text: "", encoding: "binary", remarks: [remark] };
  const page = unwrap(unpacked);
  const declared = transcode(page);
  const decoded = decode(declared?.bytes ?? page);
  return declared && decoded.encoding !== "binary" ? { ...decoded, encoding: declared.encoding } : decoded;
}

/** For a message: what stands there, and what was read. */
function shown(
  text: string,
  { span, text: read }: Repair,
): { readonly written: string; readonly read: string } {
  return { written: text.slice(span.start, span.end), read: read.trim() === "" ? "a space" : `"${read}"` };
}
