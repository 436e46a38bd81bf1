import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";

/** Through all stages, with the language said in front matter. */
const dateOf = (language: string, text: string) =>
  examine("clipping.txt", `---\nlanguage: ${language}\n---\n${text}`).article?.date;

const STORIES: readonly (readonly [language: string, text: string, day: string])[] = [
  [
    "de",
    "Alte Brücke bleibt gesperrt\n\n12. Januar 2022, 18:32 Uhr\n\nDie alte Brücke am Fährhaus bleibt nach dem Unfall vom Dienstag bis auf Weiteres gesperrt. Das sagte die Bürgermeisterin am Mittwoch im Rathaus.\n\nEin Lastkahn hatte im Nebel den mittleren Pfeiler gerammt, verletzt wurde niemand, wie die Polizei mitteilte.\n",
    "2022-01-12",
  ],
  [
    "fr",
    "Le vieux pont reste fermé\n\nPublié le 3 février 2022 à 18h32 - Mis à jour le 4 février 2022 à 9h10\n\nLe vieux pont du bac reste fermé jusqu'à nouvel ordre après l'accident de mardi, a annoncé la maire devant le conseil municipal.\n\nUne péniche avait heurté la pile centrale dans le brouillard, sans faire de blessé, selon la police.\n",
    "2022-02-03",
  ],
  [
    "es",
    "El viejo puente sigue cerrado\n\n03/02/2022 a las 18:32\n\nEl viejo puente del embarcadero sigue cerrado hasta nuevo aviso tras el accidente del martes, anunció la alcaldesa ante el pleno.\n\nUna barcaza golpeó el pilar central en medio de la niebla, sin causar heridos, según la policía.\n",
    "2022-02-03",
  ],
  [
    "ru",
    "Старый мост остается закрытым\n\nОпубликовано: 12 января 2022, 18:32\n\nСтарый мост у переправы остается закрытым после аварии во вторник, сообщила глава города на заседании совета.\n\nБаржа в тумане задела среднюю опору, никто не пострадал, сообщили в полиции.\n",
    "2022-01-12",
  ],
  [
    "ar",
    "الجسر القديم يبقى مغلقا\n\nآخر تحديث: ١٢ يناير ٢٠٢٢\n\nقالت رئيسة البلدية إن الجسر القديم عند المعبر سيبقى مغلقا بعد حادث يوم الثلاثاء حتى إشعار آخر.\n\nواصطدمت سفينة بالعمود الأوسط في الضباب ولم يصب أحد بحسب الشرطة.\n",
    "2022-01-12",
  ],
];

describe("a clipping in another language", () => {
  test.each(STORIES)("%s: its date line is read to the day", (language, text, day) => {
    expect(dateOf(language, text)).toMatchObject({ edtf: day, basis: "stated" });
  });

  test("in one without words of its own: day first", () => {
    const text =
      "De oude brug blijft dicht\n\nGepubliceerd op 03-02-2022 om 18:32\n\nDe oude brug bij het veer blijft na het ongeluk van dinsdag tot nader order dicht, zei de burgemeester in de raad.\n\nEen schip raakte in de mist de middelste pijler, gewond raakte niemand, aldus de politie.\n";
    expect(dateOf("nl", text)).toMatchObject({ edtf: "2022-02-03" });
  });
});
