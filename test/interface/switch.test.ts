import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildOf, siteIn, type TestArchive, testArchive } from "../support/archive.ts";

/** Some clippings of the German site: dated by each other, undated, damaged. */
const SEEDS = ["steg-tageblatt.txt", "steg-anzeiger.txt", "muehle.txt", "kaputt.md", "leer.txt", "wehr.txt"];

function archiveIn(language: string): TestArchive {
  const archive = testArchive();
  archive.settings = { language };
  for (const name of SEEDS)
    archive.disk.save(`${archive.root}/seeds/${name}`, readFileSync(`test/sites/german/seeds/${name}`));
  return archive;
}

const built = (archive: TestArchive) => {
  buildOf(archive);
  return siteIn(archive);
};

describe("an archive whose language is changed", () => {
  test.each([
    ["en", "de"],
    ["de", "en"],
  ])("from %s to %s is what it would be if it had never been otherwise", (before, after) => {
    const archive = archiveIn(before);
    const first = built(archive);
    archive.settings = { language: after };
    const second = built(archive);
    expect(second).toEqual(built(archiveIn(after)));
    expect(second["articles/muehle.html"]).not.toBe(first["articles/muehle.html"]);
  });

  test("hands on the same records: they are English in both", () => {
    const [english, german] = [built(archiveIn("en")), built(archiveIn("de"))];
    const records = Object.keys(english).filter((path) => /^articles\/.*\.(?:json|ris|bib)$/.test(path));
    expect(records.length).toBeGreaterThan(SEEDS.length);
    for (const path of records) expect(german[path], path).toBe(english[path]);
  });

  test("puts the owner's words in the place of ours", () => {
    const archive = archiveIn("de");
    archive.settings = { language: "de", rewordings: { "frame.timeline": "Annalen" } };
    expect(built(archive)["index.html"]).toContain(">Annalen<");
    archive.settings = { language: "de" };
    expect(built(archive)).toEqual(built(archiveIn("de")));
  });
});
