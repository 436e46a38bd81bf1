import { parseYaml, type YamlField } from "./yaml.ts";

/** What can be read of broken YAML, and the line that would have been right had it stood in quotes. */
export interface KeyLines {
  readonly fields: readonly YamlField[];
  /** `title: "Ferry: a farewell"`; null: no value only lacks its quotes. */
  readonly quoted: string | null;
}

/** `title: …` at the start of a line. */
const KEY = /^(["']?)([\w-][\w -]{0,40}?)\1[ \t]*:(?=[ \t]|$)/;

/**
 * Reads a map that is no valid YAML as a whole key by key: each with the lines below it that belong to it. A value that
 * YAML refuses, such as words with a colon in them, is taken as it is written where it stands on one line and begins
 * like words. Of a key that comes twice the first holds. Never throws.
 */
export function readKeyLines(source: string): KeyLines {
  const fields: YamlField[] = [];
  let quoted: string | null = null;
  for (const { text, start } of chunksOf(source)) {
    const alone = parseYaml(text);
    const found = alone.kind === "map" && alone.fields.length === 1 ? alone.fields[0]! : asWritten(text);
    if (!found || fields.some(({ key }) => key === found.key)) continue;
    if (alone.kind !== "map") quoted ??= `${found.key}: ${JSON.stringify(found.value)}`;
    fields.push(moved(found, start));
  }
  return { fields, quoted };
}

interface Chunk {
  readonly text: string;
  readonly start: number;
}

/** From one key at the start of a line to the next. What stands before the first is nobody's. */
function chunksOf(source: string): readonly Chunk[] {
  const starts = [...source.matchAll(/^.*$/gm)].filter(([line]) => KEY.test(line)).map(({ index }) => index);
  return starts.map((start, at) => ({ text: source.slice(start, starts[at + 1] ?? source.length), start }));
}

/** What opens quotes, lists, marks and comments of YAML; behind these, only YAML knows what is meant. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;

function asWritten(text: string): YamlField | null {
  const [line, ...below] = text.trimEnd().split(/\r\n|\n|\r/);
  const key = KEY.exec(line!);
  const value = line!.slice(key![0].length).trim();
  if (below.length > 0 || value === "" || INDICATOR.test(value)) return null;
  const start = line!.indexOf(value, key![0].length);
  return {
    key: key![2]!,
    value,
    keySpan: { start: 0, end: key![0].length },
    span: { start, end: start + value.length },
    plain: true,
  };
}

function moved(field: YamlField, by: number): YamlField {
  const { keySpan, span } = field;
  return {
    ...field,
    keySpan: { start: keySpan.start + by, end: keySpan.end + by },
    span: { start: span.start + by, end: span.end + by },
  };
}
