import { describe, expect, test } from "vitest";
import { saidInWords } from "../../src/interface/in-words.ts";
import { tables } from "../../src/interface/index.ts";
import { type Line, writtenOn } from "./made-up.ts";

/** A story that says nothing of when it was written. */
const PLAIN: Line = [
  "body",
  "The old bridge at Tarn Ferry was closed after a barge struck its middle pier in fog.",
];

/** The forms of date lines over the world; the text below them is English, or taken for it. */
describe("a date line in the language of its house", () => {
  test.each([
    ["Jan. 12, 2022", "2022-01-12"],
    ["Published Jan. 12, 2022 Updated Jan. 13, 2022", "2022-01-12"],
    ["January 12, 2022 at 3:12 p.m. EST", "2022-01-12"],
    ["Updated 2:21 PM ET, Wed January 12, 2022", "2022-01-12"],
    ["1256 GMT (2056 HKT) January 12, 2022", "2022-01-12"],
    ["Wed 12 Jan 2022 14.05 GMT", "2022-01-12"],
    ["PUBLISHED: 14:05, 12 January 2022 | UPDATED: 15:05, 13 January 2022", "2022-01-12"],
    ["12 JAN 2022, 15:01", "2022-01-12"],
    ["2022-01-12 21:34:56", "2022-01-12"],
    ["Publié le 12 janvier 2022 à 18h32 - Mis à jour le 13 janvier 2022 à 9h02", "2022-01-12"],
    ["Publié le 12/01/2022", "2022-01-12"],
    ["1er février 2022", "2022-02-01"],
    ["12. Januar 2022, 18:32 Uhr", "2022-01-12"],
    ["12.01.2022, 18.32 Uhr", "2022-01-12"],
    ["Stand: 12.01.2022", "2022-01-12"],
    ["Aktualisiert am 12. Jänner 2022", "2022-01-12"],
    ["12 de enero de 2022", "2022-01-12"],
    ["Actualizado el 12 ene 2022 - 18:32 CET", "2022-01-12"],
    ["12.jan.2022 às 18h32 Atualizado: 13.jan.2022 às 9h02", "2022-01-12"],
    ["12 gennaio 2022, Aggiornato alle 18:32", "2022-01-12"],
    ["Publicerad 12 jan 2022 kl 18.32", "2022-01-12"],
    ["12 stycznia 2022", "2022-01-12"],
    ["2022. január 12.", "2022-01-12"],
    ["Опубликовано: 12 января 2022, 18:32", "2022-01-12"],
    ["Оновлено 12.01.2022", "2022-01-12"],
    ["Son Güncelleme: 12 Ocak 2022", "2022-01-12"],
    ["12 Ιανουαρίου 2022", "2022-01-12"],
    ["نشر في: 12 يناير 2022", "2022-01-12"],
    ["12 בינואר 2022", "2022-01-12"],
    ["公開日：2022/01/12 11:30 更新日：2022/01/13 11:30", "2022-01-12"],
    ["Jo MarchJanuary 12, 2022", "2022-01-12"],
    ["Jo March12.01.2022, 19:35", "2022-01-12"],
    ["Published Wed, Jan 12 20222:23 PM EST", "2022-01-12"],
    ["12.01.202212. Januar 2022", "2022-01-12"],
    ["05.04.2022", "2022-04-05"],
    ["2022年1月12日 18:32", "2022-01-12"],
    ["2022년 1월 12일", "2022-01-12"],
  ])("%s", (line, day) => {
    expect(writtenOn([["date-line", line], PLAIN])).toMatchObject({ edtf: day, basis: "stated" });
  });

  test("a label of change may be cut short", () => {
    const found = writtenOn([
      ["date-line", "Akt.: 13. Januar 2022 - 21.18 Uhr"],
      ["date-line", "12. Januar 2022"],
      PLAIN,
    ]);
    expect(found).toMatchObject({ edtf: "2022-01-12", basis: "stated" });
  });

  test("a label of change in another language is one", () => {
    const found = writtenOn([
      ["date-line", "Mis à jour le 13 janvier 2022"],
      ["date-line", "Publié le 12 janvier 2022"],
      PLAIN,
    ]);
    expect(found.edtf).toBe("2022-01-12");
  });

  test("running text is not read with the months of other languages", () => {
    expect(writtenOn([["body", "Lot 12 Mai 2022 went to the Marten house."]]).edtf).toBeNull();
  });
});

/** So many characters of menus. */
const menu = (length: number): Line => [
  "junk navigation",
  "Ferries Markets Weather Letters ".repeat(length / 32),
];
const LONG: Line = ["body", `${PLAIN[1]} `.repeat(30)];

describe("of several dates on a page", () => {
  test("the one nearest to the text is its own", () => {
    const lines: Line[] = [
      ["date-line", "Friday, April 28, 2023"],
      menu(320),
      ["date-line", "April 25, 2023"],
      PLAIN,
    ];
    expect(writtenOn(lines).edtf).toBe("2023-04-25");
  });

  test("of two side by side it is the first", () => {
    const lines: Line[] = [["date-line", "April 25, 2023"], ["date-line", "April 26, 2023"], PLAIN];
    expect(writtenOn(lines).edtf).toBe("2023-04-25");
  });

  test.each([["by December 31, 1969July 24, 2012"], ["January 1, 1970 | July 24, 2012"]])(
    "the beginning of a clock is not the one: %s",
    (line) => {
      expect(writtenOn([["date-line", line], PLAIN]).edtf).toBe("2012-07-24");
    },
  );

  test("one that is the beginning of a clock is believed where it is the only one", () => {
    expect(writtenOn([["date-line", "January 1, 1970"], PLAIN]).edtf).toBe("1970-01-01");
  });

  test("one with all the menus between it and the text is the day somebody looked", () => {
    const { edtf, evidence } = writtenOn([["date-line", "Friday, April 28, 2023"], menu(1600), PLAIN]);
    expect(edtf).toBe("[..2023-04-28]");
    expect(evidence.map(({ says }) => saidInWords(says, tables.en!))).toEqual([
      "the page was looked at on 28 April 2023",
    ]);
  });

  test("one in a box amid the text is that of another story", () => {
    const amid: Line[] = [
      ["date-line", "Last updated April 28, 2023"],
      LONG,
      ["date-line", "April 11, 2022"],
      LONG,
    ];
    expect(writtenOn(amid).best?.edtf).toBe("2023-04-28");
    expect(writtenOn([LONG, ["date-line", "April 11, 2022"], LONG]).edtf).toBeNull();
  });
});
