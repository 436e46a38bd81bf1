import { trimText } from "../../text/lines.ts";
import type { DrawnBlock } from "./blocks.ts";
import { BLOCKS, type Element } from "./tree.ts";

/** Of a block: whom it marks as an author, and what it marks as a name. */
export interface Marks {
  /** Some of its words are marked as those of the author, by `rel` or microdata. */
  readonly isSigned: boolean;
  /** In order: links, and what microdata or a card (hCard) calls a name. */
  readonly names: readonly string[];
}

/** A name and a job; what is longer is the note on somebody. */
const LONGEST = 80;
/** More people sign nothing. */
const MOST = 10;

/** Reads the marks of blocks. Between two blocks an element may have any number of pieces: it is looked through once. */
export function marksOf(): (block: DrawnBlock) => Marks {
  const known = new Map<Element, Marks>();
  const marks = (element: Element): Marks => {
    const before = known.get(element);
    if (before) return before;
    const marked = [...marksBelow(element)];
    const found = { isSigned: marked.some(({ signs }) => signs), names: marked.map(({ words }) => words) };
    known.set(element, found);
    return found;
  };
  return ({ element, text }) => {
    const { isSigned, names } = marks(element);
    const own = names.filter((words) => text.includes(words));
    return { isSigned: isSigned && own.length > 0, names: [...new Set(own)] };
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
  if (isName(element)) return yield { words: trimText(drawn(element).replace(/\s+/g, " ")), signs };
  for (const child of element.children)
    if (typeof child !== "string" && !BLOCKS.has(child.tag)) yield* marksIn(child, signs);
}

const isAuthor = ({ attributes: { rel = "", itemprop = "" } }: Element): boolean =>
  /\bauthor\b/.test(rel) || /\bauthor\b/.test(itemprop);

const isName = ({ tag, attributes }: Element): boolean =>
  attributes.itemprop === "name" ||
  /(?:^|\s)fn(?:\s|$)/.test(attributes.class ?? "") ||
  (tag === "a" && "href" in attributes);

const drawn = ({ children }: Element): string =>
  children.map((child) => (typeof child === "string" ? child : drawn(child))).join("");
