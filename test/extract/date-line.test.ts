import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../src/extract/page/lexicon.ts";
import { List } from "../../src/extract/page/word-lists.ts";
import { anyLanguage } from "../../src/language/date-line-words.ts";
import { languageOf, languages } from "../../src/language/index.ts";
import { toWord } from "../../src/text/words.ts";
import { PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const dateLinesIn = (...lines: readonly string[]): readonly string[] =>
  passagesOf(page(...lines))
    .filter((line) => line.startsWith("date-line: "))
    .map((line) => line.slice(11));

describe("date lines", () => {
  test("below what leads to other stories, above the text", () => {
    const day = "26 May 2021";
    expect(dateLinesIn(TITLE, "By Jo March", "More from this author", day, "", ...PARAGRAPHS)).toEqual([day]);
  });

  test("not in a line of the text that announces", () => {
    const [first, second, third] = PARAGRAPHS;
    const line = "The owners' notice, published July 16, 2021, said:";
    const list = "What the spinners at the gate were told on that night:";
    const lines = [TITLE, "By Jo March", "May 4, 2021", "", ...PARAGRAPHS, first, list, second, line, third];
    expect(dateLinesIn(...lines)).toEqual(["May 4, 2021"]);
  });

  test.each(["Updated at 8.40pm BST", "Updated 20:40 EDT"])(
    "an hour below an entry of the text: %s",
    (line) => {
      const [first, second, third] = PARAGRAPHS;
      const lines = [TITLE, "By Jo March", "May 4, 2021", "", first, second, line, third];
      expect(dateLinesIn(...lines)).toEqual(["May 4, 2021", line]);
    },
  );

  test.each([
    "May 4, 2021",
    "4th May 2021, 14:47 BST",
    "Published: May 4, 2021",
    "Posted at 3:12 PM, May 4, 2021",
    "and last updated 5:40 PM, May 4, 2021",
    "Tuesday, May 4, 2021 14:05",
    "| Updated: May 04, 2021, 05:20 PM IST",
    "04.05.2021, 09:05 EET",
    "First published on: 12-10-2022 at 09:02 IST",
    "2021/05/04 at 8:39 AM",
  ])("%s", (line) => {
    expect(dateLinesIn(TITLE, line, "", ...PARAGRAPHS)).toEqual([line]);
  });

  test.each([
    "Gepubliceerd op dinsdag 4 mei 2021",
    "Publicerad: tisdag 4 maj 2021",
    "Julkaistu tiistai 4 toukokuuta 2021",
    "Aktualizacja: wtorek 4 maja 2021",
    "Publi\u00e9 le mardi 4 mai 2021",
    "Ver\u00f6ffentlicht am Dienstag, 4. Mai 2021",
  ])("in the language of the house: %s", (line) => {
    expect(dateLinesIn(TITLE, line, "", ...PARAGRAPHS)).toEqual([line]);
  });

  test("every word that a language has for dates may stand in one", () => {
    for (const language of [...languages, anyLanguage]) {
      const { months, weekdays, labels } = language.time;
      const words = [...months.flat(), ...weekdays.flat(), ...labels.published, ...labels.updated];
      const { lists } = lexiconOf(languageOf(language.code));
      const strange = words
        .flatMap((word) => word.split(/[\s-]+/))
        .filter((word) => !(lists(toWord(word, 0)) & List.TIME));
      expect(strange, language.code).toEqual([]);
    }
  });

  test("the date beside a byline is a passage of its own", () => {
    const line = "By Jo March | Leeds | Updated: May 4, 2021 09:14 IST";
    expect(dateLinesIn(TITLE, line, "", ...PARAGRAPHS)).toEqual(["Updated: May 4, 2021 09:14 IST"]);
    expect(dateLinesIn(TITLE, "Jo March May 4, 2021", "", ...PARAGRAPHS)).toEqual(["May 4, 2021"]);
  });

  test("so is one at the end of a line that tells who and where", () => {
    const lines = ["By Jo March", "Contributor, Harbour Gazette May 4, 2021 9:00 am PDT"];
    expect(dateLinesIn(TITLE, ...lines, "", ...PARAGRAPHS)).toEqual(["May 4, 2021 9:00 am PDT"]);
    const prices = "Prices of the market as of May 9, 2022, 9:00 am PDT";
    expect(dateLinesIn(TITLE, "By Jo March", prices, "", ...PARAGRAPHS)).toEqual([]);
  });

  test.each([
    ["run together with a house", "Tarn PressMay 4, 2021 GMT", "May 4, 2021 GMT"],
    ["before initials", "May 4, 2021, 20:31 by B.R.", "May 4, 2021, 20:31 by"],
    ["with its hour between other things", "毎日新聞 2021/5/4 21:17 | 文字", "2021/5/4 21:17"],
  ])("a day %s", (_, line, day) => {
    expect(dateLinesIn(TITLE, line, "", ...PARAGRAPHS)).toEqual([day]);
  });

  test("a day with its hour stands above the title, too, alone or beside a label", () => {
    const below = [TITLE, "", ...PARAGRAPHS];
    expect(dateLinesIn("Home", "Courts | Wards | May 4, 2021 | 23:55", ...below)).toEqual([
      "May 4, 2021 | 23:55",
    ]);
    expect(dateLinesIn("Home", "Viewpoint May 4, 2021, 8:50 PM EDT", ...below)).toEqual([
      "Viewpoint May 4, 2021, 8:50 PM EDT",
    ]);
    const picture = ["04.05.2021, 17:26 Uhr", "Picture of the day", ">", "Ward 1"];
    expect(dateLinesIn("Home", "Sport", "Ward 7", ...picture, ...below)).toEqual(["04.05.2021, 17:26 Uhr"]);
  });

  test("its label keeps a line among the paragraphs from being a caption", () => {
    const line = "Published: 10:15, 13 November 2020 | Updated: 10:33, 13 November 2020";
    const text = [...PARAGRAPHS, "And nobody knows when they will meet again, he said.", line, ...PARAGRAPHS];
    expect(passagesOf(page(TITLE, "", ...text))).toContain(`date-line: ${line}`);
  });

  test("may stand at the foot", () => {
    expect(dateLinesIn(TITLE, "", ...PARAGRAPHS, "", "Published: May 4, 2021")).toEqual([
      "Published: May 4, 2021",
    ]);
  });

  test("a label and its day may be two lines", () => {
    expect(dateLinesIn(TITLE, "Published", "4 May 2021", "", ...PARAGRAPHS)).toEqual([
      "Published",
      "4 May 2021",
    ]);
  });

  test("days in the text, in key points, beside other stories and in comments are none", () => {
    const points = ["\u2022 New talks by 28 May", "\u2022 Wages end on 30 May"];
    const foot = [
      "Related articles",
      "Harbour bridge to close",
      "May 3, 2021",
      "Leave a reply",
      "Beth, May 5, 2021 at 7:15 am",
    ];
    expect(
      dateLinesIn(TITLE, ...points, "", ...PARAGRAPHS, "He was born on May 4, 1931.", "", ...foot),
    ).toEqual([]);
  });
});

test("a date line whose labels run into a sentence is one up to that", () => {
  const line = "Published May 4, 2021Last updated May 6, 2021This article is more than 2 years old.";
  const text = page("Mill owners meet spinners for the fourth time", "By Jo March", line, "", ...PARAGRAPHS);
  expect(passagesOf(text)).toContain("date-line: Published May 4, 2021Last updated May 6, 2021");
});
