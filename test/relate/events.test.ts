import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import { findTimeline } from "../../src/relate/events/find-timeline.ts";
import { cardFor, examine } from "../support/examine.ts";

const card = (id: string, text: string, date: string | null, status = ""): ArticleCard =>
  cardFor(
    examine(`${id}.txt`, `${text}\n`, { sidecar: `${date ? `date: ${date}\n` : ""}${status}title: ${id}\n` }),
  );

const accord = card(
  "accord",
  "The dockers of Port Halloran signed an accord with the Halloran Line on Tuesday, and Mayor Odile Farr was there.\n\nThe union of the dockers was founded by Tomas Brandt in Leeds in 1931.",
  "1954-07-15",
);
const evening = card(
  "evening",
  "An accord between dockers and the Halloran Line was signed yesterday at Port Halloran, before a crowd of thousands.\n\nThe dockers’ union was founded in Leeds on 4 May 1931, when Tomas Brandt rented a room.",
  "1954-07-14",
);
const weather = card(
  "weather",
  "A storm flooded the cellars of Port Halloran on Tuesday, and the brigade of Mayor Odile Farr pumped all night.",
  "1954-07-15",
);
const undated = card(
  "undated",
  "The dockers of Port Halloran signed an accord with the Halloran Line on Tuesday.",
  null,
);
const withheld = card(
  "withheld",
  "Mayor Odile Farr opened the Halloran Line’s canteen on 3 May 1954.",
  "1954-07-15",
  "status: withheld\n",
);

const told = (cards: readonly ArticleCard[]) =>
  findTimeline(cards).map(
    ({ edtf, mentions }) => `${edtf} ${mentions.map(({ id, at }) => `${id}:${at}`).join(" ")}`,
  );

describe("the timeline of events", () => {
  test("puts together what several articles tell of one event, and keeps two events of a day apart", () => {
    expect(told([accord, evening, weather])).toEqual([
      "1931-05-04 evening:1 accord:1",
      "1954-07-13 accord:0 evening:0",
      "1954-07-13 weather:0",
    ]);
  });

  test("takes the finer time, and leaves it alone where the deed is another", () => {
    const bought = card(
      "bought",
      "The Halloran Line bought the Farr yard in Leeds from Odile Farr in 1931.",
      "1954-07-15",
    );
    expect(told([bought, evening]).slice(0, 2)).toEqual(["1931 bought:0", "1931-05-04 evening:1"]);
  });

  test("claims no day for an article without one, and holds nothing of a withheld one", () => {
    expect(told([undated, withheld])).toEqual([]);
  });

  test("does not depend on the order of the files", () => {
    const cards = [accord, evening, weather, undated];
    const expected = JSON.stringify(findTimeline(cards).map(withoutOrder));
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
        expect(JSON.stringify(findTimeline(shuffled).map(withoutOrder))).toBe(expected);
      }),
    );
  });
});

const withoutOrder = ({ mentions, ...event }: ReturnType<typeof findTimeline>[number]) => [
  event,
  mentions.map(({ id, at }) => `${id}:${at}`).sort(),
];
