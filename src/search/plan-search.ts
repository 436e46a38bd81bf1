import type { ArticleCard, SourceEntry } from "../records/archive.ts";
import type { PagePlan } from "../records/page.ts";
import type { Names } from "./facts.ts";
import { type FilingOptions, filingOf } from "./filing.ts";
import { script } from "./index-file.ts";
import { digestOf, type Keep } from "./keep.ts";
import { CLIENT, type Layout, MANIFEST } from "./layout.ts";
import type { Manifest } from "./manifest.ts";
import { planArticles, type ShownOptions } from "./plan-articles.ts";
import { planFacts, planNames } from "./plan-facts.ts";
import { planKeys, planWords } from "./plan-words.ts";
import type { LastFiled } from "./renew-words.ts";
import { type Block, slicesOf } from "./slices.ts";
import { stopWordsOf } from "./stop-words.ts";
import { type Bucket, wordFiles } from "./word-files.ts";

export interface SearchOptions extends FilingOptions, ShownOptions {
  readonly sources: readonly SourceEntry[];
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

/** Sees to it that work on words is done and kept before it is asked for; what it leaves is done when it is. */
export interface WordsAhead {
  readonly cut: (blocks: readonly Block[]) => void;
  readonly file: (buckets: readonly Bucket[], layout: Layout) => void;
}

/**
 * The files of the index: classic scripts that call one function, so that they load from a disk as from a server.
 * None of them is printed here; words are gathered only as far as those of some article changed.
 */
export function planSearch(options: SearchOptions): readonly PagePlan[] {
  const { cards, sources, language, keep, ahead, last } = options;
  const filing = filingOf(options);
  const { layout, base, numbered, searched } = filing;
  const allKeys = numbered.map(({ key }) => key);
  const slices = slicesOf(searched, layout, base, keep, ahead?.cut);
  const fileAhead = (buckets: readonly Bucket[]) => ahead?.file(buckets, layout);
  const words = wordFiles(slices, allKeys, layout, base, keep, fileAhead, last);
  const stops = stopWordsOf(cards.map(({ article }) => article!.language));
  const manifest: Manifest = { layout, language, split: words.split, stops };
  return [
    script(MANIFEST, digestOf([base, manifest]), () => ["index", 0, manifest]),
    ...(words.hasPlaces ? [planKeys(allKeys, filing)] : []),
    ...planWords(filing, words, slices.buckets),
    ...planFacts(filing, sources),
    ...planNames(filing, options.names),
    ...planArticles(filing, options),
    {
      kind: "text",
      path: CLIENT,
      key: digestOf(Buffer.from(options.client).toString("base64")),
      content: () => options.client,
    },
  ];
}
