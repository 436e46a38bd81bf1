import { formsOfAddress } from "../language/everywhere.ts";
import type { Mention } from "../records/mentions.ts";
import type { Lexicon } from "./lexicon.ts";
import { holderOf } from "./office.ts";
import type { Piece } from "./piece.ts";
import { type Sight, wordAt } from "./sight.ts";
import type { Token } from "./tokens.ts";
import type { Unit } from "./units.ts";
import type { Entity } from "./who.ts";

/** Longest role behind a name, in words: `, the council's director of public health,`. */
const MOST_WORDS = 12;
/** Longest before a name. */
const MOST_BEFORE = 6;

/** What the text calls a person, each wording once: titles, `council leader` before the name, `, chair of …,` behind it. */
export function findRoles(
  { pieces }: Entity,
  sights: readonly Sight[],
  units: readonly Unit[],
): readonly Mention[] {
  const roles: Mention[] = [];
  for (const piece of pieces) {
    const [sight, unit] = [sights[piece.unit]!, units[piece.unit]!];
    for (const span of [roleBefore(sight, piece), roleBehind(sight, piece)]) {
      if (!span) continue;
      const text = unit.text.slice(span.start, span.end);
      if (!roles.some((role) => role.text.toLowerCase() === text.toLowerCase()))
        roles.push({ text, span: unit.inFile(span) });
    }
  }
  return roles;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** `Opposition leader Ada Brook`, `her home secretary, Ada Brook,`; forms of address are no role. */
export function roleBefore({ tokens, lexicon }: Sight, { titled, from }: Piece): Range | null {
  const names = tokens.slice(titled, from);
  const before = wordAt(tokens, titled - 1);
  const isJoined =
    before !== undefined && (before.glue === " " || (before.glue === ", " && lexicon.roles.has(before.key)));
  let start = titled;
  if (isJoined && !before.possessive && (lexicon.roles.has(before.key) || lexicon.titles.has(before.key))) {
    start = titled - 1;
    let plain = 0;
    while (start > 0 && titled - start < MOST_BEFORE && goesBack(tokens[start - 1]!, lexicon)) {
      const isModifier = !lexicon.beforeTitles.has(tokens[start]!.key) && ++plain === 1;
      if (isPlain(tokens[start - 1]!, lexicon) && !isModifier) break;
      start--;
    }
  }
  if (from > titled) start = behindAffiliation(tokens, lexicon, holderOf(tokens, lexicon, start) ?? start);
  const end = from > titled ? from : start < titled ? titled : start;
  const words = tokens.slice(start, end);
  const isAddress = names.every(({ key }) => formsOfAddress.has(key)) && start === titled;
  if (words.length === 0 || (isAddress && !words.some(({ key }) => lexicon.roles.has(key)))) return null;
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** `Treasury Secretary Ada Brook`: the capitals before a title are part of it. */
function behindAffiliation(tokens: readonly Token[], lexicon: Lexicon, titled: number): number {
  let start = titled;
  while (start > 0 && titled - start < 4) {
    const { glue, upper, possessive, opens, key } = tokens[start - 1]!;
    if (!upper || glue !== " " || possessive || lexicon.functionWords.has(key)) break;
    start--;
    if (opens) break;
  }
  return start;
}

/** Before a role: a capital, another role, or one small word (`award-winning`) that opens no phrase. */
function goesBack({ key, glue, possessive, opens, upper, text }: Token, lexicon: Lexicon): boolean {
  if (glue !== " " || (possessive && !upper) || /^\d/.test(text)) return false;
  if (lexicon.functionWords.has(key) || lexicon.determiners.has(key) || lexicon.saying.has(key)) return false;
  if (lexicon.noNames.has(key) && (opens || !upper) && !lexicon.beforeTitles.has(key)) return false;
  return !(opens && lexicon.noNames.has(key));
}

const isPlain = ({ key, upper }: Token, lexicon: Lexicon): boolean =>
  !upper &&
  !lexicon.roles.has(key) &&
  !lexicon.beforeTitles.has(key) &&
  !lexicon.titles.has(key) &&
  !lexicon.nationalities.has(key);

/** `, director of the museum,`: from the comma to the next one, where a role opens it. */
export function roleBehind({ tokens, lexicon, text }: Sight, { to }: Piece): Range | null {
  const last = tokens[to - 1]!;
  if (last.glue !== ", " || !tokens[to]) return null;
  let end = to;
  let hasRole = false;
  while (end < tokens.length && end - to < MOST_WORDS) {
    const { key, glue } = tokens[end]!;
    if (lexicon.saying.has(key) || lexicon.relatives.has(key)) return null;
    if (end - to < 5 && (lexicon.roles.has(key) || lexicon.titles.has(key))) hasRole = true;
    end++;
    if (/[,.;:!?\u201d"\u2019\u2014)]/.test(glue)) break;
  }
  if (
    !hasRole ||
    (end === tokens.length && !/^[.,]/.test(tokens[end - 1]!.glue)) ||
    !/[,.;\u201d"]/.test(tokens[end - 1]!.glue)
  )
    return null;
  const first = lexicon.determiners.has(tokens[to]!.key) && end - to > 1 ? to + 1 : to;
  const range = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return text.slice(range.start, range.end).length > 2 ? range : null;
}
