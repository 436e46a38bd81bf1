import { isShownPerson } from "./person-signs.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, longestListed, type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** An organisation that begins here: a known one, one with a word such as `Council` at its end or head, or letters. */
export function claimOrganisation(sight: Sight, at: number, end: number): Piece | null {
  const to = Math.max(known(sight, at, end), byHead(sight, at, end), byAmpersand(sight, at, end));
  const found = to > at ? withLink(sight, at, to) : acronym(sight, at, end);
  if (found <= at) return null;
  return { kind: "organisation", unit: sight.unit, from: at, to: found, titled: at, sure: to > at };
}

/** `an analyst at Tarn Gold`: where somebody is something, and no table knows it as a place. */
export function claimEmployer(sight: Sight, at: number, end: number): Piece | null {
  const { tokens, lexicon } = sight;
  if (isCalledSo(sight, at))
    return { kind: "organisation", unit: sight.unit, from: at, to: end, titled: at, sure: true };
  const preposition = wordAt(tokens, at - 1);
  if (preposition?.glue !== " " || !lexicon.employedAt.has(preposition.key)) return null;
  const role = wordAt(tokens, at - 2);
  if (role?.glue !== " " || !lexicon.roles.has(role.key)) return null;
  return { kind: "organisation", unit: sight.unit, from: at, to: end, titled: at, sure: true };
}

/** `the law firm Perkins Tarn`: the word for such a thing right before it. */
const isCalledSo = ({ tokens, lexicon, tables }: Sight, at: number): boolean => {
  const noun = wordAt(tokens, at - 1);
  if (noun?.glue !== " " || noun.upper || noun.possessive || !lexicon.organisationNouns.has(noun.key))
    return false;
  const isName = ({ key, text }: Token) =>
    !tables.everyday.has(key) &&
    !lexicon.noAcronyms.has(key) &&
    !lexicon.nationalities.has(key) &&
    !/\d/.test(text);
  return !tables.given.has(tokens[at]!.key) && isName(tokens[at]!) && !lexicon.titles.has(tokens[at]!.key);
};

/** A name of one word is also one before a word such as `Party`: `Labour Party`. */
function known(sight: Sight, at: number, end: number): number {
  const { tokens, tables } = sight;
  const to = longestListed(sight, at, "organisations");
  if (to === 0) return 0;
  const single = to === at + 1;
  const begun = wordAt(tokens, at - 1);
  // `Harrison Ford`, and a sentence's first word: more than a capital is needed.
  if (single && begun?.glue === " " && tables.given.has(begun.key) && begun.upper) return 0;
  if (single && tables.given.has(tokens[at]!.key) && to < end && tokens[to]!.upper) return 0;
  return to;
}

/** `Westmoor Borough Council`: to the last such word of the run. */
function byHead(sight: Sight, at: number, end: number): number {
  const { tokens, lexicon, tables } = sight;
  if (lexicon.functionWords.has(tokens[at]!.key)) return 0;
  for (let last = Math.min(end, at + 7) - 1; last > at; last--) {
    if (!lexicon.heads.has(tokens[last]!.key) || !tokens[last]!.upper) continue;
    const inside = tokens.slice(at, last);
    if (
      inside.some(
        ({ key }, i) =>
          lexicon.titles.has(key) && i + 1 < inside.length && tables.given.has(inside[i + 1]!.key),
      )
    )
      continue;
    if (inside.some(({ key }) => breaksName(key, lexicon))) continue;
    if (isSomebodyOf(sight, inside)) continue;
    if (inside.length === 1 && isOnlyTitle(sight, at)) continue;
    const person =
      inside.length === 1 &&
      tables.given.has(inside[0]!.key) &&
      (speaks(sight, at, last + 1) ||
        (lexicon.alsoSurnames.has(tokens[last]!.key) && isShownPerson(sight, at, last + 1)));
    return person ? 0 : last + 1;
  }
  return 0;
}

/** `Ada Brook von der Tarnau AG`: two small words behind a surname do not bind a house's name. */
const isSomebodyOf = ({ tables }: Sight, [given, surname, of, the]: readonly Token[]): boolean =>
  tables.given.has(given!.key) &&
  surname?.upper === true &&
  !tables.given.has(surname.key) &&
  of?.upper === false &&
  the?.upper === false;

/** `Related News On Tarn Post`: a small word with a capital is of a headline. */
const breaksName = (
  key: string,
  { functionWords, links, and, particles, determiners }: Sight["lexicon"],
): boolean =>
  (functionWords.has(key) || determiners.has(key)) && !links.has(key) && !and.has(key) && !particles.has(key);

const isOnlyTitle = ({ tokens, lexicon }: Sight, at: number): boolean =>
  lexicon.noNames.has(tokens[at]!.key) && !lexicon.nationalities.has(tokens[at]!.key);

const speaks = ({ tokens, lexicon }: Sight, from: number, to: number): boolean =>
  lexicon.saying.has(tokens[to]?.key ?? "") || lexicon.saying.has(wordAt(tokens, from - 1)?.key ?? "");

/** `Brook & Sons`, with the capitals behind it. */
function byAmpersand({ tokens }: Sight, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 4) - 1; i++)
    if (tokens[i]!.glue === " & " && !inCapitals(tokens[i]!)) return Math.min(end, i + 4);
  return 0;
}

/** `Ministry of Public Works`: what a word of the kind goes on with. */
function withLink({ tokens, lexicon }: Sight, at: number, to: number): number {
  const head = tokens[to - 1]!;
  if (!lexicon.heads.has(head.key) && to - at > 1) return to;
  return endOfLink({ tokens, lexicon }, to) || to;
}

function endOfLink(sight: Pick<Sight, "tokens" | "lexicon">, to: number): number {
  const { tokens, lexicon } = sight;
  const head = tokens[to - 1]!;
  if (head.glue !== " " || head.possessive || !lexicon.heads.has(head.key)) return 0;
  if (!lexicon.links.has(tokens[to]?.key ?? "")) return 0;
  const article = tokens[to + 1] && !tokens[to + 1]!.upper && lexicon.functionWords.has(tokens[to + 1]!.key);
  const first = to + (article ? 2 : 1);
  let end = endOfCapitals(tokens, first);
  if (end === first) return 0;
  const isJoined =
    tokens[end - 1]!.glue === " " && lexicon.and.has(tokens[end]?.key ?? "") && tokens[end]!.glue === " ";
  if (isJoined && tokens[end + 1]?.upper && !lexicon.titles.has(tokens[end + 1]!.key))
    end = Math.max(end, endOfCapitals(tokens, end + 1));
  return endOfLink(sight, end) || end;
}

function endOfCapitals(tokens: Sight["tokens"], from: number): number {
  let end = from;
  while (
    tokens[end]?.upper &&
    !tokens[end]!.opens &&
    (end === from || (tokens[end - 1]!.glue === " " && !tokens[end - 1]!.possessive))
  )
    end++;
  return end;
}

/** A head that begins the name (`University of Tarn`), or letters that stand for one. */
function acronym(sight: Sight, at: number, end: number): number {
  const { tokens, lexicon, tables, headline } = sight;
  const token = tokens[at]!;
  if (lexicon.heads.has(token.key) && token.upper) return endOfLink(sight, at + 1);
  if (headline || !inCapitals(token) || !/^\p{Lu}{3,6}$/u.test(token.text)) return 0;
  if (lexicon.noAcronyms.has(token.key) || lexicon.titles.has(token.key)) return 0;
  if (tables.places.has(token.key) || tables.given.has(token.key) || tables.common.has(token.key)) return 0;
  const isAlone =
    (at === 0 || !inCapitals(tokens[at - 1]!)) && (at + 1 >= end || !inCapitals(tokens[at + 1]!));
  return isAlone && !/^ ?[\d-]/.test(token.glue) ? at + 1 : 0;
}
