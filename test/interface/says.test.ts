import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bodyNamed, officeNamed } from "../../src/interface/de/offices.ts";
import { saidInWords } from "../../src/interface/in-words.ts";
import { tables } from "../../src/interface/index.ts";
import { readBodies } from "../../src/knowledge/names.ts";
import type { HeldOffice, Said } from "../../src/records/said.ts";

const inGerman = (said: Said) => saidInWords(said, tables.de!);

const firefly: HeldOffice = {
  person: "Rufus Firefly",
  office: "President",
  body: "Freedonia",
  called: "Freedonia",
  start: "1931-05-04",
  end: null,
  asOf: "1950-06",
};

describe("what evidence says in German", () => {
  test.each<[Said, string]>([
    [{ of: "past-year", text: "2014" }, "von „2014“ ist als vergangen die Rede"],
    [{ of: "picture", date: { iso: "1931", text: "1931" }, isNews: false }, "ein Bild ist aus dem Jahr 1931"],
    [
      { of: "picture", date: { iso: "1931-05-04", text: "4.5.31" }, isNews: true },
      "ein Pressebild ist vom 4. Mai 1931",
    ],
    [
      {
        of: "office-held",
        terms: [firefly, { ...firefly, start: "1961-01-01", end: "1965-12-31" }],
        sources: ["Almanach"],
      },
      "Rufus Firefly hatte das Amt (Präsident, Freedonia) seit dem 4. Mai 1931 (ein Ende war im Juni 1950 nicht bekannt) und vom 1. Januar 1961 bis zum 31. Dezember 1965 (Quelle: Almanach)",
    ],
    [
      {
        of: "copy-of",
        title: "Steg gesperrt",
        supplied: true,
        written: { edtf: "1931-05", ranges: [{ earliest: "1931-05-01", latest: "1931-05-31" }] },
      },
      "er ist eine Kopie von „[Steg gesperrt]“, verfasst im Mai 1931: keine Kopie ist älter als ihr Original",
    ],
    [
      {
        of: "owner-date",
        path: "corrections/steg.yaml",
        isCorrection: true,
        signed: { by: "Jo März", on: "2024-05-03", note: "Ein Druckfehler." },
      },
      "das Datum steht in der Berichtigung corrections/steg.yaml (von Jo März am 3. Mai 2024: Ein Druckfehler)",
    ],
  ])("%j", (said, words) => {
    expect(inGerman(said)).toBe(words);
  });
});

test("facts are called as their table calls them in German, and what stands around their sources is German", () => {
  const fall = {
    label: "Opening of the long bridge",
    labels: { de: "Eröffnung der langen Brücke" },
    start: "1989-11-09",
    source: "years: Almanach; days: general knowledge",
  };
  expect(inGerman({ of: "fact-past", ...fall })).toBe(
    "„Eröffnung der langen Brücke“: das war am 9. November 1989, und davon ist als vergangen die Rede (Quelle: Jahre: Almanach; Tage: allgemein bekannt)",
  );
  const unnamed = { ...fall, label: "Mühlenfest", labels: {} };
  expect(inGerman({ of: "fact-first", ...unnamed })).toContain("„Mühlenfest“: nicht vor dem");
});

test("every office and every country of our tables has a German name", () => {
  const column = (file: string) =>
    readFileSync(`data/${file}`, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]!);
  expect(column("offices.csv").filter((office) => officeNamed(office) === office)).toEqual([]);
  expect(["United States", "Germany", "Freedonia"].map((body) => bodyNamed({ body }))).toEqual([
    "Vereinigte Staaten",
    "Deutschland",
    "Freedonia",
  ]);
  expect(bodyNamed({ body: "Freedonia", bodies: { de: "Freedonien" } })).toBe("Freedonien");
  const table = readBodies(readFileSync("data/bodies.csv", "utf8"), "bodies.csv");
  expect(
    table.filter(
      (names) => bodyNamed(names) === names.body && /^(?:The|World|European|International) /.test(names.body),
    ),
  ).toEqual([]);
});
