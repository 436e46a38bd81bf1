import { describe, expect, test } from "vitest";
import { saidInWords } from "../../src/interface/in-words.ts";
import { tables } from "../../src/interface/index.ts";
import { indexKnowledge } from "../../src/knowledge/index-knowledge.ts";
import { loadTables, madeUpKnowledge, madeUpTables } from "../support/knowledge.ts";
import { writtenOn } from "./made-up.ts";

const knowledge = madeUpKnowledge();
const written = (...paragraphs: string[]) =>
  writtenOn(
    paragraphs.map((text) => ["body", text] as const),
    { knowledge },
  );
const best = (...paragraphs: string[]) => written(...paragraphs).best?.edtf ?? null;

/** Both terms of Rufus Firefly. */
const BOTH = "[1931-05-04..1935-05-04,1939-05-04..]";

describe("somebody in an office", () => {
  test.each([
    ["office and name", "Freedonian President Rufus Firefly spoke.", BOTH],
    ["no country", "President Rufus T. Firefly spoke.", BOTH],
    ["country behind", "The president of Freedonia, Rufus Firefly, spoke.", BOTH],
    ["possessive", "Freedonia's president, Rufus Firefly, spoke.", BOTH],
    ["abbreviated", "The F.R. president, Rufus Firefly, spoke.", BOTH],
    ["only the surname", "President Teasdale spoke.", "[1935-05-04..1939-05-04]"],
    ["a name papers use", "President Firefly spoke.", BOTH],
    ["name, then office", "Gloria Teasdale, the Freedonian president, spoke.", "[1935-05-04..1939-05-04]"],
    [
      "another name of the office",
      "Adelheid Trentino, Sylvania's minister of harbours, spoke.",
      "[1936-02..1938-08]",
    ],
    [
      "a name that is nearly right",
      "Mariana Pinky, the Freedonian envoy to the Alliance, spoke.",
      "[1936-09-15..1940-01-31]",
    ],
    ["new", "The new Freedonian president, Gloria Teasdale, spoke.", "[1935-05-04..1937-05-03]"],
    [
      "new, of two terms",
      "The new president, Rufus Firefly, spoke.",
      "[1931-05-04..1933-05-03,1939-05-04..1941-05-03]",
    ],
    ["outgoing", "The outgoing Freedonian president, Gloria Teasdale, spoke.", "[1938-05-04..1939-05-04]"],
    [
      "outgoing, where an end is known",
      "Outgoing President Rufus Firefly spoke.",
      "[1934-05-04..1935-05-04]",
    ],
    ["current", "Freedonia's current president, Gloria Teasdale, spoke.", "[1935-05-04..1939-05-04]"],
  ])("%s", (_, text, edtf) => {
    expect(best(text)).toBe(edtf);
  });

  test.each([
    ["former", "Former Freedonian President Rufus Firefly spoke.", "[1935-05-04..]"],
    ["ex-", "Ex-president Rufus Firefly spoke.", "[1935-05-04..]"],
    ["told as left", "President Gloria Teasdale, who was ousted by rebels, had spoken.", "[1939-05-04..]"],
    ["incoming", "Incoming President Gloria Teasdale spoke.", "[1935-02-03..1935-05-04]"],
    [
      "former of two",
      "Former Alliance Envoy and Freedonian President Gloria Teasdale spoke.",
      "[1939-05-04..]",
    ],
    ["late", "The late President Gloria Teasdale was a friend.", "[1939-05-04..]"],
    ["then", "Then-President Gloria Teasdale was a friend.", "[1935-04-24..]"],
    ["a title that is kept", "Margrave Otto of Tarn was remembered.", "[1900-12-22..]"],
    ["-elect", "President-elect Gloria Teasdale spoke.", "[1935-02-03..1935-05-04]"],
  ])("%s", (_, text, edtf) => {
    expect(best(text)).toBe(edtf);
  });

  test("another title of hers: any of her offices may be meant, the one it sounds like a little more", () => {
    const { best, evidence, against } = written(
      "Sylvanian Under Minister Adelheid Trentino spoke.",
      "Gloria Teasdale, the Freedonian president, answered.",
    );
    expect(best?.edtf).toBe("[1936-02..1938-08]");
    expect(evidence.map(({ confidence }) => confidence)).toContain(0.9);
    expect(against.map(({ confidence, text }) => [confidence, text])).toEqual([
      [0.6, "Sylvanian Under Minister Adelheid Trentino"],
    ]);
  });

  test.each([
    ["a surname alone", "Firefly spoke, and so did Teasdale."],
    ["a whole name alone", "Rufus Firefly spoke."],
    ["an office alone", "The Freedonian president spoke."],
    ["the office of another country", "Sylvanian President Rufus Firefly spoke."],
    ["a nearly right name without its country", "President Rufos Firefly spoke."],
    ["acting", "Acting President Gloria Teasdale spoke."],
    [
      "the office of a body that has a country in its name",
      "Farmers' Party of Freedonia President Gloria Teasdale spoke.",
    ],
    ["an office that the table does not have for her", "Freedonian Harbour Minister Gloria Teasdale spoke."],
    ["a longer name", "The President Firefly Hotel was full."],
    ["speech", "“President Gloria Teasdale was a friend,” he said."],
    ["a sentence with a year", "In 1936 President Gloria Teasdale opened the bridge."],
    ["a deputy whom nobody knows", "Deputy President Rufus Firefly spoke."],
  ])("%s proves nothing", (_, text) => {
    const { evidence, split, against } = written(text);
    expect([...evidence, ...split, ...against].filter(({ rule }) => rule === "date/office-term")).toEqual([]);
  });

  test("a holder named after an earlier one dates the text", () => {
    expect(best("President Gloria Teasdale spoke. She praised President Rufus Firefly.")).not.toContain(
      "1931",
    );
    expect(
      best("The bridge was named for President Edna Teasdale.", "President Gloria Teasdale spoke."),
    ).toBe("[1935-05-04..1939-05-04]");
  });

  test("of two who came after each other neither says that the other's time was over, but both that it had begun", () => {
    const rows = written(
      "President Gloria Teasdale spoke.",
      "She was heard by President Rufus Firefly.",
    ).evidence;
    expect(rows.map(({ ranges }) => ranges)).toEqual([
      [{ earliest: "1935-04-24", latest: null }],
      [{ earliest: "1931-04-24", latest: null }],
    ]);
  });

  test("five times named is one vote", () => {
    const once = written("President Gloria Teasdale spoke.");
    const often = written(...Array.from({ length: 5 }, () => "President Gloria Teasdale spoke."));
    expect(often.best).toEqual(once.best);
    expect(often.evidence).toHaveLength(once.evidence.length);
  });

  test("reads well, with the source of the row", () => {
    const says = written("President Rufus Firefly spoke.").evidence.map((one) =>
      saidInWords(one.says, tables.en!),
    );
    expect(says).toContain(
      "Rufus Firefly, President of the Republic of Freedonia, held the office from 4 May 1931 to 4 May 1935, and from 4 May 1939 on (no end known as of 1950) (source: Almanac of Freedonia)",
    );
    expect(says).toContain("Rufus Firefly became President of the Republic of Freedonia on 4 May 1931");
  });
});

test("days that are not confirmed may be a week off", () => {
  const terms = madeUpTables["office-terms.csv"].replace("1939-05-04,,day", "1939-05-04,,week");
  const unsure = indexKnowledge(
    loadTables({ own: { ...madeUpTables, "office-terms.csv": terms } }).knowledge,
  );
  const date = writtenOn([["body", "President Gloria Teasdale spoke."]], { knowledge: unsure });
  expect(date.best?.edtf).toBe("[1935-04-27..1939-05-11]");
});

describe("without its rows", () => {
  test("nobody is named, and the rest decides", () => {
    const kept = madeUpTables["office-terms.csv"].replace(/^Gloria.*\n/m, "");
    const less = indexKnowledge(loadTables({ own: { ...madeUpTables, "office-terms.csv": kept } }).knowledge);
    const lines = [
      ["body", "President Gloria Teasdale spoke."],
      ["body", "The bridge was closed in 1930, and Adelheid Trentino, Sylvania's harbour minister, came."],
      ["body", "Freedonia's envoy to the Alliance, Marianne Pinkie, answered."],
    ] as const;
    const [full, rest] = [writtenOn(lines, { knowledge }), writtenOn(lines, { knowledge: less })];
    expect(full.best?.edtf).toBe("[1936-09-15..1939-05-04]");
    expect(rest.best?.edtf).toBe("[1936-09-15..1940-01-31]");
    expect(JSON.stringify(rest)).not.toContain("Teasdale");
  });
});
