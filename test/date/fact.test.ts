import { describe, expect, test } from "vitest";
import { madeUpKnowledge } from "../support/knowledge.ts";
import { writtenOn } from "./made-up.ts";

const knowledge = madeUpKnowledge();
const written = (...paragraphs: string[]) =>
  writtenOn(
    paragraphs.map((text) => ["body", text] as const),
    { knowledge },
  );
const best = (...paragraphs: string[]) => written(...paragraphs).best?.edtf ?? null;

describe("a fact", () => {
  test.each([
    ["a number of members", "The 13-member Amber Alliance met.", "[1930..1937]"],
    ["a number that held twice", "The 12-member Amber Alliance met.", "[1920..1929,1938..]"],
    ["an event that is past", "Much was lost in the Tarn flood.", "[1934-03-18..]"],
    ["a name that was new", "He used a Wirephone.", "[1933-07..]"],
    ["a name for a time", "They met in Firefly City.", "[1932..1941]"],
    [
      "nearly eight years ago",
      "The mill was lost in the Tarn flood nearly eight years ago.",
      "[1941-09-18..1942-03-17]",
    ],
    ["its anniversary", "The town marks the 10th anniversary of the Tarn flood.", "[1944-03-08..1944-03-28]"],
    ["day 45 of it", "It was day 45 of the Tarn flood.", "[1934-04-29..1934-05-03]"],
    ["its 45th day", "On the 45th day of the Tarn flood the sun shone.", "[1934-04-29..1934-05-03]"],
    ["100 days after it", "The mill opened 100 days after the Tarn flood.", "[1934-06-24..1934-06-28]"],
    ["100 days into it", "Some 100 days into the Tarn flood the sun shone.", "[1934-06-24..1934-06-28]"],
  ])("%s", (_, text, edtf) => {
    expect(best(text)).toBe(edtf);
  });

  test("that is only expected, with no word of it, puts the text before it, softly", () => {
    const text = "Troops stand at the strait. The bridge was closed in 1930.";
    expect(best(text)).toBe("[1931-01-01..1937-02-23]");
    expect(written(text).latest).toBeNull();
  });

  test.each([
    ["half of its pattern", "The 13-member choir met."],
    ["an event that is only feared", "A Tarn flood is feared."],
    ["a small letter where the name has a capital", "He used a wirephone."],
    ["a number beside a year", "In 1931 the 13-member Amber Alliance met, he says."],
    ["an expectation alone", "Troops stand at the strait."],
    [
      "an expectation in a text that knows",
      "Troops stand at the strait. In 1940 Sylvania closed the strait.",
    ],
    ["years ago of something else", "The mill opened two years ago, and the Tarn flood was feared."],
  ])("%s proves nothing", (_, text) => {
    const { evidence, split, against } = written(text);
    expect([...evidence, ...split, ...against].filter(({ rule }) => rule === "date/fact")).toEqual([]);
  });
});
