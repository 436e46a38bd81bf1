import { describe, expect, test } from "vitest";
import { mentionsAs } from "./mentions-in.ts";

const peopleAs = (language: string, text: string): readonly string[] =>
  mentionsAs(language, text).people.map(({ name }) => name);

const rolesAs = (language: string, text: string): readonly string[] =>
  mentionsAs(language, text).people.flatMap(({ roles }) => roles.map(({ text }) => text));

describe("people in German, where nouns have capitals", () => {
  test.each([
    ["an office", "Die Bürgermeisterin Almut Gerlach kam am Montag in die Stadt.", "Almut Gerlach"],
    ["an office in one word with its field", "Hafensenator Karl Brinkhoff kam zu spät.", "Karl Brinkhoff"],
    ["a noun before a given name", "Am Abend hielt Torhüter Karl Brinkhoff zwei Bälle.", "Karl Brinkhoff"],
    [
      "small words that bind a surname",
      "Am Montag kam Gertrud von der Brinkau wieder in die Stadt.",
      "Gertrud von der Brinkau",
    ],
    ["a name with an umlaut", "Am Montag kam Jürgen Brinkhoff.", "Jürgen Brinkhoff"],
  ])("%s", (_, text, name) => {
    expect(peopleAs("de", text)).toEqual([name]);
  });

  test.each([
    ["whom somebody leads", "Die Vorsitzende der Grünen schwieg."],
    ["countries behind a word like a given name", "Das wollen die Länder Brinkau und Tarnau."],
  ])("are not those %s", (_, text) => {
    expect(peopleAs("de", text)).toEqual([]);
  });

  test("end before the house that they are of", () => {
    expect(peopleAs("de", "Zu uns kam auch Gertrud Brinkhoff von der Tarnau AG, wie sie sagte.")).toEqual([
      "Gertrud Brinkhoff",
    ]);
  });

  test("have the office that stands before them, and no form of address", () => {
    expect(rolesAs("de", "Und Hafensenator Karl Brinkhoff kam.")).toEqual(["Hafensenator"]);
    expect(rolesAs("de", "Später kam Kanzlerin Almut Gerlach.")).toEqual(["Kanzlerin"]);
    expect(rolesAs("de", "Später kam Frau Almut Gerlach.")).toEqual([]);
  });
});

describe("names with accents", () => {
  test.each([
    ["es", "El lunes llegó José Carballedo a la ciudad.", "José Carballedo"],
    ["fr", "Le lundi, Jérôme Brinval est arrivé dans la ville.", "Jérôme Brinval"],
    ["fr", "Le lundi, Laure de la Brinière est arrivée.", "Laure de la Brinière"],
    ["pt", "Na segunda-feira chegou Vinícius Carvalhedo.", "Vinícius Carvalhedo"],
    ["en", "On Monday Jiří Brinka came to town.", "Jiří Brinka"],
  ])("%s: %s", (language, text, name) => {
    expect(peopleAs(language, text)).toEqual([name]);
  });
});

describe("places that open with what they are", () => {
  test.each([
    ["es", "El barco llegó a la Bahía de Brincos el lunes.", "Bahía de Brincos"],
    ["es", "La marcha salió de la Plaza de la Ribera el lunes.", "Plaza de la Ribera"],
    ["fr", "Le magasin de la Rue Jérôme Brinval est fermé.", "Rue Jérôme Brinval"],
    ["en", "They walked over Lake Brin and home.", "Lake Brin"],
  ])("%s: %s", (language, text, name) => {
    const { places, people } = mentionsAs(language, text);
    expect(places.map((place) => place.name)).toEqual([name]);
    expect(people).toEqual([]);
  });
});
