import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const [first, second, third] = PARAGRAPHS;
const TITLE = "Mill owners meet spinners for the fourth time";
const titleOf = (...lines: readonly string[]) => articleOf(page(...lines)).title;
const bodyOf = (...lines: readonly string[]) => articleOf(page(...lines)).body.map(({ text }) => text);

describe("above a text of few words the title", () => {
  const note =
    "On Friday a fourth person was hurt on the roads of the valley within a week. " +
    "That so much comes together is hard for the helpers, and it leaves the police without any answer to it.";

  test("needs no word of it, where nothing but labels stands above", () => {
    expect(titleOf("19°", "Sport", "Another day without luck", "", note)).toMatchObject({
      value: "Another day without luck",
      basis: "stated",
    });
  });

  test("is not the section with a place", () => {
    const title = "Fires on the beach go ahead";
    expect(titleOf("Economy / Quay Street, 33", "", title, "", note).value).toBe(title);
  });

  test("is not the address of a file", () => {
    const address = "harbourclarion.test/ads.txt, 39316494, DIRECT ===";
    expect(titleOf(address, "", ...PARAGRAPHS).basis).not.toBe("stated");
  });
});

describe("a first line that announces what follows", () => {
  const lines = [
    "Der Rat hat in seiner Sitzung am 30.04.2024 folgende Beschlüsse gefasst:",
    "Ausscheiden von Jo Lerche aus dem Rat",
    "Verliert ein Mitglied des Rats die Bürgerrechte, so scheidet es aus. Das ist der Fall, wenn es in eine andere Stadt zieht.",
    "Ergebnisse der Messungen",
    "Nach der Verordnung sind die Städte verpflichtet, ihre Brücken alle zehn Jahre zu prüfen. Das war bisher nicht geschehen.",
  ];

  test("is no title, nor is the first item", () => {
    expect(titleOf(...lines).basis).not.toBe("stated");
  });

  test("is where the text begins", () => {
    expect(bodyOf(...lines).slice(0, 2)).toEqual(lines.slice(0, 2));
  });
});

test("a meeting's day in the title is no label of an issue, where the page has its own day below", () => {
  const title = "Weekly Owners Meeting – April 30, 2024";
  const article = articleOf(page(title, "May 1, 2024", "", ...PARAGRAPHS));
  expect(article.title.value).toBe(title);
  expect(article.source.outlet).toBeNull();
});

test("below a label that says who wrote stands the name", () => {
  const text =
    "Am Dienstag haben sich die Besitzer der Mühle noch einmal getroffen, und niemand glaubt, dass sie sich einig werden.";
  const { byline } = articleOf(
    page("Besitzer der Mühle treffen sich", "", text, "", "Autor", "Jochen Märzmann Redakteur mehr dazu"),
  );
  expect(byline.authors.map(({ value }) => value)).toEqual(["Jochen Märzmann"]);
});

describe("none of the text are", () => {
  test("commands to the site's program", () => {
    const commands = "[/vc_column_text][vc_image image=”30” align=”center”][vc_column_text]";
    expect(bodyOf(TITLE, "", first, commands, second, third)).not.toContain(commands);
  });

  test("a list of pictures above the title", () => {
    const pictures = ["• Six spinners walk in the sun", "• Three owners stand at the gate"];
    const body = bodyOf("Menu", ...pictures, TITLE, "May 4, 2021", ...PARAGRAPHS);
    expect(body.filter((text) => /walk|stand at/.test(text))).toEqual([]);
  });

  test("a sentence on either side of the label of its picture", () => {
    const caption = "Lamps and wood are, next to two carts, all that was left of the shed.";
    expect(bodyOf(TITLE, "", caption, "Photo:", "1 of 1", caption, "", ...PARAGRAPHS)).not.toContain(caption);
  });
});

test("days below the heading of other stories are theirs", () => {
  const others = ["Latest news", "", "05.12.2023", "Flu goes round", "", "05.12.2023", "Leave a comment"];
  const passages = passagesOf(page(TITLE, "", ...PARAGRAPHS, "", ...others));
  expect(passages.filter((said) => said.startsWith("date-line"))).toEqual([]);
});
