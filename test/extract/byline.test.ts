import { describe, expect, test } from "vitest";
import { findPeople } from "../../src/extract/names/people.ts";
import { lexiconOf } from "../../src/extract/page/lexicon.ts";
import { languageOf } from "../../src/language/index.ts";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const lexicon = lexiconOf(languageOf("en"));
const namesIn = (text: string): readonly string[] => findPeople(text, lexicon).map(({ name }) => name);

describe("names in a byline", () => {
  test.each([
    ["Jo March", ["Jo March"]],
    ["Jo March and Amy March", ["Jo March", "Amy March"]],
    ["Jo March, Amy March and Beth March", ["Jo March", "Amy March", "Beth March"]],
    ["Jo March, Staff Writer", ["Jo March"]],
    ["Jo March  Local Democracy Reporter", ["Jo March"]],
    ["Jo March, Harbour Clarion", ["Jo March"]],
    ["Jo March and Amy March Gazette Staff", ["Jo March", "Amy March"]],
    ["Jo March jo@clarion.example", ["Jo March"]],
    ["Jo March in Concord", ["Jo March"]],
    ["Jo March (now); Amy March (earlier)", ["Jo March", "Amy March"]],
    ["Jo MarchWriter", ["Jo March"]],
    ["Jo March December 22, 2021", ["Jo March"]],
    ["JO MARCH", ["JO MARCH"]],
    ["Dr. Jo L. March Jr.", ["Jo L. March Jr."]],
    ["J.K. Brooke", ["J.K. Brooke"]],
    ["J.D. Brooke", ["J.D. Brooke"]],
    ["D.R. Brooke", ["D.R. Brooke"]],
    ["J. K. Brooke", ["J. K. Brooke"]],
    ["J. R. R. March", ["J. R. R. March"]],
    ["Dr. J. R. March", ["J. R. March"]],
    ["Ludwig van der Brooke", ["Ludwig van der Brooke"]],
    ["Marie-Claire O\u2019Brien", ["Marie-Claire O\u2019Brien"]],
    ["Fredric March", ["Fredric March"]],
    ["Jo DiMarch@jodimarch", ["Jo DiMarch"]],
    ["Jo March JoMarch chief football writer", ["Jo March"]],
    ["Jo March jomarchclarion", ["Jo March"]],
    ["Jo L. March Contact Reporter", ["Jo L. March"]],
    ["Jo March and Amy MarchContact Reporters", ["Jo March", "Amy March"]],
    ["Jo March last updated 4 May 2021", ["Jo March"]],
    ["Siobh\u00e1n N\u00ed Bhriain", ["Siobh\u00e1n N\u00ed Bhriain"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ["es", "Jo de la March"],
    ["fr", "Jo de La March"],
    ["es", "Jo von der March"],
    ["fr", "Jo del March"],
    ["it", "Jo Della March"],
    ["de", "Jo da March"],
    ["pt", "Jo van der March"],
    ["es", "Y. March"],
    ["pt", "A. March"],
    ["it", "E. R. March"],
    ["ru", "\u0418. \u041c\u0430\u0440\u0442\u043e\u0432"],
    ["ru", "\u0421. \u0412. \u041c\u0430\u0440\u0442\u043e\u0432"],
  ])("small words inside, or an initial that is one, in %s: %s", (code, name) => {
    expect(findPeople(name, lexiconOf(languageOf(code))).map((person) => person.name)).toEqual([name]);
  });

  test.each([
    "Jo",
    "Staff Reporter",
    "News Desk",
    "Harbour Clarion Bureau",
    "New Delhi",
    "Kuala Lumpur",
    "BBC Yorkshire",
    "Global Desk Today",
    "Share This",
    "the owners of the mill",
    "Brooke\u2019s Garden",
    "HarbourJo MarchClarion",
    "4 May 2021",
    "",
  ])("nobody in: %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

const TITLE = "Mill owners meet spinners for the fourth time";
const authorsOf = (...lines: readonly string[]): readonly string[] =>
  articleOf(page(TITLE, ...lines)).byline.authors.map(({ value }) => value);

test.each([
  ["the label of the day ends in a full stop", ["By: Jo March", "Published: May 4, 2021 at 10:03 a.m."]],
  ["the paper is named behind a comma, above the day", ["Jo March, Harbour Clarion", "4 May 2021"]],
  ["the address is a line of its own", ["Jo March", "@jomarch", "4 May 2021"]],
])("who signs is found where %s", (_, head) => {
  const { byline, body } = articleOf(page(TITLE, ...head, "", ...PARAGRAPHS));
  expect(byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
  expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
});

describe("who signs, in a head that", () => {
  test.each([
    ["has a label on a line of its own", ["Author of the article:", "Jo March", "Published Jun 04, 2021"]],
    ["has a name, a job and an address", ["Jo March, Valley Content Director, jo.march@clarion.example"]],
    [
      "has the paper behind a bar, as pictures have",
      ["Jo March | Valley Clarion", "The mill at dawn | Valley Clarion"],
    ],
    ["has the station with its number behind a bar", ["Jo March | 7 Lantern WQXA"]],
    ["runs a button into what stands below it", ["Jo March Contact ReporterValley Line"]],
    ["has the sizes of its type", ["Jo March, Valley Writer", "Small Text", "Medium Text"]],
  ])("%s", (_, head) => {
    expect(authorsOf(...head, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });
});

describe("the byline", () => {
  test.each([
    [["By Jo March"], ["Jo March"]],
    [["By Jo March and Amy March, Staff Writers"], ["Jo March", "Amy March"]],
    [["ByJo March"], ["Jo March"]],
    [["By", "Jo March"], ["Jo March"]],
    [["Thursday, May 6, 2021 14:05 | By", "Jo March with agency report"], ["Jo March"]],
    [["Words: Jo March"], ["Jo March"]],
    [["Jo March | May 4, 2021 5:30 PM"], ["Jo March"]],
    [["Jo March", "Senior Reporter"], ["Jo March"]],
    [["Jo March in Leeds", "@jomarch"], ["Jo March"]],
    [["Byby JO MARCH, AMY MARCH and BETH BROOKE"], ["JO MARCH", "AMY MARCH", "BETH BROOKE"]],
    [["Jo March / CNS / Updated: May 4, 2021, 11:05"], ["Jo March"]],
    [["Jo March, Harbour Clarion"], ["Jo March"]],
    [
      ["Jo March", "Amy Brooke", "May 4, 2021"],
      ["Jo March", "Amy Brooke"],
    ],
    [["Posted May 4, 2021 by Jo March"], ["Jo March"]],
    [["Written by Jo March on May 4, 2021 \u2014 Fact checked by Amy Brooke"], ["Jo March"]],
    [["May 4, 2021, 14:26, Jo March"], ["Jo March"]],
    [["By Amy Brooke", "Spinners stand at the gate, May 4, 2021. TARNWIRE/Jo March"], ["Amy Brooke"]],
    [["Jo March", "FollowUnfollow", "Jo March", "Filed to: mills", "Saving money", "Wages"], ["Jo March"]],
    [["Mill Matters", "By Jo March", "May 4, 2021", "Related Coverage"], ["Jo March"]],
    [["By Staff Reporter"], []],
    [["Written by DC Web Desk | Leeds"], []],
    [["New Delhi, Clarion Bureau | Updated: 19 May 2021"], []],
  ])("%j", (lines, authors) => {
    expect(authorsOf(...lines, "", ...PARAGRAPHS)).toEqual(authors);
  });

  test("an agency is no author", () => {
    const { byline, source } = articleOf(page(TITLE, "By REUTERS", "", ...PARAGRAPHS));
    expect(byline).toMatchObject({ text: "By REUTERS", authors: [] });
    expect(source.agency?.value).toBe("Reuters");
  });

  test("keeps the words as printed, without the date beside them", () => {
    const { byline } = articleOf(
      page(TITLE, "By Jo March | May 4, 2021", "Senior Reporter", "", ...PARAGRAPHS),
    );
    expect(byline.text).toBe("By Jo March\nSenior Reporter");
  });

  test("names its author's place in the clipping", () => {
    const text = page(TITLE, "By Jo March", "", ...PARAGRAPHS);
    const [author] = articleOf(text).byline.authors;
    expect(text.slice(author!.span!.start, author!.span!.end)).toBe("Jo March");
    expect(author).toMatchObject({ basis: "stated", rule: "byline/by-line" });
  });

  test("bylines of other stories below the text are not this one's", () => {
    const others = [
      "Related articles",
      "Harbour bridge to close",
      "By Beth Brooke",
      "Rovers win in the rain",
      "By Meg Brooke",
    ];
    expect(authorsOf("By Jo March", "", ...PARAGRAPHS, "", "Share", ...others)).toEqual(["Jo March"]);
  });

  test.each([
    "Write to Jo March at jo.march@clarion.example",
    "Write Jo March at [email\u00a0protected]",
    "Jo March covers schools for The Harbour Clarion. Reach her at 555-0134.",
    "Jo March is a staff writer for the Clarion.",
    "\u2022 Jo March can be reached at jo@clarion.example.",
    "Jo March | Valley County courts reporter",
    "Author: Jo March",
    "Jo March is a political TV-reporter from Leeds.",
  ])("below the text: %s", (note) => {
    expect(authorsOf("", ...PARAGRAPHS, "", note)).toEqual(["Jo March"]);
  });

  test("the name stands alone between standfirst and text", () => {
    const article = articleOf(
      page(TITLE, "", PARAGRAPHS[0], "Jo March", PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[1]),
    );
    expect(article.byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
    expect(article.standfirst?.value).toBe(PARAGRAPHS[0]);
  });

  test("of one after whom the text calls its chapters it is no name that signs", () => {
    const about =
      "Jo March has worked at the mill since she was twelve, and she says that this is the worst year of all.";
    expect(authorsOf("", PARAGRAPHS[0], "Jo March", about, PARAGRAPHS[1])).toEqual([]);
  });

  test("the only byline of a page is the article's, wherever it stands", () => {
    const between = [
      "Wages",
      "Harbour bridge to close for a week",
      "Schools",
      "Rovers win in the rain again",
    ];
    expect(authorsOf(...PARAGRAPHS, ...between, ...between, ...between, "By Jo March")).toEqual(["Jo March"]);
  });

  test.each([
    ["Jo March", ["Jo March"]],
    ["BUY TICKETS", []],
    ["Related Coverage", []],
  ])("right below the text: %s", (line, authors) => {
    expect(authorsOf("", ...PARAGRAPHS, "", line)).toEqual(authors);
  });

  test("in a language of which we have no words a name by itself signs", () => {
    const danish = [
      "Ejerne af spinderiet mødtes igen tirsdag, og ingen regner med, at de bliver enige inden ferien begynder.",
      "Mændene stemmer om det på søndag, og de fleste af dem venter at sige ja til det, som ejerne har tilbudt dem.",
    ];
    const lines = ["Jo March", "12. maj 2021", ...danish, ...danish];
    expect(articleOf(page("Ejerne mødtes igen", ...lines)).byline.authors.map(({ value }) => value)).toEqual([
      "Jo March",
    ]);
    const led = ["Af March", ...lines.slice(1)];
    expect(articleOf(page("Ejerne mødtes igen", ...led)).byline.authors).toEqual([]);
  });

  test("a note on the author does not outvote the byline", () => {
    expect(authorsOf("By Jo March", "", ...PARAGRAPHS, "Write to Amy March at amy@clarion.example")).toEqual([
      "Jo March",
    ]);
  });

  test("follow us is no invitation to an author", () => {
    expect(authorsOf("", ...PARAGRAPHS, "Follow Clarion Valley on Facebook and Twitter.")).toEqual([]);
  });

  test("agencies sign behind the last sentence", () => {
    const last = `${PARAGRAPHS[2]} (Reporting by Jo March in Leeds and Amy Brooke; Editing by Beth March)`;
    const article = articleOf(page(TITLE, "", PARAGRAPHS[0], "", last));
    expect(article.byline.authors.map(({ value }) => value)).toEqual(["Jo March", "Amy Brooke"]);
    expect(article.body.at(-1)?.text).toBe(PARAGRAPHS[2]);
  });
});

describe("contributors", () => {
  const contributorsOf = (line: string) =>
    articleOf(page(TITLE, "", ...PARAGRAPHS, "", line)).byline.contributors.map(({ value, place }) => [
      value,
      place,
    ]);

  test("are named with their places, which may hold a comma", () => {
    expect(
      contributorsOf(
        "Jo March in Leeds, Amy Brooke in Rome, Italy, and Beth March in Paris contributed to this report.",
      ),
    ).toEqual([
      ["Jo March", "Leeds"],
      ["Amy Brooke", "Rome, Italy"],
      ["Beth March", "Paris"],
    ]);
  });

  test("may have no places", () => {
    expect(contributorsOf("Jo March and Amy Brooke contributed to this report.")).toEqual([
      ["Jo March", null],
      ["Amy Brooke", null],
    ]);
  });

  test("are no authors", () => {
    expect(authorsOf("", ...PARAGRAPHS, "Jo March in Leeds contributed to this report.")).toEqual([]);
  });
});

describe("an author's address", () => {
  test("belongs to the byline, below the name and below the text", () => {
    const text = page(
      "Mill owners meet again",
      "Jo March",
      "@jomarch",
      "",
      ...PARAGRAPHS,
      "jo@clarion.example",
    );
    expect(passagesOf(text).filter((passage) => passage.startsWith("byline"))).toEqual([
      "byline: Jo March",
      "byline: @jomarch",
      "byline: jo@clarion.example",
    ]);
    expect(articleOf(text).byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
  });
});

describe("a note on who signed, below the text", () => {
  const SIGNED = "Jo March";
  const rolesAfter = (...lines: readonly string[]): readonly string[] =>
    passagesOf(page(TITLE, `By ${SIGNED}`, "", ...PARAGRAPHS, ...PARAGRAPHS, "", ...lines))
      .slice(-lines.length)
      .map((passage) => passage.split(":")[0]!);

  test.each([
    "Jo joined the Clarion in the spring, and before that she taught at the school in the valley for ten years.",
    "Jo March grew up in the valley, where her father kept the mill, and has since seen most of the coast.",
    "Hi, I\u2019m Jo March, and I look after all that this paper prints about mills and those who work in them.",
    "March has been mad about looms for as long as she can think, and now she writes of little else.",
  ])("%s", (note) => {
    expect(rolesAfter(note)).toEqual(["byline"]);
  });

  test("stands above the text, too, below the byline", () => {
    const note = "Jo March covers mills and harbours for the Clarion.";
    expect(passagesOf(page(TITLE, "By Jo March", "", note, "", ...PARAGRAPHS))).toContain(`byline: ${note}`);
  });

  test.each([
    "The author is a professor of history at the school in the valley.",
    "The writer is the keeper of the museum of mills.",
  ])("names nobody: %s", (note) => {
    expect(passagesOf(page(TITLE, "", ...PARAGRAPHS, ...PARAGRAPHS, note)).at(-1)).toBe(`byline: ${note}`);
    const review = `The book has all that its author knows of mills, and its writer knows them well.`;
    expect(passagesOf(page(TITLE, "", review, ...PARAGRAPHS, ...PARAGRAPHS, note)).at(-1)).toBe(
      `body: ${note}`,
    );
  });

  test("stands below the name, where no byline names them", () => {
    const note = "Amy joined the Clarion in the spring, and has been telling of mills and harbours since.";
    expect(passagesOf(page(TITLE, "", ...PARAGRAPHS, "", "Amy Brooke", "", note)).slice(-2)).toEqual([
      "byline: Amy Brooke",
      `byline: ${note}`,
    ]);
  });

  test("is none about somebody else, or in which somebody speaks", () => {
    expect(
      rolesAfter(
        "Beth joined the mill in the spring, and before that she taught at the school in the valley for ten years.",
      ),
    ).toEqual(["body"]);
    expect(
      rolesAfter("\u201cMarch is cold,\u201d the miller said, and went back to his wheel and his wife."),
    ).toEqual(["body"]);
  });

  test("of whom the text has spoken it goes on speaking", () => {
    const text =
      "March said that the owners would meet her on Monday, and that she would bring all the spinners.";
    const last =
      "March had been asked to wait until the spring, but nobody believes that she will wait so long.";
    expect(passagesOf(page(TITLE, "By Jo March", "", text, ...PARAGRAPHS, last)).at(-1)).toBe(
      `body: ${last}`,
    );
  });
});
