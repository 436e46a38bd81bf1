import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { houseKey } from "../../src/knowledge/house-key.ts";
import { indexSources, sourceAt, sourceNamed, sourcesCalled } from "../../src/knowledge/index-sources.ts";
import { strictNames } from "../../src/knowledge/sources.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { loadSourceTables, ownSourceRows, type Tables } from "../support/knowledge.ts";

const HEAD = "name,aliases,loose,signatures,domain,country,kind\n";

const OUTLETS = `${HEAD}Harbour Clarion,The Clarion;HC News,Clarion,,clarion.example;mail.example,IE,newspaper
Harbour Clarion,,Harbour Clarion,,clarion.test,NZ,newspaper
Tarn Post,,Post,,tarnpost.example,GB,site
`;

function failure(owner: string): ArchiveError {
  try {
    loadSourceTables({ own: { "outlets.csv": OUTLETS }, owner: { "sources.csv": owner } });
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error("the table was taken");
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

describe("the program's own papers and agencies", () => {
  const rows = ownSourceRows();

  test("are of the whole world, and small enough to be carried along", () => {
    expect(rows.filter(({ kind }) => kind === "agency").length).toBeGreaterThan(150);
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThan(150);
    expect(statSync("data/outlets.csv").size + statSync("data/agencies.csv").size).toBeLessThan(800_000);
  });

  test("are read the quick way: no cell needs quotation marks", () => {
    for (const table of ["outlets", "agencies"])
      expect(readFileSync(`data/${table}.csv`, "utf8")).not.toContain('"');
  });

  test("each say where they are at home and what they are; an outlet can be checked at its address", () => {
    expect(rows.filter(({ country, kind }) => country === null || kind === null)).toEqual([]);
    const wired = new Set(["agency", "photo", "press-release"]);
    expect(rows.filter(({ kind, domains }) => !wired.has(kind!) && domains.length === 0)).toEqual([]);
  });

  test("are found by each of their names that is no address", () => {
    const index = indexSources(rows);
    const names = rows.flatMap(strictNames).filter((name) => !name.includes("."));
    const lost = names.filter((name) => sourceNamed(name, index) === null);
    expect(lost).toEqual([]);
    expect(sourceNamed("Nobody has a name like this", index)).toBeNull();
  });

  test("have names of their own: what two are called is loose in both rows", () => {
    const claims = rows.flatMap((row) => [...new Set(strictNames(row).map(houseKey))]);
    expect(twice(claims)).toEqual([]);
    const signatures = rows.flatMap((row) => row.signatures);
    expect(twice(signatures)).toEqual([]);
  });

  test("share no address, and stand in one row each", () => {
    expect(twice(rows.flatMap(({ domains }) => domains))).toEqual([]);
    expect(twice(rows.map(({ name, country, domains }) => `${name} ${country} ${domains[0] ?? ""}`))).toEqual(
      [],
    );
  });

  test("do not repeat a name within a row", () => {
    const repeating = rows.filter(({ aliases, loose }) => {
      const keys = [...aliases, ...loose].map(houseKey);
      return new Set(keys).size < keys.length;
    });
    expect(repeating).toEqual([]);
  });
});

describe("an owner's sources.csv", () => {
  const load = (owner: string, own: Tables["own"] = { "outlets.csv": OUTLETS }) =>
    loadSourceTables({ own, owner: { "sources.csv": owner } });

  test("adds rows, with as few columns as one likes", () => {
    const rows = load("name,domain\nThe Example Post,examplepost.com\n");
    expect(rows.at(-1)).toMatchObject({ name: "The Example Post", domains: ["examplepost.com"], kind: null });
    expect(rows).toHaveLength(4);
  });

  test("takes the place of ours by name, of those in one country where it says one", () => {
    expect(load("name,kind\nharbour clarion,magazine\n").map(({ kind }) => kind)).toEqual([
      "site",
      "magazine",
    ]);
    const one = load("name,country,kind\nHarbour Clarion,NZ,magazine\n");
    expect(one.map(({ country, kind }) => [country, kind])).toEqual([
      ["IE", "newspaper"],
      ["GB", "site"],
      ["NZ", "magazine"],
    ]);
  });

  test("claims names and addresses that were ours", () => {
    const index = indexSources(load("name,aliases,domain\nHill Courier,HC News,mail.example\n"));
    expect(sourceNamed("HC News", index)?.name).toBe("Hill Courier");
    expect(sourceAt("mail.example", index)?.name).toBe("Hill Courier");
    expect(sourceAt("clarion.example", index)?.name).toBe("Harbour Clarion");
  });

  test.each([
    ["name,kind\nHill Courier,gazette\n", 'sources.csv:2 has the kind "gazette"'],
    ["name,country\nHill Courier,Ireland\n", 'sources.csv:2 has the country "Ireland"'],
    ["name,domain\nA B,a.example\nHill Courier,https://hill.example\n", "sources.csv:3 has the domain"],
    ["name,domian\nHill Courier,hill.example\n", 'sources.csv:1 has the column "domian"'],
    ["name,aliases\n...,x\n", 'sources.csv:2 has the name "..."'],
    ["name,aliases\nHill Courier,HC\nHarbour Call,hc\n", 'sources.csv:3 claims "hc", as sources.csv:2'],
    [
      "name,domain\nA Post,a.example\nB Post,a.example\n",
      'sources.csv:3 claims "a.example", as sources.csv:2',
    ],
  ])("says where a row is wrong: %j", (table, message) => {
    const error = failure(table);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain(message);
    expect(error.hint).toMatch(/\.$|\?$/);
  });
});

describe("a name", () => {
  const index = indexSources(loadSourceTables({ own: { "outlets.csv": OUTLETS } }));

  test("is found in any spelling, by alias and by address", () => {
    for (const said of ["Harbour CLARION", "the harbour-clarion", "The Clarion?"])
      expect(sourcesCalled(said, index).length, said).toBeGreaterThan(0);
    expect(sourceNamed("hc news", index)?.domains).toContain("clarion.example");
    expect(sourceNamed("news.clarion.example", index)?.country).toBe("IE");
    expect(sourceNamed("notclarion.example", index)).toBeNull();
  });

  test("that is loose names nobody for sure", () => {
    expect(sourceNamed("Post", index)).toBeNull();
    expect(sourcesCalled("Post", index).map(({ name }) => name)).toEqual(["Tarn Post"]);
  });
});
