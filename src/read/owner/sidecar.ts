import type { OwnersNote } from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";
import { parseYaml } from "../../text/yaml.ts";
import { decode } from "../decode.ts";
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
  const wrong =
    content.kind === "broken"
      ? brokenAt(path, content.reason, content.offset, text)
      : problem("owner-file-shape", path, { wanted: "a list of fields", example: "date: 1931-05" }, START);
  return { note: withheldIfBroken(path, text), problems: [...decoding, wrong] };
}

const NOWHERE = { start: 0, end: 0 };
const START = { start: 0, end: 1 };

export function brokenAt(path: string, reason: string, offset: number, text: string): Problem {
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return problem("owner-file-broken", path, { reason }, { start, end: start + 1 });
}

/** A text that was to be withheld is withheld, also when a slip of the pen makes the rest unreadable. */
function withheldIfBroken(path: string, text: string): OwnersNote | null {
  const status = statusInBroken(text);
  if (status === "usable") return null;
  return { path, matter: { ...fillFields([], NOWHERE, "", path).frontMatter, status } };
}
