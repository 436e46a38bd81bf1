import { ARTICLE, withoutArticle } from "../../text/definite-article.ts";
import { foldToWords } from "../../text/fold.ts";
import type { House } from "../names/houses.ts";
import { isPersonsName } from "../names/people.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { listedNames } from "./listed.ts";
import { isOffer, LABEL_WORDS, namesIn } from "./offers.ts";

/** What one trace of each kind says; the rule's weight is for a name that has all that it can have. */
const OFFER = 0.75;
const KNOWN_OFFER = 1;
const ALONE = 0.5;
const ON_TOP = 0.8;
const TOLD = 0.8;
const ACCOUNT = 1;
const ALL = 3.2;
/** More of one kind say nothing new. */
const MOST_OFFERS = 3;
const MOST_OTHERS = 2;

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
      if (score < LEAST || isSigner(page, name)) continue;
      const { line, start, end } = name.place;
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

/** Where a name stands in a line's text. */
interface Place {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
}

/** A name with what speaks for it, and where it stands first, or with its article. */
interface OwnName {
  place: Place;
  readonly isKnown: boolean;
  /** One plain word, which may be any language's for anything: `Fenster`. Offers and lines alone tell nothing of it. */
  readonly isPlain: boolean;
  readonly offers: Set<string>;
  alone: number;
  onTop: boolean;
  told: number;
  hasAccount: boolean;
}

function scoreOf({ isKnown, isPlain, offers, alone, onTop, told, hasAccount }: OwnName): number {
  const said = (onTop ? ON_TOP - ALONE : 0) + TOLD * Math.min(told, MOST_OTHERS) + (hasAccount ? ACCOUNT : 0);
  if (isPlain && said === 0) return 0;
  return (
    said +
    (isKnown ? KNOWN_OFFER : OFFER) * Math.min(offers.size, MOST_OFFERS) +
    ALONE * Math.min(alone, MOST_OTHERS)
  );
}

/** The names in labels and notes to readers, by their words run together. */
function offeredNames(page: Page): Map<string, OwnName> {
  const names = new Map<string, OwnName>();
  const unknown: { readonly name: string; readonly beside: string }[] = [];
  let title: string | null = null;
  for (const line of page.lines) {
    if (!isOffer(page, line)) continue;
    let words = "";
    for (const { from, to, isKnown } of namesIn(page, line)) {
      title ??= page.title === null ? "" : ` ${keyOf(page.lines[page.title]!)} `;
      if (!isKnown && isTopic(title, line, from, to)) continue;
      const key = nameKey(page, line, from, to);
      const name = names.get(key) ?? newName(line, from, to, isKnown);
      names.set(key, name);
      words ||= keyOf(line);
      name.offers.add(words); // printed again, it says nothing new
      if (from > 0 && !isKnown) unknown.push({ name: key, beside: wordsBeside(line, from, to) });
    }
  }
  for (const listed of listedNames(unknown, LIST).values())
    for (const key of listed) if (names.get(key)?.offers.size === 1) names.delete(key);
  return names;
}

/** So many, each offered once in the same words, are items of a list. */
const LIST = 4;

/** Two words before the name, and one behind it. */
const wordsBeside = ({ words }: PageLine, from: number, to: number): string =>
  [...words.slice(Math.max(0, from - 2), from), null, ...words.slice(to, to + 1)]
    .map((word) => word?.text ?? "\u2026")
    .join(" ");

function newName(line: PageLine, from: number, to: number, isKnown: boolean): OwnName {
  const start = line.words[from]!.start;
  const last = line.words[to - 1]!;
  const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
  const isPlain = !isKnown && /^(?:The )?\p{Lu}?\p{L}\p{Ll}*$/u.test(line.text.slice(start, end));
  const none = { alone: 0, onTop: false, told: 0, hasAccount: false };
  return { place: { line, start, end }, isKnown, isPlain, offers: new Set(), ...none };
}

/** What the article is about. */
const isTopic = (title: string, { words }: PageLine, from: number, to: number): boolean =>
  title.includes(
    ` ${words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ")} `,
  );

function nameKey({ lexicon }: Page, { words }: PageLine, from: number, to: number): string {
  const first = words[from]!.text;
  const hasArticle = to - from > 1 && (first === ARTICLE || lexicon.language.time.articles.includes(first));
  let key = "";
  for (let at = hasArticle ? from + 1 : from; at < to; at += 1) key += words[at]!.text;
  return key.endsWith("'s") ? key.slice(0, -2) : key;
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
    const name = names.get(nameKey(page, line, 0, line.words.length));
    if (!name) continue;
    if (name.alone === 0 && line.words[0]!.capital) name.place = longer(name.place, line);
    name.alone++;
    if (line.index < TOP_LINES) name.onTop = true;
  }
}

/** All of the line, if it has more of the name: the article before it. */
function longer(place: Place, line: PageLine): Place {
  const inPlace = place.line.words.filter(({ start, end }) => start >= place.start && end <= place.end);
  if (line.words.length <= inPlace.length) return place;
  return { line, start: line.words[0]!.start, end: line.words.at(-1)!.end };
}

const LOOK = 400;
const ACCOUNTS = /(?<![\p{L}\p{N}.])@(\w{3,30})/gu;

/** `Follow Jo March` calls to her who signs. */
function isSigner(page: Page, { place: { line: said, start, end } }: OwnName): boolean {
  const name = said.text.slice(start, end);
  if (!isPersonsName(name, page.lexicon)) return false;
  const key = foldToWords(name);
  return page.lines.some(
    (line) =>
      line.count <= SIGNED_WORDS &&
      page.isSigned(line) &&
      !(foldToWords(line.text) === key && !isHead(page, line) && !isFoot(page, line, FOOT)) && // the mark of the page
      page.peopleOf(line).people.some((person) => foldToWords(person.name) === key),
  );
}

const SIGNED_WORDS = 20;
const FOOT = 4;

function addTold(page: Page, names: ReadonlyMap<string, OwnName>): void {
  for (const line of page.lines) {
    if ((line.anyOf & List.CITED) === 0 || !isWithin(page, line)) continue;
    for (const authority of page.authoritiesOf(line)) {
      const own = authority.isTold ? ownAmong(authority.names, names) : undefined;
      if (own) own.told++;
    }
  }
}

function ownAmong(houses: readonly House[], names: ReadonlyMap<string, OwnName>): OwnName | undefined {
  for (const { name } of houses) {
    const own = names.get(keyOfName(name));
    if (own) return own;
  }
  return undefined;
}

const keyOfName = (name: string): string => withoutArticle(foldToWords(name)).replaceAll(" ", "");
