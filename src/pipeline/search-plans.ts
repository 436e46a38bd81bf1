import type { Files, Program } from "../effects.ts";
import { wordsOf } from "../interface/index.ts";
import { withWords } from "../interface/script-words.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { PagePlan } from "../records/page.ts";
import { cardView } from "../render/card-view.ts";
import { linksFrom, paths } from "../render/links.ts";
import type { Site } from "../render/site.ts";
import { filingOf } from "../search/filing.ts";
import { planSearch } from "../search/plan-search.ts";
import type { Beside, KnownArchive, Means } from "./know.ts";
import { namesOf } from "./search-names.ts";
import { beginWords, keepIn, lastFiledIn, type WordsBegun, wordsAhead } from "./words-ahead.ts";

/** What runs on every page; null: the program was started without it. */
export const siteScript = (
  site: Site,
  files: Pick<Files, "read">,
  { scripts }: Program,
): Uint8Array | null =>
  scripts === undefined ? null : withWords(files.read(`${scripts}/site.js`), wordsOf(site).siteScript);

/** Not where the program was started without what searches, or where there is nothing to find. */
export const isSearchable = ({ archive }: Pick<KnownArchive, "archive">, { scripts }: Program): boolean =>
  scripts !== undefined && archive.cards.some(isSearched);

const isSearched = ({ article }: ArticleCard): boolean => article?.status === "usable";

/**
 * The words of the index hang on nothing that holds between clippings: threads see to them while that is found out, and the
 * index is planned when they have `finish`ed. `scripts`: as `searchPlans` has it.
 */
export function wordsBeside(
  { language, publish }: Site,
  { scripts, code }: Program,
  { store, crew }: Pick<Means, "store" | "crew">,
): { readonly begin: Beside; readonly finish: () => void } {
  let words: WordsBegun | null = null;
  return {
    begin(all, terms) {
      const cards = all.filter(isSearched);
      if (scripts === undefined || cards.length === 0) return () => {};
      const filing = filingOf({ cards, onlyLeads: publish.text === "excerpt", language, code, terms });
      words = beginWords(store, crew, filing, (path) => terms(path).step(), lastFiledIn(store, code));
      return words.goOn;
    },
    finish: () => words?.finish(),
  };
}

/** The index and what searches it; none where nothing can be searched. */
export function searchPlans(
  { archive, extraction, terms }: KnownArchive,
  site: Site,
  files: Pick<Files, "read">,
  { scripts, code }: Program,
  { store, crew, memory }: Pick<Means, "store" | "crew" | "memory">,
): readonly PagePlan[] {
  const { language, publish } = site;
  const words = wordsOf(site);
  const cards = archive.cards.filter(isSearched);
  if (scripts === undefined || cards.length === 0) return [];
  const link = linksFrom(paths.search);
  return planSearch({
    cards,
    sources: archive.sources,
    onlyLeads: publish.text === "excerpt",
    language,
    code,
    show: (card) => cardView(card, link, { words }),
    terms,
    extraction,
    names: namesOf(archive, words),
    keep: keepIn(store),
    last: lastFiledIn(store, code),
    ahead: wordsAhead(store, crew, (path) => terms(path).step(), memory === undefined),
    client: withWords(files.read(`${scripts}/search.js`), words.searchScript),
  });
}
