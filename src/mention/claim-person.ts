import { nameSuffixes, wordEndings } from "../language/everywhere.ts";
import type { Lexicon } from "./lexicon.ts";
import { holderOf } from "./office.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, isStopWord, isWithin, type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** More words are a headline, or a list. */
const MOST = 5;
const WORD_ENDING = new RegExp(`^[^-]*(?:${wordEndings.join("|")})$`);
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;

/** A person whose title or name begins here. Not `sure`: only its shape speaks for it. */
export function claimPerson(sight: Sight, at: number, end: number): Piece | null {
  const name = endOfTitles(sight, at, end);
  const to = endOfName(sight, name, end);
  if (to <= name) return null;
  const tokens = sight.tokens.slice(name, to).filter(({ key }) => !nameSuffixes.has(key));
  const titled = name > at;
  if (tokens.length === 0 || !isNameLike(sight, tokens) || isThing(sight, tokens)) return null;
  if (tokens.length === 1 && !titled) return null;
  const [only] = tokens.length === 1 ? tokens : [];
  if (only && (only.key.length < 3 || (WORD_ENDING.test(only.key) && sight.tables.common.has(only.key))))
    return null;
  const sure = titled || isShown(sight, name, to);
  if (!sure && (sight.lexicon.nounsInCapitals || !isLikely(sight, name, to))) return null;
  return { kind: "person", unit: sight.unit, from: name, to, titled: at, sure };
}

/** Behind the titles that open the run; `at` where there are none. A title that is the whole run is no title. */
function endOfTitles(sight: Sight, at: number, end: number): number {
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

function endOfName(sight: Sight, from: number, end: number): number {
  const { tokens, lexicon } = sight;
  let to = from;
  while (to < end && to - from < MOST) {
    const token = tokens[to]!;
    if (to > from && (isStopWord(sight, to) || lexicon.nationalities.has(token.key))) break;
    if (to > from && lexicon.titles.has(token.key) && isTitleOfNext(sight, to, end)) break;
    to++;
  }
  while (to > from && !tokens[to - 1]!.upper) to--;
  return to - from > 2 && isAddition(sight, from, to - 1) ? to - 1 : to;
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

function isNameLike({ lexicon, tables }: Sight, tokens: readonly Token[]): boolean {
  const [first] = tokens;
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
  const inside = tokens.length > 3 ? tokens.slice(1, -1) : [];
  return inside.some(
    ({ key, upper }) => upper && !tables.given.has(key) && (tables.common.has(key) || tables.places.has(key)),
  );
}

const isShown = (sight: Sight, from: number, to: number): boolean =>
  !isTitleOfWork(sight, from, to) && (isByGivenName(sight, from, to) || isShownPerson(sight, from, to));

/** An initial, a role before it, an age or `who` behind it, or speech beside it. */
export function isShownPerson(sight: Sight, from: number, to: number): boolean {
  const { tokens, lexicon, tables, text } = sight;
  const [first, before, after] = [tokens[from]!, wordAt(tokens, from - 1), tokens[to]];
  if (tokens.slice(from, to).some(({ text }) => /^(?:\p{Lu}\.)+$/u.test(text))) return true;
  const behind = tokens[to - 1]!.glue;
  if (/^,? \(?$/.test(behind) && /^\d{1,3}$/.test(after?.text ?? "") && /^[,)]/.test(after!.glue))
    return true;
  if (/^, $/.test(behind) && lexicon.relatives.has(after?.key ?? "")) return true;
  const says = behind === " " && lexicon.saying.has(after?.key ?? "");
  if (says && !isThe(sight, before) && !isWithin(sight, from)) return true;
  if (!before) return false;
  if (
    before.glue === " " &&
    !before.upper &&
    (lexicon.roles.has(before.key) || lexicon.titles.has(before.key))
  )
    return true;
  if (before.glue === ", " && !before.upper && lexicon.roles.has(before.key) && !tables.places.has(first.key))
    return true;
  return (
    before.glue.startsWith(" ") &&
    lexicon.saying.has(before.key) &&
    !lexicon.telling.has(before.key) &&
    /[\u201d"\u2019\u00bb,] *$/.test(text.slice(Math.max(0, before.start - 3), before.start))
  );
}

/** A given name at its head; one that is a place, too, not before a common word: `Dallas Traders`. */
function isByGivenName({ tokens, lexicon, tables }: Sight, from: number, to: number): boolean {
  const [first, second, last] = [tokens[from]!, tokens[from + 1], tokens[to - 1]!];
  if (!tables.given.has(first.key) || !second) return false;
  if (lexicon.placeHeads.has(last.key) && !lexicon.alsoSurnames.has(last.key)) return false;
  if (tables.places.has(`${first.key} ${second.key}`)) return false;
  return (
    !tables.places.has(first.key) ||
    to - from > 2 ||
    !(tables.common.has(second.key) || /s$/.test(second.key))
  );
}

/** `the`, `a` before a name show that it is none. */
const isThe = ({ lexicon }: Sight, before: Token | undefined): boolean =>
  lexicon.articles.has(before?.key ?? "");

/** Two or three capitals inside a sentence that are no common words. */
function isLikely(sight: Sight, from: number, to: number): boolean {
  const { tokens, lexicon, tables, headline } = sight;
  const [first, before] = [tokens[from]!, wordAt(tokens, from - 1)];
  if (headline || to - from < 2 || to - from > 3 || isThe(sight, before) || isTitleOfWork(sight, from, to))
    return false;
  if (before && lexicon.placePrepositions.has(before.key)) return false;
  // `told Crake Herald`
  if (before && lexicon.telling.has(before.key)) return false;
  return (
    tokens
      .slice(from, to)
      .every(
        ({ key }, i) =>
          !tables.everyday.has(key) &&
          !WORD_ENDING.test(key) &&
          !lexicon.roles.has(key) &&
          !lexicon.titles.has(key) &&
          !lexicon.heads.has(key) &&
          !lexicon.placeHeads.has(key) &&
          !(tables.places.has(key) && i === 0) &&
          (key.length > 2 || i > 0),
      ) && !inCapitals(first)
  );
}

/** All that stands between two quotation marks. */
export function isTitleOfWork({ tokens, text }: Sight, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, tokens[from]!.start - 1), tokens[from]!.start);
  const after = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2);
  return /["\u201c\u2018\u00ab\u201e]/.test(before) && /^[,.]?["\u201d\u2019\u00bb\u201c]/.test(after);
}
