import { withoutArticle } from "../../text/definite-article.ts";
import { findOutlet } from "../names/find-agency.ts";
import type { House } from "../names/houses.ts";
import { isPersonsName } from "../names/people.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { findFramed } from "./frames.ts";
import { listedNames } from "./listed.ts";

/** A newsletter or a section may have a name of its own: two such traces count, one does not. */
const WEAK = 0.5;
/** So may anything that one plain word says: `the Slice newsletter`. */
const PLAIN = 0.38;
/** Unless the tables know the name for that of a house. */
const KNOWN = 0.85;
/** In the text such words may be of another, if seldom. */
const AMID = 0.82;

/** `Follow Clarion`, `Clarion Store`: the line is the label and nothing else. */
const LABEL = 0.6;

/** Where somebody was before. */
const PAST = 0.4;

const MOST_WORDS = 80;
const LISTS = { next: List.SITE_FRAME, telling: List.SITE_TELLING };

/** `Clarion is part of the Valley group`, `without permission from the Clarion`, `Sign up for the Clarion newsletter`. */
export const siteFrames: Rule = {
  name: "source/site-frames",
  says: "The page names its own house: who owns it, whose permission is needed, whose newsletter it offers.",
  example:
    "The owners met again on Tuesday.\n\nHarbour Clarion is part of the Valley group. All rights reserved.",
  needs: { lists: List.SITE_TELLING },
  find: function* (page) {
    const seen = new Set<string>();
    const found: Framed[] = [];
    for (const line of page.lines) {
      const outside = isOutside(page, line);
      if (!outside && !mayOffer(line)) continue;
      if (page.repeatOf(line) !== null) {
        const words = keyOf(line);
        if (seen.has(words)) continue; // printed again, it says nothing new
        seen.add(words);
      }
      const framed = framedIn(page, line);
      if (outside) found.push(...framed);
      else for (const one of framed) if (isKnown(page, one)) found.push({ ...one, share: AMID });
    }
    const lists = listedNames(found, LIST);
    for (const { line, house, share, beside } of found) {
      if (lists.has(beside)) continue;
      const span = wordsAt(page, line, house.start, house.end);
      yield {
        span,
        role: null,
        share,
        names: [{ field: "outlet", value: house.name, span, basis: "stated" }],
      };
    }
  },
};

/** A name in a frame, and the words next to it. */
interface Framed {
  readonly line: PageLine;
  readonly house: House;
  readonly share: number;
  /** The name without its article. */
  readonly name: string;
  readonly beside: string;
}

/** `Published by Tarn Games`, `Published by Vale Toys`, `Published by \u2026`: the frames that so many names share are items'. */
const LIST = 3;

/** The two words before a name, else those behind it. */
function wordsBeside({ words }: PageLine, { start, end }: House): string {
  const before = words.filter((word) => word.end <= start).slice(-2);
  const beside = before.length > 0 ? before : words.filter((word) => word.start >= end).slice(0, 2);
  return `${before.length > 0} ${beside.map(({ text }) => text).join(" ")}`;
}

/** Labels and notes: in the text itself such words speak of others. */
const isOutside = (page: Page, line: PageLine): boolean =>
  (line.anyOf & List.SITE_TELLING) !== 0 &&
  line.count <= MOST_WORDS &&
  (line.cue >= 0.6 || isBelow(page, line) || isLabelAbove(page, line)) &&
  !COPYRIGHT.test(line.text);

/** `Download the Clarion app` between two sentences; but the text has reporters of others. */
const mayOffer = ({ anyOf, count }: PageLine): boolean =>
  (anyOf & List.SITE_TELLING) !== 0 && (anyOf & List.JOB) === 0 && count <= MOST_OF_OFFER;

/** Paragraphs of a story are longer, and speak of others. */
const MOST_OF_OFFER = 30;

const isKnown = ({ lexicon }: Page, { house }: Framed): boolean =>
  findOutlet(house.name, lexicon.sources) !== null;

/** Whose the page is has a rule of its own. */
const COPYRIGHT = /\u00a9|\(c\)|^copyright\b/i;

/** The entries of a menu above the text, and offers inside it. */
const isLabelAbove = (page: Page, line: PageLine): boolean =>
  serviceShare(line) >= 0.2 ||
  (page.extent !== null &&
    line.index < page.extent.first &&
    line.count <= LABEL_WORDS &&
    line.index !== page.title);

const LABEL_WORDS = 5;

const isBelow = ({ extent }: Page, { index }: PageLine): boolean => extent === null || index >= extent.last;

/** No person, and not only words of menus and services or such as the text writes with a small letter. */
function mayBeHouse(page: Page, line: PageLine, { name, start, end }: House, clear: boolean): boolean {
  const first = line.words.findIndex((word) => word.start >= start);
  if ((line.lists[first]! & List.CALL) !== 0) return false; // `Get the Clarion newsletter`
  const generic = name.includes(" ") ? GENERIC : GENERIC | List.MENU;
  const isOwn = line.words.some(
    (word, i) =>
      word.start >= start &&
      word.end <= end + POSSESSIVE &&
      (line.lists[i]! & generic) === 0 &&
      !page.vocabulary.isCommon(word.text),
  );
  const isBehind = clear && first > 0 && (line.lists[first - 1]! & List.SITE_FRAME) !== 0; // `a writer for Clarion`
  return isOwn && (isBehind || !isPersonsName(name, page.lexicon));
}

const GENERIC = List.SERVICE | List.NUMBER | List.SMALL;
/** Of `Clarion's`. */
const POSSESSIVE = 2;

function framedIn(page: Page, line: PageLine): readonly Framed[] {
  const { frames: clear, weakFrames: weak } = page.lexicon.frames;
  const framed: Framed[] = []; // hardly any line has one
  for (const index of [clear, weak]) {
    for (const found of findFramed(line, index, LISTS, page.lexicon)) {
      const house = withoutProduct(line, withoutNetwork(line, found));
      const { name } = house;
      const bare = withoutArticle(name);
      const isSaid = framed.some((one) => one.name === bare); // a line is one trace, however many frames fit
      if (isSaid || !mayBeHouse(page, line, house, index === clear)) continue;
      const share = index === clear ? shareOfClear(page, line, house) : shareOfWeak(page, line, house);
      framed.push({ line, house, share, name: bare, beside: wordsBeside(line, house) });
    }
  }
  return framed;
}

/** `Follow Clarion on Twitter`: where it is to be found is no part of its name. */
function withoutNetwork({ words, lists, text }: PageLine, house: House): House {
  const at = words.findIndex(
    ({ text, start }, i) =>
      text === "on" && start > house.start && start < house.end && isNetwork(lists[i + 1]),
  );
  if (at < 1) return house;
  const { end } = words[at - 1]!;
  return { name: text.slice(house.start, end).replace(/\s+/g, " "), start: house.start, end };
}

/** `Clarion Premium`, `Clarion Podcasts`: what the house sells. A word that papers are called by is its own. */
function withoutProduct({ words, lists, text }: PageLine, house: House): House {
  const own = words.flatMap(({ start, end }, i) => (start >= house.start && end <= house.end ? [i] : []));
  let last = own.length - 1;
  while (last > 0 && (lists[own[last]!]! & List.SERVICE) !== 0 && (lists[own[last]!]! & List.PAPER) === 0)
    last--;
  if (last < 0 || last === own.length - 1) return house;
  const { end } = words[own[last]!]!;
  const name = text.slice(house.start, end).replace(/\s+/g, " ");
  return name.length < SHORTEST || PLAIN_WORD.test(name) ? house : { name, start: house.start, end };
}

/** Initials that many have. */
const SHORTEST = 3;
const PLAIN_WORD = /^(?:The )?\p{Lu}\p{Ll}+$/u;

const isNetwork = (list = 0): boolean => (list & (List.SERVICE | List.MENU)) !== 0;

/** `She was a reporter for the Tarn Post`: who writes of somebody's past names others. */
function shareOfClear({ lexicon }: Page, { words, text }: PageLine, { start }: House): number {
  const from = text.lastIndexOf(". ", start);
  const isPast = words.some(
    (word, i) =>
      word.start > from &&
      word.end <= start &&
      (lexicon.past.has(word.text) || lexicon.past.has(`${word.text} ${words[i + 1]?.text}`)),
  );
  return isPast ? PAST : 1;
}

function shareOfWeak({ lexicon }: Page, line: PageLine, house: House): number {
  const { name } = house;
  if (findOutlet(name, lexicon.sources)) return KNOWN;
  if (PLAIN_WORD.test(name)) return PLAIN;
  return isLabelOf(line, house) ? LABEL : WEAK;
}

/** All other words of the line are those of labels, and no word of the name is. */
const isLabelOf = ({ words, lists }: PageLine, { start, end }: House): boolean =>
  words.length <= LABEL_WORDS + 2 &&
  words.every((word, i) => (word.start >= start && word.start < end) !== ((lists[i]! & AROUND) !== 0));

const AROUND = GENERIC | List.CALL | List.MENU | List.JOB | List.VOICE;
