import type { Entry } from "../entry.ts";
import { articleFileOf } from "../layout.ts";
import type { Manifest } from "../manifest.ts";
import { type Excerpt, excerptOf, hasPhrases } from "./excerpt.ts";
import { type Filters, isFiltered, loadRows, passes, type Row, wantsNames } from "./facets.ts";
import type { Library } from "./library.ts";
import { openLists } from "./lists.ts";
import { matchAll } from "./match.ts";
import { greatest, type Matches, scored } from "./matches.ts";
import { parseQuery, type Query } from "./query.ts";

export interface Hit extends Excerpt {
  readonly entry: Entry;
  /** Only possibly from the years asked for. */
  readonly possible: boolean;
}

/** What was found, best first. */
export interface Results {
  readonly query: Query;
  readonly count: number;
  /** How many of them are only possibly from the years asked for. */
  readonly possible: number;
  /** Not all of them were looked at: some may lack the phrase. */
  readonly about: boolean;
  /** All that match the words, whatever they are filtered by; null: the facts are not loaded. */
  readonly rows: readonly Row[] | null;
  /** Do the rows have names? */
  readonly named: boolean;
  readonly hits: (page: number) => Promise<readonly Hit[]>;
}

export interface Engine {
  /** Null: nothing is asked for. `wanted`: what can be filtered by and is to be loaded, also where it is large. */
  readonly search: (
    text: string,
    typing: boolean,
    filters: Filters,
    wanted: Wanted,
  ) => Promise<Results | null>;
}

export interface Wanted {
  readonly facts: boolean;
  readonly names: boolean;
}

export const HITS_A_PAGE = 10;
/** Where a phrase leaves so few articles, all of them are looked at. */
const FEW = 40;
/** So many articles are looked at for a phrase to fill a page, and no more: each has to be loaded. */
const MOST_LOOKED_AT = 60;
/** Articles past this make facts that are too large to load unasked. */
const LARGE = 20_000;
/** And past this, names: an article has ten times as many of them as of anything else. */
const MANY_NAMES = 2000;

export function openEngine(library: Library, { layout, split, stops }: Manifest): Engine {
  const lists = openLists(library, layout, new Set(split));
  const stopWords = new Set(Object.values(stops).flatMap((words) => words.split(" ")));
  const isLarge = layout.count > LARGE;
  const hasManyNames = layout.count > MANY_NAMES;
  let rows: ReadonlyMap<number, Row> | null = null;
  let named = false;

  /** Once loaded, they are kept: with names, if these were ever wanted. */
  async function rowsFor(withNames: boolean): Promise<ReadonlyMap<number, Row>> {
    if (rows !== null && (named || !withNames)) return rows;
    const loaded = await loadRows(library, layout, withNames);
    if (rows === null || withNames) {
      rows = loaded;
      named = withNames;
    }
    return rows;
  }

  async function entryOf(key: number): Promise<Entry> {
    return (await library.file("articles", articleFileOf(key, layout)))[key]!;
  }
  async function isTrue(key: number, query: Query): Promise<boolean> {
    return hasPhrases(await entryOf(key), query.clauses);
  }
  async function withPhrases({ keys, scores }: Matches, query: Query): Promise<Matches> {
    const kept = await Promise.all(Array.from(keys, (key) => isTrue(key, query)));
    return scored(keys, (_, place) => (kept[place] ? scores[place]! : null));
  }
  /** The keys of a page, out of the best; articles that lack a phrase are passed over. */
  async function keysOn(page: number, best: readonly number[], query: Query, about: boolean) {
    const [start, end] = [(page - 1) * HITS_A_PAGE, page * HITS_A_PAGE];
    if (!about) return best.slice(start, end);
    const kept: number[] = [];
    for (let at = 0; at < best.length && kept.length < end; at += HITS_A_PAGE) {
      const looked = best.slice(at, at + HITS_A_PAGE);
      const isKept = await Promise.all(looked.map((key) => isTrue(key, query)));
      kept.push(...looked.filter((_, i) => isKept[i]));
    }
    return kept.slice(start, end);
  }

  return {
    async search(text, typing, filters, want) {
      const query = parseQuery(text, typing, stopWords);
      const wanted = isFiltered(filters) || (text.trim() !== "" && (want.facts || !isLarge));
      const withNames = want.names || wantsNames(filters) || !hasManyNames;
      const [matches] = await Promise.all([
        matchAll(query.clauses, lists, layout.count),
        wanted ? rowsFor(withNames) : null,
      ]);
      if (matches === null && (text.trim() !== "" || !isFiltered(filters))) return null;
      const found = matches ?? scored(Uint32Array.from(rows!.keys()).sort(), () => 0);
      const hasPhrase = query.clauses.some(({ terms }) => terms.length > 1);
      const isFew = hasPhrase && found.keys.length <= FEW;
      const all = isFew ? await withPhrases(found, query) : found;
      const standing = standingTo(filters, rows, all);
      const { keys, possible } = standing;
      const about = hasPhrase && !isFew;
      return {
        query,
        count: keys.length,
        possible: possible.size,
        about,
        named,
        rows: rows && Array.from(all.keys).flatMap((key) => rows!.get(key) ?? []),
        async hits(page) {
          const most = page * (about ? MOST_LOOKED_AT : HITS_A_PAGE);
          const best = greatest(standing.scores, most).map((place) => keys[place]!);
          const shown = await keysOn(page, best, query, about);
          return Promise.all(
            shown.map(async (key) => {
              const entry = await entryOf(key);
              return { entry, possible: possible.has(key), ...excerptOf(entry, query.clauses) };
            }),
          );
        },
      };
    },
  };
}

/** What passes the filters: first all that surely does. `rows`: needed where anything is filtered by. */
function standingTo(filters: Filters, rows: ReadonlyMap<number, Row> | null, all: Matches) {
  const possible = new Set<number>();
  if (!isFiltered(filters)) return { ...all, possible };
  const passing = scored(all.keys, (key, place) => {
    const row = rows!.get(key);
    const how = row ? passes(row, filters) : "sure";
    if (how === "possible") possible.add(key);
    return how === null ? null : all.scores[place]! - (how === "possible" ? BEHIND : 0);
  });
  return { ...passing, possible };
}

/** More than any score: what is only possibly from the years asked for comes behind all that surely is. */
const BEHIND = 1e6;
