import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const ARTICLE = [
  ...PARAGRAPHS,
  "The mayor said that the town would help those who lose their wages, and that the dyers had asked for the same.",
  "In the valley some two hundred spinners and weavers work for three owners, who bought the old mill eight years ago.",
  "The oldest of the owners said on the steps of the town hall that he would rather close the mill than pay for days on which nobody had spun.",
  "Two of the weavers have found work in the harbour, where ships from the north are unloaded, and others may follow before the end of the month.",
];

/** What is left of lines that stand below an article. */
function below(...lines: readonly string[]): readonly string[] {
  const body = articleOf(page(TITLE, "", ...ARTICLE, ...lines)).body.map(({ text }) => text);
  return lines.filter((line) => body.includes(line));
}

describe("the foot of a page, where no heading says that it begins", () => {
  test("what the house says of its work is none of the text", () => {
    const foot = [
      "Truth Matters Here",
      "People who read Tarn Weekly get reports that larger houses leave out, and our readers pay for all of it.",
      "Please take a minute and think about what our reporting is worth to you each month.",
    ];
    expect(below(...foot)).toEqual([]);
  });

  test("nor is what it says of those who work there", () => {
    const foot = [
      "About our team",
      "We are six reporters and an editor, and everything that Lark Media writes for you is free to read.",
      "Our office in Quay Street is open to you each morning.",
    ];
    expect(below(...foot)).toEqual([]);
  });

  test("a long thread of comments is not, where nothing but links stands above it for long", () => {
    const article = ["in May", "in June", "in July", "in August"].flatMap((month) =>
      ARTICLE.map((text) => `${text} So it was ${month}, too.`),
    );
    const labels = [
      "Read more",
      "Follow us on Facebook",
      "Ferry to the islands stops",
      "Log in",
      "Share",
      "Valley",
    ];
    const links = Array.from({ length: 8 }, () => labels).flat();
    const comments = Array.from({ length: 30 }, (_, i) => [
      `I have lived near the mill for ${i + 20} years, and what the owners say of those who spin there has never been true, whatever the mayor would have all of us believe.`,
      `millgirl${i}`,
      `${i + 3}`,
    ]).flat();
    const { body } = articleOf(page(TITLE, "", ...article, ...links, ...comments));
    expect(body.map(({ text }) => text)).toEqual(article);
  });

  test("nor is a dialogue on accounts, some labels below", () => {
    const foot = [
      "Weekend edition",
      "Our choice",
      "Share",
      "Reading on two screens",
      "The Clarion can be read on one screen at a time, whoever reads it.",
      "Why do you see this message?",
      "Somebody, perhaps you, is reading with this account on another screen.",
      "How does it go away?",
      "Make sure that nobody else reads with the account, and go on here.",
    ];
    expect(below(...foot)).toEqual([]);
  });

  test("nor are short notes on other stories", () => {
    const foot = [
      "Valley",
      "Share",
      "Ferry stops for a week while its engine is mended",
      "The mail boat has eleven seats, and you can book yours before noon.",
      "New bakery opens at the corner of Lark Street",
      "Our tester tells you which of its loaves he liked best.",
      "Bridge stays closed for lorries until the summer",
      "Engineers have found cracks in pillars that were built for carts.",
    ];
    expect(below(...foot)).toEqual([]);
  });

  test("a list that the article announces is, whatever its words", () => {
    const list = [
      "Those who come will learn how to:",
      "find a grandfather on a roll,",
      "read it by the light of a lamp,",
      "draw a tree of ten branches,",
      "ask an archive for its files.",
      "An outline of the course is online, and you can read our page on it.",
      "You can call the office with your questions.",
    ];
    expect(below(...list).slice(0, 2)).toEqual(list.slice(0, 2));
  });

  test("the last part of an article may have words and names of its own", () => {
    const part = [
      "A question of time",
      "Nobody in Oakham Town Hall would say how long the bakery in Quay Street might stay open after that.",
    ];
    expect(below(...part)).toEqual(part);
  });
});
