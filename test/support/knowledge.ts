import { nodeFiles } from "../../src/effects/node-files.ts";
import { type IndexedKnowledge, indexKnowledge } from "../../src/knowledge/index-knowledge.ts";
import { indexSources, type SourceIndex } from "../../src/knowledge/index-sources.ts";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { loadSources } from "../../src/knowledge/load-sources.ts";
import type { Knowledge, KnownSource } from "../../src/records/knowledge.ts";

/** Tables by name: `office-terms.csv`, `offices.csv`, `bodies.csv`, `facts.csv`; the owner's `terms.csv`, `facts.csv`. */
export interface Tables {
  readonly own?: Readonly<Record<string, string>>;
  readonly owner?: Readonly<Record<string, string>>;
}

/** Loads tables that are in memory. */
export function loadTables({ own = {}, owner = {} }: Tables) {
  return loadKnowledge(filesOf({ own, owner }), {
    own: "/program/data",
    root: "/archive",
    terms: owner["terms.csv"] === undefined ? null : "/archive/terms.csv",
    facts: owner["facts.csv"] === undefined ? null : "/archive/facts.csv",
  });
}

/** Loads `agencies.csv` and `outlets.csv`, and the owner's `sources.csv`, that are in memory. */
export function loadSourceTables({ own = {}, owner = {} }: Tables) {
  const sources = owner["sources.csv"] === undefined ? null : "/archive/sources.csv";
  return loadSources(filesOf({ own, owner }), { own: "/program/data", root: "/archive", sources });
}

function filesOf({ own = {}, owner = {} }: Tables) {
  const all = new Map<string, string>([
    ...Object.entries(own).map(([name, text]) => [`/program/data/${name}`, text] as const),
    ...Object.entries(owner).map(([name, text]) => [`/archive/${name}`, text] as const),
  ]);
  return {
    exists: (path: string) => all.has(path),
    read: (path: string) => {
      const text = all.get(path);
      if (text === undefined) throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "open" });
      return new TextEncoder().encode(text);
    },
  };
}

/** What the program itself knows. */
export const ownKnowledge = (): Knowledge =>
  loadKnowledge(nodeFiles(), { own: `${process.cwd()}/data`, root: "/", terms: null, facts: null }).knowledge;

export const OFFICES = `office,aliases,loose,holders,title
Margrave,,,one,kept
President,,,one,
Harbour Minister,Minister of Harbours,,one,
Under Minister for Lighthouses,,Under Minister,one,
Envoy to the Alliance,Alliance Envoy,,one,
Deputy Harbour Minister,,,many,
`;

export const BODIES = `body,aliases,called
Freedonia,Freedonian;F.R.,the Republic of Freedonia
Sylvania,Sylvanian,
Amber Alliance,,the Amber Alliance
`;

export const TERMS = `person,aliases,office,body,start,end,as_of,precision,source
Rufus Firefly,Rufus T. Firefly;Firefly,President,Freedonia,1931-05-04,1935-05-04,,day,Almanac of Freedonia
Rufus Firefly,,President,Freedonia,1939-05-04,,1950,day,Almanac of Freedonia
Gloria Teasdale,,President,Freedonia,1935-05-04,1939-05-04,,day,Almanac of Freedonia
Adelheid Trentino,,Under Minister for Lighthouses,Sylvania,1928-01-01,1932-06-30,,day,Almanac of Sylvania
Adelheid Trentino,,Harbour Minister,Sylvania,1936-02-01,1938-08-31,,day,Almanac of Sylvania
Marianne Pinkie,Marianne Pinky,Envoy to the Alliance,Freedonia,1936-09-15,1940-01-31,,day,Almanac of Freedonia
Otto of Tarn,,Margrave,Sylvania,1901-01-01,1911-01-01,,day,Almanac of Sylvania
Edna Teasdale,,Harbour Minister,Freedonia,1920-01-01,1924-01-01,,day,Almanac of Freedonia
`;

export const FACTS = `kind,label,patterns,about,before,after,start,end,use,confidence,source
count,the Alliance has 12 members (first time),12-member;12 members|Amber Alliance,,,,1920-01-01,1929-12-31,present-count,,Alliance yearbook
count,the Alliance has 13 members,13-member;13 members|Amber Alliance,,,,1930-01-01,1937-12-31,present-count,,Alliance yearbook
count,the Alliance has 12 members (second time),12-member;12 members|Amber Alliance,,,,1938-01-01,,present-count,,Alliance yearbook
event,the Tarn flood,Tarn flood;flood of the Tarn,,,,1934-03-18,1934-03-18,past-event;anniversary,,Tarn Gazette
event,the strait is closed,closing of the strait,,troops;crisis|strait,closed the strait;since the strait was closed,1937-02-24,1937-02-24,past-event;absence-soft,,Tarn Gazette
name,Wirephone,Wirephone,,,,1933-07-01,,first-possible,,patent office
name,Firefly City,Firefly City,,,,1932-01-01,1941-12-31,between,,Almanac of Freedonia
`;

/** What is known of a world that is not ours. */
export const madeUpTables = {
  "office-terms.csv": TERMS,
  "offices.csv": OFFICES,
  "bodies.csv": BODIES,
  "facts.csv": FACTS,
};

export const madeUpKnowledge = (): IndexedKnowledge =>
  indexKnowledge(loadTables({ own: madeUpTables }).knowledge);

/** Papers and agencies that the program itself knows. */
export const ownSourceRows = (): readonly KnownSource[] =>
  loadSources(nodeFiles(), { own: `${process.cwd()}/data`, root: "/", sources: null });

/** The same, ready to be looked for. */
export const ownSources = (): SourceIndex => indexSources(ownSourceRows());
