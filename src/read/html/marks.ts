import { foldToWords } from "../../text/fold.ts";
import { trimText } from "../../text/lines.ts";
import type { DrawnBlock } from "./blocks.ts";
import { BLOCKS, type Element } from "./tree.ts";

/** What a block marks as names. */
export interface Marks {
  /** They are marked as those of the authors: by `rel`, by microdata, or by leading to a page of an author. */
  readonly isSigned: boolean;
  /** In order: links, and what microdata or a card (hCard) calls a name; where some are the author's, those. */
  readonly names: readonly string[];
}

/** A name and a job; what is longer is the note on somebody. */
const LONGEST = 80;
/** More people sign nothing. */
const MOST = 10;

/** Reads the marks of blocks. Between two blocks an element may have any number of pieces: it is looked through once. */
export function marksOf(): (block: DrawnBlock) => Marks {
  const known = new Map<Element, readonly Mark[]>();
  const marksAt = (element: Element): readonly Mark[] => {
    const before = known.get(element);
    if (before) return before;
    const marks = [...marksBelow(element)];
    known.set(element, marks);
    return marks;
  };
  return ({ element, text }) => {
    const own = marksAt(element).filter(({ words }) => text.includes(words));
    const signing = own.filter(({ signs }) => signs);
    const names = (signing.length > 0 ? signing : own).map(({ words }) => words);
    return { isSigned: signing.length > 0, names: [...new Set(names)] };
  };
}

interface Mark {
  readonly words: string;
  readonly signs: boolean;
}

/** Of what is drawn in one line: other blocks in it speak for themselves. */
function* marksBelow(element: Element): Iterable<Mark> {
  let count = 0;
  for (const mark of marksIn(element, false)) {
    if (mark.words === "" || mark.words.length > LONGEST) continue;
    yield mark;
    count += 1;
    if (count === MOST) return;
  }
}

function* marksIn(element: Element, within: boolean): Iterable<Mark> {
  const signs = within || isAuthor(element);
  if (isName(element)) {
    const words = trimText(drawn(element).replace(/\s+/g, " "));
    return yield { words, signs: signs || leadsToAuthor(element, words) };
  }
  for (const child of element.children)
    if (typeof child !== "string" && !BLOCKS.has(child.tag)) yield* marksIn(child, signs);
}

const isAuthor = ({ attributes: { rel = "", itemprop = "" } }: Element): boolean =>
  /\bauthor\b/.test(rel) || /\bauthor\b/.test(itemprop);

/** `/by/jo-march-j7gc3`: what stands below such a folder is called by the last of the words. */
function leadsToAuthor({ attributes: { href = "" } }: Element, words: string): boolean {
  const page = AUTHOR_PAGE.exec(href)?.[1]?.toLowerCase();
  const last = foldToWords(words).split(" ").at(-1)!;
  return page !== undefined && last.length > 1 && foldToWords(page).includes(last);
}

const AUTHOR_PAGE =
  /\/(?:authors?|by|staff|profiles?|contributors?|writers?|journalists?|reporters?|columnists?|autore?s?|autor(?:en|a)|auteurs?)\/([^?#]{2,120})/i;

const isName = ({ tag, attributes }: Element): boolean =>
  attributes.itemprop === "name" ||
  /(?:^|\s)fn(?:\s|$)/.test(attributes.class ?? "") ||
  (tag === "a" && "href" in attributes && !TOPIC_PAGE.test(attributes.href!));

/** What an article is about, or when it was written. */
const TOPIC_PAGE = /\/(?:tags?|topics?|category|categories|sections?|\d{4})\/|^mailto:/i;

const drawn = ({ children }: Element): string =>
  children.map((child) => (typeof child === "string" ? child : drawn(child))).join("");
