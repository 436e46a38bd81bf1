import { keyOf } from "../knowledge/names-known.ts";

/** A word as names are made of: `O’Leary`, `Ross-Brook`, `J.`, `U.S.`, `40`. */
export interface Token {
  readonly text: string;
  /** For looking up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** It begins with a capital. */
  readonly upper: boolean;
  /** Behind it stands `’s`. */
  readonly possessive: boolean;
  /** A sentence, an item or a quotation begins with it. */
  readonly opens: boolean;
  /** What stands between it and the next word. */
  readonly glue: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \p{Lu}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const OPENING =
  /(?:^|[.!?\u2026:;\u2022|\u2014\u2013][\u201d\u2019"')\u00bb\]]*|^\d*[-*.)]+) *[\u201c\u2018"'(\u00ab\u201e\u00bf\u00a1[]*$|[\u201c"\u00ab\u201e]$/u;
/** `al-Harkness`: a capital behind a small word of the name. */
const PREFIXED = /^(?:al|el|ad|as|an|ash|bin|d['\u2019])-?\p{Lu}/u;
/** Long enough for what closes a sentence and opens the next. */
const LOOK_BACK = 8;

export function findTokens(text: string, behindHyphens: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  const matches = [...text.matchAll(WORD)];
  let before = -1;
  for (const [i, match] of matches.entries()) {
    const { word, possessive } = withoutEnding(match[0], behindHyphens);
    const start = match.index;
    const end = start + word.length;
    const next = matches[i + 1]?.index ?? text.length;
    const key = keyOf(word);
    tokens.push({
      text: word,
      key,
      start,
      end,
      upper: beginsUpper(word, key),
      possessive,
      opens: opens(text, start, before),
      glue: text.slice(end, next),
    });
    before = start + match[0].length;
  }
  return tokens;
}

const beginsUpper = (word: string, key: string): boolean =>
  word[0] !== key[0] ? /^\p{Lu}/u.test(word) : word !== key && PREFIXED.test(word);

/** `before` is where the word before it ends; most words have but a space between them. */
function opens(text: string, start: number, before: number): boolean {
  if (before < 0) return true;
  if (start - before === 1 && text[before] === " ") return false;
  return OPENING.test(text.slice(Math.max(before - 1, start - LOOK_BACK), start));
}

/** `Scotland’s` → `Scotland`; `London-based` → `London`. */
function withoutEnding(
  match: string,
  behindHyphens: ReadonlySet<string>,
): { readonly word: string; readonly possessive: boolean } {
  const owned = match.length > 2 && "sS".includes(match.at(-1)!) && "'\u2019".includes(match.at(-2)!);
  const word = owned ? match.slice(0, -2) : match;
  const hyphen = word.lastIndexOf("-");
  const isCut = hyphen > 0 && behindHyphens.has(word.slice(hyphen + 1));
  return { word: isCut ? word.slice(0, hyphen) : word, possessive: owned };
}
