import { saintWords } from "../language/everywhere.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, isWithin, longestListed, type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

const placeFrom = ({ unit }: Sight, from: number, to: number): Piece => ({
  kind: "place",
  unit,
  from,
  to,
  titled: from,
  sure: true,
});

/** A place of the tables. One that is a given name, too, needs more: `in Florence`, `Paris,`. */
export function knownPlace(sight: Sight, at: number, end: number): Piece | null {
  const to = longestListed(sight, at, "places");
  if (to === 0) return null;
  const whole = byHead(sight, at, end);
  if (whole > to) return placeFrom(sight, at, whole);
  if (to === at + 1 && isDoubtful(sight, at, end) && !isSituated(sight, at)) return null;
  return placeFrom(sight, at, to);
}

/** A given name, a common word that opens a sentence, or part of a longer name; countries are seldom those. */
function isDoubtful(sight: Sight, at: number, end: number): boolean {
  const { tokens, tables } = sight;
  const token = tokens[at]!;
  if (isPartOfName(sight, at, end)) return true;
  if (tables.places.get(token.key) !== "city") return false;
  return tables.given.has(token.key) || (tables.common.has(token.key) && token.opens);
}

/** Behind a given name it is a surname: `Jack London`. */
function isPartOfName({ tokens, tables, lexicon }: Sight, at: number, end: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (
    before?.upper &&
    before.glue === " " &&
    (tables.given.has(before.key) || lexicon.titles.has(before.key))
  )
    return true;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  return (
    !!next &&
    !lexicon.noNames.has(next.key) &&
    !lexicon.titles.has(next.key) &&
    !lexicon.beforeTitles.has(next.key) &&
    !lexicon.roles.has(next.key)
  );
}

/** A place by a word of its own: `Mill Street`, `Lake Tarn`; or by what stands beside it: `in Brookby`, `the Tarn river`. */
export function claimPlace(sight: Sight, at: number, end: number): Piece | null {
  const head = byHead(sight, at, end);
  if (head > at) return placeFrom(sight, at, head);
  const { tokens, lexicon } = sight;
  const token = tokens[at]!;
  if (sight.headline || lexicon.nounsInCapitals || lexicon.nationalities.has(token.key)) return null;
  let to = at + 1;
  while (to < end && !lexicon.titles.has(tokens[to]!.key) && !lexicon.noNames.has(tokens[to]!.key)) to++;
  if (to - at > 3) return null;
  const last = tokens[to - 1]!;
  const kindBehind = last.glue === " " && !last.possessive && lexicon.placeKinds.has(tokens[to]?.key ?? "");
  if (kindBehind && !tokens[to]!.upper) return placeFrom(sight, at, to);
  const isName = token.key.length > 2 && !inCapitals(token);
  if (!isName || to !== end || last.possessive || !isSituated(sight, at)) return null;
  return mayBePlace(sight, at, to) ? placeFrom(sight, at, to) : null;
}

/** `Depot Street`, `Mount Tarn`; `Jonah Hill` is a person unless a preposition stands before. */
function byHead(sight: Sight, at: number, end: number): number {
  const { tokens, lexicon, tables } = sight;
  const first = tokens[at]!;
  if (lexicon.functionWords.has(first.key)) return 0;
  for (let last = Math.min(end, at + 4) - 1; last > at; last--) {
    if (!lexicon.placeHeads.has(tokens[last]!.key)) continue;
    if (
      tables.given.has(first.key) &&
      last === at + 1 &&
      lexicon.alsoSurnames.has(tokens[last]!.key) &&
      !isSituated(sight, at)
    )
      return 0;
    return last + 1;
  }
  const opensPlace = lexicon.placeHeads.has(first.key) && at + 1 < end && !first.possessive;
  return opensPlace && sight.lexicon.placeOpeners.has(first.key) ? endOfOpened(sight, at, end) : 0;
}

/** `Lake Tarn`, `Port St. Brook`, `Plaza de la Ribera`; `rue Ada Brook` has a given name and a surname. */
function endOfOpened({ tokens, tables }: Sight, at: number, end: number): number {
  let name = at + 1;
  while (name + 1 < end && !tokens[name]!.upper) name++;
  const [first, second] = [tokens[name]!, name + 1 < end ? tokens[name + 1] : undefined];
  const isSurname = tables.given.has(first.key) && second?.upper && !tables.everyday.has(second.key);
  return second && (saintWords.has(first.key) || isSurname) ? name + 2 : name + 1;
}

/** Behind `in`, or behind `the village of`. */
export function isSituated({ tokens, lexicon }: Sight, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (before?.glue !== " ") return false;
  if (lexicon.placePrepositions.has(before.key))
    return !isCited({ tokens, lexicon }, at) && !isInTitle(tokens, at);
  return lexicon.links.has(before.key) && lexicon.placeKinds.has(wordAt(tokens, at - 2)?.key ?? "");
}

/** `according to`, `thanks to`: no way to a place. */
function isCited({ tokens, lexicon }: Pick<Sight, "tokens" | "lexicon">, at: number): boolean {
  const [opening, preposition] = [wordAt(tokens, at - 2), tokens[at - 1]!];
  if (opening?.glue !== " ") return false;
  return (
    (lexicon.noWays.has(opening.key) && !lexicon.within.has(preposition.key)) ||
    (lexicon.accordingTo.get(opening.key) ?? []).some(
      (words) => words.length === 2 && words[1] === preposition.key,
    )
  );
}

/** `“Inside Ada Brook”`, `Research In Motion`: its preposition has a capital, and opens no sentence. */
function isInTitle(tokens: Sight["tokens"], at: number): boolean {
  const before = tokens[at - 1]!;
  if (!before.upper) return false;
  return !before.opens || /["\u201c\u2018\u00ab\u201e]$/.test(wordAt(tokens, at - 2)?.glue ?? "");
}

/** Not `from LuckyTarn`, `at tarn.org`, `goodbye to Ada`; common words only before a place: `in Mammoth, Arizona`. */
function mayBePlace(sight: Sight, from: number, to: number): boolean {
  const { tokens, tables } = sight;
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (last.glue.startsWith("@") || tokens.slice(from, to).some(isCoined)) return false;
  if (to === from + 1 && tables.given.has(first.key) && !isWithin(sight, from)) return false;
  const isPlain =
    tables.everyday.has(first.key) && !tables.surnames.has(first.key) && !tables.places.has(last.key);
  return !isPlain || (/^, $/.test(last.glue) && longestListed(sight, to, "places") > 0);
}

/** `LuckyTarn`, `tarn.org`, `DVRs`: as houses and things are written. */
const isCoined = ({ text }: Token): boolean =>
  /^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}|\.\p{Ll}|^\p{Lu}{2,}s$|\p{Ll}\p{Lu}{2}/u.test(text);
