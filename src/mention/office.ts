import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** `Minister of State for Home`, at the office: where its holder is named; null: no office is held here. */
export function holderOf(tokens: readonly Token[], lexicon: Lexicon, office: number): number | null {
  const isHolder = (at: number) => {
    const token = tokens[at];
    return (
      token?.glue === " " && token.upper && (lexicon.titles.has(token.key) || lexicon.roles.has(token.key))
    );
  };
  if (!isLink(tokens[office - 1], lexicon)) return null;
  if (isHolder(office - 2)) return office - 2;
  // `of State`: an office of two parts.
  const isPart = tokens[office - 2]?.glue === " " && isLink(tokens[office - 3], lexicon);
  return isPart && isHolder(office - 4) ? office - 4 : null;
}

/** `Minister for`, `Secretary of`. */
const isLink = (token: Token | undefined, { links, and }: Lexicon): boolean =>
  token?.glue === " " && !token.upper && links.has(token.key) && !and.has(token.key);
