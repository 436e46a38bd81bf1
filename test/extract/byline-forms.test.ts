import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

interface Sample {
  readonly title: string;
  readonly text: readonly string[];
}

const ENGLISH: Sample = { title: "Mill owners meet for the fourth time", text: PARAGRAPHS };
const FRENCH: Sample = {
  title: "L'usine du port ferme apr\u00e8s un quatri\u00e8me tour",
  text: [
    "Les propri\u00e9taires de l'usine du port se sont r\u00e9unis mardi pour la quatri\u00e8me fois avec les salari\u00e9s, et ils se sont quitt\u00e9s tard dans la nuit.",
    "Personne ne croit qu'ils se mettront d'accord avant les vacances, car les salaires ne sont plus pay\u00e9s depuis mai.",
  ],
};
const SPANISH: Sample = {
  title: "La f\u00e1brica del puerto cierra tras la cuarta ronda",
  text: [
    "Los due\u00f1os de la f\u00e1brica del puerto se reunieron el martes por cuarta vez con los trabajadores y se separaron tarde por la noche.",
    "Nadie cree que se pongan de acuerdo antes de las vacaciones, porque los salarios no se pagan desde mayo.",
  ],
};
const RUSSIAN: Sample = {
  title:
    "\u0424\u0430\u0431\u0440\u0438\u043a\u0430 \u0432 \u043f\u043e\u0440\u0442\u0443 \u0437\u0430\u043a\u0440\u043e\u0435\u0442\u0441\u044f \u043f\u043e\u0441\u043b\u0435 \u0447\u0435\u0442\u0432\u0435\u0440\u0442\u043e\u0433\u043e \u0440\u0430\u0443\u043d\u0434\u0430",
  text: [
    "\u0412\u043b\u0430\u0434\u0435\u043b\u044c\u0446\u044b \u0444\u0430\u0431\u0440\u0438\u043a\u0438 \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043b\u0438\u0441\u044c \u0432\u043e \u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0441 \u0440\u0430\u0431\u043e\u0447\u0438\u043c\u0438 \u0432 \u0447\u0435\u0442\u0432\u0435\u0440\u0442\u044b\u0439 \u0440\u0430\u0437 \u0438 \u0440\u0430\u0437\u043e\u0448\u043b\u0438\u0441\u044c \u043f\u043e\u0437\u0434\u043d\u043e \u043d\u043e\u0447\u044c\u044e.",
    "\u041d\u0438\u043a\u0442\u043e \u043d\u0435 \u0432\u0435\u0440\u0438\u0442, \u0447\u0442\u043e \u043e\u043d\u0438 \u0434\u043e\u0433\u043e\u0432\u043e\u0440\u044f\u0442\u0441\u044f \u0434\u043e \u043f\u0440\u0430\u0437\u0434\u043d\u0438\u043a\u043e\u0432, \u043f\u043e\u0442\u043e\u043c\u0443 \u0447\u0442\u043e \u0437\u0430\u0440\u043f\u043b\u0430\u0442\u0443 \u043d\u0435 \u043f\u043b\u0430\u0442\u044f\u0442 \u0441 \u043c\u0430\u044f.",
  ],
};
const DUTCH: Sample = {
  title: "Eigenaars van de spinnerij praten voor de vierde keer",
  text: [
    "De eigenaars van de spinnerij hebben dinsdag opnieuw met de arbeiders gesproken, maar een akkoord is er nog niet.",
    "Volgens de voorzitter van de bond wachten zijn leden al sinds mei op een antwoord van de eigenaars van de fabriek.",
    "De leden stemmen zondag, en niemand verwacht dat zij het voor de feestdagen eens worden met de eigenaars.",
  ],
};
const POLISH: Sample = {
  title: "W\u0142a\u015bciciele prz\u0119dzalni rozmawiaj\u0105 po raz czwarty",
  text: [
    "W\u0142a\u015bciciele prz\u0119dzalni we wtorek znowu rozmawiali z robotnikami, ale porozumienia jeszcze nie ma i nikt nie wie, kiedy b\u0119dzie.",
    "Przewodnicz\u0105cy zwi\u0105zku powiedzia\u0142, \u017ce jego ludzie od maja czekaj\u0105 na odpowied\u017a w\u0142a\u015bcicieli i nie chc\u0105 ju\u017c d\u0142u\u017cej czeka\u0107.",
  ],
};
const JO_IN_RUSSIAN = "\u0414\u0436\u043e \u041c\u0430\u0440\u0447\u0435\u0432\u0430";

const authorsOf = ({ title, text }: Sample, line: string) =>
  articleOf(page(title, line, "", ...text)).byline.authors.map(({ value }) => value);

describe("who signs, in the words of the language", () => {
  test.each([
    [ENGLISH, "Jo March reports from Tarn Bridge", ["Jo March"]],
    [ENGLISH, "Jo March reports", ["Jo March"]],
    [ENGLISH, "A report by Jo March", ["Jo March"]],
    [ENGLISH, "By our reporter Jo March", ["Jo March"]],
    [ENGLISH, "By Jo HarbourAmy Brooke", ["Jo Harbour", "Amy Brooke"]],
    [ENGLISH, "By Jo MacBrooke", ["Jo MacBrooke"]],
    [FRENCH, "De notre envoy\u00e9e sp\u00e9ciale Jo March", ["Jo March"]],
    [FRENCH, "Une chronique de Jo March", ["Jo March"]],
    [SPANISH, "Una cr\u00f3nica de Jo March", ["Jo March"]],
    [SPANISH, "Corresponsal: Jo March", ["Jo March"]],
    [
      RUSSIAN,
      `\u041f\u043e\u0434\u0433\u043e\u0442\u043e\u0432\u0438\u043b\u0430 ${JO_IN_RUSSIAN}`,
      [JO_IN_RUSSIAN],
    ],
    [RUSSIAN, `${JO_IN_RUSSIAN}, \u00ab\u0414\u043e\u043b\u0438\u043d\u0430\u00bb`, [JO_IN_RUSSIAN]],
    [
      RUSSIAN,
      `\u041a\u043e\u0440\u0440\u0435\u0441\u043f\u043e\u043d\u0434\u0435\u043d\u0442: ${JO_IN_RUSSIAN}`,
      [JO_IN_RUSSIAN],
    ],
    [DUTCH, "Door Jo March", ["Jo March"]],
    [DUTCH, "Geschreven door Jo March", ["Jo March"]],
    [DUTCH, "By Jo March", ["Jo March"]],
    [DUTCH, "ByJo March", ["Jo March"]],
    [DUTCH, "DoorJo March", ["Jo March"]],
    [POLISH, "Autor: Jo March", ["Jo March"]],
    [POLISH, "Rozmawia\u0142a Jo March", ["Jo March"]],
  ])("%#", (sample, line, names) => {
    expect(authorsOf(sample, line)).toEqual(names);
  });

  test("but nobody whose report the title is about", () => {
    expect(authorsOf(ENGLISH, "Jo March reports that the owners of the mill will meet again")).toEqual([]);
  });
});

test("an article that stands before a paper's name opens no note on its author", () => {
  const { title, text } = DUTCH;
  expect(
    articleOf(page(title, "Jo March | De Dalbode", "4 mei 2021", ...text)).body.map((block) => block.text),
  ).toEqual(text);
});

test("a sentence of the text that begins like a byline is none", () => {
  const sentence =
    "A report by Tarn Valley Mills in May had called for eleven other signals on the line to the port.";
  expect(
    passagesOf(page(ENGLISH.title, "By Jo March", "", ENGLISH.text[0]!, sentence, ...ENGLISH.text.slice(1))),
  ).toContain(`body: ${sentence}`);
});
