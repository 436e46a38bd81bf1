import type { OwnersNote } from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";
import { parseYaml } from "../../text/yaml.ts";
import { readKeyLines } from "../../text/yaml-lines.ts";
import { decode } from "../decode.ts";
import { isKnownName, writtenName } from "../front-matter-fields.ts";
import { fillFields } from "../front-matter-fill.ts";
import { statusInBroken } from "../front-matter-status.ts";

export interface Sidecar {
  /** Null: it says nothing that can be used. */
  readonly note: OwnersNote | null;
  readonly problems: readonly Problem[];
}

/** A file of fields beside its clipping: the same fields as above one. Never throws. */
export function readSidecar(path: string, bytes: Uint8Array): Sidecar {
  const { text, remarks } = decode(bytes);
  const decoding = remarks.map(({ code, facts, span }) => problem(code, path, facts, span));
  const content = parseYaml(text);
  if (content.kind === "empty") return { note: null, problems: decoding };
  if (content.kind === "map") {
    const { frontMatter, problems } = fillFields(content.fields, NOWHERE, text, path);
    return { note: { path, matter: frontMatter }, problems: [...decoding, ...problems] };
  }
  if (content.kind === "broken") {
    const { note, used, problems } = readInPart(path, text);
    const wrong = brokenAt(path, content.reason, content.offset, text, used);
    return { note, problems: [...decoding, wrong, ...problems] };
  }
  const facts = { wanted: "a list of fields", example: "date: 1931-05" };
  return { note: null, problems: [...decoding, problem("owner-file-shape", path, facts, START)] };
}

const NOWHERE = { start: 0, end: 0 };
const START = { start: 0, end: 1 };

/** `used`: the names of what could be read all the same. */
export function brokenAt(path: string, reason: string, offset: number, text: string, used = ""): Problem {
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return problem("owner-file-broken", path, { reason, used }, { start, end: start + 1 });
}

/**
 * Key by key, as far as that goes. A text that was to be withheld is withheld, also when a slip of the pen makes that
 * line unreadable.
 */
function readInPart(path: string, text: string) {
  const known = readKeyLines(text).fields.filter(({ key }) => isKnownName(key));
  const { frontMatter, problems } = fillFields(known, NOWHERE, text, path);
  const status = frontMatter.status === "usable" ? statusInBroken(text) : frontMatter.status;
  const used = Object.keys(frontMatter.places).map(writtenName).join(", ");
  const note = used === "" && status === "usable" ? null : { path, matter: { ...frontMatter, status } };
  return { note, used, problems };
}
