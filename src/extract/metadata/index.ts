import type { MetadataItem } from "../../records/clipping.ts";
import type { Page } from "../page/page.ts";
import type { Named, Proposal, Rule } from "../rule.ts";
import { authorsInData } from "./authors.ts";
import { ownHost } from "./own-host.ts";
import { bareOutlet, bareTitle, headlinesIn, nameBeside } from "./titles.ts";

/** What the data of a web page name, one rule for each kind of data; they stand nowhere in the text. */
export const metadataRules: readonly Rule[] = [
  rule(
    "json-ld",
    "The page describes its article for machines (JSON-LD, schema.org).",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill owners meet"}</script><p>They met.</p>',
  ),
  rule(
    "open-graph",
    "The page tells other sites how to show it (Open Graph).",
    '<meta property="og:title" content="Mill owners meet"><p>They met.</p>',
  ),
  rule(
    "highwire",
    "The page describes itself for libraries (Highwire Press tags).",
    '<meta name="citation_title" content="Mill owners meet"><p>They met.</p>',
  ),
  rule(
    "dublin-core",
    "The page describes itself for libraries (Dublin Core).",
    '<meta name="DC.title" content="Mill owners meet"><p>They met.</p>',
  ),
  rule(
    "microdata",
    "An element of the page is marked as this (microdata, schema.org).",
    '<h1 itemprop="headline">Mill owners meet</h1><p>They met.</p>',
  ),
  rule("html", "The head of the page names it.", "<title>Mill owners meet</title><p>They met.</p>"),
  ownHost,
];

function rule(origin: string, says: string, example: string): Rule {
  return {
    name: `metadata/${origin}`,
    says,
    example,
    exampleFormat: "html",
    find: function* (page) {
      for (const item of page.clipping.metadata ?? []) {
        if (item.origin !== origin) continue;
        const names = namesOf(page, item);
        if (names.length > 0)
          yield { span: NOWHERE, role: null, names, share: SHARES[item.name] ?? 1 } satisfies Proposal;
      }
    },
  };
}

const NOWHERE = { start: 0, end: 0 };

/** Of an outlet's names: the site's own counts most, that of the company less, that of its app least. */
const SHARES: Readonly<Record<string, number>> = { publisher: 0.8, "application-name": 0.7, title: 0.7 };

function namesOf(page: Page, { field, name, value }: MetadataItem): readonly Named[] {
  const all = page.clipping.metadata!;
  const named = (as: Named["field"], words: string): Named => ({
    field: as,
    value: words,
    span: null,
    basis: "stated",
  });
  if (field === "outlet")
    return isAddress(value) || isOwnTitle(value, all) ? [] : [named("outlet", bareOutlet(value, all))];
  if (field === "url") return /^https?:\/\//i.test(value) ? [named("url", value)] : [];
  if (field === "author" && isAddress(value)) return [];
  if (field === "author") return authorsInData(page, value).map((author) => named("author", author));
  if (field !== "title") return [];
  const site = name === "title" ? nameBeside(value, all, headlinesIn(page)) : null;
  return [
    named("title", bareTitle(value, all, headlinesIn(page))),
    ...(site === null ? [] : [named("outlet", site)]),
  ];
}

/** Some makers of pages print the headline wherever a name is asked for. */
const isOwnTitle = (value: string, all: readonly MetadataItem[]): boolean =>
  all.some(
    (item) => item.field === "title" && item.value === value && value.split(/\s+/).length >= LEAST_WORDS,
  );

/** Fewer words are the name of a page that has no other title. */
const LEAST_WORDS = 5;

const isAddress = (value: string): boolean => /^(?:https?:)?\/\/|^www\./i.test(value);
