import { read } from "../../src/read/read.ts";
import type { Clipping, SeedFile } from "../../src/records/clipping.ts";

/** A file of the input folder; its format goes by its ending. */
export function seed(name: string, size = 0): SeedFile {
  const format = /\.(?:md|markdown)$/.test(name)
    ? "markdown"
    : /\.m?html?(?:\.gz)?$/.test(name)
      ? "html"
      : "text";
  return { path: `seeds/${name}`, name, format, size, changed: 0 };
}

/** A clipping of this content. */
export function clipping(content: string | Uint8Array, name = "strike.txt"): Clipping {
  return read(seed(name), typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/** The codes of its problems, each with the words it points at. */
export function complaints({ problems, text }: Clipping): readonly string[] {
  return problems.map(({ code, span }) => (span ? `${code}: ${text.slice(span.start, span.end)}` : code));
}
