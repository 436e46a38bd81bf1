/** Words between quotation marks in one unit. */
export interface Quotation {
  /** Of the words, without marks and spaces at the ends. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly from: number;
  readonly to: number;
  /** The closing mark is missing: speech that goes on in the next paragraph, or a slip. */
  readonly open: boolean;
}

/** Marks of one pair, by what opens: the first closes by rule, the others are seen in its place. */
const CLOSING: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  "\u201e": "\u201c\u201d",
  "\u00ab": "\u00bb",
  "\u00bb": "\u00ab",
  "\u2039": "\u203a",
  '"': '"',
  "\u2018": "\u2019",
  "'": "'",
  "`": "'",
};
const MARK = /``|''|["\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'\u2039\u203a`]/g;

interface Mark {
  readonly at: number;
  readonly size: number;
  readonly sign: string;
  /** As the space around it says. */
  readonly side: "left" | "right" | "between";
}

/**
 * The quotations of a unit in order; those inside others belong to them. A closing mark typed as an opening one
 * closes; one left open runs to the end; one that only closes began with the unit.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const marks = marksOf(text);
  const found: Quotation[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    if (open === null) {
      if (opens(mark)) open = mark;
      else if (found.length === 0 && closesOnly(mark, text)) found.push(between(text, null, mark));
      depth = 0;
    } else if (closes(text, open, mark, marks.slice(i + 1, i + 3))) {
      if (depth > 0 && mark.sign !== '"') depth--;
      else {
        found.push(between(text, open, mark));
        open = null;
      }
    } else if (mark.sign === open.sign && mark.side === "left" && mark.sign !== '"') depth++;
  }
  if (open && !isSingle(open)) found.push(between(text, open, null));
  return found.filter(({ start, end }) => end > start);
}

function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index: at } of text.matchAll(MARK)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + sign.length] ?? " ";
    const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
    const isSpace = (sign: string) => /[\s([{\u2014\u2013-]/.test(sign);
    // An apostrophe: in a word, or before a shortened one (`’twas`, `’90s`).
    if (/['\u2019]/.test(sign) && sign.length === 1 && isLetter(before) && isLetter(after)) continue;
    if (sign === "\u2019" && isSpace(before)) continue;
    const side =
      isSpace(before) && !isSpace(after)
        ? "left"
        : !isSpace(before) && !isLetter(after)
          ? "right"
          : "between";
    const plain = sign === "``" || sign === "''" ? '"' : sign;
    marks.push({ at, size: sign.length, sign: plain, side });
  }
  return marks;
}

const isSingle = ({ sign }: Mark): boolean => /['\u2018`]/.test(sign);

function opens({ sign, side }: Mark): boolean {
  if (CLOSING[sign] === undefined) return false;
  return sign === "'" || sign === "`" || sign === "\u00bb"
    ? side === "left"
    : side !== "right" || sign === "\u201e" || sign === "\u00ab";
}

/** A closing mark behind the end of a sentence or clause, with nothing opened before it. */
const closesOnly = ({ sign, side, at }: Mark, text: string): boolean =>
  /[\u201d\u201c"]/.test(sign) && side === "right" && /[.,!?\u2026]/.test(text[at - 1] ?? "");

function closes(text: string, open: Mark, mark: Mark, later: readonly Mark[]): boolean {
  if (CLOSING[open.sign]!.includes(mark.sign)) {
    if (mark.side === "left" && mark.sign === '"') return false;
    // `the workers’ pay’`: the last of them that ends a word closes.
    const isApostrophe = open.sign === "\u2018" || open.sign === "'";
    return !isApostrophe || (mark.side === "right" && !nextCloses(mark, later));
  }
  if (mark.sign !== open.sign || open.sign === "\u2018") return false;
  // An opening mark where a word ends, or behind the end of a clause with no closing one to come: `“Not now, “she said`.
  if (mark.side === "right") return true;
  const isBehind = /[,.!?\u2026] ?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at));
  return isBehind && !CLOSING[open.sign]!.includes(later[0]?.sign ?? " ");
}

/** Another single closing mark comes before any opening one, close by. */
const nextCloses = (mark: Mark, [next]: readonly Mark[]): boolean =>
  next !== undefined && next.sign === mark.sign && next.side === "right" && next.at - mark.at < 40;

function between(text: string, left: Mark | null, right: Mark | null): Quotation {
  const from = left?.at ?? 0;
  const to = right ? right.at + right.size : text.length;
  let start = left ? left.at + left.size : 0;
  let end = right?.at ?? text.length;
  while (start < end && /[\s\u00a0]/.test(text[start]!)) start++;
  while (end > start && /[\s\u00a0]/.test(text[end - 1]!)) end--;
  return { start, end, from, to, open: right === null };
}
