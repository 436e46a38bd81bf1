import type { ArticleCard, SourceEntry } from "../records/archive.ts";
import type { Extraction } from "../records/article.ts";
import type { PagePlan, TextPlan } from "../records/page.ts";
import { type ArticleFile, printArticles } from "./article-file.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { callWith } from "./call.ts";
import type { ShownCard } from "./entry.ts";
import { factFile, nameFile } from "./fact-files.ts";
import { type Facts, factsOf, type Names } from "./facts.ts";
import { digestOf, type Keep } from "./keep.ts";
import { keysOf } from "./keys.ts";
import { articleFileOf, CLIENT, factFileOf, filePath, type Layout, layoutOf, MANIFEST } from "./layout.ts";
import { writeNumbers } from "./list-text.ts";
import type { Manifest } from "./manifest.ts";
import type { LastFiled } from "./renew-words.ts";
import { type Block, type SearchedArticle, slicesOf } from "./slices.ts";
import { stopWordsOf } from "./stop-words.ts";
import { type Bucket, type WordFileKind, type WordFiles, wordFiles } from "./word-files.ts";

export interface SearchOptions {
  /** Those whose article may be shown. */
  readonly cards: readonly ArticleCard[];
  readonly sources: readonly SourceEntry[];
  /** Only the beginnings of the texts are published. */
  readonly onlyLeads: boolean;
  /** Language of the site's own words. */
  readonly language: string;
  /** Digest of the program. */
  readonly code: string;
  /** An article as lists show it, seen from the search page. */
  readonly show: (card: ArticleCard) => ShownCard;
  /** Digest of the words of a clipping, and the words; by its path. Null: there are none. */
  readonly terms: (path: string) => SearchedTerms;
  /** What stands in a clipping, by its path; asked only while a file is made. */
  readonly extraction: (path: string) => Pick<Extraction, "article">;
  /** Whom and what an article names, as filters show it. */
  readonly names: (card: ArticleCard) => Names;
  /** What was worked out of the words in builds before. */
  readonly keep: Keep;
  /** What was filed last, from which nearly the same is filed; absent: nothing. */
  readonly last?: LastFiled;
  /** Does some of it beforehand; absent: nobody does. */
  readonly ahead?: WordsAhead;
  /** The program that runs in the browser. */
  readonly client: Uint8Array;
}

export interface SearchedTerms {
  readonly digest: string;
  readonly value: () => ArticleTerms | null;
}

/** Sees to it that work on words is done and kept before it is asked for; what it leaves is done when it is. */
export interface WordsAhead {
  readonly cut: (blocks: readonly Block[]) => void;
  readonly file: (buckets: readonly Bucket[], layout: Layout) => void;
}

/** An article and its number in the index. */
interface Numbered {
  readonly card: ArticleCard;
  readonly key: number;
}

/**
 * The files of the index: classic scripts that call one function, so that they load from a disk as from a server.
 * None of them is printed here; words are gathered only as far as those of some article changed.
 */
export function planSearch(options: SearchOptions): readonly PagePlan[] {
  const { cards, sources, language, keep, ahead, last } = options;
  const { layout, base, numbered, searched } = filingOf(options);
  const allKeys = numbered.map(({ key }) => key);
  const slices = slicesOf(searched, layout, base, keep, ahead?.cut);
  const fileAhead = (buckets: readonly Bucket[]) => ahead?.file(buckets, layout);
  const words = wordFiles(slices, allKeys, layout, base, keep, fileAhead, last);
  const stops = stopWordsOf(cards.map(({ article }) => article!.language));
  const manifest: Manifest = { layout, language, split: words.split, stops };
  return [
    script(MANIFEST, digestOf([base, manifest]), () => ["index", 0, manifest]),
    ...(words.hasPlaces ? [planKeys(allKeys, layout, base)] : []),
    ...planWords(layout, base, words, slices.buckets),
    ...planFacts(numbered, layout, base, sources),
    ...planNames(numbered, layout, base, options),
    ...planArticles(numbered, layout, base, options),
    {
      kind: "text",
      path: CLIENT,
      key: digestOf(Buffer.from(options.client).toString("base64")),
      content: () => options.client,
    },
  ];
}

/** By what words are cut and filed: it hangs on the articles alone, not on what they have to do with each other. */
export interface Filing {
  readonly layout: Layout;
  /** Digest of all that it hangs on beside the articles. */
  readonly base: string;
  readonly searched: readonly SearchedArticle[];
}

export function filingOf({
  cards,
  onlyLeads,
  language,
  code,
  terms,
}: Pick<SearchOptions, "cards" | "onlyLeads" | "language" | "code" | "terms">): Filing & {
  readonly numbered: readonly Numbered[];
} {
  const layout = layoutOf(cards.length);
  const keys = keysOf(
    cards.map(({ id }) => id),
    layout,
  );
  const numbered = cards.map((card) => ({ card, key: keys.get(card.id)! })).sort((a, b) => a.key - b.key);
  // How many articles there are is said in the manifest alone: one more changes no other file for it.
  const { count: _, ...shape } = layout;
  const base = digestOf([code, shape, language, onlyLeads]);
  const searched = numbered.map(({ card, key }) => ({ key, path: card.path, ...terms(card.path) }));
  return { layout, base, numbered, searched };
}

const planKeys = (keys: readonly number[], { keyBits }: Layout, base: string): PagePlan =>
  script(filePath("keys", 0), digestOf([base, keys]), () => ["keys", 0, writeNumbers(keys, 2 ** keyBits)]);

/** Files of one bucket of words are made one after the other: it is opened once for all of them. */
function planWords(layout: Layout, base: string, words: WordFiles, buckets: number): readonly PagePlan[] {
  const plan = (kind: WordFileKind, number: number) =>
    script(filePath(kind, number), digestOf([base, words.digestOf(kind, number)]), () => [
      kind,
      number,
      words.content(kind, number),
    ]);
  const inOrder = range(layout.words).toSorted((a, b) => (a % buckets) - (b % buckets) || a - b);
  return [
    ...inOrder.flatMap((number) => [plan("words", number), plan("next", number)]),
    ...range(layout.lists).map((number) => plan("lists", number)),
  ];
}

function planFacts(
  numbered: readonly Numbered[],
  layout: Layout,
  base: string,
  sources: readonly SourceEntry[],
): readonly PagePlan[] {
  const named = new Map(
    sources.flatMap((entry) => entry.spellings.map(({ name }) => [name, entry.name] as const)),
  );
  const files = range(layout.facts).map((): (Told & { readonly key: number })[] => []);
  for (const { card, key } of numbered)
    files[factFileOf(key, layout)]!.push({ key, ...factsToldOf(card, named) });
  return files.map((rows, number) =>
    script(filePath("facts", number), digestOf([base, rows.map(({ key, text }) => `${key} ${text}`)]), () => [
      "facts",
      number,
      factFile(
        rows.map(({ key, facts }) => [key, facts] as const),
        layout,
      ),
    ]),
  );
}

/** The facts of an article, and the same in a text. */
interface Told {
  readonly facts: Facts;
  readonly text: string;
}

/** Kept as long as the card is, and its sources are called so. */
const FACTS = new WeakMap<ArticleCard, Told & { readonly called: string }>();

function factsToldOf(card: ArticleCard, named: ReadonlyMap<string, string>): Told {
  const nameOf = (name: string) => named.get(name) ?? name;
  const { outlet, agency, republisher } = card.article!;
  const called = [outlet, agency, republisher].map((found) => found && nameOf(found.value)).join("\n");
  const known = FACTS.get(card);
  if (known?.called === called) return known;
  const facts = factsOf(card, nameOf);
  const told = { called, facts, text: JSON.stringify(facts) };
  FACTS.set(card, told);
  return told;
}

function planNames(
  numbered: readonly Numbered[],
  layout: Layout,
  base: string,
  { names }: SearchOptions,
): readonly PagePlan[] {
  const files = range(layout.facts).map((): [number, Names][] => []);
  for (const { card, key } of numbered) files[factFileOf(key, layout)]!.push([key, names(card)]);
  return files.map((rows, number) =>
    script(filePath("names", number), digestOf([base, rows]), () => ["names", number, nameFile(rows)]),
  );
}

function planArticles(
  numbered: readonly Numbered[],
  layout: Layout,
  base: string,
  { show, extraction, onlyLeads }: SearchOptions,
): readonly PagePlan[] {
  const files = range(layout.articles).map((): Numbered[] => []);
  for (const one of numbered) files[articleFileOf(one.key, layout)]!.push(one);
  return files.map((rows, number) => {
    const key = digestOf([base, rows.map(({ card, key }) => [key, card.id, card.digest])]);
    const input = (): ArticleFile => ({
      number,
      rows: rows.map(({ card, key }) => {
        const { href, title, language, direction, source, date } = show(card);
        const shown = { href, title, language, direction, source, date };
        return { key, shown, lead: onlyLeads ? card.article!.lead : null };
      }),
    });
    const from = rows.map(({ card }) => card.path);
    const path = filePath("articles", number);
    return {
      kind: "text",
      path,
      key: digestOf([path, key]),
      content: () =>
        printArticles(
          input(),
          from.map((one) => extraction(one).article!),
        ),
      apart: { from, input },
    };
  });
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** A file of the index. */
const script = (path: string, key: string, content: () => readonly [string, number, unknown]): TextPlan => ({
  kind: "text",
  path,
  key: digestOf([path, key]),
  content: () => callWith(content()),
});
