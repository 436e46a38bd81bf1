import type { FrontMatter, Status } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import type { Span } from "../records/span.ts";
import { problem } from "../report/catalogue.ts";
import type { YamlField } from "../text/yaml.ts";
import { type FieldName, fieldNamed, isKnownName, meantBy } from "./front-matter-fields.ts";
import { statusOf } from "./front-matter-status.ts";
import {
  isAddress,
  type Note,
  type ReadValue,
  readAddress,
  readId,
  readLanguage,
  readList,
  readName,
  readPeople,
  readPrinted,
  readProse,
  readWords,
  saysNothing,
} from "./front-matter-values.ts";

/** The fields of an owner's note under our names, each with its place; what cannot be used is a problem. */
export function fillFields(
  fields: readonly YamlField[],
  span: Span,
  text: string,
  path: string,
): { readonly frontMatter: FrontMatter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const note: Note = { text, warn: (code, facts, at) => problems.push(problem(code, path, facts, at)) };
  askAboutUnknown(fields, note);
  const written = chooseWritten(fields, note);
  const filled: { [key: string]: unknown } = { ...emptyFrontMatter(span) };
  const places: Record<string, Span> = {};
  for (const [name, read] of Object.entries(READERS) as [keyof typeof READERS, ReadValue<unknown>][]) {
    const field = written.get(name);
    const value = field === undefined ? null : read(field, note);
    if (value === null || value === "") continue;
    filled[name] = value;
    places[name] = field!.span;
  }
  return { frontMatter: asOwnersMean({ ...filled, places } as unknown as FrontMatter, written), problems };
}

const readStatus: ReadValue<Status> = (field, note) => {
  const words = readWords(field, note) ?? "";
  const status = statusOf(words);
  if (status === null && words !== "") note.warn("front-matter-status", { value: words }, field.span);
  // Whoever writes a status wants less shown, not more; and what was published cannot be taken back.
  return status ?? "withheld";
};

const READERS = {
  id: readId,
  aliases: readList,
  title: readWords,
  standfirst: readWords,
  date: readPrinted,
  updated: readPrinted,
  outlet: readName,
  agency: readName,
  republisher: readName,
  byline: readWords,
  authors: readPeople,
  dateline: readWords,
  url: readAddress,
  archiveUrl: readAddress,
  accessed: readPrinted,
  language: readLanguage,
  tags: readList,
  notes: readProse,
  rights: readWords,
  status: readStatus,
} as const satisfies Partial<Record<FieldName, ReadValue<unknown>>>;

/** Owners have fields of their own: only one that looks like a slip of the pen is asked about. */
function askAboutUnknown(fields: readonly YamlField[], note: Note): void {
  for (const { key, keySpan } of fields) {
    const meant = isKnownName(key) ? null : meantBy(key);
    if (meant !== null) note.warn("front-matter-unknown", { name: key, meant }, keySpan);
  }
}

/** For each of our fields the one that counts, where it was written under several names. */
function chooseWritten(fields: readonly YamlField[], note: Note): ReadonlyMap<FieldName, YamlField> {
  const chosen = new Map<FieldName, { readonly field: YamlField; readonly rank: number }>();
  for (const field of fields) {
    const named = fieldNamed(field.key);
    if (named === null || saysNothing(field)) continue;
    const rival = chosen.get(named.field);
    if (rival !== undefined) tellRivals(field, rival.field, named.rank < rival.rank, note);
    if (rival === undefined || named.rank < rival.rank) chosen.set(named.field, { field, rank: named.rank });
  }
  return new Map([...chosen].map(([name, { field }]) => [name, field]));
}

/** `year: 2022` beside `date: 2022-01-12` says nothing else and is no matter. */
function tellRivals(field: YamlField, rival: YamlField, isBetter: boolean, note: Note): void {
  const [used, unused] = isBetter ? [field, rival] : [rival, field];
  if (inWords(used).includes(inWords(unused))) return;
  note.warn("front-matter-double", { used: used.key, unused: unused.key }, unused.keySpan);
}

function inWords({ value }: YamlField): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Web clippers write the address under `source`; a draft is not to be shown. */
function asOwnersMean(front: FrontMatter, written: ReadonlyMap<FieldName, YamlField>): FrontMatter {
  const draft = written.get("draft");
  const isDraft = draft !== undefined && /^(?:true|yes)$/i.test(inWords(draft));
  const status = isDraft && front.status === "usable" ? "withheld" : front.status;
  if (front.outlet === null || !isAddress(front.outlet)) return { ...front, status };
  const { outlet: place, ...places } = front.places;
  const url = front.url ?? front.outlet;
  return { ...front, status, outlet: null, url, places: { url: place!, ...places } };
}

/** A note in which nothing is said. */
export function emptyFrontMatter(span: Span): FrontMatter {
  return {
    span,
    id: null,
    aliases: [],
    title: null,
    standfirst: null,
    date: null,
    updated: null,
    outlet: null,
    agency: null,
    republisher: null,
    byline: null,
    authors: [],
    dateline: null,
    url: null,
    archiveUrl: null,
    accessed: null,
    language: null,
    tags: [],
    notes: null,
    rights: null,
    status: "usable",
    places: {},
  };
}
