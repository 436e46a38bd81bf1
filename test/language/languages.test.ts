import { describe, expect, test } from "vitest";
import { languageOf, languages } from "../../src/language/index.ts";
import { describeLanguage } from "./language-kit.ts";

for (const language of languages) describeLanguage(language);

describe("the list of languages", () => {
  test("gives each code once", () => {
    const codes = languages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each([
    ["fr", "fr"],
    ["pt-BR", "pt"],
    ["AR-eg", "ar"],
    ["xx", "en"],
  ])("%s is read with the words of %s", (tag, code) => {
    expect(languageOf(tag).code).toBe(code);
  });

  test("no name of a month means another month in another language", () => {
    const months = new Map<string, Set<number>>();
    for (const { time } of languages) {
      time.months.forEach((names, i) => {
        for (const name of names) months.set(name, (months.get(name) ?? new Set()).add(i + 1));
      });
    }
    expect([...months].filter(([, numbers]) => numbers.size > 1).map(([name]) => name)).toEqual([]);
  });
});
