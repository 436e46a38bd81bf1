import type { Article } from "../records/article.ts";
import { callWith } from "./call.ts";
import { entryOf, type ShownCard } from "./entry.ts";

/** What a file of articles holds beside their texts: plain data. */
export interface ArticleFile {
  readonly number: number;
  /** `lead`: all of its words that are published, where that is not the whole text. */
  readonly rows: readonly { readonly key: number; readonly shown: ShownCard; readonly lead: string | null }[];
}

/** `articles`: one for each row. */
export const printArticles = ({ number, rows }: ArticleFile, articles: readonly Article[]): string =>
  callWith([
    "articles",
    number,
    Object.fromEntries(rows.map(({ key, shown, lead }, at) => [key, entryOf(shown, articles[at]!, lead)])),
  ]);
