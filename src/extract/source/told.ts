import type { PhraseHit } from "../../text/phrases.ts";
import { type House, readHouse, shorterNames } from "../names/houses.ts";
import { behindSmallArticle } from "../names/small-article.ts";
import type { CitedTag, Lexicon } from "../page/lexicon.ts";
import type { PageLine } from "../page/page-line.ts";

/** A name behind words that cite, whether it is a paper's or not. */
export interface Authority {
  /** The name, and what it may be cut to: the longest first. */
  readonly names: readonly [House, ...House[]];
  /** `told the Harbour Clarion`; else `according to the Harbour Clarion`. */
  readonly isTold: boolean;
}

/** The names in a line behind the words of it that cite (`citing`). */
export function findAuthorities(
  { text, words }: PageLine,
  citing: readonly PhraseHit<CitedTag>[],
  lexicon: Lexicon,
): readonly Authority[] {
  let found: Authority[] | null = null;
  for (const { to, tag } of citing) {
    if (tag === "reported") continue;
    const house = readHouse(text, words, behindSmallArticle(words, to), lexicon);
    if (!house) continue;
    found ??= [];
    found.push({ names: shorterNames(house), isTold: tag === "toldTo" });
  }
  return found ?? NONE;
}

const NONE: readonly Authority[] = [];
