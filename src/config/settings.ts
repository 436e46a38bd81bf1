import * as v from "valibot";
import { fixedWords, tableFor, tables } from "../interface/index.ts";
import { parseLanguageTag } from "../text/language-tag.ts";
import type { YamlValue } from "../text/yaml.ts";

/** What a config file can set; what it leaves out has a default. */
export type Settings = v.InferOutput<typeof SCHEMA>;

/** What is wrong with the settings: where (`publish.text` is two keys) and why. */
export interface WrongSetting {
  readonly keys: readonly string[];
  readonly isUnknown: boolean;
  /** What may stand there: `full or excerpt`. */
  readonly allowed: string;
}

/** Settings as a file has them, every scalar a string → checked and typed; the first thing that is wrong instead. */
export function checkSettings(
  written: Readonly<Record<string, YamlValue>>,
): { readonly settings: Settings } | { readonly wrong: WrongSetting } {
  const result = v.safeParse(SCHEMA, written);
  if (result.success) return { settings: result.output };
  const [issue] = result.issues;
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  return {
    wrong: {
      keys,
      isUnknown: issue.expected === "never",
      allowed: ALLOWED[keys.slice(0, 2).join(".")] ?? "words",
    },
  };
}

/** `http://` or `https://`, without a query; with a `/` at its end. Null: none of these. */
export function parseBaseUrl(written: string): string | null {
  const url = URL.canParse(written.trim()) ? new URL(written.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.search}${url.hash}${url.username}` !== "")
    return null;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** All keys, for "did you mean"; those of a map by themselves. */
export function settingNames(inside: readonly string[]): readonly string[] {
  const maps: Readonly<Record<string, { readonly entries: object }>> = {
    publish: PUBLISH,
    stories: STORIES,
    words: WORDS,
  };
  return Object.keys((maps[inside[0] ?? ""] ?? SCHEMA).entries);
}

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

const address = v.pipe(
  v.string(),
  v.transform(parseBaseUrl),
  v.check((parsed) => parsed !== null),
  v.transform(String),
);

const language = v.pipe(
  v.string(),
  v.transform(parseLanguageTag),
  v.check((tag) => tag !== null && tableFor(tag) !== null),
  v.transform(String),
);

const yesOrNo = v.pipe(
  v.picklist(["true", "false"]),
  v.transform((word) => word === "true"),
);

const PUBLISH = v.strictObject({
  text: v.exactOptional(v.picklist(["full", "excerpt"])),
  originals: v.exactOptional(yesOrNo),
  robots: v.exactOptional(v.picklist(["index", "noindex"])),
});

const lists = v.array(v.pipe(v.array(words), v.minLength(1)));

const STORIES = v.strictObject({
  merge: v.exactOptional(lists),
  split: v.exactOptional(lists),
});

/** Words of the interface that an owner would rather have otherwise, by their place in the table. */
const WORDS: v.StrictObjectSchema<
  Record<string, v.ExactOptionalSchema<typeof words, undefined>>,
  undefined
> = v.strictObject(
  Object.fromEntries(fixedWords(tables.en!).map((place) => [place, v.exactOptional(words)])),
);

const SCHEMA = v.strictObject({
  title: v.exactOptional(words),
  description: v.exactOptional(words),
  language: v.exactOptional(language),
  words: v.exactOptional(WORDS),
  baseUrl: v.exactOptional(address),
  input: v.exactOptional(words),
  output: v.exactOptional(words),
  templates: v.exactOptional(words),
  dateOrder: v.exactOptional(v.picklist(["dmy", "mdy"])),
  terms: v.exactOptional(words),
  facts: v.exactOptional(words),
  sources: v.exactOptional(words),
  stories: v.exactOptional(STORIES),
  people: v.exactOptional(words),
  organisations: v.exactOptional(words),
  places: v.exactOptional(words),
  publish: v.exactOptional(PUBLISH),
  rights: v.exactOptional(words),
  contact: v.exactOptional(words),
});

/** What may stand behind a key, where it is more than words. */
const ALLOWED: Readonly<Record<string, string>> = {
  language: `the code of a language in which the pages can be written: ${Object.keys(tables).join(" or ")}`,
  words: "a map of words, each on a line of its own and indented, for example frame.timeline: Annals",
  baseUrl: "an address in full, for example https://example.org/archive/",
  input: "a folder",
  output: "a folder",
  templates: "a folder",
  dateOrder: "dmy or mdy",
  terms: "a table (.csv) of who held which office when",
  facts: "a table (.csv) of dated facts",
  sources: "a table (.csv) of papers, stations, sites and agencies",
  stories: "a map with merge and split, each on a line of its own and indented",
  "stories.merge": "lists of clippings that tell of one event, for example [[flood-1, flood-2]]",
  "stories.split": "lists of clippings that tell of different events, for example [[flood-1, flood-3]]",
  people: "a CSV file",
  organisations: "a CSV file",
  places: "a CSV file",
  publish: "a map with text, originals and robots, each on a line of its own and indented",
  "publish.text": "full or excerpt",
  "publish.originals": "true or false",
  "publish.robots": "index or noindex",
};
