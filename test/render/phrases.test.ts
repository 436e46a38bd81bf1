import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import type { Finding } from "../../src/records/finding.ts";
import { cueInWords, isMarked } from "../../src/render/article/cue-words.ts";
import { bylineView } from "../../src/render/phrases/byline.ts";
import { dateLabel, yearsInWords } from "../../src/render/phrases/date-label.ts";
import { directionOf, directionOfLanguage, languageTag } from "../../src/render/phrases/direction.ts";
import { sourceLine } from "../../src/render/phrases/source-line.ts";
import { between, madeUp, on, undated } from "../support/dossier.ts";

const en = tables.en!;

const named = (value: string): Finding<string> => ({ value, basis: "stated", span: null, rule: "x" });

describe("where a text is from, in a line", () => {
  const line = (outlet: string | null, agency: string | null = null, republisher: string | null = null) =>
    sourceLine(
      {
        outlet: outlet === null ? null : named(outlet),
        agency: agency === null ? null : named(agency),
        republisher: republisher === null ? null : named(republisher),
      },
      en,
    );

  test.for<[Parameters<typeof line>, string]>([
    [["Evening Post"], "Evening Post"],
    [["Evening Post", "ABC"], "Evening Post / ABC"],
    [[null, "ABC", "Newsloop"], "ABC, via Newsloop"],
    [[null, null, "Newsloop"], "Copy at Newsloop"],
    [["ABC News", "ABC"], "ABC News"],
    [["Abcde News", "ABC"], "Abcde News / ABC"],
    [["Evening Post", null, "EVENING POST"], "Evening Post"],
    [[null], "Source unknown"],
  ])("%j: %s", ([names, words]) => {
    expect(line(...names)).toBe(words);
  });
});

describe("a date in a list", () => {
  test("says how it is known, unless it is simply printed", () => {
    expect(dateLabel(on("1931-05-04"), en)).toMatchObject({
      words: "4 May 1931",
      note: "",
      day: "1931-05-04",
    });
    expect(dateLabel(between("1931-07-01", "1932-12-31"), en)).toMatchObject({
      words: "Between July 1931 and December 1932",
      note: "(inferred)",
      day: null,
    });
    expect(dateLabel(undated, en)).toMatchObject({ words: "Date unknown", note: "", day: null });
  });

  test("names the weekday where only that is known better", () => {
    const date = { ...between("1931-01-01", null), weekdays: [2] };
    expect(dateLabel(date, en).words).toBe("1931 or later (Wednesday)");
    expect(dateLabel({ ...on("1931-05-04"), weekdays: [0] }, en).words).toBe("4 May 1931");
    expect(dateLabel({ ...date, weekdays: [0, 2] }, en).words).toBe("1931 or later (Monday or Wednesday)");
    expect(dateLabel({ ...date, weekdays: [0, 2, 3, 4, 6] }, en).words).toBe("1931 or later");
  });

  test("a day that is only one end of a set is no exact day", () => {
    expect(dateLabel(between("1931-05-04", "1931-05-05"), en).day).toBeNull();
    expect(dateLabel({ ...on("1931-05-04"), edtf: "1931-05-04~" }, en).day).toBeNull();
  });

  test("as years, where it travels without its page", () => {
    expect(yearsInWords(on("1931-05-04"), en)).toBe("1931");
    expect(yearsInWords(between("1931-05-04", null), en)).toBe("4 May 1931 or later");
    expect(yearsInWords(undated, en)).toBe("date unknown");
  });
});

describe("a byline", () => {
  const author = named("Jo March");
  const helper = { ...named("Amy March"), place: "Concord" };

  test("names authors; contributors are not its authors", () => {
    expect(bylineView({ text: "x", span: null, authors: [author], contributors: [helper] }, en)).toEqual({
      signed: "By Jo March",
      contributors: "With reporting by Amy March (Concord)",
    });
    expect(
      bylineView({ text: "Amy March in Concord", span: null, authors: [], contributors: [helper] }, en)
        .signed,
    ).toBeNull();
  });

  test("without a name stands as printed; unsigned is unsigned", () => {
    expect(
      bylineView({ text: "By our correspondent", span: null, authors: [], contributors: [] }, en).signed,
    ).toBe("By our correspondent");
    expect(bylineView({ text: null, span: null, authors: [], contributors: [] }, en)).toEqual({
      signed: null,
      contributors: null,
    });
  });
});

describe("time expressions in words", () => {
  const cue = madeUp({ lines: [["body", "yesterday"]], cues: { yesterday: null } }).article!.dateCues[0]!;

  test("their days, or from where they count", () => {
    expect(cueInWords({ ...cue, earliest: "1931-05-03", latest: "1931-05-03" }, en)).toBe("3 May 1931");
    expect(cueInWords(cue, en)).toBe("counted from the day of writing, which is not known");
    expect(cueInWords({ ...cue, anchor: "quote" }, en)).toBe(
      "counted from the day it was said, which is not known",
    );
    expect(cueInWords({ ...cue, type: "DURATION", value: "PT4H", relative: null }, en)).toBe(
      "a length of time",
    );
  });

  test("only those that name days are marked", () => {
    expect(isMarked(cue)).toBe(true);
    expect(isMarked({ ...cue, relative: null, value: "PRESENT_REF" })).toBe(false);
    expect(isMarked({ ...cue, type: "DURATION", relative: null })).toBe(false);
  });
});

describe("small words", () => {
  test("direction, by the letters of the text or by the language of the site", () => {
    expect(directionOf("وافق مجلس الميناء على الجسر (Harbour Board)")).toBe("rtl");
    expect(directionOf("The Harbour Board (مجلس)")).toBe("ltr");
    expect(directionOf("1931")).toBe("ltr");
    expect([directionOfLanguage("ar-EG"), directionOfLanguage("en"), directionOfLanguage("arn")]).toEqual([
      "rtl",
      "ltr",
      "ltr",
    ]);
  });

  test("a language that is none is undetermined", () => {
    expect(['en" onload="x', "", "zh-Hant-TW"].map(languageTag)).toEqual(["und", "und", "zh-Hant-TW"]);
  });
});
