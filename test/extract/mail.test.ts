import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";
import { PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";

/** Heads of messages as programs print them. */
const heads: Readonly<Record<string, readonly string[]>> = {
  "handed on": [
    ...[
      "FYI, this is the one I meant.",
      "",
      "---------- Forwarded message ---------",
      "From: Ben Archer <ben@mill.example>",
    ],
    ...["Date: Wed, May 12, 2021 at 9:14 AM", `Subject: Fwd: ${TITLE}`, "To: Anna Brook <anna@mill.example>"],
  ],
  "with a program's labels": [
    ...[
      "From: Ben Archer [mailto:ben@mill.example]",
      "Sent: Wednesday, May 12, 2021 9:14 AM",
      "To: Anna Brook",
    ],
    ...["Cc: Mill History", `Subject: FW: RE: ${TITLE}`],
  ],
  "in another language": [
    "Von: Ben Archer",
    "Gesendet: Mittwoch, 12. Mai 2021 09:14",
    "An: Anna Brook",
    `Betreff: WG: ${TITLE}`,
  ],
};

describe.each(Object.entries(heads))("a message, %s", (_, head) => {
  const articleIn = (...text: readonly string[]) => examine("mill.txt", page(...head, "", ...text)).article!;

  test("is no part of the article, and its sender no author", () => {
    const { byline, body, title } = articleIn(TITLE, "By Jo March", "May 10, 2021", "", ...PARAGRAPHS);
    expect(title?.value).toBe(TITLE);
    expect(byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
    expect(body.map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  test("its day is the last on which the article can have been written", () => {
    expect(articleIn(TITLE, "By Jo March", "May 10, 2021", "", ...PARAGRAPHS).date.edtf).toBe("2021-05-10");
    expect(articleIn(TITLE, "", ...PARAGRAPHS).date.latest).toBe("2021-05-12");
  });

  test("its subject is the title where the text has none", () => {
    expect(articleIn(...PARAGRAPHS).title).toMatchObject({ value: TITLE, basis: "stated" });
  });
});

test.each([
  [["From: the old mill", "To: the ferry", "Both: by foot"]],
  [["Date: May 4, 2031", "From: 10:00 am", "To: 5:00 pm"]],
  [["From: Concord", "To: Tarn Ferry", "Date: May 4, 2031"]],
])("no head of a message: %j", (lines) => {
  const { extraction } = examine("mill.txt", page(TITLE, "", ...PARAGRAPHS, "", ...lines));
  expect(extraction.passages.some(({ rule }) => rule === "junk/mail-header")).toBe(false);
});
