import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import type { TimeWords } from "../../src/language/time-words.ts";
import { findTimexes } from "../../src/timex/find-timexes.ts";

/** What must hold of the words of any language. */
export function describeLanguage(language: Language): void {
  const { code, time } = language;
  const find = (text: string) => findTimexes(text, language);

  describe(`words of ${code}`, () => {
    test("twelve months and seven weekdays, each with a name", () => {
      expect(time.months.length).toBe(12);
      expect(time.weekdays.length).toBe(7);
      expect([...time.months, ...time.weekdays].filter((names) => names.length === 0)).toEqual([]);
    });

    test("no word means two months, two weekdays or two units", () => {
      expect(twice(time.months)).toEqual([]);
      expect(twice(time.weekdays)).toEqual([]);
      expect(twice(byMeaning(time.units))).toEqual([]);
    });

    test("all are lower case and composed, with plain apostrophes", () => {
      const odd = wordsIn(time).filter(
        (word) => word !== word.toLowerCase().normalize("NFC") || /[‘’ʼ]/.test(word),
      );
      expect(odd).toEqual([]);
    });

    test.each(time.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))(
      "12 %s 2022 is a day",
      (name, month) => {
        const [found] = find(`12 ${capitalised(name)} 2022`);
        expect(found?.value).toBe(`2022-${String(month).padStart(2, "0")}-12`);
      },
    );

    test.each(time.weekdays.map(([name], i) => [name!, i] as const))("%s is a weekday", (name, index) => {
      const [found] = find(capitalised(name));
      if (time.doubtful.includes(name)) return;
      expect(found?.relative).toMatchObject({ unit: "weekday", index });
    });

    test("units are counted", () => {
      const names = new Set([...Object.values(time.units), ...Object.values(time.unitPlurals)]);
      for (const unit of ["minute", "hour", "day", "week", "month", "year"] as const) {
        expect(names, unit).toContain(unit);
      }
      const years = Object.keys(time.unitPlurals).filter((word) => time.unitPlurals[word] === "year");
      expect(years.some((word) => find(`5 ${word}`)[0]?.value === "P5Y")).toBe(true);
    });

    test("yesterday, today and tomorrow have words", () => {
      const days = Object.values(time.relativeDays).map(({ days: count }) => count);
      expect(days).toEqual(expect.arrayContaining([-1, 0, 1]));
    });

    test("dates have labels, no one of them with two meanings", () => {
      const { published, updated } = time.labels;
      expect(published.length).toBeGreaterThan(2);
      expect(updated.length).toBeGreaterThan(2);
      expect(published.filter((label) => updated.includes(label))).toEqual([]);
    });
  });
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function twice(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return all.filter((word, i) => all.indexOf(word) !== i);
}

function byMeaning(words: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return [...new Set(Object.values(words))].map((unit) =>
    Object.keys(words).filter((word) => words[word] === unit),
  );
}

/** Every word of every list, whatever it stands for. */
function wordsIn({ tense, labels, ...time }: TimeWords): readonly string[] {
  return Object.values({ ...time, ...tense, ...labels }).flatMap((list: unknown): readonly string[] => {
    if (Array.isArray(list)) return list.flat() as string[];
    return typeof list === "object" && list !== null ? Object.keys(list) : [];
  });
}
