import type { Article } from "../records/article.ts";

/** A hit as readers see it; the file of an article holds this, below its key. A list, so that names cost nothing. */
export type Entry = readonly [
  href: string,
  title: string,
  /** Language and direction of its words. */
  language: string,
  direction: "ltr" | "rtl",
  source: string,
  /** The date in words; how it is known; the note behind it. */
  date: string,
  basis: string,
  note: string,
  /** Standfirst; empty for none. */
  standfirst: string,
  /** Blocks of the text; the one at place n has the anchor `p<n+1>`. */
  blocks: readonly string[],
  captions: readonly string[],
  people: readonly string[],
];

/** What is the same for a hit and for an entry of any list. */
export interface ShownCard {
  readonly href: string;
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly source: string;
  readonly date: { readonly words: string; readonly basis: string; readonly note: string };
}

/** `lead`: all of its words that are published, where that is not the whole text. */
export function entryOf(
  shown: ShownCard,
  article: Pick<Article, "standfirst" | "body" | "captions" | "byline">,
  lead: string | null,
): Entry {
  const { href, title, language, direction, source, date } = shown;
  return [
    href,
    title,
    language,
    direction,
    source,
    date.words,
    date.basis,
    date.note,
    article.standfirst?.value ?? "",
    lead === null ? article.body.map(({ text }) => text) : [lead],
    lead === null ? article.captions.map(({ text }) => text) : [],
    article.byline.authors.map(({ value }) => value),
  ];
}
