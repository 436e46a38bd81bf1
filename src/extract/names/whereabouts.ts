import type { Lexicon } from "../page/lexicon.ts";

/** What stands behind a name: ` in Concord`, where the author was. */
export function isWhereabouts(rest: string, { language }: Lexicon): boolean {
  const match = /^\s*(\p{Ll}+) \p{Lu}[\p{L} ]{2,30}$/u.exec(rest);
  return match !== null && language.press.byline.place.includes(match[1]!);
}
