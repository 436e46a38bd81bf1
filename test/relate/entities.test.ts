import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard, CardMentions, CardPerson } from "../../src/records/archive.ts";
import type { OwnersName, OwnersNames } from "../../src/records/owners-names.ts";
import { digestOfQuotes } from "../../src/relate/card-mentions.ts";
import { relate } from "../../src/relate/relate.ts";
import { madeUp, madeUpCard } from "../support/dossier.ts";

type Named = Partial<Record<"people" | "organisations" | "places", readonly string[]>>;

/** `Ada Brook, mayor` is a person with a role. */
function personOf(text: string): CardPerson {
  const [name = "", ...roles] = text.split(", ");
  return { name, key: name.toLowerCase(), count: 1, gender: null, roles };
}

const namedOf = (name: string) => ({ name, key: name.toLowerCase(), count: 1 });

function cardNaming(name: string, named: Named, status: "usable" | "withheld" = "usable"): ArticleCard {
  const card = madeUpCard(
    madeUp({
      name,
      lines: [
        ["title", "Title"],
        ["body", "Words."],
      ],
      status,
    }),
  );
  const mentions: CardMentions = {
    people: (named.people ?? []).map(personOf),
    organisations: (named.organisations ?? []).map(namedOf),
    places: (named.places ?? []).map(namedOf),
    quotes: [],
    said: digestOfQuotes([]),
  };
  return { ...card, article: { ...card.article!, named: mentions } };
}

const row = (
  name: string,
  spellings: readonly string[] = [],
  clipping: string | null = null,
): OwnersName => ({
  name,
  spellings: [name, ...spellings],
  clipping,
  path: "people.csv",
  span: { start: 0, end: 1 },
});
const owners = (people: readonly OwnersName[]): OwnersNames => ({ people, organisations: [], places: [] });

const peopleOf = (texts: readonly (readonly string[])[], names?: OwnersNames) => {
  const cards = texts.map((people, i) => cardNaming(`${i}.txt`, { people }));
  return relate(cards, [], names && { names }).people.map(
    ({ name, articles }) => `${name} ${articles.length}`,
  );
};

describe("people of several clippings", () => {
  test.each([
    ["the same name", [["Ada Brook"], ["Ada Brook"]], ["Ada Brook 2"]],
    [
      "transliterations",
      [["Olena Tkachenko"], ["Olena Tkatchenko"], ["Vasyl Zorenskyy"], ["Vasil Zorensky"]],
      ["Olena Tkachenko 1", "Olena Tkatchenko 1", "Vasil Zorensky 2"],
    ],
    ["Cyrillic letters", [["Олена Таврова"], ["Olena Tavrova"]], ["Olena Tavrova 2"]],
    ["middle names", [["Ada Brook"], ["Ada Jane Brook"]], ["Ada Jane Brook 2"]],
    ["a surname with the same role", [["Ada Brook, mayor"], ["Brook, Mayor"]], ["Ada Brook 2"]],
    ["a surname without a role", [["Ada Brook, mayor"], ["Brook"]], ["Ada Brook 1", "Brook 1"]],
    ["an initial with the same role", [["Ada Brook, mayor of Tarn"], ["A. Brook, mayor"]], ["A. Brook 2"]],
    [
      "one surname of two mayors",
      [["Ada Brook, mayor"], ["Tom Brook, mayor"], ["Brook, mayor"]],
      ["Ada Brook 1", "Brook 1", "Tom Brook 1"],
    ],
    [
      "a misspelt name in the same office",
      [["Juliana Brook, envoy to Tarn"], ["Julia Brook, the Tarn envoy"]],
      ["Julia Brook 2"],
    ],
    ["two people of one surname", [["Ada Brook"], ["Tom Brook"]], ["Ada Brook 1", "Tom Brook 1"]],
  ])("%s", (_, texts, entries) => {
    expect(peopleOf(texts)).toEqual(entries);
  });

  test("keep every spelling, and each role with its articles", () => {
    const cards = [
      cardNaming("a.txt", { people: ["Ada Brook, mayor"] }),
      cardNaming("b.txt", { people: ["Ada Jane Brook, Mayor"] }),
      cardNaming("c.txt", { people: ["Ada Brook, senator"] }),
    ];
    const [brook] = relate(cards, []).people;
    expect(brook!.spellings).toEqual([
      { name: "Ada Brook", count: 2 },
      { name: "Ada Jane Brook", count: 1 },
    ]);
    expect(brook!.roles.map(({ text, articles }) => [text, articles.length])).toEqual([
      ["mayor", 2],
      ["senator", 1],
    ]);
  });

  test("are not told of where a clipping may not be shown", () => {
    const { people, places } = relate(
      [cardNaming("a.txt", { people: ["Ada Brook"], places: ["Tarn"] }, "withheld")],
      [],
    );
    expect([people, places]).toEqual([[], []]);
  });

  test("are the same in any order of the clippings", () => {
    const texts = fc.array(
      fc.array(
        fc.constantFrom(
          "Ada Brook, mayor",
          "Brook, mayor",
          "A. Brook, mayor",
          "Tom Brook",
          "Ada Jane Brook",
          "Brook",
        ),
        { maxLength: 3 },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (people, by) => {
        const cards = people.map((names, i) => cardNaming(`${i}.txt`, { people: [...new Set(names)] }));
        const shuffled = cards
          .map((card, i) => ({ card, at: by[i] ?? i }))
          .sort((a, b) => a.at - b.at)
          .map(({ card }) => card);
        expect(relate(shuffled, []).people).toEqual(relate(cards, []).people);
      }),
    );
  });
});

describe("the owner says", () => {
  test("that two spellings are one, and what it is called", () => {
    expect(
      peopleOf([["Ada Brook"], ["Ada Lund"]], owners([row("Ada Brook-Lund", ["Ada Brook", "Ada Lund"])])),
    ).toEqual(["Ada Brook-Lund 2"]);
  });

  test("that in one clipping it is another", () => {
    expect(
      peopleOf([["Ada Brook"], ["Ada Brook"]], owners([row("Ada Brook (painter)", ["Ada Brook"], "1")])),
    ).toEqual(["Ada Brook 1", "Ada Brook (painter) 1"]);
  });

  test("and is told of a row that no article asks for", () => {
    const { problems } = relate([cardNaming("a.txt", { people: ["Ada Brook"] })], [], {
      names: owners([row("Tom Lund")]),
    });
    expect(problems.map(({ code }) => code)).toEqual(["names-row-unmatched"]);
  });
});

describe("organisations and places", () => {
  test("articles before the name and capitals make no difference", () => {
    const cards = [
      cardNaming("a.txt", { places: ["TARN"], organisations: ["The Tarn Bank"] }),
      cardNaming("b.txt", { places: ["Tarn"], organisations: ["Tarn Bank"] }),
    ];
    const { places, organisations } = relate(cards, []);
    expect(places.map(({ name }) => name)).toHaveLength(1);
    expect(organisations.map(({ articles }) => articles.length)).toEqual([2]);
  });
});
