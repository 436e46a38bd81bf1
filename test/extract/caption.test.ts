import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const captionsOf = (...lines: readonly string[]) =>
  articleOf(page(TITLE, ...lines, "", ...PARAGRAPHS)).captions.map(({ text, credit }) => [text, credit]);

describe("captions", () => {
  test.each([
    ["Spinners wait at dawn. Photograph: Jo Brooke", "Spinners wait at dawn.", "Jo Brooke"],
    ["Spinners wait at dawn (photo credit: WIRE/POOL)", "Spinners wait at dawn", "WIRE/POOL"],
    ["Spinners wait at dawn. (Jo Brooke / Wire)", "Spinners wait at dawn.", "Jo Brooke / Wire"],
    ["Spinners wait at dawn. (Jo Brooke)", "Spinners wait at dawn.", "Jo Brooke"],
    ["Spinners wait outside the mill Picture: JO BROOKE", "Spinners wait outside the mill", "JO BROOKE"],
    ["Spinners wait in May. \u2014 Bernama pic", "Spinners wait in May.", "Bernama pic"],
    ["Spinners wait at the gateImage: Jo Brooke/WIRE", "Spinners wait at the gate", "Jo Brooke/WIRE"],
    ["Spinners wait at the gate. TARN/Jo Brooke", "Spinners wait at the gate.", "TARN/Jo Brooke"],
    ["Spinners wait. Courtesy Tarn Museum", "Spinners wait.", "Courtesy Tarn Museum"],
    ["Spinners wait. Jo Brooke (tarn/Valley via Pool)", "Spinners wait. Jo Brooke", "tarn/Valley via Pool"],
    [
      "Spinners wait outside the mill.Jo Brooke/Clarion Staff",
      "Spinners wait outside the mill.",
      "Jo Brooke/Clarion Staff",
    ],
  ])("%s", (line, text, credit) => {
    expect(captionsOf(line)).toEqual([[text, credit]]);
  });

  test("a sentence above the text that ends with an agency describes its picture", () => {
    const line = "Spinners wait at the gate before dawn. [AFP]";
    const { captions, source } = articleOf(page(TITLE, "By Jo March", line, "", ...PARAGRAPHS));
    expect(captions.map(({ text }) => text)).toEqual([line]);
    expect(source.agency).toBeNull();
  });

  test("the credit may stand in the next line", () => {
    expect(captionsOf("File photo of spinners outside the mill at dawn", "(Photo: Jo Brooke)")).toEqual([
      ["File photo of spinners outside the mill at dawn", "Jo Brooke"],
    ]);
  });

  test.each(["Jo Brooke/Tarn Valley Press", "Tarnlight / Jo Brooke"])(
    "a person and a house among the paragraphs: %s",
    (line) => {
      const text = page(TITLE, "", PARAGRAPHS[0], PARAGRAPHS[1], line, PARAGRAPHS[2]);
      expect(passagesOf(text)).toContain(`credit: ${line}`);
    },
  );

  test("may be broken where the page changes its type", () => {
    const article = articleOf(
      page(
        TITLE,
        "",
        PARAGRAPHS[0],
        "Spinners wait outside the mill at dawn (",
        "Image:",
        "Wire)",
        PARAGRAPHS[1],
        PARAGRAPHS[2],
      ),
    );
    expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(article.captions).toHaveLength(1);
  });

  test("stand below their label", () => {
    expect(captionsOf("Image source, Wire", "Image caption,", "The mill has 400 looms")[0]?.[0]).toBe(
      "The mill has 400 looms",
    );
  });

  test("printed twice in a row, once for those who cannot see, are no text", () => {
    const twice = [
      "Spinners wait outside the mill in the early morning of Tuesday.",
      "Spinners wait outside the mill in the early morning of Tuesday. Jo",
    ];
    expect(articleOf(page(TITLE, ...twice, "", ...PARAGRAPHS)).body).toHaveLength(3);
  });

  test("run together with themselves are no text either", () => {
    const half = "Spinners wait outside the mill in the early morning.";
    expect(
      articleOf(page(TITLE, PARAGRAPHS[0], half + half, PARAGRAPHS[1], PARAGRAPHS[2])).body,
    ).toHaveLength(3);
  });

  test("a paragraph that was scraped twice is not lost", () => {
    const lines = [TITLE, "", ...PARAGRAPHS, PARAGRAPHS[2]];
    expect(articleOf(page(...lines)).body.map(({ text }) => text)).toContain(PARAGRAPHS[2]);
  });

  test("may be long where a label says whose the picture is", () => {
    const caption = `${"Spinners wait at the northern gate of the mill as the owners meet in the town hall. ".repeat(5)}`;
    expect(captionsOf(`${caption}Photo by JO BROOKE /Tarn via Valley Pictures`)).toHaveLength(1);
  });

  test("what two kinds of people wear is no credit", () => {
    const line = "Shoes for the mill are sold at the gate (Men\u2019s/Women\u2019s)";
    expect(captionsOf(line)).toEqual([]);
  });

  test("where the figures of a chart come from is none of the text", () => {
    const source = "Source: Tarn Valley Statistics";
    const text = page(
      TITLE,
      "",
      ...PARAGRAPHS,
      source,
      ...PARAGRAPHS.map((line) => line.replace("mill", "yard")),
    );
    expect(articleOf(text).body.map((block) => block.text)).not.toContain(source);
  });

  test("a sentence that ends in brackets is no caption", () => {
    const line =
      "The owners own three mills and a railway (see the list of their companies in the appendix).";
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, line)).body.at(-1)?.text).toBe(line);
  });
});

describe("captions that say where the picture is from", () => {
  const [one, two, three] = PARAGRAPHS;
  const MORE =
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.";
  const among = (line: string): readonly string[] => passagesOf(page(TITLE, one, two, line, three, MORE));

  test.each([
    ["Spinners outside the mill last Saturday.", " Source: Tarn & Brook/NORTH Sport"],
    ["The bridge has been closed since May.", "Source:NPW"],
    ["The bridge was closed for a whole week", "Source: NPW"],
    ["The chairman finds himself in a familiar place.", " Jo Ann March/Valley Courier Follow @JOMARCH"],
    ["The owners line up for a picture before the meeting.", " Jo March / NPW / May 2021"],
    ["The garden house is shown outside the mill.", " Supplied"],
  ])("%s", (caption, credit) => {
    expect(among(caption + credit)).toEqual(
      expect.arrayContaining([`caption: ${caption}`, `credit: ${credit.trim()}`]),
    );
  });

  test("but whose words the last paragraph is, is no picture's", () => {
    const last =
      "They will meet again on Monday, and most of them are expected to accept. Source: Valley Courier";
    expect(
      passagesOf(page(TITLE, one, two, three, MORE, last)).some((line) => line.startsWith("caption:")),
    ).toBe(false);
  });
});

describe("sentences that a page prints twice in a row", () => {
  const [one, two, three] = PARAGRAPHS;
  const MORE = [
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
    "The board of the harbour has not yet said what it will do when the men come back from their strike.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
  ];
  const FIRST = "Jo March signed the letter of the spinners in the old weaving room on Tuesday.";
  const SECOND = "Ann Brook signed the letter of the weavers in the old spinning room on Tuesday.";

  test("are the text of pictures where there are several", () => {
    const lines = passagesOf(page(TITLE, one, two, FIRST, FIRST, three, SECOND, SECOND, ...MORE));
    expect(lines.filter((line) => line.startsWith("caption:"))).toHaveLength(4);
  });

  test("and a paragraph that was taken twice where there is one", () => {
    const lines = passagesOf(page(TITLE, one, two, FIRST, FIRST, three, ...MORE));
    expect(lines).toContain(`body: ${FIRST}`);
  });
});

describe("the same name by itself below several lines", () => {
  const MORE = PARAGRAPHS.map((text) => `${text} ${PARAGRAPHS.join(" ").replaceAll("mill", "harbour")}`);
  const bodyBetween = (...lines: readonly string[]) => {
    const text = page(TITLE, "", MORE[0]!, ...lines.slice(0, 2), MORE[1]!, ...lines.slice(2), MORE[2]!);
    return articleOf(text).body.map((block) => block.text);
  };

  test("is who took the pictures, and above it stands what they show", () => {
    const one = "Spinners wait at the gate of the old mill in the morning.";
    const two = "The chairman leaves the town hall by its back door.";
    expect(bodyBetween(one, "Ada Wren", two, "Ada Wren")).toEqual(MORE);
  });

  test("is whoever speaks, where the text speaks of them", () => {
    const one = "And what did Wren do then, when the men had left?";
    const two = "Would Wren go back to the mill, if she were asked?";
    expect(bodyBetween(one, "Ada Wren", two, "Ada Wren")).toEqual(expect.arrayContaining([one, two]));
  });
});
