import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";
const authorsOf = (...lines: readonly string[]) =>
  articleOf(page(...lines)).byline.authors.map(({ value }) => value);

const GERMAN = [
  "Die Besitzer der Mühle haben sich am Dienstag noch einmal getroffen und gingen spät in der Nacht auseinander.",
  "Niemand glaubt, dass sie sich vor den Feiertagen einigen, wenn die Löhne der Spinner ausgehen.",
];
const RUSSIAN = [
  "Владельцы мельницы снова встретились во вторник, в четвёртый раз с мая, и разошлись поздно ночью.",
  "Никто не ожидает, что они договорятся до праздников, когда у прядильщиков кончатся деньги.",
];

describe("who wrote and took the pictures, too, is the author", () => {
  test.each(["Story and photos by Jo March", "Match report by Jo March"])("%s", (line) => {
    expect(authorsOf(TITLE, line, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test.each(["Text und Foto: Jochen Lerche", "Text/Fotos: Jochen Lerche", "Spielbericht von Jochen Lerche"])(
    "%s",
    (line) => {
      expect(authorsOf("Besitzer der Mühle treffen sich", line, "", ...GERMAN)).toEqual(["Jochen Lerche"]);
    },
  );

  test("but who took the picture only is not", () => {
    expect(authorsOf("Besitzer der Mühle treffen sich", "Foto: Jochen Lerche", "", ...GERMAN)).toEqual([]);
  });
});

describe("right below a text that nobody signed above", () => {
  test.each(["Jo March | May 4, 2021", "Posted on May 4, 2021 by Jo March"])("%s signs it", (line) => {
    expect(authorsOf(TITLE, "", ...PARAGRAPHS, "", line)).toEqual(["Jo March"]);
    expect(authorsOf(TITLE, "By Amy Lark", "", ...PARAGRAPHS, "", line)).toEqual(["Amy Lark"]);
  });
});

test("the word that says who wrote is no part of a name", () => {
  expect(
    authorsOf("Владельцы встретились снова", "Опубликовал Иоаким Мартынчук", "", ...RUSSIAN),
  ).not.toContain("Опубликовал Иоаким Мартынчук");
});
