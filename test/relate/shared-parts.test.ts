import { expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import { sharingParts } from "../../src/relate/shared-parts.ts";
import { cardFor, examine } from "../support/examine.ts";

/** As the store gives it: a copy down to the last word. */
function stored(name: string, text: string): ArticleCard {
  const card = cardFor(examine(name, text));
  const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
  return { ...copy(card), trace: () => copy(card.trace!()) };
}

const ferry = (title: string) =>
  `${title}\n\nBy Ada Tarn\n\nPublished: 12 March 2019\n\nThe ferry to Grell Island stopped on Monday after a storm broke its pier, ` +
  `the harbour office said.\n\n"We saw the pier go in minutes," said Mara Oddel, who runs the Harbour Office of Grell. ` +
  `Repairs will take until June 2019, she said.\n`;

test("says nothing but what the card said, in the same order", () => {
  const share = sharingParts();
  for (const title of ["Ferry stops", "No ferry before June", "Pier breaks"]) {
    const card = stored(`${title}.txt`, ferry(title));
    const shared = share(card);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(card));
    expect(JSON.stringify(shared.trace!())).toBe(JSON.stringify(card.trace!()));
  }
});

test("what two cards both say is one object", () => {
  const share = sharingParts();
  const [a, b] = ["Ferry stops", "Pier breaks"].map((title) => share(stored(`${title}.txt`, ferry(title))));
  expect(a!.rules.length).toBeGreaterThan(2);
  expect(a!.trace!().votes.length).toBeGreaterThan(0);
  const common = (of: (card: typeof a) => readonly unknown[]) =>
    of(a).filter((part) => of(b).includes(part)).length / of(a).length;
  expect(common((card) => card!.trace!().votes)).toBeGreaterThan(0.5);
  expect(common((card) => card!.article!.named!.people)).toBe(1);
  expect(a!.article!.date).toBe(b!.article!.date);
  expect(a!.article!.named!.quotes[0]!.speaker).toBe(b!.article!.named!.quotes[0]!.speaker);
});
