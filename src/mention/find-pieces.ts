import { abbreviatedTitles, ordinalEndings, saintWords } from "../language/everywhere.ts";
import { claimEmployer, claimOrganisation } from "./claim-organisation.ts";
import { claimPerson } from "./claim-person.ts";
import { claimPlace, knownPlace } from "./claim-place.ts";
import { withFirstHalves } from "./first-halves.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, isParticle, isStopWord, type Sight } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** Every stretch of capitals of a unit, cut into names as far as it shows by itself what they name. */
export function findPieces(sight: Sight): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < sight.tokens.length) {
    if (!opensRun(sight, at)) {
      at++;
      continue;
    }
    const end = endOfRun(sight, at);
    cutRun(sight, at, end, pieces);
    at = Math.max(end, pieces.at(-1)?.to ?? 0);
  }
  return withFirstHalves(sight, pieces).map(asListed(sight));
}

/** A capital, or a number before one: `1922 Committee`. */
function opensRun({ tokens, lexicon }: Sight, at: number): boolean {
  const token = tokens[at]!;
  if (token.upper) return true;
  const next = tokens[at + 1];
  if (!next?.upper || token.glue !== " ") return false;
  return lexicon.heads.has(next.key) && NUMBER.test(token.text);
}

const NUMBER = new RegExp(`^\\d+(?:${ordinalEndings.join("|")})?$`);

function endOfRun(sight: Sight, from: number): number {
  let end = from + 1;
  while (end < sight.tokens.length && isJoined(sight, end - 1)) {
    const token = sight.tokens[end]!;
    if (token.upper) end++;
    else if (isParticle(sight, end)) end += sight.tokens[end + 1]!.upper ? 2 : 3;
    else break;
  }
  return Math.min(end, sight.tokens.length);
}

/** Nothing but a space (or `&`, or the stop of a title) stands between this word and the next. */
function isJoined(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  const { glue, key, possessive } = tokens[at]!;
  if (possessive) return false;
  // `Cornelius “Bud” Brook`
  if (/^ ["\u201c\u2018(]$/.test(glue)) return isNickname(tokens, at + 1);
  if (/^["\u201d\u2019)] $/.test(glue)) return at > 0 && isNickname(tokens, at);
  if (glue === " " || glue === " & ") return true;
  if (glue !== ". ") return false;
  if (saintWords.has(key)) return isSaint(sight, at);
  return key.length === 1 || (lexicon.titles.has(key) && !isWholeWord(key));
}

/** `Amy St. John`, `Port St. Lucie`: a given name or a place behind it; elsewhere the stop of a street ends a sentence. */
function isSaint({ tokens, tables, lexicon }: Sight, at: number): boolean {
  const [saint, next] = [tokens[at]!, tokens[at + 1]];
  if (!saint.upper || !next?.upper || lexicon.noNames.has(next.key)) return false;
  return tables.given.has(next.key) || tables.places.has(`${saint.key} ${next.key}`);
}

/** `Tom King. Brook was fined`: a title that is no word cut short ends a sentence. */
const isWholeWord = (key: string): boolean => key.length > 3 && !abbreviatedTitles.has(key);

/** One word between marks, capitals before and behind it. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.upper &&
  !!tokens[at]?.upper &&
  !!tokens[at + 1]?.upper &&
  /^ ["\u201c\u2018(]$/.test(tokens[at - 1]!.glue) &&
  /^["\u201d\u2019)] $/.test(tokens[at]!.glue);

/** Takes names off the front of a run until nothing is left of it. */
function cutRun(sight: Sight, from: number, end: number, pieces: Piece[]): void {
  let at = from;
  while (at < end) {
    const claimed = claim(sight, at, end);
    if (claimed) {
      pieces.push(claimed);
      at = Math.max(claimed.to, at + 1);
    } else at++;
  }
}

function claim(sight: Sight, at: number, end: number): Piece | null {
  const token = sight.tokens[at]!;
  const organisation = claimOrganisation(sight, at, end);
  const place = knownPlace(sight, at, end);
  if (organisation && !(place && place.to >= organisation.to)) return organisation;
  const isTitle = sight.lexicon.titles.has(token.key) || sight.lexicon.beforeTitles.has(token.key);
  if (!isTitle && isStopWord(sight, at)) return place && place.to > at + 1 ? place : null;
  const person = claimPerson(sight, at, end);
  if (person?.sure && !(place && place.to === person.to && person.titled === person.from)) return person;
  if (place) return place;
  if (isStopWord(sight, at)) return null;
  return claimEmployer(sight, at, end) ?? claimPlace(sight, at, end) ?? person ?? rest(sight, at, end, token);
}

/** What is left: as long as no word of it ends a name. */
function rest(sight: Sight, at: number, end: number, token: Token): Piece | null {
  if (sight.lexicon.nationalities.has(token.key)) return null;
  let to = at + 1;
  while (to < end && !isStopWord(sight, to) && !opensPerson(sight, to, end)) to++;
  if (to === at + 1 && inCapitals(token) && sight.lexicon.noAcronyms.has(token.key)) return null;
  return { kind: "unknown", unit: sight.unit, from: at, to, titled: at, sure: false };
}

/** `Tarn CEO Ada Brook`: a title, or what somebody is before a given name. */
const opensPerson = ({ tokens, lexicon, tables }: Sight, at: number, end: number): boolean =>
  lexicon.titles.has(tokens[at]!.key) ||
  (at + 2 < end && lexicon.roles.has(tokens[at]!.key) && tables.given.has(tokens[at + 1]!.key));

/** `in Brookby and Tarnmouth`, `Brookby, Tarnmouth and Lane End`: what a list goes on with is a place as its first is. */
function asListed({ tokens, lexicon }: Sight) {
  let listEnd = -1;
  return (piece: Piece): Piece => {
    const between = tokens.slice(listEnd, piece.from);
    const goesOn =
      listEnd >= 0 &&
      tokens[listEnd - 1]!.glue === " " &&
      between.length === 1 &&
      lexicon.and.has(between[0]!.key) &&
      between[0]!.glue === " " &&
      !tokens[piece.to - 1]!.possessive &&
      !lexicon.saying.has(tokens[piece.to]?.key ?? "");
    const isOpen = piece.kind === "unknown" || (piece.kind === "person" && !piece.sure);
    const listed: Piece = isOpen && goesOn ? { ...piece, kind: "place", sure: true } : piece;
    listEnd = listed.kind === "place" ? listed.to : -1;
    return listed;
  };
}
