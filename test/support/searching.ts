import { tables } from "../../src/interface/index.ts";
import { namesOf } from "../../src/pipeline/search-names.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { relate } from "../../src/relate/relate.ts";
import { cardView } from "../../src/render/card-view.ts";
import { linksFrom } from "../../src/render/links.ts";
import { termsOf } from "../../src/search/article-terms.ts";
import { type Engine, openEngine, type Results } from "../../src/search/client/engine.ts";
import { type Filters, NO_FILTERS } from "../../src/search/client/facets.ts";
import { openLibrary } from "../../src/search/client/library.ts";
import { keepInMemory } from "../../src/search/keep.ts";
import { planSearch } from "../../src/search/plan-search.ts";
import { madeUpCard } from "./dossier.ts";

/** The files of an index by path. */
export type IndexFiles = ReadonlyMap<string, string>;

/** The index of some made-up clippings, each file printed. */
export function indexOf(dossiers: readonly Dossier[], onlyLeads = false): IndexFiles {
  const archive = relate(dossiers.map(madeUpCard), []);
  const cards = archive.cards.filter(({ article }) => article?.status === "usable");
  const byPath = new Map(dossiers.map((dossier) => [dossier.clipping.path, dossier]));
  const leads = new Map(cards.map(({ path, article }) => [path, article!.lead]));
  const link = linksFrom("search.html");
  const plans = planSearch({
    cards,
    sources: archive.sources,
    onlyLeads,
    language: "en",
    code: "code",
    show: (card) => cardView(card, link, { words: tables.en! }),
    terms: (path) => ({
      digest: path,
      value: () => termsOf(byPath.get(path)!, onlyLeads ? leads.get(path)! : null),
    }),
    extraction: (path) => byPath.get(path)!,
    names: namesOf(archive, tables.en!),
    keep: keepInMemory(),
    client: Buffer.from("client"),
  });
  return new Map(
    plans.map((plan) => [plan.path, plan.kind === "text" ? Buffer.from(plan.content()).toString() : ""]),
  );
}

export interface Searched {
  readonly engine: Engine;
  /** Files of the index that were read, in order. */
  readonly loaded: readonly string[];
  readonly search: (text: string, filters?: Partial<Filters>, typing?: boolean) => Promise<Results>;
  /** Addresses of the articles found, without their ending, best first. */
  readonly found: (text: string, filters?: Partial<Filters>, typing?: boolean) => Promise<readonly string[]>;
}

/** What a browser does with an index, its scripts run as scripts. */
export async function openIndex(files: IndexFiles): Promise<Searched> {
  const loaded: string[] = [];
  const { library, receive } = openLibrary(async (path) => {
    const script = files.get(path);
    if (script === undefined) throw new Error(`There is no ${path}`);
    loaded.push(path);
    new Function("clipfileSearch", script)(receive);
  });
  const engine = openEngine(library, await library.manifest());
  const search: Searched["search"] = async (text, filters = {}, typing = false) => {
    const results = await engine.search(
      text,
      typing,
      { ...NO_FILTERS, ...filters },
      {
        facts: true,
        names: true,
      },
    );
    if (results === null) throw new Error(`Nothing is asked for by ${text}`);
    return results;
  };
  return {
    engine,
    loaded,
    search,
    async found(text, filters, typing) {
      const results = await search(text, filters, typing);
      const names: string[] = [];
      for (let page = 1; ; page += 1) {
        const hits = await results.hits(page);
        if (hits.length === 0) return names;
        names.push(...hits.map(({ entry }) => entry[0].replace(/^articles\/(.*)\.html$/, "$1")));
      }
    },
  };
}
