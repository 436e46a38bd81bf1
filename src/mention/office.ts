import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** So many words lie at most between who holds an office and what it is for: `Minister of State for`. */
const MOST_BETWEEN = 2;

/** `Minister of State for Home`, at the office: where its holder is named; null: no office is held here. */
export function holderOf(tokens: readonly Token[], lexicon: Lexicon, office: number): number | null {
  const link = tokens[office - 1];
  if (link?.glue !== " " || link.upper || !lexicon.functionWords.has(link.key)) return null;
  for (let at = office - 2; at >= 0 && office - 2 - at <= MOST_BETWEEN; at--) {
    const { glue, upper, key } = tokens[at]!;
    if (glue !== " ") return null;
    if (upper && (lexicon.titles.has(key) || lexicon.roles.has(key))) return at;
  }
  return null;
}
