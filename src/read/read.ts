import { createHash } from "node:crypto";
import type { Clipping, SeedFile } from "../records/clipping.ts";
import { problem } from "../report/catalogue.ts";
import { trimText } from "../text/lines.ts";
import { decode } from "./decode.ts";
import { formats } from "./formats/index.ts";
import { readFrontMatter } from "./front-matter.ts";

/** One file's bytes → its Clipping. Never throws: what is wrong becomes a problem of the clipping. */
export function read(seed: SeedFile, bytes: Uint8Array): Clipping {
  const { path, name } = seed;
  const { text, encoding, remarks } = decode(bytes);
  const format = formats.find((candidate) => candidate.name === seed.format) ?? formats[0];
  const note = readFrontMatter(text, format, path);
  const body = format.toBlocks(text, note.frontMatter?.span.end ?? 0);
  return {
    path,
    name,
    format: body.format,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    encoding,
    text,
    frontMatter: note.frontMatter,
    blocks: body.blocks,
    problems: [
      ...remarks.map(({ code, facts, span }) => problem(code, path, facts, span)),
      ...note.problems,
      ...body.remarks.map(({ code, span }) => problem(code, path, {}, span)),
      ...(encoding !== "binary" && trimText(text) === "" ? [problem("file-empty", path)] : []),
    ],
  };
}
