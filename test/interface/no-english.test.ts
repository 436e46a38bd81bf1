import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { buildOf, siteIn, testArchive } from "../support/archive.ts";

/**
 * A site in German has no English word on it, wherever a reader or a screen reader, a search engine or another site may
 * come across one: in the text of its pages, in labels, titles and descriptions, in feeds. Its clippings are German and
 * invented, so nothing has to be left out but names of fields and what is code.
 */
const FOLDER = "test/sites/german";

const site = built();
const pages = new Map(
  Object.entries(site).filter(([path]) => /\.(?:html|xml)$/.test(path) && path !== "sitemap.xml"),
);

/** Every kind of page is among them. */
const KINDS = [
  ["the first page", /^index\.html$/],
  ["an article", /^articles\/muehle\.html$/],
  ["a corrected article", /^articles\/wehr\.html$/],
  ["a withheld article", /^articles\/zurueckgehalten\.html$/],
  ["a clipping without an article", /^articles\/menue\.html$/],
  ["an old address", /^alt\/markt\.html$/],
  ["a year", /^timeline\/2019\.html$/],
  ["a month", /^timeline\/2019\/05\.html$/],
  ["what has no date", /^timeline\/undated\.html$/],
  ["a story", /^stories\/steg-\w+\.html$/],
  ["events", /^events\/index\.html$/],
  ["events without a day", /^events\/day-unknown\.html$/],
  ["a person", /^people\/ada-lund\.html$/],
  ["quotations", /^quotes\/told-again\.html$/],
  ["a source", /^sources\/tarntaler-tageblatt\.html$/],
  ["the search", /^search\.html$/],
  ["how it was made", /^about\.html$/],
  ["what is to be looked at", /^review\.html$/],
  ["a list to look through", /^review\/cleaning\.html$/],
  ["a tag", /^tags\/markt\.html$/],
  ["notes", /^notes\.html$/],
  ["corrections", /^corrections\.html$/],
  ["a feed", /^feed\.xml$/],
] as const;

test.each(KINDS)("%s is looked at", (_, path) => {
  expect([...pages.keys()].filter((one) => path.test(one))).toHaveLength(1);
});

/** Small words of English that no German text has: in one of them or another every English sentence has its share. */
const FUNCTION_WORDS =
  /\b(?:the|and|or|of|to|is|are|was|were|be|been|it|its|this|that|these|those|with|from|by|on|at|for|not|no|none|nothing|which|what|when|where|who|how|there|their|they|he|she|you|your|has|have|had|as|than|then|into|about|after|before|between|later|earlier|all|more|other|only|one|two|read|unknown|date|day|days|year|month|line|lines|words?|articles?|clippings?|sources?|story|stories|page|pages|known|written|said|says)\b/gi;

/** As German as they are English. */
const BOTH = new Set(["was", "die", "war", "also", "hat", "am", "in", "an", "so", "her"]);

describe.each([...pages])("%s", (_, html) => {
  const told = toldBy(html);

  test("has no English word", () => {
    const found = told.flatMap((text) =>
      [...text.matchAll(FUNCTION_WORDS)]
        .filter(([word]) => !BOTH.has(word.toLowerCase()))
        .map(([word]) => [word, text]),
    );
    expect(found).toEqual([]);
  });

  test("has no word of the English table", () => {
    const all = told.join("\n");
    expect(
      ENGLISH.filter((words) => new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u").test(all)),
    ).toEqual([]);
  });

  test("says in which language it speaks", () => {
    expect(html).toMatch(/<html lang="de"|xml:lang="de"|<feed/);
  });
});

test.each(["assets/site.js", "assets/search.js"])("%s speaks German", (path) => {
  const words = /^var clipfileWords=(\{.*\});$/m.exec(site[path]!)![1]!;
  const told = wordsOf(JSON.parse(words) as object);
  expect(told).toContain(path === "assets/site.js" ? "Tasten" : "Eingrenzen");
  expect(told.filter((one) => ENGLISH.includes(patternOf(one)))).toEqual([]);
});

/** Fixed words of the English table that are not German, too; as patterns. */
const ENGLISH = wordsOf(tables.en!)
  .filter((words) => !wordsOf(tables.de!).includes(words) && words.length > 3)
  .map(patternOf);

function patternOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function wordsOf(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown): readonly string[] => {
    if (typeof value === "string") return [value.trim()];
    return typeof value === "object" && value !== null ? wordsOf(value) : [];
  });
}

/** Everything that a page says: texts, and attributes that are read out or shown. What is code, an address or a file is not said. */
function toldBy(html: string): readonly string[] {
  const inner = html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<(code|kbd|pre|style|id|uri)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<p class="address">[\s\S]*?<\/p>/g, "")
    .replace(/<ol class="lines">[\s\S]*?<\/ol>/g, withoutClipping)
    .replace(/<(blockquote|q)\b[\s\S]*?<\/\1>/g, " ");
  const attributes = [
    ...inner.matchAll(/\s(?:aria-label|title|alt|placeholder|data-copy|data-part)="([^"]*)"/g),
  ];
  const descriptions = [
    ...inner.matchAll(/<meta (?:name|property)="(?:description|og:title|og:description)" content="([^"]*)"/g),
  ];
  const texts = inner
    .replace(/<head>[\s\S]*?<\/head>/, (head) => /<title>.*<\/title>/.exec(head)?.[0] ?? "")
    .split(/<[^>]*>/);
  return [...texts, ...[...attributes, ...descriptions].map(([, words]) => words!)]
    .map((words) =>
      words
        .replace(/https?:\/\/\S+|\S+@\S+|\S+\.(?:html|txt|md|yaml|csv|json)\b/g, "")
        .replace(/`[^`]*`|\b\w+:\w+/g, ""),
    )
    .map((words) => words.replace(/&[a-z#\d]+;/g, "'").trim())
    .filter((words) => /\p{L}{2}/u.test(words));
}

/** Of the original what we say of it; its lines are the clipping's own. */
const withoutClipping = (lines: string): string =>
  lines.replace(/<(del|span class="(?:kept|quiet)")>[\s\S]*?<\/(?:del|span)>/g, " ");

function built(): Readonly<Record<string, string>> {
  const archive = testArchive();
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  for (const name of names.filter(
    (one) => !one.startsWith("expected") && statSync(join(FOLDER, one)).isFile(),
  )) {
    const content = readFileSync(join(FOLDER, name));
    if (name === "settings.json") archive.settings = JSON.parse(content.toString());
    else archive.disk.save(`${archive.root}/${name}`, content);
  }
  buildOf(archive);
  return siteIn(archive);
}
