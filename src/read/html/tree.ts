import { Tokenizer } from "htmlparser2";

/** An element of a page, as far as a reader of news needs it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
  /** Where it begins in the file's text. */
  readonly at: number;
}

/** Real pages nest some sixty deep, browsers stop at 512. What lies deeper hangs where that depth is reached. */
const DEEPEST = 256;
/** As many characters of one attribute are kept; nothing that we read is longer. */
const LONGEST_VALUE = 4000;

/** Attributes that tell something; all others are dropped, as are those that would run script. */
const KEPT: ReadonlySet<string> = new Set(
  (
    "class id role hidden style aria-hidden itemprop itemtype datetime content value name property rel href lang type " +
    "http-equiv data-testid pubdate title shadowrootmode"
  ).split(" "),
);

const VOID: ReadonlySet<string> = new Set(
  "area base br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Drawings and formulas are written in XML. */
const FOREIGN: ReadonlySet<string> = new Set(["svg", "math"]);

/** What an opening tag closes, and the elements beyond which it does not reach. */
const CLOSES: Readonly<Record<string, readonly [closed: string, within: string]>> = {
  li: ["li", "ul ol menu"],
  dt: ["dt dd", "dl"],
  dd: ["dt dd", "dl"],
  tr: ["tr td th", "table"],
  td: ["td th", "table tr"],
  th: ["td th", "table tr"],
  tbody: ["thead tbody tfoot tr td th", "table"],
  tfoot: ["thead tbody tfoot tr td th", "table"],
  option: ["option", "select"],
  body: ["head", "html"],
};
const CLOSES_SETS = new Map<
  string,
  { readonly closed: ReadonlySet<string>; readonly within: ReadonlySet<string> }
>(
  Object.entries(CLOSES).map(([tag, [closed, within]]) => [
    tag,
    { closed: new Set(closed.split(" ")), within: new Set(within.split(" ")) },
  ]),
);

/** Elements that end a paragraph which nobody closed. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul caption option"
  ).split(" "),
);

/** No link stands in a link: the next one ends it, unless a block was opened in it. */
CLOSES_SETS.set("a", { closed: new Set(["a"]), within: BLOCKS });

/** A closing tag inside a cell does not close what the table stands in. */
const BOUNDS: ReadonlySet<string> = new Set(["td", "th", "table", "caption"]);

/**
 * The page as a tree, in one pass and in linear time whatever the page is: depth is bounded, every look at the open
 * elements is bounded by it, and nothing of a page is ever run. Comments are dropped. Never throws.
 */
export function parsePage(source: string): Element {
  const root = create("#page", {}, null, 0);
  const open: Element[] = [root];
  let unpushed = 0;
  let pending: { tag: string; at: number; attributes: Record<string, string> } | null = null;
  let name = "";
  let value = "";
  let text = "";

  /** The drawing that is open, and its place: in it tags may close themselves, and no tag holds raw text. */
  let drawing: { readonly element: Element; readonly place: number } | null = null;
  const isDrawing = (): boolean => drawing !== null && open[drawing.place] === drawing.element;

  const top = (): Element => open[open.length - 1]!;
  const flush = (): void => {
    if (text !== "") top().children.push(text);
    text = "";
  };
  const start = (isClosed = false): void => {
    if (!pending) return;
    const { tag, at, attributes } = pending;
    pending = null;
    flush();
    closeFor(tag, open);
    const element = create(tag, attributes, top(), at);
    top().children.push(element);
    const isForeign = isDrawing() || FOREIGN.has(tag);
    if (VOID.has(tag) || (isClosed && isForeign)) return;
    if (open.length >= DEEPEST) unpushed += 1;
    else {
      if (!isDrawing() && isForeign) drawing = { element, place: open.length };
      open.push(element);
    }
  };
  const end = (tag: string): void => {
    flush();
    if (VOID.has(tag) || tag === "body" || tag === "html") return;
    if (unpushed > 0) unpushed -= 1;
    else closeTag(tag, open);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => {
        text += source.slice(from, to);
      },
      ontextentity: (point) => {
        text += String.fromCodePoint(point);
      },
      onopentagname: (from, to) => {
        pending = {
          tag: source.slice(from, Math.min(to, from + 40)).toLowerCase(),
          at: from - 1,
          attributes: {},
        };
      },
      onattribname: (from, to) => {
        name = to - from > 20 ? "" : source.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => {
        if (KEPT.has(name) && value.length < LONGEST_VALUE)
          value += source.slice(from, Math.min(to, from + LONGEST_VALUE));
      },
      onattribentity: (point) => {
        if (value.length < LONGEST_VALUE) value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (pending && KEPT.has(name) && !(name in pending.attributes)) pending.attributes[name] = value;
      },
      onopentagend: () => start(),
      onselfclosingtag: () => start(true),
      isInForeignContext: isDrawing,
      onclosetag: (from, to) => end(source.slice(from, Math.min(to, from + 40)).toLowerCase()),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: flush,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}

const create = (
  tag: string,
  attributes: Record<string, string>,
  parent: Element | null,
  at: number,
): Element => ({ tag, attributes, parent, children: [], at });

/** Closes what an opening tag ends without saying so. */
function closeFor(tag: string, open: Element[]): void {
  if (BLOCKS.has(tag)) closeParagraph(open);
  const rule = CLOSES_SETS.get(tag);
  if (!rule) return;
  for (let at = open.length - 1; at > 0; at--) {
    const { tag: inner } = open[at]!;
    if (rule.within.has(inner)) return;
    if (rule.closed.has(inner) && !hasOutsideIn(open, at, rule)) {
      open.length = at;
      return;
    }
  }
}

/** Is there, before the bound, a further one to be closed: `<tr>` ends the cell and the row. */
function hasOutsideIn(
  open: readonly Element[],
  at: number,
  { closed, within }: { readonly closed: ReadonlySet<string>; readonly within: ReadonlySet<string> },
): boolean {
  for (let above = at - 1; above > 0; above--) {
    const { tag } = open[above]!;
    if (within.has(tag)) return false;
    if (closed.has(tag)) return true;
  }
  return false;
}

function closeParagraph(open: Element[]): void {
  for (let at = open.length - 1; at > 0; at--) {
    const { tag } = open[at]!;
    if (tag === "p") open.length = at;
    if (BLOCKS.has(tag)) return;
  }
}

/** Closes the nearest element of the name; a phrase does not reach out of its block, nor anything out of its cell. */
function closeTag(tag: string, open: Element[]): void {
  const isBlock = BLOCKS.has(tag);
  for (let at = open.length - 1; at > 0; at--) {
    const { tag: inner } = open[at]!;
    if (inner === tag) {
      open.length = at;
      return;
    }
    if (!isBlock && BLOCKS.has(inner)) return;
    if (BOUNDS.has(inner) && !BOUNDS.has(tag) && tag !== "tr" && tag !== "tbody") return;
  }
}

/** Goes through every element below, in order of the page. */
export function eachElement(root: Element, look: (element: Element) => void): void {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    look(child);
    eachElement(child, look);
  }
}

/** Its own words and those of all in it, as they stand. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
