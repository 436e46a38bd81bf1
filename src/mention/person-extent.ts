import { nameSuffixes } from "../language/everywhere.ts";
import type { Lexicon } from "./lexicon.ts";
import { INITIAL, isJoinedWord } from "./name-words.ts";
import { holderOf } from "./office.ts";
import { inCapitals, isParticle, isStopWord, type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** More words are a headline, or a list. */
const MOST = 5;

/** Behind the titles that open the run; `at` where there are none. A title that is the whole run is no title. */
export function endOfTitles(sight: Sight, at: number, end: number): number {
  const { tokens, lexicon } = sight;
  let last = at;
  for (let i = at; i < end - 1; i++) {
    const { key } = tokens[i]!;
    // `Earl Brook`: before one word it is a given name.
    if (lexicon.alsoGiven.has(key) && i + 2 === end) break;
    if (lexicon.titles.has(key)) last = i + 1;
    else if (isJointRole(key, lexicon)) last = i + 1;
    else if (!lexicon.beforeTitles.has(key) && !lexicon.roles.has(key) && !lexicon.nationalities.has(key))
      break;
  }
  return endOfOffice(sight, last, end);
}

/** `Minister of State for Works Ada Brook`: behind an office, where a given name follows or somebody holds it. */
function endOfOffice({ tokens, lexicon, tables }: Sight, at: number, end: number): number {
  let name = at;
  const isGiven = () => tables.given.has(tokens[name]!.key);
  while (name + 2 < end && lexicon.beforeTitles.has(tokens[name]!.key) && !isGiven()) name++;
  return name > at && (isGiven() || holderOf(tokens, lexicon, at) !== null) ? name : at;
}

/** `Co-author`, `ex-mayor`, `mayor-elect`. */
function isJointRole(key: string, { roles, titles }: Lexicon): boolean {
  const hyphen = key.indexOf("-");
  return hyphen > 0 && (roles.has(key.slice(hyphen + 1)) || titles.has(key.slice(0, hyphen)));
}

/** `Supermodel Ada Brook`, `the Exchequer Ada Brook`: a common word before a given name that has a name of its own behind it. */
export function behindCalling({ tokens, tables, lexicon }: Sight, at: number, end: number): number {
  const word = tokens[at]!;
  const given = tokens[at + 1];
  if (
    at + 2 >= end ||
    tables.given.has(word.key) ||
    lexicon.heads.has(word.key) ||
    lexicon.placeHeads.has(word.key)
  )
    return at;
  if (!tables.given.has(given!.key) || lexicon.titles.has(word.key)) return at;
  if (lexicon.placeHeads.has(tokens[at + 2]!.key) || lexicon.heads.has(tokens[at + 2]!.key)) return at;
  const isPlain = tables.everyday.has(word.key) || isJoinedWord(word, tables);
  const isBehindThe = lexicon.articles.has(wordAt(tokens, at - 1)?.key ?? "");
  const isCalling =
    lexicon.roles.has(word.key) ||
    (lexicon.nounsInCapitals && isNounBefore(word, tokens[at + 2]!)) ||
    (isPlain && !tables.surnames.has(word.key) && (word.opens || isBehindThe)) ||
    (isBehindThe && holderOf(tokens, lexicon, at - 1) !== null);
  return isCalling ? at + 1 : at;
}

/** `Torhüter Karl Brook`: where nouns have capitals, a whole word that is nobody's given name. */
const isNounBefore = (word: Token, surname: Token): boolean =>
  word.key.length > 3 && !word.possessive && !INITIAL.test(word.text) && surname.upper;

export function endOfName(sight: Sight, from: number, end: number): number {
  const { tokens, lexicon } = sight;
  let to = from;
  while (to < end && to - from < MOST) {
    const token = tokens[to]!;
    if (to > from && lexicon.nationalities.has(token.key)) break;
    if (to > from && isStopWord(sight, to) && !isSurname(sight, to)) {
      to = endOfBound(sight, from, to);
      break;
    }
    if (to > from && lexicon.titles.has(token.key) && isTitleOfNext(sight, to, end)) break;
    to++;
  }
  while (to > from && !tokens[to - 1]!.upper) to--;
  while (to - from > 2 && isHonour(sight, from, to - 1)) to--;
  return to - from > 2 && isAddition(sight, from, to - 1) ? to - 1 : to;
}

/** `Ada von der Brook`: behind the surname that small words bind to given names; `at`: none does, as in `Ada Lane von der Brook`. */
function endOfBound(sight: Sight, from: number, at: number): number {
  const { tokens, tables, lexicon } = sight;
  const isGiven = ({ key }: Token) =>
    tables.given.has(key) &&
    !tables.everyday.has(key) &&
    !tables.places.has(key) &&
    !lexicon.placeHeads.has(key);
  if (!isParticle(sight, at) || !tokens.slice(from, at).every(isGiven)) return at;
  const surname = tokens[at + 1]!.upper ? at + 1 : at + 2;
  return isSurnameBehind(sight, tokens[surname]!) ? surname + 1 : at;
}

/** Not `von der CDU`, `de Sevilla`; where nouns have capitals, places bind as all do, and not `Tore von Ada`. */
const isSurnameBehind = ({ tables, lexicon }: Sight, word: Token): boolean =>
  !inCapitals(word) && !(lexicon.nounsInCapitals ? tables.given : tables.places).has(word.key);

/** `Ada Brook OBE`: letters behind a name that has none itself. */
const isHonour = ({ tokens, tables }: Sight, from: number, last: number): boolean =>
  inCapitals(tokens[last]!) &&
  /^\p{Lu}{2,4}$/u.test(tokens[last]!.text) &&
  !inCapitals(tokens[last - 1]!) &&
  tables.given.has(tokens[from]!.key) &&
  !nameSuffixes.has(tokens[last]!.key);

/** `Brian Good`, `Brian M. Good`: a word behind a given name, or an initial, that many are called by; not `Brian May 5`. */
function isSurname({ tokens, tables, lexicon, headline }: Sight, at: number): boolean {
  const [before, { key, text, glue }, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (headline || !tables.surnames.has(key) || /^\p{Lu}+$/u.test(text)) return false;
  if (next && /^ /.test(glue) && (next.upper || /^\d/.test(next.text))) return false;
  return INITIAL.test(before.text) || (tables.given.has(before.key) && !lexicon.givenWords.has(before.key));
}

/** `Ada Brook Prize`: a common word behind a name that is whole without it. */
const isAddition = ({ tokens, tables, lexicon }: Sight, from: number, last: number): boolean => {
  const [word, before] = [tokens[last]!, tokens[last - 1]!];
  const isWord = tables.everyday.has(word.key) || lexicon.roles.has(word.key);
  const isWhole =
    before.key.length > 2 && !tables.given.has(before.key) && !lexicon.particles.has(before.key);
  return isWord && isWhole && tables.given.has(tokens[from]!.key);
};

/** `Brook MP Ada Lane`: the title of the name behind it; `Martin King` ends with a surname. */
const isTitleOfNext = ({ tokens, lexicon }: Sight, at: number, end: number): boolean =>
  at + 1 < end && !lexicon.noNames.has(tokens[at + 1]!.key);
