import { describe, expect, test } from "vitest";
import { resolveFrom } from "../../src/date/resolve.ts";
import { languageOf } from "../../src/language/index.ts";
import type { Timex } from "../../src/records/timex.ts";
import { parseDay } from "../../src/time/day.ts";
import { findTimexes } from "../../src/timex/find-timexes.ts";

/** A Thursday. */
const WRITTEN = parseDay("2022-01-13")!;

const meaningOf = (timex: Timex) =>
  timex.value ??
  timex.readings?.join(" or ") ??
  resolveFrom(timex, WRITTEN, { direction: "past", certain: false });

/** `DATE 2014 "2014"`: an expression in short, counted from the day of writing. */
const shortly = (code: string, text: string) =>
  findTimexes(text, languageOf(code)).map((timex) => {
    const { type, part, mod } = timex;
    return [type, meaningOf(timex), ...(part ? [part] : []), ...(mod ? [mod] : []), `"${timex.text}"`].join(
      " ",
    );
  });

const TABLES: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  de: [
    [
      "12. Januar 2022, 18:32 Uhr",
      'DATE 2022-01-12 "12. Januar 2022"',
      'TIME 2022-01-13T18:32 T18:32 "18:32 Uhr"',
    ],
    ["12.01.2022, 18.32 Uhr", 'DATE 2022-01-12 "12.01.2022"', 'TIME 2022-01-13T18:32 T18:32 "18.32 Uhr"'],
    ["Stand: 02.03.2022", 'DATE 2022-03-02 "02.03.2022"'],
    ["Mittwoch, 12. Jänner 2022", 'DATE 2022-01-12 "Mittwoch, 12. Jänner 2022"'],
    ["Aktualisiert am 3. Feber 2021", 'DATE 2021-02-03 "3. Feber 2021"'],
    [
      "Morgen fährt sie, am frühen Morgen des 3. Julis 2021.",
      'DATE 2022-01-14 "Morgen"',
      'DATE 2021-07-03 "3. Julis 2021"',
    ],
    ["Der Deich brach vor drei Jahren.", 'DATE 2019 "vor drei Jahren"'],
    ["Das war vor fast acht Jahren.", 'DATE 2014 LESS_THAN "vor fast acht Jahren"'],
    ["Sie kam vor einer Woche an.", 'DATE 2022-W01 "vor einer Woche"'],
    [
      "Am Mittwoch begann die Messe, gestern endete sie.",
      'DATE 2022-01-12 "Mittwoch"',
      'DATE 2022-01-12 "gestern"',
    ],
    ["Im vergangenen Oktober stieg der Fluss.", 'DATE 2021-10 "vergangenen Oktober"'],
    ["Letzte Woche fiel Schnee.", 'DATE 2022-W01 "Letzte Woche"'],
    ["Seit 2014 steht die Mühle still.", 'DATE 2014 "2014"'],
    ["Die Brücke wurde 2014 gebaut.", 'DATE 2014 "2014"'],
    ["Im Frühjahr 2019 kam die Flut.", 'DATE 2019-SP "Frühjahr 2019"'],
    ["Das Treffen dauerte acht Stunden.", 'DURATION PT8H "acht Stunden"'],
    ["Im September 2021 schloss das Werk.", 'DATE 2021-09 "September 2021"'],
    ["morgen Abend", 'TIME 2022-01-14TEV TEV "morgen Abend"'],
  ],
  fr: [
    [
      "Publié le 12 janvier 2022 à 18h32",
      'DATE 2022-01-12 "12 janvier 2022"',
      'TIME 2022-01-13T18:32 T18:32 "18h32"',
    ],
    ["1er février 2022", 'DATE 2022-02-01 "1er février 2022"'],
    ["Mis à jour le 03/02/2022 à 9h", 'DATE 2022-02-03 "03/02/2022"', 'TIME 2022-01-13T09:00 T09:00 "9h"'],
    ["mercredi 12 janvier 2022", 'DATE 2022-01-12 "mercredi 12 janvier 2022"'],
    ["Le pont a cédé il y a trois ans.", 'DATE 2019 "il y a trois ans"'],
    ["C'était il y a près de huit ans.", 'DATE 2014 LESS_THAN "il y a près de huit ans"'],
    ["La semaine dernière, la rivière a débordé.", 'DATE 2022-W01 "semaine dernière"'],
    ["en octobre dernier", 'DATE 2021-10 "octobre dernier"'],
    [
      "hier, mardi et aujourd'hui",
      'DATE 2022-01-12 "hier"',
      'DATE 2022-01-11 "mardi"',
      'DATE 2022-01-13 "aujourd\'hui"',
    ],
    ["L'an dernier, le port a fermé.", 'DATE 2021 "an dernier"'],
    ["Depuis 2014, le moulin est arrêté.", 'DATE 2014 "2014"'],
    ["Cette semaine, le conseil se réunit.", 'DATE 2022-W02 "Cette semaine"'],
    ["Ils ont parlé pendant quatre heures.", 'DURATION PT4H "quatre heures"'],
    ["en juin 2019", 'DATE 2019-06 "juin 2019"'],
  ],
  es: [
    ["12 de enero de 2022", 'DATE 2022-01-12 "12 de enero de 2022"'],
    ["12 ene 2022 - 18:32 CET", 'DATE 2022-01-12 "12 ene 2022"', 'TIME 2022-01-13T18:32 T18:32 "18:32 CET"'],
    [
      "Actualizado el 03/02/2022 a las 18:32",
      'DATE 2022-02-03 "03/02/2022"',
      'TIME 2022-01-13T18:32 T18:32 "18:32"',
    ],
    ["Actualizado a las 18.32 h", 'TIME 2022-01-13T18:32 T18:32 "18.32 h"'],
    ["BRUSELAS, 12 Ene. (AGENCIA)", 'DATE 2022-01-12 "12 Ene."'],
    ["El puente cayó hace tres años.", 'DATE 2019 "hace tres años"'],
    ["Fue hace casi ocho años.", 'DATE 2014 LESS_THAN "hace casi ocho años"'],
    ["El miércoles y ayer", 'DATE 2022-01-12 "miércoles"', 'DATE 2022-01-12 "ayer"'],
    ["se rompió en octubre pasado", 'DATE 2021-10 "octubre pasado"'],
    ["El año pasado cerró el molino.", 'DATE 2021 "año pasado"'],
    ["el pasado viernes", 'DATE 2022-01-07 "el pasado viernes"'],
    ["Desde 2014 está parado.", 'DATE 2014 "2014"'],
    ["mañana por la tarde; por la mañana", 'TIME 2022-01-14TAF TAF "mañana por la tarde"'],
    ["1 de marzo del 2020", 'DATE 2020-03-01 "1 de marzo del 2020"'],
    ["veinte minutos", 'DURATION PT20M "veinte minutos"'],
  ],
  pt: [
    ["12.jan.2022 às 18h32", 'DATE 2022-01-12 "12.jan.2022"', 'TIME 2022-01-13T18:32 T18:32 "18h32"'],
    [
      "12 de Janeiro de 2022, 18:32",
      'DATE 2022-01-12 "12 de Janeiro de 2022"',
      'TIME 2022-01-13T18:32 T18:32 "18:32"',
    ],
    [
      "Atualizado em 03/02/2022 18h32",
      'DATE 2022-02-03 "03/02/2022"',
      'TIME 2022-01-13T18:32 T18:32 "18h32"',
    ],
    ["1º de março de 2022", 'DATE 2022-03-01 "1º de março de 2022"'],
    ["quarta-feira, 12 de janeiro de 2022", 'DATE 2022-01-12 "quarta-feira, 12 de janeiro de 2022"'],
    ["A ponte caiu há dois anos.", 'DATE 2020 "há dois anos"'],
    ["A ponte caiu dois anos atrás.", 'DATE 2020 "dois anos atrás"'],
    ["Foi há quase oito anos.", 'DATE 2014 LESS_THAN "há quase oito anos"'],
    ["na semana passada e ontem", 'DATE 2022-W01 "semana passada"', 'DATE 2022-01-12 "ontem"'],
    ["em outubro passado", 'DATE 2021-10 "outubro passado"'],
    ["Desde 2014 está parado.", 'DATE 2014 "2014"'],
    ["na segunda-feira", 'DATE 2022-01-10 "segunda-feira"'],
    ["no próximo ano", 'DATE 2023 "próximo ano"'],
  ],
  it: [
    [
      "12 gennaio 2022, Aggiornato alle 18:32",
      'DATE 2022-01-12 "12 gennaio 2022"',
      'TIME 2022-01-13T18:32 T18:32 "18:32"',
    ],
    [
      "Pubblicato il 03/02/2022 alle ore 18.32",
      'DATE 2022-02-03 "03/02/2022"',
      'TIME 2022-01-13T18:32 T18:32 "18.32"',
    ],
    ["1° febbraio 2022", 'DATE 2022-02-01 "1° febbraio 2022"'],
    ["mercoledì 12 gennaio 2022", 'DATE 2022-01-12 "mercoledì 12 gennaio 2022"'],
    ["Il ponte è caduto due anni fa.", 'DATE 2020 "due anni fa"'],
    ["Era quasi otto anni fa.", 'DATE 2014 LESS_THAN "quasi otto anni fa"'],
    ["la settimana scorsa e ieri", 'DATE 2022-W01 "settimana scorsa"', 'DATE 2022-01-12 "ieri"'],
    ["lo scorso ottobre", 'DATE 2021-10 "lo scorso ottobre"'],
    ["Dal 2014 è fermo.", 'DATE 2014 "2014"'],
    ["un anno fa", 'DATE 2021 "un anno fa"'],
    ["nel maggio del 2019", 'DATE 2019-05 "maggio del 2019"'],
    ["L'incontro è durato quattro ore.", 'DURATION PT4H "quattro ore"'],
  ],
  ru: [
    ["12 января 2022, 18:32", 'DATE 2022-01-12 "12 января 2022"', 'TIME 2022-01-13T18:32 T18:32 "18:32"'],
    ["Опубликовано 03.02.2022", 'DATE 2022-02-03 "03.02.2022"'],
    ["12 января 2022 года мост рухнул.", 'DATE 2022-01-12 "12 января 2022 года"'],
    ["12 янв. 2022 г.", 'DATE 2022-01-12 "12 янв. 2022 г."'],
    ["Мост рухнул два года назад.", 'DATE 2020 "два года назад"'],
    ["Это было почти восемь лет назад.", 'DATE 2014 LESS_THAN "почти восемь лет назад"'],
    ["неделю назад", 'DATE 2022-W01 "неделю назад"'],
    ["в среду и вчера", 'DATE 2022-01-12 "среду"', 'DATE 2022-01-12 "вчера"'],
    ["в прошлом октябре", 'DATE 2021-10 "прошлом октябре"'],
    ["на прошлой неделе", 'DATE 2022-W01 "прошлой неделе"'],
    ["в прошлом году", 'DATE 2021 "прошлом году"'],
    ["С 2014 года завод стоит.", 'DATE 2014 "2014 года"'],
    ["в мае 2019 года", 'DATE 2019-05 "мае 2019 года"'],
    ["Встреча длилась четыре часа.", 'DURATION PT4H "четыре часа"'],
  ],
  uk: [
    ["12 січня 2022, 18:32", 'DATE 2022-01-12 "12 січня 2022"', 'TIME 2022-01-13T18:32 T18:32 "18:32"'],
    ["Оновлено 03.02.2022", 'DATE 2022-02-03 "03.02.2022"'],
    ["П’ятниця, 14 січня 2022 року", 'DATE 2022-01-14 "П’ятниця, 14 січня 2022 року"'],
    ["Міст упав два роки тому.", 'DATE 2020 "два роки тому"'],
    ["тиждень тому", 'DATE 2022-W01 "тиждень тому"'],
    ["у середу та вчора", 'DATE 2022-01-12 "середу"', 'DATE 2022-01-12 "вчора"'],
    ["минулого року", 'DATE 2021 "минулого року"'],
    ["минулого тижня", 'DATE 2022-W01 "минулого тижня"'],
    ["З 2014 року завод стоїть.", 'DATE 2014 "2014 року"'],
    ["у листопаді 2019 року", 'DATE 2019-11 "листопаді 2019 року"'],
  ],
  ar: [
    ["12 يناير 2022", 'DATE 2022-01-12 "12 يناير 2022"'],
    ["١٢ يناير ٢٠٢٢، ١٨:٣٢", 'DATE 2022-01-12 "١٢ يناير ٢٠٢٢"', 'TIME 2022-01-13T18:32 T18:32 "١٨:٣٢"'],
    ["الأربعاء 12 يناير/كانون الثاني 2022", 'DATE 2022-01-12 "الأربعاء 12 يناير/كانون الثاني 2022"'],
    ["آخر تحديث: 03/02/2022", 'DATE 2022-02-03 "03/02/2022"'],
    ["انهار الجسر قبل عامين.", 'DATE 2020 "قبل عامين"'],
    ["قبل ثلاث سنوات", 'DATE 2019 "قبل ثلاث سنوات"'],
    ["يوم الأربعاء", 'DATE 2022-01-12 "يوم الأربعاء"'],
    ["الأسبوع الماضي وأمس", 'DATE 2022-W01 "الأسبوع الماضي"'],
    ["العام الماضي", 'DATE 2021 "العام الماضي"'],
    ["منذ عام 2014", 'DATE 2014 "2014"'],
    ["في مايو 2019", 'DATE 2019-05 "مايو 2019"'],
    ["هذا العام", 'DATE 2022 "هذا العام"'],
  ],
};

for (const [code, rows] of Object.entries(TABLES)) {
  describe(`time expressions: ${code}`, () => {
    test.each(rows.map(([text, ...found]) => [text, found] as const))("%s", (text, found) => {
      expect(shortly(code, text)).toEqual(found);
    });
  });
}

describe("no time expressions", () => {
  test.each([
    ["de", "So war es, und die Do-it-yourself-Leute kamen mit 2014 Euro in der Tasche."],
    ["de", "In der Nacht brannte es, am frühen Morgen war das Feuer aus."],
    ["de", "Guten Morgen, rief er und ging vor die Tür."],
    ["fr", "La mer est belle et le jeu vaut la chandelle."],
    ["fr", "Il y a trois chats dans la cour ; Mars tourne autour du soleil."],
    ["es", "El mar golpea por la mañana el muelle."],
    ["es", "Hace frío y hace falta leña."],
    ["pt", "A segunda volta começa; há dois barcos no cais."],
    ["it", "Il mare è sereno e tra due case passa un gatto."],
    ["ru", "Окружающая среда меняется, а май не любит спешки."],
    ["uk", "Вона взяла лист і пішла на берег."],
    ["ar", "قبل الاجتماع قال الوزير إن المدينة جميلة."],
  ])("%s: %s", (code, text) => {
    expect(shortly(code, text)).toEqual([]);
  });
});
