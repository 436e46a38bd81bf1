import type { Comparison, ComparisonRow, OnlyHere, PlacedWords, Words } from "../records/comparison.ts";
import type { Dossier } from "../records/dossier.ts";
import { linesOf, mapLines } from "../text/lines.ts";
import { type Account, accountOf } from "./account.ts";
import { howLong } from "./how-long.ts";
import { howMany } from "./how-many.ts";
import { onlyHere } from "./only-here.ts";
import { titles, who } from "./people.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";

/** Every regard, in the order in which a reader asks. */
const regards: readonly ((accounts: readonly Account[]) => readonly ComparisonRow<Words>[])[] = [
  when,
  where,
  howLong,
  howMany,
  titles,
  who,
];

/** Accounts of one event beside each other, in the order in which they come; each has to hold an article. */
export function compare(dossiers: readonly Dossier[]): Comparison {
  const accounts = dossiers.map((dossier) => {
    const account = accountOf(dossier);
    if (!account) throw new Error(`${dossier.clipping.path} holds no article that could be compared`);
    return account;
  });
  const rows = regards.flatMap((regard) => regard(accounts));
  const places = dossiers.map(placesIn);
  return {
    rows: [false, null, true]
      .flatMap((state) => rows.filter(({ agrees }) => agrees === state))
      .map((row) => ({ ...row, cells: row.cells.map((cell, at) => cell.map(places[at]!)) })),
    only: onlyHere(accounts).map((only, at) => placedIn(only, places[at]!)),
  };
}

/** Words of a clipping → these with their line. */
function placesIn({ clipping }: Dossier): (words: Words) => PlacedWords {
  const lines = mapLines(clipping.text, clipping.firstLine);
  return ({ text, span }) => ({ text, span, line: linesOf(lines, span)[0] });
}

const placedIn = (
  { people, quotes, numbers }: OnlyHere<Words>,
  place: (words: Words) => PlacedWords,
): OnlyHere => ({ people: people.map(place), quotes: quotes.map(place), numbers: numbers.map(place) });
