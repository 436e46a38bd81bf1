import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LOT, lotsFor } from "../../src/export/lots.ts";
import { planData } from "../../src/export/plan-data.ts";
import { recordFiles } from "../../src/export/record-file.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import type { MadeFiles } from "../../src/records/page.ts";
import { relate } from "../../src/relate/relate.ts";
import { citationPaths, recordPath } from "../../src/render/links.ts";
import { madeUp, madeUpCard } from "../support/dossier.ts";
import { madeUpSettings } from "../support/made-up-site.ts";

/** Words that no two clippings share: no two tell of one event. */
const wordsOf = (number: number) =>
  Array.from({ length: 8 }, (_, at) =>
    (number * 7919 + at * 104_729 + 40_000)
      .toString(26)
      .replace(/\d/g, (digit) => "qwertyuiop"[Number(digit)]!),
  ).join(" ");

const clipping = (number: number, words = wordsOf(number)) =>
  madeUp({
    name: `sheet-${number}.txt`,
    lines: [
      ["title", wordsOf(number + 1000)],
      ["body", words],
    ],
  });

const many = (count: number) => Array.from({ length: count }, (_, number) => clipping(number));

/** The data files of a site, each as it is made. */
function dataOf(dossiers: readonly Dossier[]) {
  const byPath = new Map(dossiers.map((dossier) => [dossier.clipping.path, dossier]));
  const plans = planData({
    ...madeUpSettings,
    ...madeUpSettings.program,
    archive: relate(dossiers.map(madeUpCard), []),
    sentence: () => null,
    recordPath,
    citationPaths,
    originals: [],
  });
  const keys = new Map(plans.map(({ path, key }) => [path, key]));
  const files = new Map<string, string>();
  const recordFile = recordFiles(madeUpSettings.publish);
  const site: MadeFiles = {
    read: (path) => Buffer.from(files.get(path)!),
    sumOf: (path) => createHash("sha256").update(files.get(path)!).digest("hex"),
  };
  for (const plan of plans) {
    if (plan.kind === "record")
      files.set(plan.path, recordFile({ format: plan.format, input: plan.input() }, byPath.get(plan.from)!));
    else if (plan.kind === "text") files.set(plan.path, String(plan.content()));
    else if (plan.kind === "gathered") files.set(plan.path, Buffer.from(plan.content(site)).toString());
  }
  return { keys, files };
}

const namesOf = (files: ReadonlyMap<string, string>, ending: string) =>
  [...files.keys()].filter((path) => path.startsWith("data/") && path.endsWith(ending)).sort();

describe("the data of", () => {
  test("a small archive lies in one set of files", () => {
    const { files } = dataOf(many(LOT));
    expect(namesOf(files, ".jsonl")).toEqual(["data/articles.jsonl"]);
    expect(files.get("data/articles.jsonl")!.trim().split("\n")).toHaveLength(LOT);
  });

  test("a larger one lies in folders of the same files, each clipping in one of them and in the same of each form", () => {
    const { files } = dataOf(many(3 * LOT));
    expect(namesOf(files, "articles.jsonl")).toEqual([0, 1, 2, 3].map((lot) => `data/${lot}/articles.jsonl`));
    const idsIn = (path: string) =>
      files
        .get(path)!
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id);
    const all = namesOf(files, "articles.jsonl").flatMap(idsIn);
    expect(new Set(all).size).toBe(3 * LOT);
    expect(all).toHaveLength(3 * LOT);
    for (const lot of [0, 1, 2, 3])
      for (const id of idsIn(`data/${lot}/articles.jsonl`))
        expect(files.get(`data/${lot}/articles.csv`)).toContain(`\r\n${id},`);
    const about = JSON.parse(files.get("datapackage.json")!) as {
      resources: { path: string; name: string }[];
    };
    expect(about.resources.map(({ path }) => path).sort()).toEqual(namesOf(files, ""));
    expect(new Set(about.resources.map(({ name }) => name)).size).toBe(about.resources.length);
  });

  test("an archive in which one clipping changed: its record, its lot and the sums are made again", () => {
    const before = dataOf(many(3 * LOT));
    const after = dataOf([...many(3 * LOT - 1), clipping(3 * LOT - 1, wordsOf(5000))]);
    const changed = [...after.keys]
      .filter(([path, key]) => before.keys.get(path) !== key)
      .map(([path]) => path);
    const id = `sheet-${3 * LOT - 1}`;
    const lot = lotsFor(3 * LOT).of(id);
    const forms = ["bib", "csl.json", "csv", "jsonl", "ris"].map((form) => `data/${lot}/articles.${form}`);
    expect(changed.sort()).toEqual(
      [
        "SHA256SUMS",
        ...["json", "ris", "bib", "csl.json"].map((form) => `articles/${id}.${form}`),
        ...forms,
        `data/${lot}/quotes.json`,
        `data/${lot}/events.json`,
      ].sort(),
    );
    for (const [path, content] of after.files)
      if (!changed.includes(path)) expect(before.files.get(path), path).toBe(content);
  });
});

test("one clipping more moves no other to another lot, and lots are about equally full", () => {
  const ids = Array.from({ length: 10_000 }, (_, number) => `1931/04/report-${number}`);
  const lots = lotsFor(ids.length);
  expect(lots.folders).toHaveLength(128);
  expect(lots.folders[10]).toBe("data/0a/");
  expect(lotsFor(ids.length + 1).of(ids[17]!)).toBe(lots.of(ids[17]!));
  const full = new Map<number, number>();
  for (const id of ids) full.set(lots.of(id), (full.get(lots.of(id)) ?? 0) + 1);
  expect(full.size).toBe(128);
  expect(Math.max(...full.values())).toBeLessThan(2 * (ids.length / 128));
});
