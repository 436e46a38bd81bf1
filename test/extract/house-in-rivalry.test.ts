import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { loadSourceTables } from "../support/knowledge.ts";
import { clip, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";
const GERMAN = [
  "Die Besitzer der M\u00fchle haben sich am Dienstag zum vierten Mal getroffen und sind erst sp\u00e4t in der Nacht auseinander gegangen.",
  "\u201eWir warten noch immer auf eine Antwort\u201c, sagte der Vorsitzende, und niemand glaubt, dass sie sich vor den Ferien einigen.",
];

const known = indexSources(
  loadSourceTables({
    own: {
      "outlets.csv":
        "name,aliases,loose,domain,country,kind\nHamnkuriren,,,hamn.example,SE,newspaper\nFiskeposten,,,fisk.example,NO,newspaper\nThe Lantern,,The Lantern,lantern.example,IE,newspaper\nLantern,,The Lantern,lamp.example,GB,newspaper\nLantern Malay,,,lanternmalay.example,MY,site\nWerftbote,,,werft.example,DE,newspaper\nMoselbote,,,mosel.example,LU,newspaper\nElbkurier,,,elbe.example,DE,newspaper\nValley Lamp,,,valleylamp.example,US,newspaper\n",
    },
  }),
);

const outletOf = (...lines: readonly string[]) =>
  extract(clip(page(...lines)), known).article!.source.outlet?.value ?? null;
const below = (...foot: readonly string[]) => outletOf(TITLE, "", ...PARAGRAPHS, "", ...foot);

describe("of rivals the house is", () => {
  test.each([
    [
      "who claims rights last, for above stands whose the text is",
      ["Copyright: Vale Syndicate, 2021", "Contact", "Copyright 2021 Harbour Clarion"],
      "Harbour Clarion",
    ],
    [
      "not the company behind it, whose form is written with full stops",
      ["harbourclarion.example", "Advertise with Harbour Clarion", "\u00a9 2021 VALEHOUSE N.V."],
      "Harbour Clarion",
    ],
    [
      "not the words of the law behind who claims rights",
      ["Copyright (C) Harbour Clarion. All Rights Reserved"],
      "Harbour Clarion",
    ],
    [
      "not what it sells",
      ["Register with HCX Podcasts", "Subscribe to HCX Premium", "\u00a9 2021 DAILY HCX, S.L."],
      "HCX",
    ],
    [
      "a name with its article, rather than a longer one of its sisters",
      ["Follow The Lantern", "Updates from The Lantern", "The Lantern newsletter", "Lantern Malay"],
      "The Lantern",
    ],
    [
      "none of many that are linked",
      [
        ...Array.from({ length: 9 }, (_, i) => `https://www.${"abcdefghi"[i]}tarn.example/mill`),
        "https://www.atarn.example/spinners",
        "stories@harbour.example",
      ],
      "harbour.example",
    ],
  ])("%s", (_, foot, outlet) => {
    expect(below(...foot)).toBe(outlet);
  });

  test("the same with the article of the language and without, and called as it stands alone", () => {
    const foot = ["Leuchtturm abonnieren", "Leuchtturm Podcasts", "Den Leuchtturm lesen"];
    expect(
      outletOf(
        "Der Leuchtturm",
        "Startseite",
        "M\u00fchle: viertes Treffen ohne Ergebnis",
        "",
        ...GERMAN,
        "",
        ...foot,
      ),
    ).toBe("Der Leuchtturm");
  });
});

describe("where Clipfile has no words of the language", () => {
  const told = (name: string) => [
    "\u00c4garna av spinneriet m\u00f6ttes f\u00f6r fj\u00e4rde g\u00e5ngen",
    "",
    `\u00c4garna m\u00f6ttes igen p\u00e5 tisdagen, och ingen tror att de kommer att enas, s\u00e4ger ordf\u00f6randen till ${name}.`,
    `Det \u00e4r inte \u00f6ver, s\u00e4ger han till ${name}, och vi v\u00e4ntar fortfarande p\u00e5 ett svar som inte har kommit.`,
  ];

  test("a paper of the country that is named again and again is the house", () => {
    expect(outletOf(...told("Hamnkuriren"))).toBe("Hamnkuriren");
  });

  test("one of another country, or beside another, is not", () => {
    expect(outletOf(...told("Fiskeposten"))).toBeNull();
    expect(
      outletOf(
        ...told("Hamnkuriren"),
        "Fiskeposten skriver om det som h\u00e4nde, och det g\u00f6r vi ocks\u00e5.",
      ),
    ).toBeNull();
  });
});

describe("a paper of the country that stands once outside the text", () => {
  const outletBelow = (...foot: readonly string[]) =>
    outletOf("M\u00fchle: viertes Treffen ohne Ergebnis", "", ...GERMAN, "", ...foot);

  test("is the house where nothing else tells of one", () => {
    expect(outletBelow("Warum man dem Werftbote glauben darf")).toBe("Werftbote");
    expect(outletBelow("Warum man dem Moselbote glauben darf")).toBe("Moselbote"); // of a country with several languages
    expect(
      outletOf("M\u00fchle: viertes Treffen ohne Ergebnis", "", GERMAN[0]!, "", "Werftbote", "", GERMAN[1]!),
    ).toBe("Werftbote");
    expect(outletBelow("Werftbote", "\u00a9 2021 Harbour Bay")).toBe("Harbour Bay");
  });

  test.each([
    ["beside another", ["Warum man dem Werftbote glauben darf", "Was der Elbkurier dazu meint"]],
    ["of another country", ["Warum man dem Hamnkuriren glauben darf"]],
    ["that a headline is about", ["Moderatorin verl\u00e4sst Werftbote-Sendung"]],
  ])("is none %s", (_, foot) => {
    expect(outletBelow(...foot)).toBeNull();
  });

  test("is none as an item of the menu, nor inside the text", () => {
    const below = "Kultur Reise Garten Kochen Auto Wohnen Spiele Bilder Karten".split(" ");
    const menu = ["Startseite", "Wetter", "Sport", "Politik", "Lokales", "Werftbote", ...below, ""];
    expect(
      outletOf(
        ...menu,
        "M\u00fchle: viertes Treffen ohne Ergebnis",
        "Von Jo March",
        "4. Mai 2021",
        "",
        ...GERMAN,
      ),
    ).toBeNull();
    const cites =
      "Nach allem, was der Werftbote davon wei\u00df, soll es noch vor dem Winter ein f\u00fcnftes Treffen geben.";
    expect(
      outletOf("M\u00fchle: viertes Treffen ohne Ergebnis", "", GERMAN[0]!, cites, GERMAN[1]!),
    ).toBeNull();
  });

  test("is none in English, which is read everywhere", () => {
    const foot = "What the Valley Lamp may be trusted with";
    expect(outletOf(TITLE, "", ...PARAGRAPHS, "", foot)).toBeNull();
  });
});
