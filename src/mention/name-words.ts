import type { Sight } from "./sight.ts";
import type { Token } from "./tokens.ts";

/** `J.`, `J`, `J.R.` */
export const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;

/** A common word that nobody is called by. */
export const isNobody = ({ key }: Token, { everyday, given, surnames }: Sight["tables"]): boolean =>
  everyday.has(key) && !given.has(key) && !surnames.has(key);

/** `Spice-loving`, `Corn-and-Wheat`: small letters behind the hyphen that are a word. */
export const isJoinedWord = ({ text, key }: Token, { everyday }: Sight["tables"]): boolean =>
  /-\p{Ll}/u.test(text) && everyday.has(key.slice(key.lastIndexOf("-") + 1));
