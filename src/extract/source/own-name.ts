import { readHouse } from "../names/houses.ts";
import { isPersonsName } from "../names/people.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { findTold } from "./told.ts";

/** What one trace of each kind says; the rule's weight is for a name that has all that it can have. */
const OFFER = 0.75;
const ALONE = 0.5;
const ON_TOP = 0.8;
const TOLD = 0.8;
const ACCOUNT = 1;
const ALL = 3.2;
/** More of one kind say nothing new. */
const MOST_OFFERS = 3;
const MOST_OTHERS = 2;

/** Labels have few words; offers and notes to readers, more. */
const LABEL_WORDS = 6;
const OFFER_WORDS = 60;
const TOP_LINES = 4;

/** `Follow Clarion`, `Clarion Store`, `Log in to Clarion`, `Clarion` by itself, `told Clarion`: each may be chance, together they are not. */
export const ownName: Rule = {
  name: "source/own-name",
  says: "The page speaks of itself by this name: in offers to its readers, and in lines of its own or as the one whom people told.",
  example:
    "Harbourwatch\nMill owners meet for the fourth time\n\nThe owners met again on Tuesday, as was expected.\n\nFollow Harbourwatch\nHarbourwatch Newsletters\nLog in to Harbourwatch",
  find: function* (page) {
    const names = offeredNames(page);
    if (names.size === 0) return;
    addLines(page, names);
    addTold(page, names);
    for (const name of names.values()) {
      const score = scoreOf(name);
      if (score < LEAST) continue;
      const { line, start, end } = name;
      const span = wordsAt(page, line, start, end);
      const value = line.text.slice(start, end);
      yield {
        span,
        role: null,
        share: Math.min(1, score / ALL),
        names: [{ field: "outlet", value, span, basis: "stated" }],
      };
    }
  },
};

/** A single trace is not worth saying. */
const LEAST = 1.2;

/** A name with what speaks for it, and where it stands first. */
interface OwnName {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
  /** One plain word, which may be any language's for anything: `Fenster`. Offers and lines alone tell nothing of it. */
  readonly isPlain: boolean;
  readonly offers: Set<string>;
  alone: number;
  onTop: boolean;
  told: number;
  hasAccount: boolean;
}

function scoreOf({ isPlain, offers, alone, onTop, told, hasAccount }: OwnName): number {
  const said = (onTop ? ON_TOP - ALONE : 0) + TOLD * Math.min(told, MOST_OTHERS) + (hasAccount ? ACCOUNT : 0);
  if (isPlain && said === 0) return 0;
  return said + OFFER * Math.min(offers.size, MOST_OFFERS) + ALONE * Math.min(alone, MOST_OTHERS);
}

/** The names in labels and notes to readers, by their words run together. */
function offeredNames(page: Page): Map<string, OwnName> {
  const names = new Map<string, OwnName>();
  const seen = new Set<string>();
  for (const line of page.lines) {
    if (!isOffer(page, line)) continue;
    const words = keyOf(line);
    if (seen.has(words)) continue;
    seen.add(words);
    for (const [from, to] of namesIn(page, line)) {
      const key = nameKey(line, from, to);
      const start = line.words[from]!.start;
      const last = line.words[to - 1]!;
      const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
      const name = names.get(key) ?? newName(line, start, end);
      names.set(key, name);
      name.offers.add(words);
    }
  }
  return names;
}

const newName = (line: PageLine, start: number, end: number): OwnName => ({
  line,
  start,
  end,
  isPlain: /^(?:The )?\p{Lu}?\p{L}\p{Ll}*$/u.test(line.text.slice(start, end)),
  offers: new Set(),
  alone: 0,
  onTop: false,
  told: 0,
  hasAccount: false,
});

/** A label with a word of services, or a longer note with several: not the text, not a headline. */
function isOffer(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.SERVICE) === 0 || line.index === page.title || line.count > OFFER_WORDS)
    return false;
  const { newsletter = 0, paywall = 0, cookies = 0, disclaimer = 0, footer = 0 } = line.cues;
  if (Math.max(newsletter, paywall, cookies, disclaimer, footer) >= CLEAR) return true;
  if (line.count <= LABEL_WORDS) return !isWithin(page, line) || serviceShare(line) >= SHARE;
  return serviceShare(line) >= SHARE;
}

const CLEAR = 0.5;
const SHARE = 0.2;

/** Words from … to … that are a name, without the words of labels around it. */
function* namesIn(page: Page, line: PageLine): Iterable<readonly [from: number, to: number]> {
  const { words, lists, text } = line;
  for (let at = 0; at < words.length; at++) {
    if (!opens(line, at)) continue;
    const house = readHouse(text, words, at, page.lexicon);
    if (!house) continue;
    let to = at;
    while (to < words.length && words[to]!.start < house.end) to++;
    const next = to;
    while (to > at && (lists[to - 1]! & BEHIND) !== 0 && (lists[to - 1]! & List.PAPER) === 0) to--;
    if (to > at && isName(page, line, at, to)) yield [at, to];
    at = next - 1;
  }
}

/** Labels around a name are such words. */
const BEFORE = List.SERVICE | List.SMALL | List.CALL;
const BEHIND = List.SERVICE | List.SMALL | List.MENU | List.CALL | List.JOB;
const GENERIC = BEHIND | List.NUMBER | List.MONTH;

const opens = ({ words, lists, text }: PageLine, at: number): boolean =>
  ((lists[at]! & BEFORE) === 0 || opensPaper(lists, at)) &&
  /[\p{Lu}\p{N}]/u.test(text.slice(words[at]!.start, words[at]!.end));

/** `Daily Star`: words of offers that papers are called by, too. */
const opensPaper = (lists: readonly number[], at: number): boolean =>
  (lists[at]! & lists[at + 1]! & List.PAPER) !== 0;

/** Not only words that all sites have, or that the text writes with a small letter; nobody's, and not what the article is about. */
function isName(page: Page, line: PageLine, from: number, to: number): boolean {
  let [own, papers] = [0, 0];
  for (let i = from; i < to; i++) {
    const { text } = line.words[i]!;
    const lists = line.lists[i]!;
    if (lists & List.PAPER) papers++;
    else if ((lists & GENERIC) === 0 && !page.vocabulary.isCommon(text) && text.length > 1) own++;
  }
  if (own === 0 && papers < 2) return false;
  const name = line.text.slice(line.words[from]!.start, line.words[to - 1]!.end);
  return !isPersonsName(name, page.lexicon) && !isTopic(page, line, from, to);
}

function isTopic(page: Page, line: PageLine, from: number, to: number): boolean {
  if (page.title === null) return false;
  const words = line.words.slice(from, to).map(({ text }) => text);
  return ` ${keyOf(page.lines[page.title]!)} `.includes(` ${words.join(" ")} `);
}

function nameKey({ words }: PageLine, from: number, to: number): string {
  const own = words.slice(from, to).map(({ text }) => text);
  if (own.length > 1 && own[0] === "the") own.shift();
  return own.join("").replace(/'s$/, "");
}

/** Lines that are one of the names and nothing else, and accounts of that name. */
function addLines(page: Page, names: ReadonlyMap<string, OwnName>): void {
  for (const line of page.lines) {
    if ((line.has & Has.AT) !== 0) {
      for (const [, account] of line.text.slice(0, LOOK).matchAll(ACCOUNTS)) {
        const name = names.get(account!.toLowerCase());
        if (name) name.hasAccount = true;
      }
    }
    if (line.words.length > LABEL_WORDS || line.words.length === 0 || line.index === page.title) continue;
    const name = names.get(nameKey(line, 0, line.words.length));
    if (!name) continue;
    name.alone++;
    if (line.index < TOP_LINES) name.onTop = true;
  }
}

const LOOK = 400;
const ACCOUNTS = /(?<![\p{L}\p{N}.])@(\w{3,30})/gu;

function addTold(page: Page, names: ReadonlyMap<string, OwnName>): void {
  for (const line of page.lines) {
    if (!isWithin(page, line)) continue;
    for (const { name } of findTold(page, line)) {
      const own = names.get(
        name
          .toLowerCase()
          .replace(/^the /, "")
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, ""),
      );
      if (own) own.told++;
    }
  }
}
