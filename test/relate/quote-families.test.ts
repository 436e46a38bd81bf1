import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import { digestOfQuotes } from "../../src/relate/card-mentions.ts";
import { relate } from "../../src/relate/relate.ts";
import { madeUp, madeUpCard } from "../support/dossier.ts";

/** `Ada Brook: words`; a small letter at the front describes somebody. */
function cardSaying(name: string, ...said: readonly string[]): ArticleCard {
  const card = madeUpCard(
    madeUp({
      name,
      lines: [
        ["title", "Title"],
        ["body", "Words."],
      ],
    }),
  );
  const quotes = said.map((line) => {
    const [speaker = "", text = ""] = line.split(": ");
    const kind = /^[A-Z]/.test(speaker) ? ("person" as const) : ("described" as const);
    return {
      text,
      speaker: { name: speaker, kind, basis: "stated" as const },
      hasRareWord: /lantern|carousel|non-start/.test(text),
    };
  });
  const people = [
    ...new Set(quotes.filter(({ speaker }) => speaker.kind === "person").map(({ speaker }) => speaker.name)),
  ].map((person) => ({ name: person, key: person.toLowerCase(), count: 1, gender: null, roles: [] }));
  const named = { people, organisations: [], places: [], quotes, said: digestOfQuotes(quotes) };
  return { ...card, article: { ...card.article!, named } };
}

/** Members of each family, by the letters of their files. */
const familiesOf = (...cards: readonly ArticleCard[]) =>
  relate(cards, []).quoteFamilies.map(({ members }) =>
    members.map(({ id, index }) => `${id}${index}`).join(" "),
  );

const long = "The harbour will be dredged in spring, whatever the council may decide about it";

describe("one quotation in several clippings", () => {
  test.each([
    ["the same words", long, long],
    ["cut short", long, "The harbour will be dredged in spring"],
    [
      "other marks and case",
      long,
      "the harbour will be dredged in spring; whatever the council may decide about it",
    ],
    [
      "another rendering",
      "There are wide differences between the harbour board and us on these issues",
      "There are wide differences between harbour board and us on this issue",
    ],
    ["a few words, one of them rare", "this old carousel of fools", "this old carousel of fools"],
    ["a fragment with its auxiliary", "are simply non-starters", "simply non-starters"],
    ["few and common words of one speaker", "We are moving forward", "We are moving forward"],
  ])("%s", (_, a, b) => {
    expect(
      familiesOf(cardSaying("a.txt", `Ada Brook: ${a}`), cardSaying("b.txt", `Ada Brook: ${b}`)),
    ).toEqual(["a0 b0"]);
  });

  test.each([
    ["of two people", `Ada Brook: ${long}`, `Tom Lund: ${long}`],
    [
      "with only small words in common",
      "Ada Brook: but at the same time we are ready for the boats",
      "Ada Brook: but at the same time they have not answered our letters",
    ],
    ["of two common words", "Ada Brook: not now", "Tom Lund: not now"],
  ])("not %s", (_, a, b) => {
    expect(familiesOf(cardSaying("a.txt", a), cardSaying("b.txt", b))).toEqual([]);
  });

  test("a version that only describes its speaker may be of somebody named", () => {
    expect(
      familiesOf(
        cardSaying("a.txt", "Ada Brook: simply non-starters"),
        cardSaying("b.txt", "the council: simply non-starters"),
      ),
    ).toEqual(["a0 b0"]);
  });

  test("said twice in one clipping is no family", () => {
    expect(familiesOf(cardSaying("a.txt", `Ada Brook: ${long}`, `Ada Brook: ${long}`))).toEqual([]);
  });

  test("families are the same in any order, and others do not change them", () => {
    const lines = [
      `Ada Brook: ${long}`,
      "Ada Brook: The harbour will be dredged in spring",
      "Tom Lund: this old carousel of fools",
      "the board: this old carousel of fools",
      "Ada Brook: something else that nobody else would ever say",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }), (said) => {
        const cards = said.map((line, i) => cardSaying(`${i}.txt`, line));
        expect(relate([...cards].reverse(), []).quoteFamilies).toEqual(relate(cards, []).quoteFamilies);
        const more = [
          ...cards,
          cardSaying("z.txt", "Nora Quill: a lantern hung in every window of the lower town"),
        ];
        expect(relate(more, []).quoteFamilies).toEqual(relate(cards, []).quoteFamilies);
      }),
    );
  });
});
