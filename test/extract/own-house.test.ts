import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { loadSourceTables } from "../support/knowledge.ts";
import { clip, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";
const [FIRST, , LAST] = PARAGRAPHS;

const known = indexSources(
  loadSourceTables({
    own: {
      "outlets.csv":
        "name,aliases,loose,domain,country,kind\nMerrow Times,,,merrow.example,IE,site\neTarn,,,etarn.example,IE,site\nBusiness Times,,,business.example,IE,site\n9 Lamps,,,lamps.example,IE,site\nToday Travel,,,travel.example,IE,site\nQZ,,,qz.example,IE,site\nGatherum,,,gatherum.example,IE,publisher\n",
    },
  }),
);

const sourceOf = (...lines: readonly string[]) => extract(clip(page(...lines)), known).article!.source;
const below = (...foot: readonly string[]) =>
  sourceOf(TITLE, "", ...PARAGRAPHS, "", ...foot).outlet?.value ?? null;

describe("the house of a page, by what it says of itself", () => {
  test.each([
    ["a single offer, where the page names no other", ["Get Merrow Times Daily"], "Merrow Times"],
    ["notes to its readers", ["Advertisement", "Would you bring Merrow Times to your town?"], "Merrow Times"],
    ["three labels", ["Merrow Times Lamps", "Merrow Times Harbour", "Merrow Times Valley"], "Merrow Times"],
    ["a brand with its capital inside", ["eTarn Contributor"], "eTarn"],
    ["behind the rights and a bar", ["\u00a92021 All Rights Reserved | Merrow Times"], "Merrow Times"],
    [
      "who made it",
      ["Content created by Harbourwatch is available to any news house without charge."],
      "Harbourwatch",
    ],
    ["thanks to those who pay", ["Harbourwatch thanks its sponsors. Become one."], "Harbourwatch"],
    ["whom it has had for years", ["Jo March has been with Harbourwatch since 2004."], "Harbourwatch"],
    [
      "two traces, the longer name louder",
      [
        "\u00a9 2021 Valley Chronicle. All rights reserved.",
        "More at www.valleychronicle.example",
        "Support the Chronicle",
      ],
      "Valley Chronicle",
    ],
    [
      "its name and its partners behind the sign",
      ["\u00a9 2021 Merrow Times Partners, LLC. All rights reserved."],
      "Merrow Times",
    ],
    ["its editor at large", ["Jo March is Editor at Large at Tarn Banker."], "Tarn Banker"],
    [
      "what somebody covers for it, at length",
      ["Jo March covers harbour athletics and local golf for The Tarn & Advance."],
      "The Tarn & Advance",
    ],
    [
      "its trade marks",
      ['"Tarn" and "Tarn Online" are registered trademarks of Vale Group Limited.'],
      "Tarn Online",
    ],
    ["whom readers are to prefer", ["Add Harbour Watch as a preferred source"], "Harbour Watch"],
    [
      "two labels and nothing else in them, one with a network",
      ["Follow Harbour Times on Twitter", "Contact Harbour Times"],
      "Harbour Times",
    ],
    [
      "no house of which somebody was a reporter before",
      ["Jo March was a reporter for the Vale Sentinel."],
      null,
    ],
    [
      "behind the rights and a mere space",
      ["\u00a9 2021 All Rights Reserved Harbour Bay Times."],
      "Harbour Bay Times",
    ],
    [
      "one that the tables know, of words that all sites have",
      ["\u00a9 2001 - 2021 Today Travel, Inc. All Rights Reserved."],
      "Today Travel",
    ],
    ["a range of years and a full stop", ["\u00a9 1998-2021. Valley Chronicle"], "Valley Chronicle"],
    [
      "figures that belong to the name",
      ["\u00a92021 24/7 Harbour St. | Powered by WordPress"],
      "24/7 Harbour St",
    ],
    [
      "a foundation that owns it, too",
      ["Copyright \u00a9 2021 Harbourwatch and the Foundation for Lamps. All Rights Reserved."],
      "Harbourwatch",
    ],
    [
      "behind the rights and a bar, by its last word",
      ["\u00a92021 All Rights Reserved | Harbour Bay Times"],
      "Harbour Bay Times",
    ],
    [
      "the longer of two names, where as much speaks for it",
      ["\u00a9 2021 Harbour Lamps. All rights reserved.", "Lamps Store", "Contact Lamps"],
      "Harbour Lamps",
    ],
    [
      "two claims run together",
      ["Copyright \u00a9 1996-2015 Harbour SocietyCopyright \u00a9 2015-2021 Harbour Friends, LLC."],
      "Harbour Society",
    ],
  ])("%s", (_, foot, outlet) => {
    expect(below(...foot)).toBe(outlet);
  });

  test("is named by such words between two paragraphs, if the tables know it; the text has reporters of others", () => {
    const withLine = (line: string) => sourceOf(TITLE, "", FIRST, line, LAST).outlet?.value ?? null;
    const offer = (name: string) =>
      `The list is published on ${name} since the mill was built on the hill in May.`;
    expect(withLine(offer("Merrow Times"))).toBe("Merrow Times");
    expect(withLine(offer("Harbour Lamps"))).toBeNull();
    expect(
      withLine("Jo March, a reporter for Merrow Times, was not let in by any of the owners."),
    ).toBeNull();
  });

  test("claims its rights in a menu above the text, too; a picture's stand there without words of the law", () => {
    const withClaim = (claim: string) =>
      sourceOf("Home", "Weather", claim, "Sports", "Contact", "", TITLE, "", ...PARAGRAPHS).outlet?.value ??
      null;
    expect(withClaim("\u00a9 2021 Harbour Lamps. All rights reserved.")).toBe("Harbour Lamps");
    expect(withClaim("\u00a9 2021 Harbour Lamps")).toBeNull();
  });

  test.each([
    ["we, at home there", "At Merrow Times, we have tested lamps since the mill was built on the hill."],
    ["what it has learned", "Merrow Times has learned that the owners will sell the mill in the autumn."],
    [
      "what is ours",
      "They helped us pay for our patient Merrow Times fund, which looks into mills all year.",
    ],
    ["its reporters in the text", "A Merrow Times reporter waited at the gate until late at night for them."],
  ])("in the text: %s", (_, sentence) => {
    expect(sourceOf(TITLE, "", FIRST, sentence, LAST).outlet?.value).toBe("Merrow Times");
  });

  test.each([
    [
      "a school says we, too",
      "At Harbour College, we have tested lamps since the mill was built on the hill.",
    ],
    [
      "another's reporter is named",
      "Merrow Times reporter Amy March asked him twice, and he did not answer her at all.",
    ],
    [
      "somebody says it",
      "\u201cThat is our Merrow Times,\u201d the chairman said, and held it up for all to see.",
    ],
  ])("not by one trace that may be another's: %s", (_, sentence) => {
    expect(sourceOf(TITLE, "", FIRST, sentence, LAST).outlet).toBeNull();
  });

  test.each([
    ["figures", ["More than 9 lamps for your mill"]],
    ["any one of a kind", ["Get a Merrow Times"]],
    ["initials that many have", ["QZ Specials", "QZ Lamps"]],
    ["the source of a picture", ["Image source: tarn.example", "Image source: tarn.example"]],
    ["when it was published", ["First published on February 21, 2021"]],
  ])("nor by %s", (_, foot) => {
    expect(below(...foot)).toBeNull();
  });

  test("nor by its name in a menu, beside the one that claims the rights", () => {
    const menu = ["eTarn", "Lamps", "eTarn Valley", "Wards"];
    expect(below(...menu, "\u00a9 2021 Merrow Times")).toBe("Merrow Times");
  });

  test("an address within its own is the same house", () => {
    const posts = [
      "The boats are back go.tarnwatch.example/1Bh4",
      "The gate is open go.tarnwatch.example/1BgU",
    ];
    expect(below(...posts, "Tarnwatch.example Worldwide")).toBe("Tarnwatch");
  });

  test("an address on top of the page is the page's", () => {
    expect(sourceOf("Harbourwatch.com", "Lamps", TITLE, "By Jo March", "", ...PARAGRAPHS).outlet?.value).toBe(
      "Harbourwatch",
    );
  });

  test("its mark stands on top and by itself again, and not its company", () => {
    const marked = (...foot: readonly string[]) =>
      sourceOf("Anna Harbour", "Lamps", TITLE, "By Jo March", "", ...PARAGRAPHS, "", ...foot).outlet?.value;
    const rights = "\u00a9 2021 Spindle LLC. All rights reserved.";
    expect(marked("Lamps", "Anna Harbour", "Wards", "Anna Harbour", "Vale", rights)).toBe("Anna Harbour");
    expect(marked("Anna Harbour", "Lamps", rights)).toBe("Spindle"); // the menu, printed again
  });

  test("is no person for standing by itself far below", () => {
    const offers = ["Lamps", "Get Anna Harbour apps", "Follow Anna Harbour", "Vale", "Wards", "Anna Harbour"];
    expect(below(...offers)).toBe("Anna Harbour");
    expect(sourceOf(TITLE, "Anna Harbour", "", ...PARAGRAPHS, "", ...offers).outlet).toBeNull();
  });

  test.each([
    ["a mark in its name", "Copyright \u00a9 2021 Harbour@7. All Rights Reserved.", "Harbour@7"],
    ["a person with a title", "Copyright \u00a9 2021 Dr. Amy March. All Rights Reserved.", "Dr. Amy March"],
    [
      "a site that is a company",
      "\u00a9 2021 Harbourwatch.com is a Vale Systems, LLC company.",
      "Harbourwatch.com",
    ],
    [
      "the site before the sign",
      "Harbourwatch.com - \u00a9 2021 Vale Networks. All Rights Reserved.",
      "Harbourwatch.com",
    ],
  ])("behind the rights: %s", (_, foot, outlet) => {
    expect(below(foot)).toBe(outlet);
  });

  test("signs as agencies do, where it claims the rights, too", () => {
    const [first, ...others] = [`LEEDS (Harbourwatch.com) \u2013 ${FIRST}`, ...PARAGRAPHS.slice(1)];
    const { outlet, agency } = sourceOf(TITLE, "", first, ...others, "", "\u00a9 2021 Harbourwatch.com");
    expect([outlet?.value, agency]).toEqual(["Harbourwatch.com", null]);
    expect(sourceOf(TITLE, "", first, ...others).agency?.value).toBe("Harbourwatch.com");
  });

  test("goes on with a word for papers behind what it is called for short", () => {
    const rights = "\u00a9 2021 The Harbour Advocate | Lamps";
    expect(below("Support Harbour", "Support free lamps, support Harbour", rights)).toBe(
      "The Harbour Advocate",
    );
  });

  test("is not who signs, though readers are to follow her", () => {
    const notes = ["Follow Jo March", "Get Jo March apps", "Jo March Store"];
    const { outlet } = sourceOf(TITLE, "By Jo March", "", ...PARAGRAPHS, "", ...notes);
    expect(outlet?.value).not.toBe("Jo March");
  });

  test("is not one whose reporter the text names, nor initials, nor whose report the text opens with", () => {
    const named = "Merrow Times staff reporter Amy March asked him twice, and he did not answer her at all.";
    expect(sourceOf(TITLE, "", FIRST, named, LAST).outlet).toBeNull();
    expect(below("Q.Z. 5 waits for our lamps")).toBeNull();
    expect(sourceOf(TITLE, "Merrow Times reports,", ...PARAGRAPHS).outlet).toBeNull();
  });

  test("an owner of many papers is none, with its legal form either", () => {
    expect(below("\u00a9 2021 Gatherum LLC. All rights reserved.")).toBeNull();
    expect(below("\u00a9 2021 Spindle LLC. All rights reserved.")).toBe("Spindle");
  });

  test("a name of two words that goes on before them is another's", () => {
    const { outlet } = sourceOf(TITLE, "Valley Business Times Correspondent", "", ...PARAGRAPHS);
    expect(outlet?.value).not.toBe("Business Times");
  });
});

describe("pictures of its own", () => {
  test.each([
    "Photo: Merrow Times/Jo March",
    "The mill at dawn on Monday. Jo March/Merrow Times",
    "The mill at dawn on Monday. (Jo March/Merrow Times)",
  ])("are signed by the house: %s", (credit) => {
    expect(sourceOf(TITLE, credit, FIRST, credit.replace("dawn", "noon"), LAST).outlet?.value).toBe(
      "Merrow Times",
    );
  });
});

describe("what a list has for each item", () => {
  const items = (label: string, names: readonly string[]) =>
    names.flatMap((name, i) => [`Lamp number ${i + 1}`, `${label} ${name}`]);

  test.each([
    ["Published by", ["Tarn Games", "Vale Toys", "Harbour Lamps"]],
    ["Follow", ["Tarn Readers", "Vale Readers", "Harbour Readers", "Mill Readers"]],
  ])("is not the house of the page: %s", (label, names) => {
    const text = PARAGRAPHS.map((words) => `${words} ${LAST}`);
    expect(below("", ...text, "", "Lamps of the year", ...items(label, names))).toBeNull();
  });

  test("nor is the source of one of them", () => {
    const labels = ["From: Merrow Times", "From: Business Times", "From: Tarn Radio", "From: Vale Radio"];
    expect(below("Share", "Comments", ...labels.flatMap((label) => [label, "Listen", "Share"]))).toBeNull();
  });
});
