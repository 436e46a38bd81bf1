import { describe, expect, test } from "vitest";
import { cardFor, examine } from "../support/examine.ts";

/** `when [words that tell the time] kind`, of a clipping dated in its sidecar. */
function eventsOf(text: string, date: string | null = "1954-07-15"): readonly string[] {
  const { clipping, events } = examine("strike.txt", text, { sidecar: date && `date: ${date}\n` });
  return events.map(
    ({ when, cue, kind, main }) =>
      `${when.edtf} [${clipping.text.slice(cue.start, cue.end)}] ${main ? "main " : ""}${kind}`,
  );
}

const filler =
  "The dockers of Port Halloran have worked under one roof for a generation, and few of them can remember another.";

const article = (...paragraphs: readonly string[]) =>
  [
    "Dockers go back to work at Port Halloran",
    "",
    ...paragraphs.flatMap((one) => [one, ""]),
    filler,
    "",
  ].join("\n");

describe("an event", () => {
  test("has its day, counted from the day of writing, and the opening's is what the article is about", () => {
    expect(
      eventsOf(
        article(
          "The dockers of Port Halloran went back to work on Wednesday after their union signed an accord with Mayor Odile Farr.",
          "The strike had begun on 2 June, when the Halloran Line closed its canteen.",
        ),
      ),
    ).toEqual(["1954-07-14 [Wednesday] main event", "1954-06-02 [2 June] event"]);
  });

  test("keeps the granularity of its words", () => {
    expect(
      eventsOf(
        article(
          "The Halloran Line opened its quay in 1931, and it bought the Farr yard last October.",
          "The union was founded two decades ago by Tomas Brandt.",
        ),
      ),
    ).toEqual(["1931 [1931] event", "1953-10 [last October] event", "1934~ [two decades ago] event"]);
  });

  test("without a day of writing keeps only the words", () => {
    expect(eventsOf(article("The dockers met Mayor Odile Farr on Tuesday."), null)).toEqual([
      "null [Tuesday] main event",
    ]);
  });

  test.each([
    [
      "lies ahead",
      "The Halloran Line will reopen its canteen next Monday.",
      ["1954-07-19 [next Monday] planned"],
    ],
    [
      "is only that somebody spoke",
      "Union leader Tomas Brandt told reporters on Tuesday that the Halloran Line had no choice.",
      ["1954-07-13 [Tuesday] statement"],
    ],
    [
      "began at the time after 'since', whoever says so",
      "The Halloran Line has said since 1950 that it cannot pay more.",
      ["1950 [1950] event"],
    ],
  ])("that %s is told apart", (_, sentence, expected) => {
    expect(eventsOf(article(filler, filler, filler, sentence))).toEqual(expected);
  });

  test.each([
    ["a year that begins a name", "Tomas Brandt met members of the 1922 Committee."],
    ["an event named by its day", "Tomas Brandt praised Tuesday’s talks with the Halloran Line."],
    ["speech", "“We met the Halloran Line in 1931,” Tomas Brandt said."],
    ["an hour alone", "Tomas Brandt came at 3pm and met the Halloran Line."],
    ["a length of time", "Tomas Brandt met the Halloran Line for four hours."],
    ["a vague word", "Tomas Brandt recently met the Halloran Line."],
    ["what somebody said in some month", "Tomas Brandt said last October that the Halloran Line was wrong."],
    ["a sentence that names nobody", "It was founded in 1931."],
  ])("is not made of %s", (_, sentence) => {
    expect(eventsOf(article(sentence))).toEqual([]);
  });

  test("of several times in one sentence has the words that go with each", () => {
    const { clipping, events } = examine(
      "strike.txt",
      article("Odile Farr had briefed the Halloran Line on Tuesday about talks she held in Leeds on Monday."),
      { sidecar: "date: 1954-07-15\n" },
    );
    expect(events.map(({ clause }) => clipping.text.slice(clause.start, clause.end))).toEqual([
      "Odile Farr had briefed the Halloran Line on Tuesday",
      "about talks she held in Leeds on Monday.",
    ]);
  });

  test.each([
    [
      "de",
      "Hafenarbeiter kehren zurück",
      "Die Gewerkschaft hat am Dienstag in Leipzig einen Vertrag mit der Reederei Farr unterzeichnet.",
      "Die Arbeiter waren seit Wochen im Ausstand, und viele von ihnen haben in dieser Zeit keinen Lohn erhalten.",
      "Dienstag",
    ],
    [
      "fr",
      "Les dockers reprennent le travail",
      "Le syndicat a signé mardi à Rouen un accord avec la compagnie Farr, devant le maire de la ville.",
      "Les ouvriers étaient en grève depuis des semaines, et beaucoup d’entre eux ne recevaient plus de salaire.",
      "mardi",
    ],
    [
      "ru",
      "Докеры возвращаются к работе",
      "Профсоюз подписал во вторник в Архангельске соглашение с компанией Фарр, и порт снова открылся.",
      "Рабочие бастовали уже несколько недель, и многие из них за это время не получили никакой зарплаты.",
      "вторник",
    ],
  ])("is found in %s", (_, title, sentence, more, cue) => {
    const { clipping, events } = examine("port.txt", [title, sentence, more, ""].join("\n\n"), {
      sidecar: "date: 1954-07-15\n",
    });
    expect(
      events.map((one) => [clipping.text.slice(one.cue.start, one.cue.end), one.when.edtf, one.deed]),
    ).toEqual([[cue, "1954-07-13", "sign"]]);
  });
});

test("a card keeps what is needed to find the event elsewhere, and no words to show", () => {
  const dossier = examine("a.txt", article("The dockers met Mayor Odile Farr on Tuesday."), {
    sidecar: "date: 1954-07-15\n",
  });
  expect(cardFor(dossier).article!.events).toEqual([
    {
      at: 0,
      edtf: "1954-07-13",
      granularity: "day",
      earliest: "1954-07-13",
      latest: "1954-07-13",
      needsDate: true,
      kind: "event",
      main: true,
      deed: "meet",
      stems: "docke met mayor odile farr",
      names: "mayor odile farr",
    },
  ]);
});
