import { describe, expect, test } from "vitest";
import { sourceAt, sourceNamed, sourcesCalled } from "../../src/knowledge/index-sources.ts";
import { loadPress, packPress } from "../../src/pipeline/press.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";

const HEAD = "name,aliases,loose,domain,country,kind\n";
const CLARION = "Harbour Clarion,HC News,Clarion,clarion.example,IE,newspaper\n";
const OTHER = "Valley Clarion,,Clarion,valley.example,NZ,newspaper\n";
const DATA = "/program/data";
const PACKS = "/program/bundle";

/** An archive on a table of papers, with what was packed of another. */
function press(outlets: string, { packed = outlets, owner = "" }) {
  const texts = new Map([[`${DATA}/outlets.csv`, packed]]);
  const read: string[] = [];
  const files = {
    exists: (path: string) => texts.has(path),
    read: (path: string) => {
      read.push(path);
      return new TextEncoder().encode(texts.get(path));
    },
  };
  const [name, pack] = packPress(files, DATA);
  texts.set(`${PACKS}/${name}`, pack).set(`${DATA}/outlets.csv`, outlets).set("/archive/sources.csv", owner);
  read.length = 0;
  const sources = owner === "" ? null : "/archive/sources.csv";
  const { key, indexed } = loadPress(files, { own: DATA, root: "/archive", sources }, PACKS);
  const index = indexed();
  return { key, index, isPacked: read.includes(`${PACKS}/${name}`) };
}

describe("tables of the press", () => {
  test("tell the same packed as they do read", () => {
    const { index, isPacked } = press(HEAD + CLARION + OTHER, {});
    expect(isPacked).toBe(true);
    const clarion = sourceNamed("HC News", index);
    expect(clarion).toMatchObject({
      name: "Harbour Clarion",
      loose: ["Clarion"],
      country: "IE",
      kind: "newspaper",
    });
    expect(sourceAt("www.clarion.example", index)).toBe(clarion);
    expect(sourceNamed("Clarion", index)).toBeNull();
    expect(sourcesCalled("The Clarion", index).map(({ name }) => name)).toEqual([
      "Harbour Clarion",
      "Valley Clarion",
    ]);
  });

  test("are read themselves where they are not what was packed: a row that was taken out tells no more", () => {
    const { index, isPacked } = press(HEAD + OTHER, { packed: HEAD + CLARION + OTHER });
    expect(isPacked).toBe(false);
    expect(sourceNamed("HC News", index)).toBeNull();
    expect(sourceNamed("Valley Clarion", index)?.country).toBe("NZ");
  });

  test("have another key when they change", () => {
    const key = (outlets: string) => press(outlets, {}).key;
    expect(key(HEAD + CLARION)).toBe(key(HEAD + CLARION));
    expect(key(HEAD + CLARION)).not.toBe(key(HEAD + CLARION + OTHER));
  });

  test.each([
    "name,country\nTarn Post,GB\n",
    "name,country\nHarbour Clarion,\n",
    "name,country\nHarbour Clarion,NZ\n",
    "name,aliases,loose,domain\nTarn Post,HC News,Clarion,clarion.example\n",
    "name,aliases,domain\nTarn Post,Valley Clarion;Clarion,news.clarion.example\n",
  ])("packed tell with the owner's what both tell merged: %j", (owner) => {
    const tables = HEAD + CLARION + OTHER;
    const { index, isPacked } = press(tables, { owner });
    const merged = press(tables, { packed: HEAD, owner });
    expect([isPacked, merged.isPacked]).toEqual([true, false]);
    for (const name of ["Harbour Clarion", "Valley Clarion", "HC News", "Clarion", "Tarn Post", "Nobody"])
      expect(sourcesCalled(name, index)).toEqual(sourcesCalled(name, merged.index));
    for (const host of ["clarion.example", "news.clarion.example", "valley.example", "tarn.example"])
      expect(sourceAt(host, index)).toEqual(sourceAt(host, merged.index));
  });

  test("are refused with an owner's in which two claim one name", () => {
    const owner = "name,country\nTarn Post,GB\nTarn Post,IE\n";
    expect(() => press(HEAD + CLARION, { owner })).toThrow(ArchiveError);
  });

  test("with a row that cannot be meant are refused at once", () => {
    const wrong = `${HEAD}Harbour Clarion,,,clarion.example,Ireland,newspaper\n`;
    expect(() => press(wrong, { packed: HEAD })).toThrow(ArchiveError);
  });
});
