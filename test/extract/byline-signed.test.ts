import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";
const GERMAN = [
  "Die Besitzer der M\u00fchle haben sich am Dienstag zum vierten Mal getroffen und sind erst sp\u00e4t in der Nacht auseinander gegangen.",
  "\u201eWir warten noch immer auf eine Antwort\u201c, sagte der Vorsitzende, und niemand glaubt, dass sie sich vor den Ferien einigen.",
];
const authorsOf = (...lines: readonly string[]) =>
  articleOf(page(...lines)).byline.authors.map(({ value }) => value);

describe("who signs is found", () => {
  test("as a guest, and not in the heading of the note below the text", () => {
    const note =
      "This press release contains forward-looking statements that involve risks and uncertainties.";
    const foot = ["Forward-Looking Statements", note];
    expect(authorsOf(TITLE, "", ...PARAGRAPHS, "", ...foot)).toEqual([]);
    expect(authorsOf(TITLE, "Guest post by Jo March", "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test.each([
    ["below a button that heads boxes, too", ["Read More", "By JO MARCH, AMY MARCH and BETH MARCH", "Share"]],
    ["without the word before the names", ["Read More", "Jo March, Amy March and Beth March", "4 May 2021"]],
  ])("%s", (_, head) => {
    const names = authorsOf(TITLE, "The owners wait at the gate for the men", ...head, "", ...PARAGRAPHS);
    expect(names.map((name) => name.toLowerCase())).toEqual(["jo march", "amy march", "beth march"]);
  });

  test("below the title, though other stories on the page are signed so, too", () => {
    const others = ["Harbour bridge to close", "Rovers win in the rain", "A slow return to the valley"];
    const boxes = others.flatMap((title) => ["Coast", title, "byJo March"]);
    expect(authorsOf("Home", TITLE, "byJo March", "", ...PARAGRAPHS, "", "Latest", ...boxes)).toEqual([
      "Jo March",
    ]);
  });

  test("behind how old the article is", () => {
    const line = "Courts, Valley | Published: 5 hours ago | Written by Jo March";
    expect(authorsOf(TITLE, "Courts", line, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test("before the minutes that it takes to read, in a language without words of our own", () => {
    const swedish = [
      "\u00c4garna av spinneriet m\u00f6ttes igen p\u00e5 tisdagen, och ingen tror att de kommer att enas innan helgen.",
      "Det \u00e4r inte \u00f6ver, s\u00e4ger han, och vi v\u00e4ntar fortfarande p\u00e5 ett svar som inte har kommit till oss.",
    ];
    const title = "\u00c4garna av spinneriet m\u00f6ttes f\u00f6r fj\u00e4rde g\u00e5ngen";
    expect(authorsOf(title, "Amy Brooke 2 minuter lunch", "", ...swedish)).toEqual(["Amy Brooke"]);
  });

  test.each([
    [["Kolumne von Jo March", "Anh\u00f6ren"]],
    [["Amy March", "Worum es geht", "Kommentar von", "Jo March"]],
  ])("behind what kind of article it is: %j", (head) => {
    expect(authorsOf("M\u00fchle: viertes Treffen ohne Ergebnis", "", ...head, "", ...GERMAN)).toEqual([
      "Jo March",
    ]);
  });

  const title = "M\u00fchle: viertes Treffen ohne Ergebnis";
  const standfirst =
    "Die M\u00e4nner wollen nicht mehr warten, die Besitzer hoffen noch immer auf eine gute L\u00f6sung.";

  test.each([
    [["Jo March, dpa"], ["Jo March"]],
    [["04.05.2021 Jo March"], ["Jo March"]],
    [["Von Jo von der March"], ["Jo von der March"]],
    [["Von unserer Redakteurin Jo March"], ["Jo March"]],
    [["Artikel von Jo March"], ["Jo March"]],
    [["Protokoll: Jo March"], ["Jo March"]],
  ])("right below the title: %j", (head, names) => {
    expect(authorsOf(title, ...head, "", ...GERMAN)).toEqual(names);
  });

  test.each([
    [["Jo March, dpa"], ["Jo March"]],
    [["Jo March und Amy-Jo March"], ["Jo March", "Amy-Jo March"]],
  ])("below a standfirst that reads like the text: %j", (head, names) => {
    expect(authorsOf(title, standfirst, ...head, "", ...GERMAN)).toEqual(names);
  });
});

describe("what has the look of a name is none", () => {
  const german = "M\u00fchle: viertes Treffen ohne Ergebnis";
  const kept = (...text: readonly string[]) =>
    articleOf(page(german, "", ...text)).body.map(({ text }) => text);

  test("where nouns have capitals and a sentence opens with a small word", () => {
    const last = "Vor Ort war die Lage lange unklar, und ein Reporter wurde vor das Tor gef\u00fchrt.";
    expect(kept(...GERMAN, last)).toEqual([...GERMAN, last]);
  });

  test("in the heading of a part that says its words again, small", () => {
    const part = [
      "Falsche Wege",
      "\u00abWir gehen falsche Wege\u00bb, sagte die Vorsitzende, und der Saal gab ihr dabei recht.",
      "Das Geld reicht nach ihren Worten nicht einmal mehr bis zu den Ferien, die im Juli beginnen.",
    ];
    const text = [...GERMAN].reverse().concat(part);
    expect(kept(...text)).toEqual(text);
  });

  test.each(["Dear Madam.", "Expand All Parts"])("%s", (line) => {
    expect(authorsOf(TITLE, line, "4 May 2021", "", ...PARAGRAPHS)).toEqual([]);
  });

  test.each(["May March", "Will March", "Jo May", "A. March"])("but %s is one", (name) => {
    expect(authorsOf(TITLE, name, "4 May 2021", "", ...PARAGRAPHS)).toEqual([name]);
  });
});
