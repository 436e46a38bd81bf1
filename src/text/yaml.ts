import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import type { Span } from "../records/span.ts";

/** A YAML value in which every scalar is still the string that was written: `2022-01-12`, `010`, `~`. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** One `key: value` of the outermost map, and where both stand in the source. */
export interface YamlField {
  readonly key: string;
  readonly value: YamlValue;
  readonly keySpan: Span;
  /** Without quotes, block marks and comments; empty where nothing is written after the colon. */
  readonly span: Span;
  /** Written without quotes: only then do `~` and `null` mean "none". */
  readonly plain: boolean;
}

export type YamlDocument =
  | { readonly kind: "map"; readonly fields: readonly YamlField[] }
  /** Nothing in it but comments and blanks. */
  | { readonly kind: "empty" }
  /** Valid, but a list or a lone scalar: some text that happens to be YAML. */
  | { readonly kind: "other" }
  /** `offset` is where it breaks, in the source. */
  | { readonly kind: "broken"; readonly reason: string; readonly offset: number };

/**
 * YAML 1.2 in its failsafe schema: maps, lists and strings, nothing else, so that no date, number or word is turned
 * into something that the owner did not write. Aliases and tags of other schemas count as broken. Never throws.
 */
export function parseYaml(source: string): YamlDocument {
  const written = readWritten(source);
  if (written.kind !== "value") return written;
  const { events, value } = written;
  if (typeof value === "string" || Array.isArray(value)) return { kind: "other" };
  return { kind: "map", fields: fieldsOf(source, events, value as Readonly<Record<string, YamlValue>>) };
}

/** One item of an outermost list: its fields, or null where it is no map; and where it stands. */
export interface YamlItem {
  readonly fields: readonly YamlField[] | null;
  readonly span: Span;
}

export type YamlList =
  | { readonly kind: "list"; readonly items: readonly YamlItem[] }
  | Exclude<YamlDocument, { readonly kind: "map" }>;

/** As `parseYaml`, of a list of maps; a lone map is a list of one. Never throws. */
export function parseYamlList(source: string): YamlList {
  const written = readWritten(source);
  if (written.kind !== "value") return written;
  const { events, value } = written;
  if (typeof value === "string") return { kind: value.trim() === "" ? "empty" : "other" };
  if (!Array.isArray(value)) return { kind: "list", items: [itemOf(source, events, value, source.length)] };
  const nodes = nodesWithin(events);
  const items = nodes.map((node, index) => {
    const next = nodes[index + 1]?.[0];
    // The dash of the next item is before its first key.
    const limit = next ? source.lastIndexOf("-", startOf(next) - 1) : source.length;
    return itemOf(source, node, (value as readonly YamlValue[])[index]!, limit);
  });
  return { kind: "list", items };
}

type Written =
  | { readonly kind: "value"; readonly value: YamlValue; readonly events: readonly Event[] }
  | Extract<YamlDocument, { readonly kind: "empty" | "broken" }>;

/** The one value of a source, with what the reader met on its way. */
function readWritten(source: string): Written {
  try {
    const events = parseEvents(source, {});
    const values = constructFromEvents(events, { source, schema: FAILSAFE_SCHEMA, maxAliases: 0 });
    if (values.length === 0) return { kind: "empty" };
    if (values.length > 1) return { kind: "broken", reason: "there is more than one document", offset: 0 };
    return { kind: "value", value: values[0] as YamlValue, events };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { kind: "broken", reason: "it cannot be read", offset: 0 };
    return { kind: "broken", reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

function itemOf(source: string, events: readonly Event[], value: YamlValue, limit: number): YamlItem {
  const first = events.find(({ type }) => type !== EVENT_ID.DOCUMENT);
  const start = first ? Math.max(0, startOf(first)) : 0;
  const span = trimmed(source, { start, end: Math.max(start, limit) });
  if (typeof value === "string" || Array.isArray(value)) return { fields: null, span };
  const map = value as Readonly<Record<string, YamlValue>>;
  return { fields: fieldsOf(source, events, map, limit), span };
}

/** The events of each node directly inside the outermost list, as if it were a document of its own. */
function nodesWithin(events: readonly Event[]): Event[][] {
  const [document] = events;
  const nodes: Event[][] = [];
  let depth = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1;
    if (depth === 2 && event.type !== EVENT_ID.POP) nodes.push([document!]);
    if (depth >= 2) nodes.at(-1)?.push(event);
    const opens =
      event.type !== EVENT_ID.POP && event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS;
    if (opens) depth += 1;
  }
  return nodes;
}

/** Events of the outermost map, two nodes a field; the order is that of the source. */
function fieldsOf(
  source: string,
  events: readonly Event[],
  values: Readonly<Record<string, YamlValue>>,
  end = source.length,
): YamlField[] {
  const nodes = nodesOf(events);
  const fields: YamlField[] = [];
  for (let index = 0; index + 1 < nodes.length; index += 2) {
    const keySpan = scalarSpan(nodes[index]!, 0);
    const limit = index + 2 < nodes.length ? startOf(nodes[index + 2]!) : end;
    const node = nodes[index + 1]!;
    const key = keyOf(source, nodes[index]!);
    const span = valueSpan(source, node, keySpan.end, limit);
    fields.push({ key, value: values[key] ?? "", keySpan, span, plain: isPlain(node) });
  }
  return fields;
}

/** The first event of each node directly inside the outermost map. */
function nodesOf(events: readonly Event[]): Event[] {
  const nodes: Event[] = [];
  let depth = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1;
    else {
      if (depth === 2) nodes.push(event);
      if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) depth += 1;
    }
  }
  return nodes;
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0;
}

function keyOf(source: string, event: Event): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : "";
}

function isPlain(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

function scalarSpan(event: Event, otherwise: number): Span {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return { start: otherwise, end: otherwise };
  return { start: event.valueStart, end: event.valueEnd };
}

function valueSpan(source: string, node: Event, keyEnd: number, limit: number): Span {
  if (node.type === EVENT_ID.SCALAR) return trimmed(source, scalarSpan(node, keyEnd));
  const start = startOf(node);
  const written = withoutComments(source.slice(start, limit));
  const closing = { "[": "]", "{": "}" }[written[0] ?? ""];
  const length = closing === undefined ? written.length : written.lastIndexOf(closing) + 1;
  return trimmed(source, { start, end: start + length });
}

function trimmed(source: string, { start, end }: Span): Span {
  const written = source.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return written.trim() === ""
    ? { start, end: start }
    : { start: start + lead, end: start + written.trimEnd().length };
}

/** A list or map ends before the comments that follow it. */
function withoutComments(written: string): string {
  let bare = written.trimEnd();
  for (;;) {
    const line = bare.lastIndexOf("\n") + 1;
    const comment = /(?:^|[ \t])#/.exec(bare.slice(line));
    if (comment === null) return bare;
    bare = bare.slice(0, line + comment.index).trimEnd();
  }
}
