import type { KnownSource } from "../../records/knowledge.ts";
import { endOfSmall } from "../../text/characters.ts";
import { ARTICLE } from "../../text/definite-article.ts";
import { findOutlet, outletCalled } from "../names/find-agency.ts";
import { isCapital as isCapitalWord, readHouse } from "../names/houses.ts";
import { opensHouse } from "../names/opens-house.ts";
import { Has } from "../page/has.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { List } from "../page/word-lists.ts";

/** Labels have few words; offers and notes to readers, more. */
export const LABEL_WORDS = 6;
const OFFER_WORDS = 60;

/** A label of menus, or a longer note with several words of services: not the text, not a headline. */
export function isOffer(page: Page, line: PageLine): boolean {
  if ((line.anyOf & (List.SERVICE | List.MENU | List.CALL)) === 0) return false;
  if (line.index === page.title || line.count > OFFER_WORDS) return false;
  if (line.count <= LABEL_WORDS && !isWithin(page, line)) return true;
  if ((line.anyOf & List.SERVICE) === 0) return false;
  const { newsletter = 0, paywall = 0, cookies = 0, disclaimer = 0, footer = 0 } = line.cues;
  return Math.max(newsletter, paywall, cookies, disclaimer, footer) >= CLEAR || serviceShare(line) >= SHARE;
}

const CLEAR = 0.5;
const SHARE = 0.2;

/** Words from \u2026 to \u2026 that are a name, without the words of labels around it. */
export function* namesIn(page: Page, line: PageLine): Iterable<Place> {
  const { words, lists, text } = line;
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(line, at)) continue;
    const known = knownAt(page, line, at);
    if (known > at) {
      if (isLabelOf(line, at, known)) yield { from: at, to: known, isKnown: true };
      at = known - 1;
      continue;
    }
    if ((lists[at]! & BEFORE) !== 0 && !opensPaper(lists, at)) continue;
    const house = readHouse(text, words, at, page.lexicon);
    if (!house) continue;
    let to = at;
    while (to < words.length && words[to]!.start < house.end) to++;
    const next = to;
    while (to > at && (lists[to - 1]! & BEHIND) !== 0 && (lists[to - 1]! & List.PAPER) === 0) to--;
    if (to > at && isLabelOf(line, at, to) && isName(page, line, at, to))
      yield { from: at, to, isKnown: false };
    at = next - 1;
  }
}

/** A name in a line, by its words. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The tables have it. */
  readonly isKnown: boolean;
}

/** Where a name ends that the tables know, and that begins there; no further than it begins: none does. */
export function knownAt({ lexicon }: Page, line: PageLine, at: number): number {
  if (!opensHouse(line, at, lexicon)) return at;
  const { words, lists, text } = line;
  for (let to = mostAt(line, at, lexicon); to > at; to--) {
    const name = text.slice(words[at]!.start, words[to - 1]!.end);
    const known =
      findOutlet(name, lexicon.sources) ?? (isWhole(line, at, to) ? calledSo(name, lexicon) : null);
    const isMenu = to === at + 1 && (lists[at]! & List.MENU) !== 0; // `World`
    const isOther = isMenu || isHeadOfPaper(line, at, to);
    if (known && !isOther && known.kind !== "portal" && known.kind !== "aggregator") return to;
  }
  return at;
}

/** `Daily Lamp`, `the Lantern`: a name that others have, too, with its capitals, and of two words or behind an article. */
const isWhole = ({ words, text }: PageLine, from: number, to: number): boolean =>
  (to - from > 1 || words[from - 1]?.text === ARTICLE) &&
  words.slice(from, to).every((word) => isCapitalWord(text, word));

/** The first of those that go by a name which is not one's alone. */
const calledSo = (name: string, { sources }: Lexicon): KnownSource | null => outletCalled(name, sources);

/** `Valley Business News`, `KTRN 7 News`, of which the tables have two words that many are called by. */
export const isEndOfName = ({ words, lists, text }: PageLine, at: number, to: number): boolean =>
  at > 0 &&
  words[at - 1]!.capital &&
  text.slice(words[at - 1]!.end, words[at]!.start) === " " &&
  (lists[at - 1]! & (GENERIC | List.CALL | List.PAPER | List.TIME | List.JOB)) === 0 &&
  lists.slice(at, to).every((list) => (list & (List.MENU | List.PAPER | List.NUMBER)) !== 0);

/** `The National Weekly`, of which the tables have the words that many are called by. */
export const isHeadOfPaper = ({ words, lists, text }: PageLine, at: number, to: number): boolean =>
  words[to]?.capital === true &&
  text.slice(words[to - 1]!.end, words[to]!.start) === " " &&
  (lists[to]! & List.PAPER) !== 0 &&
  lists.slice(at, to).every((list) => (list & (List.MENU | List.PAPER | List.SMALL)) !== 0);

/** Up to which word it may go, at the most. What holds a full stop may be an address, however it goes on. */
function mostAt({ words, has }: PageLine, at: number, { sources }: Lexicon): number {
  const [word, next] = [words[at]!, words[at + 1]];
  const isLone = next !== undefined && word.text !== ARTICLE && (has & Has.INNER_STOP) === 0;
  if (isLone && !sources.goesOn(word, next)) return at + 1;
  return Math.min(words.length, at + LONGEST_KNOWN);
}

const LONGEST_KNOWN = 5;

/** Labels around a name are such words. */
const BEFORE = List.SERVICE | List.SMALL | List.CALL;
const BEHIND = List.SERVICE | List.SMALL | List.MENU | List.CALL | List.JOB;
const GENERIC = BEHIND | List.NUMBER | List.MONTH;

/** A short line that has other words, too, is a headline; one that has nothing else offers nothing. */
const isLabelOf = ({ words, lists, count }: PageLine, from: number, to: number): boolean =>
  count > LABEL_WORDS ||
  (to - from < words.length && words.every((_, i) => (from <= i && i < to) || (lists[i]! & GENERIC) !== 0));

function isCapital({ words, text }: PageLine, at: number): boolean {
  const { capital, start, end } = words[at]!;
  return capital || (endOfSmall(text, start) < end && /[\p{Lu}\p{N}]/u.test(text.slice(start, end)));
}

/** `Daily Star`, `La Voz`: words of offers or an article, and a word that papers are called by. */
const opensPaper = (lists: readonly number[], at: number): boolean =>
  (lists[at]! & (List.PAPER | List.SMALL)) !== 0 && (lists[at + 1]! & List.PAPER) !== 0;

/** Not only words that all sites have, or that the text writes with a small letter. */
function isName(page: Page, line: PageLine, from: number, to: number): boolean {
  let [own, papers] = [0, 0];
  for (let i = from; i < to; i++) {
    const { text } = line.words[i]!;
    const lists = line.lists[i]!;
    if (lists & List.PAPER) papers++;
    else if ((lists & GENERIC) === 0 && !page.vocabulary.isCommon(text) && text.length > 1) own++;
  }
  return own > 0 || papers > 1;
}
