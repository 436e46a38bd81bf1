import type { ArticleCard } from "../records/archive.ts";
import type { Extraction } from "../records/article.ts";
import type { PagePlan } from "../records/page.ts";
import { type ArticleFile, printArticles } from "./article-file.ts";
import type { ShownCard } from "./entry.ts";
import type { Numbered, NumberedFiling } from "./filing.ts";
import { range } from "./index-file.ts";
import { digestOf } from "./keep.ts";
import { articleFileOf, filePath } from "./layout.ts";

export interface ShownOptions {
  /** Only the beginnings of the texts are published. */
  readonly onlyLeads: boolean;
  /** An article as lists show it, seen from the search page. */
  readonly show: (card: ArticleCard) => ShownCard;
  /** What stands in a clipping, by its path; asked only while a file is made. */
  readonly extraction: (path: string) => Pick<Extraction, "article">;
}

/** What the list of findings shows of each article. */
export function planArticles(
  { numbered, layout, base }: NumberedFiling,
  { show, extraction, onlyLeads }: ShownOptions,
): readonly PagePlan[] {
  const files = range(layout.articles).map((): Numbered[] => []);
  for (const one of numbered) files[articleFileOf(one.key, layout)]!.push(one);
  return files.map((rows, number) => {
    const key = digestOf([base, rows.map(({ card, key }) => [key, card.id, card.digest])]);
    const input = (): ArticleFile => ({
      number,
      rows: rows.map(({ card, key }) => {
        const { href, title, language, direction, source, date } = show(card);
        const shown = { href, title, language, direction, source, date };
        return { key, shown, lead: onlyLeads ? card.article!.lead : null };
      }),
    });
    const from = rows.map(({ card }) => card.path);
    const path = filePath("articles", number);
    return {
      kind: "text",
      path,
      key: digestOf([path, key]),
      content: () =>
        printArticles(
          input(),
          from.map((one) => extraction(one).article!),
        ),
      apart: { from, input },
    };
  });
}
