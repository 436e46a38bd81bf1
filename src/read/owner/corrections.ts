import type { Correction } from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import type { Span } from "../../records/span.ts";
import { type ProblemCode, problem } from "../../report/catalogue.ts";
import { nearest } from "../../report/nearest.ts";
import { parseYamlList, type YamlField, type YamlItem } from "../../text/yaml.ts";
import { decode } from "../decode.ts";
import { fieldNamed, knownFields, meantBy } from "../front-matter-fields.ts";
import { fillFields } from "../front-matter-fill.ts";
import { saysNothing } from "../front-matter-values.ts";
import { brokenAt } from "./sidecar.ts";

export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

const KEYS = [
  "field",
  "value",
  "was",
  "line",
  "from",
  "to",
  "keep",
  "remove",
  "note",
  "by",
  "on",
  "evidence",
];

/** Not to be corrected: the file of corrections goes by the id, and old addresses are no statement on the clipping. */
const FIXED = ["id", "aliases", "draft"];

/** The fields that can be corrected, as owners write them. */
export const CORRECTABLE: readonly string[] = knownFields().filter((name) => !FIXED.includes(name));

/** What an editor corrected in one clipping. Never throws: what cannot be meant is a problem, the rest holds. */
export function readCorrections(path: string, bytes: Uint8Array): Corrections {
  const { text, remarks } = decode(bytes);
  const problems = remarks.map(({ code, facts, span }) => problem(code, path, facts, span));
  const content = parseYamlList(text);
  if (content.kind === "broken")
    return { corrections: [], problems: [...problems, brokenAt(path, content.reason, content.offset, text)] };
  if (content.kind === "empty") return { corrections: [], problems };
  if (content.kind === "other") {
    const facts = { wanted: "a list of corrections", example: "- {field: title, value: …, was: …}" };
    const wrong = problem("owner-file-shape", path, facts, { start: 0, end: 1 });
    return { corrections: [], problems: [...problems, wrong] };
  }
  const note: Note = { path, text, problems };
  return { corrections: content.items.flatMap((item) => readItem(item, note)), problems };
}

interface Note {
  readonly path: string;
  readonly text: string;
  readonly problems: Problem[];
}

function warn(note: Note, code: ProblemCode, facts: Readonly<Record<string, string>>, span: Span): void {
  note.problems.push(problem(code, note.path, facts, span));
}

function readItem({ fields, span }: YamlItem, note: Note): readonly Correction[] {
  const unclear = (lacks: string, at: Span = span): readonly Correction[] => {
    warn(note, "correction-unclear", { lacks }, at);
    return [];
  };
  if (fields === null) return unclear("it is not written as `name: value`");
  for (const { key, keySpan } of fields)
    if (!KEYS.includes(key))
      warn(note, "correction-key-unknown", { name: key, meant: nearest(key, KEYS) ?? "" }, keySpan);
  const given = (key: string) => fields.find((field) => field.key === key && !saysNothing(field));
  const words = (key: string) => wordsIn(given(key));
  const said = {
    note: words("note"),
    by: words("by"),
    on: words("on"),
    evidence: words("evidence"),
    path: note.path,
  };
  const kinds = [given("field"), given("line"), given("keep"), given("remove")].filter(
    (one) => one !== undefined,
  );
  if (kinds.length > 1) return unclear("it corrects more than one thing");
  const [kind] = kinds;
  if (kind === undefined) return unclear("it does not say what it corrects");
  if (kind.key === "field") {
    const value = given("value");
    if (value === undefined) return unclear("it has no value", kind.keySpan);
    const read = readField(kind, value, note);
    return read ? [{ kind: "field", ...read, was: words("was"), ...said, span: kind.keySpan }] : [];
  }
  const lines = linesIn(kind);
  if (lines === null) return unclear(`\`${kind.key}\` is no number of a line, nor a list of them`, kind.span);
  if (kind.key !== "line")
    return [{ kind: kind.key as "keep" | "remove", lines, ...said, span: kind.keySpan }];
  const [from, to] = [words("from"), wordsIn(fields.find(({ key }) => key === "to"))];
  if (from === null || to === null) return unclear("it does not say `from` what `to` what", kind.keySpan);
  if (lines.length !== 1) return unclear("it is to be of one line", kind.span);
  return [{ kind: "line", line: lines[0]!, from, to, ...said, span: kind.keySpan }];
}

/** A text, or the texts of a list, `;` between them. */
function wordsIn(field: YamlField | undefined): string | null {
  if (field === undefined) return null;
  if (typeof field.value === "string") return field.value.trim();
  return Array.isArray(field.value)
    ? field.value.filter((item) => typeof item === "string").join("; ")
    : null;
}

/** Read just as above a clipping; null: no such field, or not such a value, and said so. */
function readField(field: YamlField, value: YamlField, note: Note) {
  const name = typeof field.value === "string" ? field.value.trim() : "";
  const named = fieldNamed(name)?.field;
  if (named === undefined || FIXED.includes(named)) {
    warn(note, "correction-field-unknown", { name, meant: named ? "" : (meantBy(name) ?? "") }, field.span);
    return null;
  }
  const { frontMatter, problems } = fillFields([{ ...value, key: name }], NOWHERE, note.text, note.path);
  note.problems.push(...problems);
  const [said] = Object.keys(frontMatter.places);
  if (said === undefined) return null;
  return { field: said, value: frontMatter[said as keyof typeof frontMatter] as string | readonly string[] };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** `12`, `[3, 4]`, `[3-5, 9]`; null: something else, or nothing. */
function linesIn({ value }: YamlField): readonly number[] | null {
  const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  const lines = items.flatMap((item): number[] => {
    const match =
      typeof item === "string" ? /^\s*(\d{1,7})(?:\s*[-\u2013]\s*(\d{1,7}))?\s*$/.exec(item) : null;
    if (match === null) return [0];
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    return last < first || last - first > MOST_LINES
      ? [0]
      : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  return lines.length === 0 || lines.includes(0) ? null : [...new Set(lines)].sort((a, b) => a - b);
}

const MOST_LINES = 10_000;
