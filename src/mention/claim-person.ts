import { nameSuffixes } from "../language/everywhere.ts";
import type { Lexicon } from "./lexicon.ts";
import { INITIAL, isJoinedWord, isNobody } from "./name-words.ts";
import { behindCalling, endOfName, endOfTitles } from "./person-extent.ts";
import { isLikely, isShown, WORD_ENDING } from "./person-signs.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, type Sight } from "./sight.ts";
import type { Token } from "./tokens.ts";

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** A person whose title or name begins here. Not `sure`: only its shape speaks for it. */
export function claimPerson(sight: Sight, at: number, end: number): Piece | null {
  const behind = endOfTitles(sight, at, end);
  const name = behindCalling(sight, behind, end);
  const from = name > behind ? name : at;
  const to = endOfName(sight, name, end);
  if (to <= name) return null;
  const tokens = sight.tokens.slice(name, to).filter(({ key }) => !nameSuffixes.has(key));
  const titled = name > from;
  if (tokens.length === 0 || !isNameLike(sight, tokens) || isThing(sight, tokens)) return null;
  if (tokens.length === 1 && !titled) return null;
  const [only] = tokens.length === 1 ? tokens : [];
  if (only && (only.key.length < 3 || (WORD_ENDING.test(only.key) && sight.tables.common.has(only.key))))
    return null;
  if (titled && isTitleOfThing(sight, from, name, tokens)) return null;
  const sure = titled || isShown(sight, name, to);
  if (!sure && (sight.lexicon.nounsInCapitals || !isLikely(sight, name, to))) return null;
  return { kind: "person", unit: sight.unit, from: name, to, titled: from, sure };
}

/** `General Purpose`, `Information Officer`: a title that is a common word, and nothing else but common words. */
const isTitleOfThing = (
  { tokens, tables, lexicon }: Sight,
  titled: number,
  from: number,
  name: readonly Token[],
): boolean => {
  const titles = tokens.slice(titled, from);
  const isAddress = titles.some(({ key }) => lexicon.herTitles.has(key) || lexicon.hisTitles.has(key));
  return (
    !isAddress &&
    titles.every(({ key }) => tables.common.has(key)) &&
    name.every((word) => isNobody(word, tables))
  );
};

function isNameLike({ lexicon, tables }: Sight, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  // `the leader of the Greens` where `of the` is one word: `Vorsitzender der Grünen`.
  if (!first!.upper && lexicon.determiners.has(first!.key)) return false;
  if (lexicon.nationalities.has(first!.key) || (lexicon.heads.has(first!.key) && tokens.length === 1))
    return false;
  if (tokens.some(({ text }) => /\d/.test(text))) return false;
  if (tokens.length === 1)
    return (
      !lexicon.noNames.has(first!.key) &&
      !tables.organisations.has(first!.key) &&
      !lexicon.roles.has(first!.key)
    );
  if (tokens.every(inCapitals)) return tokens.some(({ key }) => tables.given.has(key));
  return !tokens.some((token) => token.text.length > 2 && inCapitals(token) && !INITIAL.test(token.text));
}

/** Ends with a word for places or organisations that is no surname, or has a common word in its middle. */
function isThing({ lexicon, tables }: Sight, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  const isHead = lexicon.placeHeads.has(last.key) || lexicon.heads.has(last.key);
  if (tokens.length > 1 && isHead && !lexicon.alsoSurnames.has(last.key)) return true;
  if (tokens.slice(1).some((token) => /^\p{Lu}{2,}$/u.test(token.text)) && !tokens.every(inCapitals))
    return true;
  if (tokens.some((token) => isStandingFor(token, lexicon, tables))) return true;
  if (
    tokens.length > 1 &&
    (isJoinedWord(tokens[0]!, tables) || tokens.every((word) => isNobody(word, tables)))
  )
    return true;
  const inside = tokens.length > 3 ? tokens.slice(1, -1) : [];
  return inside.some(
    ({ key, upper }) => upper && !tables.given.has(key) && (tables.common.has(key) || tables.places.has(key)),
  );
}

/** `U.S.`, `D.C.`: letters that are a place, or stand for something else. */
const isStandingFor = ({ text, key }: Token, lexicon: Lexicon, { places }: Sight["tables"]): boolean =>
  INITIALS.test(text) && (places.has(key) || lexicon.noAcronyms.has(key));
