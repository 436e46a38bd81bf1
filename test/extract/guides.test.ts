import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

/** The text goes on. */
const MORE = [
  "The owners of the club met the players again on Tuesday, and nobody expects that they will agree before the cup.",
  "Most of the players had gone home by noon, and those who had not were waiting for what the referee would say.",
  "The league meets on Sunday in the town hall, where it will hear from all of those who say that they saw the ball.",
  "Until then the northern teams are likely to lose, and those of the valley to do whatever the weather does.",
];

const KETTLES: readonly (readonly [string, string])[] = [
  ["Copper Harbour", "copper"],
  ["Valley Whistle", "valley"],
  ["Miller Iron", "miller"],
  ["Winter Glass", "winter"],
  ["Spinner Steel", "spinner"],
  ["Garden Enamel", "garden"],
];

/** What is said of one kettle: its name, what is good and bad about it, and a paragraph that takes up these words. */
const part = ([name, word]: readonly [string, string]): readonly string[] => [
  `${name} Kettle With the Long and Narrow Spout`,
  `Boils ${word} fast`,
  `Handle of ${word} make`,
  `The ${name} boils two cups of water faster than the others, and its handle is of the ${word} make that we liked best. With its long and narrow spout the kettle pours where it is told to.`,
];

describe("a guide is made of parts that short lines name", () => {
  const guide = page(
    "The kettles that we would buy again",
    "By Jo March",
    "4 May 2021",
    "We boiled water in twelve kettles for three weeks, and these are the ones that nobody wanted to give back. Whoever has tea once a day will be glad of any of them, and whoever has it every hour knows the first one already.",
    "Each of them was filled by the same hands with the same water, and a second pair of hands held the watch. What a kettle looks like we leave to others, for there is nothing that people agree on less than that.",
    ...KETTLES.flatMap(part),
    "All kettles were bought by us, and those that we did not keep went to the school in the valley.",
  );

  test("so what looks like headlines or labels among the paragraphs stays", () => {
    const removed = passagesOf(guide).filter((line) => /^(?:related-link|other|navigation):/.test(line));
    expect(removed).toEqual([]);
    expect(articleOf(guide).body.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Copper Harbour Kettle With the Long and Narrow Spout",
        "Boils copper fast",
        "Handle of copper make",
      ]),
    );
  });

  test("but a box of links among some paragraphs goes, of which the text does not speak", () => {
    const [one, two, three] = PARAGRAPHS;
    const lines = passagesOf(
      page(
        "Mill owners meet spinners for the fourth time",
        "By Jo March",
        one,
        two,
        "Chess Club Wins Northern Cup for Tenth Year",
        "Orchard Festival Opens Gates Despite the Snow",
        "Lighthouse Keeper Retires After Forty Winters",
        three,
        ...MORE,
      ),
    );
    expect(lines.filter((line) => line.startsWith("related-link:"))).toHaveLength(3);
  });
});

describe("a table of which each cell became a line", () => {
  const cells = [
    ...["Team", "Played", "Points"],
    ...["Rovers", "14", "31"],
    ...["Wanderers", "14", "31"],
    ...["United", "14", "24"],
    ...["Albion", "14", "22"],
  ];
  const [one, two, three] = PARAGRAPHS;
  const text = page(
    "Mill owners meet spinners for the fourth time",
    "By Jo March",
    ...MORE,
    ...cells,
    one,
    two,
    three,
  );

  test("is kept whole, and is no running text", () => {
    const tables = articleOf(text).body.filter(({ kind }) => kind === "table");
    expect(tables.map(({ text }) => text)).toEqual(cells);
  });

  test("a menu of as many lines is none", () => {
    const menu =
      "Harbour Valley Schools Letters Chess Gardens Weather Mills Mines Trains Markets Courts".split(" ");
    const { body } = articleOf(
      page("Mill owners meet spinners for the fourth time", ...MORE, ...menu, one, two, three),
    );
    expect(body.filter(({ kind }) => kind === "table")).toEqual([]);
  });
});

describe("a form that stands between long paragraphs again and again", () => {
  const FAIRS = ["Harbour", "Valley", "Winter", "Orchard", "Lantern", "Cheese", "Kite", "Mill"];
  const form = ["Dates and hours", "Get Tickets", "Where to sleep", "How to get there", "Map"];
  const fair = (name: string): readonly string[] => [
    `The ${name} Fair`,
    ...form,
    `Those who come to the ${name} fair for the first time are told to walk along the water until they hear the music, and then to turn left at the second bridge. What is sold there was made by hand in the villages, and nobody minds whoever only looks.`,
  ];
  const lines = passagesOf(
    page("Eight fairs to see this year", "By Jo March", ...MORE, ...FAIRS.flatMap(fair)),
  );

  test("does not end the article", () => {
    const kept = lines.filter((line) => line.startsWith("body: Those who come"));
    expect(kept).toHaveLength(FAIRS.length);
  });

  test("and is none of it", () => {
    expect(lines.filter((line) => /^(?:body|subheading): (?:Get Tickets|Where to sleep)/.test(line))).toEqual(
      [],
    );
  });

  test("but what stands between teasers again and again does", () => {
    const teaser = (name: string): readonly string[] => [
      `${name} Fair Opens Its Gates After All`,
      ...form,
      `Nobody had expected that the ${name} fair would open, and then it did.`,
    ];
    const page2 = page(
      "Mill owners meet spinners for the fourth time",
      "By Jo March",
      ...MORE,
      ...FAIRS.flatMap(teaser),
    );
    expect(passagesOf(page2).filter((line) => line.startsWith("body: Nobody had expected"))).toEqual([]);
  });
});
