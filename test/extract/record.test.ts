import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";

/** Records as press databases hand them out, of one article. */
const records: Readonly<Record<string, readonly string[]>> = {
  "labels in capitals": [
    ...[
      "1 of 50 DOCUMENTS",
      "",
      "The Tarn Mercury",
      "",
      "May 4, 2021 Tuesday",
      "Late Edition - Final",
      "",
      TITLE,
      "",
    ],
    ...["BYLINE: By JO MARCH", "", "SECTION: Section A; Column 0; Pg. 1", "", "LENGTH: 812 words", ""],
    ...[...PARAGRAPHS, "", "URL: http://www.tarnmercury.example", "", "LOAD-DATE: May 5, 2021", ""],
    ...["LANGUAGE: ENGLISH", "", "GRAPHIC: PHOTO: The mill at dawn.", "", "PUBLICATION-TYPE: Newspaper"],
  ],
  "labels before and behind the text": [
    ...[
      "Document 1 of 1",
      "",
      TITLE,
      "",
      "Author: March, Jo",
      "",
      "Publication info: The Tarn Mercury; Tarn, 4 May 2021: 4.",
      "",
    ],
    ...[
      "Link to this document",
      "",
      "Abstract: The owners met for the fourth time.",
      "",
      `Full text: ${PARAGRAPHS[0]}`,
      "",
    ],
    ...[
      ...PARAGRAPHS.slice(1),
      "",
      "Subject: Mills; Wages",
      "",
      "Publication title: The Tarn Mercury",
      "",
      "Pages: 4",
      "",
    ],
    ...["Publication date: May 4, 2021", "", "ISSN: 01234567", "", "Document type: News"],
  ],
  "tags of two letters": [
    ...[
      "HD",
      TITLE,
      "BY",
      "Jo March",
      "WC",
      "812 words",
      "PD",
      "4 May 2021",
      "SN",
      "The Tarn Mercury",
      "SC",
      "TARM",
    ],
    ...["PG", "4", "LA", "English", "CY", "(c) 2021 Tarn Newspapers Limited", "LP", PARAGRAPHS[0], "TD"],
    ...[
      ...PARAGRAPHS.slice(1),
      "CO",
      "tarm : Tarn Spinning PLC",
      "RE",
      "uk : United Kingdom",
      "AN",
      "Document TARM00002021",
    ],
  ],
};

describe.each(Object.entries(records))("a record of a press database: %s", (_, lines) => {
  const text = page(...lines);

  test("its labels say what is what", () => {
    const { title, source, byline, body } = articleOf(text);
    expect(title?.value).toBe(TITLE);
    expect(source.outlet?.value).toBe("The Tarn Mercury");
    expect(byline.authors.map(({ value }) => value.toLowerCase())).toEqual(["jo march"]);
    expect(body.map((block) => block.text)).toEqual(PARAGRAPHS);
  });
});

test("a few such labels on a page are no record", () => {
  const passages = passagesOf(
    page(TITLE, "Author: Jo March", "", ...PARAGRAPHS, "Location: the old mill on the Tarn."),
  );
  expect(passages).toContain("body: Location: the old mill on the Tarn.");
});
