import type { Words } from "../../interface/words.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { Comparison, ComparisonRow, OnlyHere, PlacedWords } from "../../records/comparison.ts";
import { titleView } from "../card-view.ts";
import { articlePath, type LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";
import { hasSource, sourceLine } from "../phrases/source-line.ts";
import { showsOriginal } from "../publish.ts";

/** Accounts beside each other, as the page of a story shows them. */
export interface ComparisonView {
  /** The accounts as columns of tables; null where there are too many of them to stand beside each other. */
  readonly columns: readonly ColumnView[] | null;
  readonly differing: readonly RowView[];
  /** Told in words that neither agree nor contradict each other. */
  readonly open: readonly RowView[];
  readonly agreeing: readonly RowView[];
  readonly only: readonly OnlyView[];
}

export interface ColumnView {
  /** Whose account it is, or its title. */
  readonly label: string;
  readonly href: string;
}

interface RowView {
  /** `Which title`. */
  readonly asks: string;
  /** Of whom or what; null: of the event. */
  readonly of: string | null;
  /** One for each account, in order; empty: it does not speak of it. */
  readonly cells: readonly { readonly words: readonly WordsView[]; readonly by: string }[];
}

/** Exact words of an account, linked with the line on which they stand. */
interface WordsView {
  readonly text: string;
  readonly href: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

interface OnlyView {
  readonly by: string;
  readonly lists: readonly {
    readonly label: string;
    readonly quoted: boolean;
    readonly words: readonly (WordsView & {
      /** Who says it; null: nobody is quoted, or nobody knows. */
      readonly speaker: string | null;
    })[];
  }[];
}

/** All that a comparison shows of an account beside the words that are compared: plain data. */
export interface AccountBeside {
  /** Where nothing says whose an account is, its title names it. */
  readonly label: string;
  readonly href: string;
  readonly language: string;
  /** Its lines are there to be linked with. */
  readonly hasLines: boolean;
  /** Bare words, and who says them; null: nobody knows. */
  readonly speakers: readonly (readonly [words: string, name: string | null])[];
}

/** So many accounts stand beside each other on a wide page. */
const MOST_COLUMNS = 5;

/** `accounts`: in their order. */
export function comparisonView(
  { rows, only }: Comparison,
  beside: readonly AccountBeside[],
  { stories }: Pick<Words, "stories">,
): ComparisonView {
  const accounts = beside.map(accountOf);
  const view = (row: ComparisonRow): RowView => ({
    asks: stories.asks[row.regard],
    of: row.of,
    cells: row.cells.map((cell, at) => ({
      words: cell.map(accounts[at]!.words),
      by: accounts[at]!.label,
    })),
  });
  return {
    columns: accounts.length > MOST_COLUMNS ? null : accounts.map(({ label, href }) => ({ label, href })),
    differing: rows.filter(({ agrees }) => agrees === false).map(view),
    open: rows.filter(({ agrees }) => agrees === null).map(view),
    agreeing: rows.filter(({ agrees }) => agrees === true).map(view),
    only: only.flatMap((here, at) => onlyView(here, accounts[at]!, stories)),
  };
}

/** The accounts that are put beside each other, by their cards. */
export const accountsBeside = (
  compared: readonly ArticleCard[],
  context: Pick<PlanContext, "site" | "words">,
  link: LinkTo,
): readonly AccountBeside[] =>
  compared.map((card) => {
    const article = card.article!;
    const quotes = article.named?.quotes ?? [];
    return {
      label: hasSource(article)
        ? sourceLine(article, context.words)
        : titleView(article, context.words).title,
      href: link(articlePath(card)),
      language: languageTag(article.language),
      hasLines: showsOriginal(card, context.site),
      speakers: quotes.map(({ text, speaker }) => [bare(text), speaker?.name ?? null]),
    };
  });

interface Account extends Pick<AccountBeside, "label" | "href"> {
  readonly words: (words: PlacedWords) => WordsView;
  readonly speakerOf: (words: PlacedWords) => string | null;
}

function accountOf({ label, href, language, hasLines, speakers }: AccountBeside): Account {
  const speakerOf = new Map(speakers);
  return {
    label,
    href,
    speakerOf: ({ text }) => speakerOf.get(bare(text)) ?? null,
    words: ({ text: words, line }) => ({
      text: words,
      href: hasLines ? `${href}#L${line}` : href,
      language,
      direction: directionOf(words),
    }),
  };
}

/** Words without the marks around them, which one reading of a quotation takes with it and another does not. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function onlyView(
  { people, quotes, numbers }: OnlyHere,
  { label, words, speakerOf }: Account,
  stories: Words["stories"],
): readonly OnlyView[] {
  const unspoken = (one: PlacedWords) => ({ ...words(one), speaker: null });
  const spoken = (one: PlacedWords) => ({ ...words(one), speaker: speakerOf(one) });
  const lists = [
    { label: stories.onlyNames, quoted: false, words: people.map(unspoken) },
    { label: stories.onlyQuotes, quoted: true, words: quotes.map(spoken) },
    { label: stories.onlyNumbers, quoted: false, words: numbers.map(unspoken) },
  ].filter((list) => list.words.length > 0);
  return lists.length === 0 ? [] : [{ by: label, lists }];
}
