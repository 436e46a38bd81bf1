import { housesElsewhere, reportersElsewhere } from "../../language/byline-words-elsewhere.ts";
import type { MetadataItem } from "../../records/clipping.ts";
import { foldName } from "../../text/fold.ts";
import { findPeople, isPersonsName } from "../names/people.ts";
import type { Lexicon } from "../page/lexicon.ts";
import type { Page } from "../page/page.ts";

/** In characters: longer values are notes on somebody, or lists of all who ever wrote for the house. */
const LONGEST = 200;

/** The people that a field of a page's data names as its authors. Houses, desks and addresses sign in it, too. */
export function authorsInData({ lexicon, clipping }: Page, value: string): readonly string[] {
  if (value.length > LONGEST) return [];
  const said = value.replace(/^by\s+/i, "");
  if (!HAS_CASE.test(said)) return withoutCase(said, clipping.metadata ?? [], lexicon);
  const pieces = said.split(/\s*[,;|]\s*/).filter((piece) => piece !== "");
  const isList = pieces.length > 1 && pieces.every((piece) => isPersonsName(piece, lexicon));
  return isList ? pieces : findPeople(said, lexicon).map(({ name }) => name);
}

const HAS_CASE = /\p{Lu}|\p{Ll}/u;

/**
 * Letters without case show no names: who is said to be an author is one where the words are as many and as long as those of names
 * are, and where the data do not say that the house is called so.
 */
function withoutCase(said: string, data: readonly MetadataItem[], lexicon: Lexicon): readonly string[] {
  const outlets = new Set(data.filter(({ field }) => field === "outlet").map((item) => foldName(item.value)));
  return said
    .split(/\s*[,;|/\u060c\u3001\uff0c\uff0f\u30fb]\s*/)
    .map((piece) => piece.replace(REPORTER, "").trim())
    .filter((piece) => !HOUSE.test(piece) && !outlets.has(foldName(piece)))
    .flatMap((piece) =>
      EAST_ASIAN.test(piece) ? [piece] : findPeople(piece, lexicon, true).map(({ name }) => name),
    );
}

/** Chinese, Japanese and Korean names, of two to eight letters. */
const EAST_ASIAN =
  /^(?:[\p{sc=Han}\u3005]{1,4}[ \u3000]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3005\u30fc]{1,4}|\p{sc=Hangul}{2,4})$/u;
const REPORTER = new RegExp(`\\s*(?:${reportersElsewhere.join("|")})$`, "u");
const HOUSE = new RegExp(`(?:${housesElsewhere.join("|")})`, "u");
