import type { Span } from "../records/span.ts";
import type { ProblemCode } from "../report/catalogue.ts";
import { parseLanguageTag } from "../text/language-tag.ts";
import type { YamlField, YamlValue } from "../text/yaml.ts";
import { isSafeId } from "./safe-id.ts";

/** Makes a value of what was written; null where it says nothing, or nothing that can be used. */
export type ReadValue<T> = (field: YamlField, note: Note) => T | null;

export interface Note {
  /** The clipping's text, which the spans count in. */
  readonly text: string;
  readonly warn: (code: ProblemCode, facts: Readonly<Record<string, string | number>>, span: Span) => void;
}

/** Nothing after the colon, or YAML's own words for nothing, written without quotes. */
export function saysNothing({ value, plain }: YamlField): boolean {
  return typeof value === "string" && (value.trim() === "" || (plain && /^(?:~|null)$/i.test(value)));
}

/** Words on one line. */
export const readWords: ReadValue<string> = (field, note) =>
  typeof field.value === "string" ? oneLine(field.value) : wrongType(field, note, "words");

/** Words whose line breaks count. */
export const readProse: ReadValue<string> = (field, note) =>
  typeof field.value === "string" ? field.value.trim() : wrongType(field, note, "words");

/** A name, alone or as `{name, url, place}`. */
export const readName: ReadValue<string> = (field, note) =>
  nameIn(field.value) ?? wrongType(field, note, "a name, or name: with a name");

/**
 * A date as printed. EDTF sets, written without quotes, are lists and maps to YAML (`[2017..2021]`,
 * `{1960,1961}`): these too are given back as they stand in the file.
 */
export const readPrinted: ReadValue<string> = (field, note) => {
  if (typeof field.value === "string") return oneLine(field.value);
  const written = note.text.slice(field.span.start, field.span.end);
  return /^[[{]/.test(written) ? oneLine(written) : wrongType(field, note, "a date");
};

/** A list, or one text with `;` between its items. */
export const readList: ReadValue<readonly string[]> = (field, note) => {
  if (typeof field.value === "string") return field.value.split(";").map(oneLine).filter(Boolean);
  if (!Array.isArray(field.value)) return wrongType(field, note, "a list");
  const items = (field.value as readonly YamlValue[]).map(nameIn);
  if (items.includes(null)) wrongType(field, note, "a list of words");
  return items.filter((item) => item !== null && item !== "") as string[];
};

/** People, as `[[Jo March]]` where a note-taking program made links of them. */
export const readPeople: ReadValue<readonly string[]> = (field, note) => {
  const names = readList(field, note);
  return names?.map((name) => name.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, "$1")) ?? null;
};

export const readAddress: ReadValue<string> = (field, note) => {
  const address = readWords(field, note);
  if (address === null || isAddress(address)) return address;
  note.warn("front-matter-url", { value: address }, field.span);
  return null;
};

export function isAddress(words: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(words);
}

export const readLanguage: ReadValue<string> = (field, note) => {
  const written = readWords(field, note);
  if (written === null) return null;
  const tag = parseLanguageTag(written);
  if (tag === null) note.warn("front-matter-language", { value: written }, field.span);
  return tag;
};

export const readId: ReadValue<string> = (field, note) => {
  const id = readWords(field, note);
  if (id === null || isSafeId(id)) return id;
  note.warn("front-matter-id", { value: id }, field.span);
  return null;
};

function nameIn(value: YamlValue): string | null {
  if (typeof value === "string") return oneLine(value);
  const name = Array.isArray(value) ? undefined : (value as { readonly name?: YamlValue }).name;
  return typeof name === "string" ? oneLine(name) : null;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function wrongType(field: YamlField, note: Note, wanted: string): null {
  const got = Array.isArray(field.value) ? "a list" : typeof field.value === "string" ? "words" : "a map";
  note.warn("front-matter-type", { name: field.key, wanted, got }, field.span);
  return null;
}
