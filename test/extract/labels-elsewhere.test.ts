import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labelsElsewhere, languageElsewhere } from "../../src/language/elsewhere/index.ts";
import { languages } from "../../src/language/index.ts";
import { articleOf, page, passagesOf } from "./pages.ts";

const DUTCH = [
  "Spinnerij en arbeiders overleggen voor de vierde keer",
  "",
  "De eigenaars van de spinnerij hebben dinsdag opnieuw met de arbeiders gesproken, maar een akkoord is er nog niet.",
  "Volgens de voorzitter van de bond wachten zijn leden al sinds mei op een antwoord van de eigenaars van de fabriek.",
  "Niemand verwacht dat zij het voor de feestdagen eens worden, want dan zijn de lonen van de arbeiders op.",
];
const SWEDISH = [
  "Ägarna och spinnarna möts för fjärde gången",
  "",
  "Ägarna till spinneriet har på tisdagen träffat arbetarna igen, men någon överenskommelse finns det ännu inte.",
  "Enligt fackets ordförande har medlemmarna väntat sedan i maj på att ägarna ska svara på deras frågor om lönen.",
  "Ingen tror att de kommer överens före helgen, och då är pengarna slut för dem som arbetar i spinneriet.",
];

describe("labels of pages in languages of which no other words are known", () => {
  test.each([
    [
      DUTCH,
      "Schrijf je in voor onze nieuwsbrief en ontvang elke ochtend het nieuws in je mailbox.",
      "newsletter",
    ],
    [DUTCH, "Lees ook: De veerboot vaart pas volgende week weer.", "related"],
    [SWEDISH, "Läs också: Färjan går inte förrän nästa vecka.", "related"],
    [
      SWEDISH,
      "Bli prenumerant och läs vidare för en krona den första månaden, utan bindningstid.",
      "paywall",
    ],
  ])("%#", (text, line, kind) => {
    const passages = passagesOf(page(...text.slice(0, 4), line, ...text.slice(4)));
    expect(passages).toContain(`${kind}: ${line}`);
    for (const own of text.slice(2)) expect(passages).toContain(`body: ${own}`);
  });

  test("say nothing where a language has words of its own", () => {
    const own = new Set(languages.map(({ code }) => code));
    expect(labelsElsewhere.filter((code) => own.has(code))).toEqual([]);
    expect(languageElsewhere("xx")).toBe(languages[0]);
  });

  test("are known from every file, and each language from one", async () => {
    const folder = new URL("../../src/language/elsewhere/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    const tables = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
    const codes = tables.flatMap((table) =>
      Object.values(table).flatMap((labels) => Object.keys(labels as object)),
    );
    expect(codes.sort()).toEqual([...labelsElsewhere].sort());
  });

  test.each(labelsElsewhere)("of %s: small letters, no sign of the page's own, and none twice", (code) => {
    const { cues } = languageElsewhere(code).press;
    for (const [name, cue] of Object.entries(cues)) {
      const known = languages[0]!.press.cues[name as keyof typeof cues];
      for (const list of ["parts", "opens", "within"] as const) {
        const added = cue[list].slice(known[list].length);
        for (const phrase of added) expect(phrase).toBe(phrase.toLowerCase().replace(/[-\u2019?!.,:]/g, " "));
      }
    }
  });
});

test("the language of a page that opens with a long menu is that of its text", () => {
  const menu = Array.from({ length: 400 }, (_, i) => `Rubrik ${i}`);
  const text = [
    "Die Besitzer der Spinnerei haben sich am Dienstag zum vierten Mal mit den Arbeitern getroffen und sind spät auseinandergegangen.",
    "Niemand rechnet damit, dass sie sich noch vor den Feiertagen einigen, wenn die Löhne der Spinner aufgebraucht sind.",
    "Der Vorsitzende der Gewerkschaft sagte, dass seine Leute seit dem Frühjahr auf eine Antwort der Besitzer warten.",
  ];
  expect(articleOf(page(...menu, "Spinner und Besitzer treffen sich", ...text)).language.value).toBe("de");
});
