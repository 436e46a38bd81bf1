import { callingEndings, wordEndings } from "../language/everywhere.ts";
import { isNobody } from "./name-words.ts";
import { inCapitals, isWithin, type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";

export const WORD_ENDING = new RegExp(`^[^-]*(?:${wordEndings.join("|")})$`);
const CALLING = new RegExp(`..(?:${callingEndings.join("|")})$`);

export const isShown = (sight: Sight, from: number, to: number): boolean =>
  !isTitleOfWork(sight, from, to) && (isByGivenName(sight, from, to) || isShownPerson(sight, from, to));

/** An initial, a role before it, an age or `who` behind it, or speech beside it. */
export function isShownPerson(sight: Sight, from: number, to: number): boolean {
  const { tokens, lexicon, tables, text } = sight;
  const [first, before, after] = [tokens[from]!, wordAt(tokens, from - 1), tokens[to]];
  if (tokens.slice(from, to).some(({ text }) => /^(?:\p{Lu}\.)+$/u.test(text))) return true;
  const behind = tokens[to - 1]!.glue;
  if (/^,? \(?$/.test(behind) && /^\d{1,3}$/.test(after?.text ?? "") && /^[,)]/.test(after!.glue))
    return true;
  if (behind === ", " && isDescribed(sight, to)) return true;
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

/** `, a senior analyst`, `, the mayor of`: what somebody is, in small letters, within few words. */
function isDescribed({ tokens, lexicon }: Sight, at: number): boolean {
  if (!lexicon.determiners.has(tokens[at]?.key ?? "")) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const { key, upper, possessive } = tokens[i]!;
    if ((lexicon.roles.has(key) || CALLING.test(key)) && !upper && !possessive)
      return !lexicon.organisationNouns.has(tokens[i + 1]?.key ?? "");
    if (tokens[i - 1]!.glue !== " " || lexicon.functionWords.has(key)) return false;
  }
  return false;
}

/** A given name at its head; one that is a place, too, not before a common word: `Dallas Traders`. */
function isByGivenName({ tokens, lexicon, tables }: Sight, from: number, to: number): boolean {
  const [first, second, last] = [tokens[from]!, tokens[from + 1], tokens[to - 1]!];
  if (!tables.given.has(first.key) || !second) return false;
  // `Paper Story`, `Golden Voice`: each of them is a word.
  if (lexicon.givenWords.has(first.key) && isNobody(last, tables)) return false;
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
export function isLikely(sight: Sight, from: number, to: number): boolean {
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
  return /["\u201c\u2018\u00ab\u201e]/.test(before) && /^[,.?!]?["\u201d\u2019\u00bb\u201c]/.test(after);
}
