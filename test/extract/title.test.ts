import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const titleOf = (...lines: readonly string[]) => articleOf(page(...lines)).title;

describe("the title", () => {
  test("is the first line above the text", () => {
    expect(titleOf(TITLE, "", ...PARAGRAPHS)).toMatchObject({
      value: TITLE,
      basis: "stated",
      span: { start: 0 },
    });
  });

  test("is found below a menu, among headlines of other stories", () => {
    const title = titleOf(
      ..."Home News Sport Weather Jobs Chess Gardens".split(" "),
      "Harbour bridge to close for a week",
      "Rovers win in the rain",
      "Business",
      TITLE,
      "By Jo March",
      "",
      ...PARAGRAPHS,
    );
    expect(title.value).toBe(TITLE);
  });

  test("is not its standfirst, its section or the caption below it", () => {
    const lines = [
      "Valley and coast",
      TITLE,
      "Nobody expects the owners to agree before the holidays",
      "By Jo March",
      "Spinners wait for the owners outside the mill. Photo: Amy March",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe(TITLE);
    expect(passagesOf(page(...lines)).slice(1, 5)).toEqual([
      `title: ${TITLE}`,
      "standfirst: Nobody expects the owners to agree before the holidays",
      "byline: By Jo March",
      "caption: Spinners wait for the owners outside the mill.",
    ]);
  });

  test("is not the last of the highlights above the text", () => {
    const lines = [
      TITLE,
      "Owners want ten hours a day, spinners want eight",
      "Valley mills stand still until June",
      "Share this story",
      "Spinners Wait For Mill Owners",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe(TITLE);
  });

  test("is not what asks readers to sign in, right above the text", () => {
    const lines = [
      TITLE,
      "The owners want ten hours, and the spinners of the valley do not",
      "By Jo March",
      "12 May 1931",
      "Already one of our owners and spinners?",
      "",
      ...PARAGRAPHS,
      "Already one of our owners and spinners?",
    ];
    expect(titleOf(...lines).value).toBe(TITLE);
  });

  test("may have a capital in each word, as names have", () => {
    const title = "Ada Brook Named Keeper Of Mill";
    const lines = ["Valley", "Valley", title, "By Jo March", "12 May 1931", "Share"];
    expect(titleOf(...lines, "", ...PARAGRAPHS).value).toBe(title);
  });

  test("is the line that the window's bar and the way to the page say again", () => {
    const title = titleOf(
      `${TITLE} | The Harbour Clarion`,
      "Harbour bridge to close for a week in May",
      "Rovers win again in the rain at home",
      TITLE,
      "Spinners wait for an answer before the holidays",
      "",
      ...PARAGRAPHS,
    );
    expect(title.value).toBe(TITLE);
    expect(title.span?.start).toBeGreaterThan(30);
  });

  test("stands behind words of the page", () => {
    const text = page(`You are currently viewing ${TITLE}`, "", ...PARAGRAPHS);
    expect(passagesOf(text).slice(0, 2)).toEqual(["markup: You are currently viewing", `title: ${TITLE}`]);
    expect(articleOf(text).title.span).toEqual({ start: 26, end: 26 + TITLE.length });
  });

  test("LIVE is a label only in capitals and set off", () => {
    expect(titleOf("LIVEMill owners meet spinners again", "", ...PARAGRAPHS).value).toBe(
      "Mill owners meet spinners again",
    );
    expect(titleOf("Live from the mill: the owners meet", "", ...PARAGRAPHS).value).toBe(
      "Live from the mill: the owners meet",
    );
  });

  test("stands before the site's name, which is the outlet", () => {
    const { title, source } = articleOf(
      page(`${TITLE} | Courts | Harbour Clarion`, "", ...PARAGRAPHS, "", "\u00a9 2021 Harbour Clarion"),
    );
    expect(title.value).toBe(TITLE);
    expect(source.outlet?.value).toBe("Harbour Clarion");
  });

  test("ends where a label of the page is run together with it", () => {
    expect(titleOf(`${TITLE}Skip to main content`, "", ...PARAGRAPHS).value).toBe(TITLE);
    expect(titleOf(`${TITLE} at Leeds2 min read`, "", ...PARAGRAPHS).value).toBe(`${TITLE} at Leeds`);
  });

  test("is the whole one where the page also prints it cut short", () => {
    expect(titleOf("Mill owners meet spinners for the\u2026", "Share", TITLE, "", ...PARAGRAPHS).value).toBe(
      TITLE,
    );
    expect(titleOf(TITLE, "Share", "Mill owners meet spinners\u2026", "", ...PARAGRAPHS).value).toBe(TITLE);
  });

  test("may ask a question", () => {
    const question = "Will the mill owners meet the spinners again before the holidays?";
    expect(titleOf(question, "", ...PARAGRAPHS).value).toBe(question);
  });

  test.each([
    "ELLEN BROOKE",
    "Ellen Brooke and Amy March",
    "By Ellen Brooke",
    "PTI",
    "May 4, 2021",
    "Valley News Service",
  ])("is not %s", (line) => {
    expect(titleOf(line, "", ...PARAGRAPHS).basis).toBe("inferred");
  });

  test("is not the first sentence of the text", () => {
    expect(titleOf("Mill owners met again.", "", ...PARAGRAPHS)).toMatchObject({
      basis: "inferred",
      span: null,
    });
  });

  test("in capitals may look like a name, but the text knows its words", () => {
    expect(titleOf("MILL OWNERS MEET", "", ...PARAGRAPHS, "The mill owners will meet again.").value).toBe(
      "MILL OWNERS MEET",
    );
  });
});

describe("a title that the archive supplies", () => {
  test("is the first sentence, without its full stop, and has no place", () => {
    const title = titleOf("Nobody was hurt when the mill burned down.", ...PARAGRAPHS);
    expect(title).toEqual({
      value: "Nobody was hurt when the mill burned down",
      basis: "inferred",
      span: null,
      rule: "title/first-words",
    });
  });

  test("is shortened at a word", () => {
    expect(titleOf(...PARAGRAPHS).value).toBe(
      "The owners of the mill met again on Tuesday, for the fourth time since May, and\u2026",
    );
  });

  test("comes with a note to the owner", async () => {
    const { extract } = await import("../../src/extract/extract.ts");
    const { clip } = await import("./pages.ts");
    expect(extract(clip(page(...PARAGRAPHS))).problems.map(({ code }) => code)).toEqual(["no-title"]);
    expect(extract(clip(page(TITLE, "", ...PARAGRAPHS))).problems).toEqual([]);
  });
});

test("a headline in capitals above the byline is a title and no person, and neither is a desk of the paper", () => {
  const article = articleOf(
    page(
      "MILL STRIKE ENTERS THIRD WEEK",
      "By Our Labour Correspondent",
      "",
      "ASHBOROUGH, May 4. \u2014 The mill owners met again yesterday and parted, after four hours, without a word.",
    ),
  );
  expect(article.title).toMatchObject({ value: "MILL STRIKE ENTERS THIRD WEEK", basis: "stated" });
  expect(article.byline).toMatchObject({ text: "By Our Labour Correspondent", authors: [] });
  expect(article.dateline).toMatchObject({ place: "ASHBOROUGH", date: "May 4" });
});

test.each([
  ["who took a picture, and for whom", "Jo March / Valley Clarion"],
  [
    "a caption whose picture was sent in",
    "The mill owners meet spinners at the town hall on Tuesday. Contributed photo",
  ],
])("below the headline stands no title: %s", (_, line) => {
  const lines = [TITLE, "Feb 15 - 8:28 PM", line, "", ...PARAGRAPHS];
  expect(titleOf(...lines)).toMatchObject({ value: TITLE, basis: "stated" });
});

test("a headline may say that there are pictures", () => {
  expect(titleOf(`${TITLE} (Photos)`, "by Jo March", "", ...PARAGRAPHS)).toMatchObject({
    value: `${TITLE} (Photos)`,
    basis: "stated",
  });
});

test("a short one below the day and the section", () => {
  expect(titleOf("2021-05-04 / Letters", "", "Lamps in the Yard", "", ...PARAGRAPHS)).toMatchObject({
    value: "Lamps in the Yard",
    basis: "stated",
  });
});

describe("a headline broken over rows", () => {
  const text = ["", ...PARAGRAPHS];

  test.each([
    ["Owners of the mill", "meet spinners once more"],
    ["Owners of the mill meet the", "spinners once more"],
    ["Owners of", "the mill meet", "spinners once more"],
    ["Mill Owners to Meet With the", "Spinners of Concord"],
    ["MILL OWNERS MEET SPINNERS", "FOR THE FOURTH TIME"],
  ])("%s \u2026", (...rows) => {
    expect(titleOf("News", "", ...rows, ...text)).toMatchObject({ value: rows.join(" "), basis: "stated" });
  });

  test("right above a byline, where it ends in a small word", () => {
    const rows = ["Owners of the mill meet the", "spinners once more", "By Jo March"];
    expect(titleOf("News", ...rows, ...text).value).toBe("Owners of the mill meet the spinners once more");
  });

  test.each([
    ["Jo March | Ada Brook", "vor 3 Stunden", ["Jo March", "Ada Brook"]],
    ["Von Jo March", "und Ada Brook", ["Jo March", "Ada Brook"]],
  ])("names are none: %s, %s", (above, below, names) => {
    const german = [
      "Die Besitzer der Spinnerei haben sich am Dienstag zum vierten Mal mit den Arbeitern getroffen und sind spät auseinandergegangen.",
      "Der Vorsitzende der Gewerkschaft sagte, dass seine Leute seit dem Frühjahr auf eine Antwort der Besitzer warten.",
    ];
    const { byline } = articleOf(page("Spinner und Besitzer treffen sich", "", above, below, "", ...german));
    expect(byline?.authors.map(({ value }) => value)).toEqual(names);
  });

  test.each([
    ["by jo march"],
    ["posted 4 May 2021"],
    ["Tarn Valley Mercury"],
    ["iPads for the spinners of the mill"],
  ])("not by what stands below it: %s", (below) => {
    expect(titleOf("Owners of the mill meet spinners", below, ...text).value).not.toContain(below);
  });
});
