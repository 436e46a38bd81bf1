import { isSpaceless, pairsIn, worthOfPair } from "../../text/letter-pairs.ts";
import { StemSet } from "../../text/stem-set.ts";
import { opensWith } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";

/** How many of a line's own words (no small words, no figures) some text has. */
export interface Shared {
  readonly own: number;
  readonly shared: number;
}

/** … the article's text. */
export const wordsInText = (page: Page, line: PageLine): Shared => sharedWith(line, page.vocabulary.speaksOf);

/** Share of the line's own words that stand in the article's text; of a single word nothing is said. */
export function sharedWords(page: Page, line: PageLine): number {
  const { own, shared } = wordsInText(page, line);
  return own < 2 ? 0 : shared / own;
}

/** A text of so few words need not have any of its title's, nor a title of usual length. */
export function isScant({ lines, extent }: Page, few = FEW): boolean {
  let count = 0;
  for (let at = extent?.first ?? 0; at <= (extent?.last ?? -1) && count < few; at += 1)
    count += lines[at]!.words.length;
  return count < few;
}

const FEW = 30;

/** So many paragraphs say what the article is about. */
const OPENING = 3;
const LEAST_WORDS = 8;

/** Do the article's first paragraphs use a word? They stand behind its byline, unless that is one in the midst of the text. */
export function wordsOfLead({ lines, extent, bodyStart }: Page): (word: string) => boolean {
  const isParagraph = ({ prose, count }: PageLine) => prose >= 0.5 && count > LEAST_WORDS;
  const first = extent?.first ?? 0;
  const isAmongText = lines.slice(first, bodyStart).filter(isParagraph).length >= OPENING;
  const lead = lines.slice(isAmongText ? first : Math.max(first, bodyStart));
  const stems = new StemSet();
  let found = 0;
  for (const line of lead) {
    if (found === OPENING) break;
    if (!isParagraph(line)) continue;
    found += 1;
    for (const word of line.words) stems.add(word);
  }
  return (word) => stems.has(word);
}

export function sharedWith({ words, lists }: PageLine, uses: (word: string) => boolean): Shared {
  const own = new Set<string>();
  for (let i = 0; i < words.length; i += 1) {
    const { text } = words[i]!;
    if (isSpaceless(text)) for (const pair of pairsIn(text)) own.add(pair);
    else if (text.length > 2 && (lists[i]! & (List.SMALL | List.NUMBER)) === 0)
      own.add(text.endsWith("'s") ? text.slice(0, -2) : text);
  }
  let [all, shared] = [0, 0];
  for (const word of own) {
    const worth = isSpaceless(word) ? worthOfPair(word) : 1;
    all += worth;
    if (uses(word)) shared += worth;
  }
  return { own: all, shared };
}

/** Is the line one of the window's bar, and the page has its first words as a line of their own? */
export const isPrintedAlone = (page: Page, line: PageLine): boolean =>
  page.titleLines.some(
    (other) => other.count >= LEAST_TITLE && other.count < line.count && opensWith(line, other),
  );

const LEAST_TITLE = 4;
