import { keyOf } from "./tables.ts";

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
/** Long enough for what closes a sentence and opens the next. */
const LOOK_BACK = 8;

export function findTokens(text: string, behindHyphens: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  const matches = [...text.matchAll(WORD)];
  for (const [i, match] of matches.entries()) {
    const { word, possessive } = withoutEnding(match[0], behindHyphens);
    const start = match.index;
    const end = start + word.length;
    const next = matches[i + 1]?.index ?? text.length;
    const before = i === 0 ? 0 : tokens[i - 1]!.end - 1;
    tokens.push({
      text: word,
      key: keyOf(word),
      start,
      end,
      upper: /^\p{Lu}/u.test(word) || /^(?:al|el|ad|as|an|ash|bin|d['\u2019])-?\p{Lu}/u.test(word),
      possessive,
      opens: i === 0 || OPENING.test(text.slice(Math.max(before, start - LOOK_BACK), start)),
      glue: text.slice(end, next),
    });
  }
  return tokens;
}

/** `Scotland’s` → `Scotland`; `London-based` → `London`. */
function withoutEnding(
  match: string,
  behindHyphens: ReadonlySet<string>,
): { readonly word: string; readonly possessive: boolean } {
  const owned = /['\u2019]s$/i.test(match);
  const word = owned ? match.slice(0, -2) : match;
  const hyphen = word.lastIndexOf("-");
  const isCut = hyphen > 0 && behindHyphens.has(word.slice(hyphen + 1));
  return { word: isCut ? word.slice(0, hyphen) : word, possessive: owned };
}
