import type { DatedArticle } from "../records/article.ts";
import type { Dossier } from "../records/dossier.ts";
import { perSpelling } from "../text/spellings.ts";
import { eachTerm } from "./each-term.ts";
import { beginningOf, inOrder } from "./in-order.ts";
import { NEXT_BITS, NO_NEXT, nextMark, WEIGHT_BITS } from "./layout.ts";
import { MOST_NEXT } from "./marks.ts";

/** What is searched for in one article. The three lists go together; lists are kept as text, which is quick to read. */
export interface ArticleTerms {
  /** Apart by spaces, in order. */
  readonly terms: string;
  /** A digit each: how much the article is about it, 0 to 7. */
  readonly weights: string;
  /** Marks of the words that follow it: each a character of code 48 on, terms apart by spaces. */
  readonly next: string;
}

/** What an article's fields count beside a word of its text. */
const WEIGHTS = { title: 6, standfirst: 2.5, author: 4, source: 3, tag: 3, caption: 1, body: 1 } as const;

/** BM25's saturation, and how far a long text counts less. */
const K = 1.2;
const B = 0.75;
/** A text of so many words is neither long nor short. No mean of the archive: that would change with every clipping. */
const USUAL_LENGTH = 500;

/**
 * The words of an article, whatever field they stand in. `lead`: all of its text that is published, where that is
 * not the whole. Null: it may not be found.
 */
export function termsOf({ article }: Dossier, lead: string | null): ArticleTerms | null {
  if (article?.status !== "usable") return null;
  const found = new Map<string, Gathered>();
  let length = 0;
  for (const { text, weight } of fieldsOf(article, lead)) {
    let before: Gathered | null = null;
    eachTerm(text, (term, spelling) => {
      length += 1;
      let entry = found.get(term);
      if (entry === undefined) {
        entry = {
          term,
          beginning: beginningOf(spelling, term),
          weight: 0,
          mark: markOf(spelling, term),
          next: [],
        };
        found.set(term, entry);
      }
      entry.weight += weight;
      if (before) follow(before, entry.mark);
      before = entry;
    });
    if (before) follow(before, NO_NEXT);
  }
  const entries = [...found.values()].sort(inOrder);
  return {
    terms: entries.map(({ term }) => term).join(" "),
    weights: entries.map(({ weight }) => levelOf(weight, length)).join(""),
    next: entries.map(nextText).join(" "),
  };
}

const markOf = perSpelling(nextMark);

interface Gathered {
  readonly term: string;
  readonly beginning: number;
  weight: number;
  /** By which others know that it follows. */
  readonly mark: number;
  /** Marks of what follows it, one more than are kept at the most. */
  readonly next: number[];
}

function follow({ next }: Gathered, mark: number): void {
  if (next.length <= MOST_NEXT && !next.includes(mark)) next.push(mark);
}

function fieldsOf(article: DatedArticle, lead: string | null) {
  const { title, standfirst, source, byline, body, captions, tags } = article;
  const names = [source.outlet, source.agency, source.republisher, ...source.cited];
  const people = [...byline.authors, ...byline.contributors];
  return [
    { text: title.value, weight: WEIGHTS.title },
    { text: standfirst?.value ?? "", weight: WEIGHTS.standfirst },
    ...people.map(({ value }) => ({ text: value, weight: WEIGHTS.author })),
    ...names.map((name) => ({ text: name?.value ?? "", weight: WEIGHTS.source })),
    ...tags.map((text) => ({ text, weight: WEIGHTS.tag })),
    ...(lead === null ? body : [{ text: lead }]).map(({ text }) => ({ text, weight: WEIGHTS.body })),
    ...(lead === null ? captions : []).map(({ text }) => ({ text, weight: WEIGHTS.caption })),
  ];
}

const LEVELS = 2 ** WEIGHT_BITS;

function levelOf(weight: number, length: number): number {
  const full = weight / (weight + K * (1 - B + (B * length) / USUAL_LENGTH));
  return Math.min(LEVELS - 1, Math.floor(full * LEVELS));
}

const SIGN_OF_MARK: readonly string[] = Array.from({ length: 2 ** NEXT_BITS }, (_, mark) =>
  String.fromCharCode(48 + mark),
);

/** An empty list stands for too many. */
function nextText({ next }: Gathered): string {
  if (next.length > MOST_NEXT) return "";
  if (next.length > 1) next.sort((a, b) => a - b);
  let text = "";
  for (const mark of next) text += SIGN_OF_MARK[mark]!;
  return text;
}
