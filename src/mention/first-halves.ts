import type { Piece } from "./piece.ts";
import { type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** `Securities and Exchange Commission`, `Fish & Game Board`: common words on both sides of an `and` are one name. */
export function withFirstHalves(sight: Sight, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isFirstHalf(sight, before, piece))
      joined[joined.length - 1] = { ...piece, from: before.from, titled: before.from };
    else joined.push(piece);
  }
  return joined;
}

function isFirstHalf({ tokens, lexicon, tables, headline }: Sight, first: Piece, second: Piece): boolean {
  if (headline || second.kind !== "organisation" || !second.sure || second.to - second.from < 2) return false;
  const and = tokens[first.to]!;
  const isJoined =
    second.from === first.to + 1 &&
    lexicon.and.has(and.key) &&
    and.glue === " " &&
    tokens[first.to - 1]!.glue === " ";
  if (!isJoined || tokens[first.to - 1]!.possessive || !tables.everyday.has(tokens[second.from]!.key))
    return false;
  const [the, opening] = [wordAt(tokens, first.from - 1), tokens[first.from]!];
  if (the?.glue !== " " || !(the.upper || lexicon.articles.has(the.key))) return false;
  const isCommon = ({ key }: Token) =>
    tables.everyday.has(key) && !tables.given.has(key) && !tables.organisations.has(key);
  const rest = tokens.slice(first.from + 1, first.to);
  if (first.kind === "unknown")
    return [opening, ...rest].every(isCommon) && !lexicon.heads.has(tokens[first.to - 1]!.key);
  // `U.S. Securities`: a country before the first half.
  return (
    first.kind === "organisation" &&
    rest.length === 1 &&
    tables.places.has(opening.key) &&
    isCommon(rest[0]!) &&
    /s$/.test(rest[0]!.key)
  );
}
