import { foldToWords } from "../../text/fold.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `The Harbour Clarion - Regional News …`, `Harbour Clarion`: the first line of a page with its menu. */
const OPENING = namedBefore("(?=$|\\s+[-\u2013\u2014|:]\\s)");

/** The name that heads the page, when a word of it is one that papers are called by. */
export const masthead: Rule = {
  name: "source/masthead",
  says: "The page opens with the name of a paper.",
  example:
    "The Harbour Clarion News - Valley and coast\nMill owners meet for the fourth time\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    const line = page.lines[0];
    if (!line || page.title === 0 || (page.extent && page.extent.first === 0)) return;
    const value = mastheadIn(line) ?? beforeColon(page, line) ?? beforeDay(page, line);
    if (isOfMenu(line) || isGluedMenu(page, line)) return;
    const share = value ? shareOf(page, value, value === line.text.trim()) : 0;
    if (!value || share === 0) return;
    const span = wordsAt(page, line, 0, value.length);
    yield { span, role: null, share, names: [{ field: "outlet", value, span, basis: "stated" }] };
  },
};

/** Two to five words with capitals at the head of a line, and behind them what `next` stands for. */
function namedBefore(next: string): RegExp {
  const word = "[\\p{L}'\u2019.&-]*";
  return new RegExp(`^((?:The )?\\p{Lu}${word}(?: [\\p{Lu}&]${word}){1,4})${next}`, "u");
}

/** The name that makes up a line, or its first part. */
export const mastheadIn = (line: PageLine): string | undefined => OPENING.exec(line.text.slice(0, 120))?.[1];

/** `The Harbour Weekly: serving both shores`. */
function beforeColon(page: Page, { text }: PageLine): string | undefined {
  const name = BEFORE_COLON.exec(text.slice(0, 120))?.[1];
  return name !== undefined && isPaper(page, name.slice(name.lastIndexOf(" ") + 1)) ? name : undefined;
}

const BEFORE_COLON = namedBefore(":\\s+\\p{Ll}");

/** `Harbour Clarion, 4 May 2021, page 6`: so cuttings are labelled. */
function beforeDay(page: Page, line: PageLine): string | undefined {
  const name = BEFORE_COMMA.exec(line.text.slice(0, 120))?.[1];
  if (name === undefined || line.count > MOST_OF_LABEL || page.datesOf(line).length === 0) return undefined;
  return isPaper(page, name) ? name : undefined;
}

const BEFORE_COMMA = namedBefore(",\\s");
const MOST_OF_LABEL = 12;

/** `Watch TV`, `Hindi News`: words of menus with one that papers are called by. */
const isOfMenu = ({ lists }: PageLine): boolean =>
  lists.some((list) => (list & MENU) !== 0) &&
  lists.every((list) => (list & (MENU | List.PAPER)) !== 0) &&
  lists.filter((list) => (list & List.PAPER) !== 0).length < 2;

/** `NewsLocal News`: the same run together. */
const isGluedMenu = ({ lexicon }: Page, { text }: PageLine): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) &&
  text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(" ")
    .every(
      (word) =>
        lexicon.language.press.source.menuWords.includes(word) ||
        lexicon.language.press.source.papers.includes(word),
    );

const MENU = List.MENU | List.CALL | List.SERVICE | List.SMALL;

/** A line of its own with a word of the trade says most; a name that is merely printed again only helps others. */
function shareOf(page: Page, value: string, alone: boolean): number {
  const again = isNamedAgain(page, value);
  if (isPaper(page, value)) return alone || again ? 1 : BEFORE_MOTTO;
  if (!again) return hasMotto(page, value) ? BEFORE_MOTTO : 0;
  return alone ? Math.min(MARK, 0.5 + timesAlone(page) / 5) : 0.5;
}

/** Enough, if nothing speaks for another. */
const BEFORE_MOTTO = 0.8;

/** `Tidepool Review - Your source for all that lives in water`, also on the next line: so houses speak, not sections. */
function hasMotto({ lines }: Page, value: string): boolean {
  const [head, below] = lines;
  const own = head!.text.trim();
  const motto = own === value ? below : head;
  if (!motto || motto.stop || motto.count > MOTTO_WORDS || (motto.anyOf & List.VOICE) === 0) return false;
  return ((motto.lists[0] ?? 0) & List.CALL) === 0; // `Follow all of our updates`
}

const MOTTO_WORDS = 14;

/** More than a company behind the copyright sign. */
const MARK = 0.85;

/** How often the first line stands by itself again; half where its neighbour does so with it: a menu that is printed again. */
function timesAlone({ lines }: Page): number {
  const [mark, next] = [keyOf(lines[0]!), lines[1] ? keyOf(lines[1]) : ""];
  let times = 0;
  for (const line of lines.slice(1)) {
    if (line.count > MARK_WORDS || keyOf(line) !== mark) continue;
    const below = lines[line.index + 1];
    times += below && keyOf(below) === next ? 0.5 : 1;
  }
  return times;
}

const MARK_WORDS = 5;

/** One of its words is one that papers are called by. */
export function isPaper(page: Page, value: string): boolean {
  const { papers } = page.lexicon.language.press.source;
  return value
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => papers.includes(word));
}

/** The page says it again in another line that is no text. */
const isNamedAgain = (page: Page, value: string): boolean =>
  page.lines
    .slice(1)
    .some((line) => line.count <= 40 && line.prose < 0.5 && keyOf(line).includes(foldToWords(value)));
