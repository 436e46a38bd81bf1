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

  test.each(["Press Release", "Comunicato stampa", "Communiqué de presse", "Media Release No. 12"])(
    "is not what houses write above their news: %s",
    (name) => {
      expect(titleOf(name, "", ...PARAGRAPHS).basis).not.toBe("stated");
      expect(titleOf(name, "", "Fires on the beach go ahead", "", note).value).toBe(
        "Fires on the beach go ahead",
      );
    },
  );

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

test("days one below the other are a calendar, and date nothing", () => {
  const days = ["Friday, January 16, 2026", "Thursday, January 22, 2026", "Saturday, January 24, 2026"];
  expect(passagesOf(page(...days, "", ...PARAGRAPHS)).slice(0, 3)).toEqual(
    days.map((day) => `related: ${day}`),
  );
  const two = passagesOf(page(TITLE, ...days.slice(0, 2), "", ...PARAGRAPHS));
  expect(two.filter((said) => said.startsWith("date-line"))).toHaveLength(2);
});

test("a report that opens with place and agency begins there, and its headline above, whatever notice stands over it", () => {
  const notice =
    "Because we offer you two kinds of letters, we ask you to tell us once which of them you like.";
  const title = "Owners leave town hall by the back door";
  const article = articleOf(
    page("Letters", "Choose your letters", notice, title, `LEEDS (Wire) - ${first}`, second, third),
  );
  expect(article.title.value).toBe(title);
});

test("the last lines of a teaser are its text, whomever they tell of", () => {
  const teaser =
    "Jo Lark is the new man at the mill, and has already moved his office into the old school in Quay Street. " +
    "But unlike many others in the valley, the finances...";
  expect(bodyOf(TITLE, "", first, second, third, teaser)).toContain(teaser);
});

describe("the title below what heads the page", () => {
  test.each(["Tuesday, May 4, 2021", "The Harbour Clarion"])("%s", (head) => {
    expect(titleOf(head, "", "Farewell to Anders", "", ...PARAGRAPHS)).toMatchObject({
      value: "Farewell to Anders",
      basis: "stated",
    });
  });
});
