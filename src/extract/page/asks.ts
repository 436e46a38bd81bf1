import { Has } from "./has.ts";
import { isWithin, type Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

const LEAST_WORDS = 6;
const MOST_WORDS = 130;
/** In a short line fewer words tell as much. */
const SHORT = 20;
const CLEAR = 0.6;
const LEAST_VOICE = 3;
const LEAST_GIVING = 2;
/** Of the paragraphs that have nothing to do with the page so many may speak of `us` and `you`: else it is how the article is written. */
const USUAL = 0.15;

/**
 * Does the line ask for money: `we` and `you` in it, and words of giving? The article's own writer may speak so of something
 * else; that is for `isOwnVoice` to say.
 */
export function asksForMoney(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.VOICE) === 0 || (line.has & Has.QUOTE) !== 0 || line.kind !== "line") return false;
  if (line.count < LEAST_WORDS || line.count > MOST_WORDS || !isWithin(page, line)) return false;
  if (line.cue >= CLEAR && (line.cues.paywall ?? 0) < CLEAR) return false; // it says what else it is
  const less = line.count <= SHORT ? 1 : 0;
  return voiceIn(line) >= LEAST_VOICE - less && givingIn(page, line) >= LEAST_GIVING - less;
}

/** Does it go on where the line above asked: one such word of each kind is enough there. */
export const goesOnAsking = (page: Page, line: PageLine): boolean =>
  (line.has & Has.QUOTE) === 0 &&
  line.kind === "line" &&
  line.count <= MOST_WORDS &&
  voiceIn(line) > 0 &&
  (givingIn(page, line) > 0 || (line.anyOf & List.SERVICE) !== 0);

/** Words of `we` and `you`. */
export const voiceIn = ({ lists }: PageLine): number =>
  lists.filter((list) => (list & List.VOICE) !== 0).length;

/** Different words of giving. */
const givingIn = ({ lexicon }: Page, { words }: PageLine): number =>
  new Set(words.filter(({ text }) => lexicon.giving.has(text)).map(({ text }) => text)).size;

/** Do paragraphs that have nothing to do with the page speak so, too? */
export function isOwnVoice(page: Page, usual: number = USUAL): boolean {
  const told = page.lines.filter((line) => line.prose >= 0.5 && isWithin(page, line));
  const own = told.filter(
    (line) =>
      (line.anyOf & List.VOICE) !== 0 &&
      (line.anyOf & List.SERVICE) === 0 &&
      (line.has & Has.QUOTE) === 0 &&
      !asksForMoney(page, line),
  );
  return own.length > usual * told.length;
}
