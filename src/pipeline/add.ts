import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { Config } from "../config.ts";
import type { Files } from "../effects.ts";
import { isSeedName, KNOWN } from "../read/find-seeds.ts";
import { slugOf } from "../read/slug.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { printYamlText } from "../text/print-yaml.ts";
import { checkGiven } from "./given-field.ts";

/** A clipping to be taken in. */
export interface NewClipping {
  readonly bytes: Uint8Array;
  /** Of its file, without folders; null: it was pasted, and gets a name from its first words. */
  readonly name: string | null;
  /** What its owner knows, by name of field: `url`, `source`. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Puts a clipping into the input folder, byte for byte, and what is known of it beside it (`strike.txt.meta.yaml`). No
 * file is written over. Answers with its path, as in the archive; throws an ArchiveError (2) before anything is
 * written. `digests`: SHA-256 of the clippings that there are, by path.
 */
export function add(
  config: Config,
  files: Files,
  { bytes, name, fields }: NewClipping,
  digests: ReadonlyMap<string, string>,
): string {
  for (const [field, value] of Object.entries(fields)) checkGiven(field, value, config);
  if (Buffer.from(bytes).toString().trim() === "")
    throw refused("There is nothing in it but white space.", "Copy the text once more.");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const twin = [...digests].find(([, digest]) => digest === sha256)?.[0];
  if (twin !== undefined)
    throw refused(`This clipping is in the archive already: ${twin}.`, "There is nothing to be done.");
  if (name !== null && !isSeedName(name))
    throw refused(`"${name}" is no file that can be read as a clipping.`, `Its name has to end in ${KNOWN}.`);
  const free = freeName(name ?? nameFor(bytes, sha256), config.input, files);
  const place = `${config.input}/${free}`;
  const lines = Object.entries(fields).map(([field, value]) => `${field}: ${printYamlText(value)}\n`);
  if (lines.length > 0) files.write(`${place}.meta.yaml`, lines.join(""));
  files.write(place, bytes);
  return relative(config.root, place).replaceAll("\\", "/");
}

/** `strike.txt`, or `strike-2.txt` where another clipping or its sidecar has that name. */
function freeName(name: string, input: string, files: Files): string {
  const isTaken = (one: string) => [one, `${one}.meta.yaml`].some((file) => files.exists(`${input}/${file}`));
  const [stem, ending] = cut(name);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!isTaken(free)) return free;
  }
}

function cut(name: string): readonly [stem: string, ending: string] {
  const ending = /(?<=.)\.[^.]+(?:\.gz)?$/i.exec(name)?.[0] ?? "";
  return [name.slice(0, name.length - ending.length), ending];
}

/** `mill-strike-enters-third-week-1a2b3c4d.txt`. */
function nameFor(bytes: Uint8Array, sha256: string): string {
  const text = Buffer.from(bytes).toString();
  const isPage = /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(text);
  const title = isPage ? /<title[^>]*>([^<]*)/i.exec(text)?.[1] : undefined;
  const line = title ?? text.split(/\r?\n/).find((one) => /\p{L}{2}/u.test(one)) ?? "";
  return `${slugOf(line.replaceAll("/", " "), sha256.slice(0, 8))}${isPage ? ".html" : ".txt"}`;
}

function refused(message: string, hint: string): ArchiveError {
  return new ArchiveError("wrong-call", message, hint, { exitCode: 2 });
}
