import { describe, expect, test } from "vitest";
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
    ["2022年1月12日 18:32", "2022-01-12"],
    ["2022년 1월 12일", "2022-01-12"],
  ])("%s", (line, day) => {
    expect(writtenOn([["date-line", line], PLAIN])).toMatchObject({ edtf: day, basis: "stated" });
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
