import { describe, expect, test } from "vitest";
import { grammarOf } from "../../src/interface/grammar.ts";
import { fixedWords, tables, wordsOf } from "../../src/interface/index.ts";

/** Words that are German as well as English. */
const SAME = ["", "In", "Name", "Portal", "Feed", "{name}: {articles}"];

describe("the table of a language", () => {
  test.each(["de", "de-AT", "DE", "de-Latn"])("%s is German", (language) => {
    expect(wordsOf({ language }).language).toBe("de");
  });

  test("a word of the owner's stands in for ours, and for that one only", () => {
    const own = wordsOf({ language: "de", rewordings: { "frame.timeline": "Annalen" } });
    expect(own.frame).toEqual({ ...tables.de!.frame, timeline: "Annalen" });
    expect(own.plural(2, { one: "# Artikel", other: "# Artikel" })).toBe("2 Artikel");
  });

  test("no two languages share a table by mistake: their fixed words differ", () => {
    const same = fixedWords(tables.en!).filter((place) => at(tables.en!, place) === at(tables.de!, place));
    expect(same.filter((place) => !SAME.includes(at(tables.en!, place) as string))).toEqual([]);
  });
});

describe("counting and listing", () => {
  const en = grammarOf("en-GB");
  const de = grammarOf("de");

  test.each([
    [0, "no clippings", "0 Artikel"],
    [1, "1 clipping", "1 Artikel"],
    [1234567, "1,234,567 clippings", "1.234.567 Artikel"],
  ])("%d", (many, english, german) => {
    expect(en.plural(many, { none: "no clippings", one: "# clipping", other: "# clippings" })).toBe(english);
    expect(de.plural(many, { one: "# Artikel", other: "# Artikel" })).toBe(german);
  });

  test("without a comma before the last", () => {
    expect(en.listed(["A", "B", "C"])).toBe("A, B and C");
    expect(de.listed(["A", "B", "C"])).toBe("A, B und C");
    expect([de.listed([]), de.listed(["A"]), de.listed(["A", "B"])]).toEqual(["", "A", "A und B"]);
  });

  test("names sort as readers look for them, and always in the same order", () => {
    const names = ["Zoll", "Öhler", "Ohler", "öhler", "Ofen", "ohler"];
    const sorted = [...names].sort(de.compare);
    expect(sorted).toEqual(["Ofen", "ohler", "Ohler", "öhler", "Öhler", "Zoll"]);
    expect([...names].reverse().sort(de.compare)).toEqual(sorted);
  });
});

function at(table: object, place: string): unknown {
  return place.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], table);
}
