import { createHash } from "node:crypto";
import type { Clipping, Repair, SeedFile } from "../records/clipping.ts";
import { problem } from "../report/catalogue.ts";
import { trimText } from "../text/lines.ts";
import { type Decoded, decode } from "./decode.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { readFrontMatter } from "./front-matter.ts";
import { transcode } from "./html/declared-encoding.ts";
import { findRepairs } from "./mend/index.ts";
import { mendBlocks, mendFrontMatter } from "./mend-blocks.ts";
import { unpack } from "./unpack.ts";

/** One file's bytes → its Clipping. Never throws: what is wrong becomes a problem of the clipping. */
export function read(seed: SeedFile, bytes: Uint8Array): Clipping {
  const { path, name } = seed;
  const format = formats.find((candidate) => candidate.name === seed.format) ?? formats[0];
  const { text: source, encoding, remarks } = decodeAs(format, bytes);
  const note = readFrontMatter(source, format, path);
  const from = note.frontMatter?.span.end ?? 0;
  const body = format.toBlocks(source, from);
  const text = body.text ?? source;
  const { repairs, found } = findRepairs(text, from);
  return {
    path,
    name,
    format: body.format,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    encoding,
    text,
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

/** A packed page is unpacked first, and what a page says of its encoding is heard. */
function decodeAs(format: Format, bytes: Uint8Array): Decoded {
  if (!format.packed) return decode(bytes);
  const { bytes: unpacked, remark } = unpack(bytes);
  if (remark) return { text: "", encoding: "binary", remarks: [remark] };
  const declared = transcode(unpacked);
  const decoded = decode(declared?.bytes ?? unpacked);
  return declared && decoded.encoding !== "binary" ? { ...decoded, encoding: declared.encoding } : decoded;
}

/** For a message: what stands there, and what was read. */
function shown(
  text: string,
  { span, text: read }: Repair,
): { readonly written: string; readonly read: string } {
  return { written: text.slice(span.start, span.end), read: read.trim() === "" ? "a space" : `"${read}"` };
}
