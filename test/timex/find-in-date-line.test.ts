import { describe, expect, test } from "vitest";
import { anyLanguage } from "../../src/language/date-line-words.ts";
import { en } from "../../src/language/en/index.ts";
import { findInDateLine } from "../../src/timex/find-in-date-line.ts";
import { findTimexes } from "../../src/timex/find-timexes.ts";

/** What a line of an English page says: its days and clock times. */
const read = (text: string) =>
  findInDateLine(text, en).flatMap(({ value, part, readings }) => value ?? part ?? readings ?? []);

describe("a date line in another language than the text", () => {
  test.each([
    [
      "Publié le 12 janvier 2022 à 18h32 - Mis à jour le 13 janvier 2022",
      ["2022-01-12", "T18:32", "2022-01-13"],
    ],
    ["1er février 2022", ["2022-02-01"]],
    ["12. Januar 2022, 18:32 Uhr", ["2022-01-12", "T18:32"]],
    ["Veröffentlicht am 12.01.2022, 18.32 Uhr", ["2022-01-12", "T18:32"]],
    ["Stand: 12.01.2022", ["2022-01-12"]],
    ["12. Jänner 2022", ["2022-01-12"]],
    ["12 de enero de 2022", ["2022-01-12"]],
    ["12 ene 2022 - 18:32 CET", ["2022-01-12", "T18:32"]],
    ["12.jan.2022 às 18h32", ["2022-01-12", "T18:32"]],
    ["12 de Janeiro de 2022", ["2022-01-12"]],
    ["Aggiornato alle 18:32 del 12 gennaio 2022", ["T18:32", "2022-01-12"]],
    ["12 januari 2022 om 18:32", ["2022-01-12", "T18:32"]],
    ["Publicerad 12 jan 2022 kl 18.32", ["2022-01-12", "T18:32"]],
    ["12. jan. 2022", ["2022-01-12"]],
    ["Publisert 3. desember 2021", ["2021-12-03"]],
    ["Opdateret 4. marts 2021", ["2021-03-04"]],
    ["Julkaistu 12. tammikuuta 2022", ["2022-01-12"]],
    ["Julkaistu 3.2.2022", ["2022-02-03"]],
    ["12 stycznia 2022", ["2022-01-12"]],
    ["Aktualizacja: 5 października 2021 r.", ["2021-10-05"]],
    ["12. ledna 2022", ["2022-01-12"]],
    ["2022. január 12.", ["2022-01-12"]],
    ["12 января 2022, 18:32", ["2022-01-12", "T18:32"]],
    ["Опубликовано 03.02.2022", ["2022-02-03"]],
    ["12 січня 2022", ["2022-01-12"]],
    ["Son Güncelleme: 12 Ocak 2022 18:32", ["2022-01-12", "T18:32"]],
    ["12 Ιανουαρίου 2022", ["2022-01-12"]],
    ["12 يناير 2022", ["2022-01-12"]],
    ["نشر في: ١٢ يناير ٢٠٢٢", ["2022-01-12"]],
    ["12 בינואר 2022", ["2022-01-12"]],
    ["marți, 1 martie 2022", ["2022-03-01"]],
    ["Objavljeno: 12. siječnja 2022. u 18:32", ["2022-01-12", "T18:32"]],
    ["12. listopada 2021.", ["2021-10-12"]], // Croatian; `12 listopada` in Polish is November
    ["Objavljeno 12. listopada 2021 u 18:32", ["2021-10-12", "T18:32"]],
    ["12. listopada 2021", []], // it does not show of which language it is
    ["12. listopadu 2021", ["2021-11-12"]],
    ["2022 m. sausio 12 d.", ["2022-01-12"]],
    ["Antradienis, 2022 metų sausio 12 d.", ["2022-01-12"]],
    ["2022. gada 12. janvārī, 18:32", ["2022-01-12", "T18:32"]],
    ["12. 1. 2022", ["2022-01-12"]],
    ["2022. 01. 12. 18:32", ["2022-01-12", "T18:32"]],
    ["12 listopada 2021", ["2021-11-12"]],
    ["12. јануар 2022.", ["2022-01-12"]],
    ["Publikované 12. januára 2022", ["2022-01-12"]],
    ["12 януари 2022", ["2022-01-12"]],
    ["12 студзеня 2022", ["2022-01-12"]],
    ["2022 sausio 12", ["2022-01-12"]],
    ["12. janvāris, 2022", ["2022-01-12"]],
    ["12. jaanuar 2022 kell 18:32", ["2022-01-12", "T18:32"]],
    ["12 shkurt 2022", ["2022-02-12"]],
    ["Miðvikudagur, 16. apríl 2025", ["2025-04-16"]],
    ["12 de febrer de 2022", ["2022-02-12"]],
    ["Rabu, 12 Januari 2022 pukul 18:32 WIB", ["2022-01-12", "T18:32"]],
    ["12 Ogos 2022", ["2022-08-12"]],
    ["12 Agosti 2022", ["2022-08-12"]],
    ["12 जनवरी 2022", ["2022-01-12"]],
    ["১২ জানুয়ারি ২০২২", ["2022-01-12"]],
    ["12 جنوری 2022", ["2022-01-12"]],
    ["2022年1月12日 18:32", ["2022-01-12", "T18:32"]],
    ["2022年1月12日星期三", ["2022-01-12"]],
    ["2022년 1월 12일", ["2022-01-12"]],
    ["令和4年1月12日", ["2022-01-12"]],
    ["民國111年1月12日", ["2022-01-12"]],
  ])("%s", (line, found) => {
    expect(read(line)).toEqual(found);
  });
});

describe("a line that English reads, or that has no date", () => {
  test.each([
    "May 4, 2021 at 3:12 p.m. EST",
    "03/02/2022",
    "Copyright 2021 The Gazette",
    "Stand 2022 in the mart: 12 dec",
    "Room 12, set 2022",
    "Agosto, 2022 edition",
  ])("%s is left as it was", (line) => {
    expect(findInDateLine(line, en)).toEqual(findTimexes(line, en));
  });

  test("no name of a month means two months in all languages together", () => {
    const { months } = anyLanguage.time;
    const pairs = months.flatMap((names, i) => [...new Set(names)].map((name) => [name, i] as const));
    expect(pairs.filter(([name, i]) => pairs.some(([other, j]) => other === name && i !== j))).toEqual([]);
  });

  test("months are twelve in each", () => {
    expect(new Set(anyLanguage.time.months.map((names) => names.includes(undefined as never)))).toEqual(
      new Set([false]),
    );
    expect(anyLanguage.time.months.length).toBe(12);
  });
});

describe("a date that something is run together with", () => {
  test.each([
    ["Jo March2021-05-04 14:27", ["2021-05-04", "T14:27"]],
    ["Jo March04.05.2021", ["2021-05-04"]],
    ["Jo MarchMay 4, 2021", ["2021-05-04"]],
    ["By JO MARCHMAY 4, 2021", ["2021-05-04"]],
    ["By JO MARCHNOV. 4, 2021", ["2021-11-04"]],
    ["Leeds-29/05/2021 20:00", ["2021-05-29", "T20:00"]],
    ["4 de mayo de 202110:09", ["2021-05-04"]],
    ["By Jo MarchMay 4th, 2021", ["2021-05-04"]],
    ["harbour-2021-05-04.jpg", []],
  ])("%s", (line, days) => {
    expect(read(line)).toEqual(days);
  });
});
