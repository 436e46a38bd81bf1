import type { CardQuote, EntityEntry } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { entityPath, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, quotesBy, sortKey, touchedIn } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";

interface Row {
  readonly entry: EntityEntry;
  readonly quotes: number;
  /** By which it stands in its place. */
  readonly key: string;
  /** Something this person said; null where no words of articles are published, or all are too long or too short. */
  readonly sample: { readonly text: string; readonly language: string } | null;
}

/** A quotation that can stand in a list, in UTF-16 units: no single word, no speech. */
const [SHORTEST, LONGEST] = [25, 160];

/** Everybody who speaks in the articles, with the number of their quotations. */
export const quotes: PageType = {
  name: "quotes",
  *plan(context) {
    const rows = speakersOf(context);
    const families = familyCount(context);
    for (const slice of inPages(rows, ({ entry }) => entry.slug)) {
      const path = pagePath(paths.quotes, slice.page);
      const facts = slice.items.map(({ entry, quotes, sample }) => [
        entry.slug,
        entry.name,
        quotes,
        sample,
        articleCount(entry),
      ]);
      yield {
        kind: "template",
        path,
        key: context.key(path, facts, slice.pages, onFirstPage(slice, [rows.length, families])),
        template: "quotes.eta",
        view: () => viewOf(slice, rows.length, path, context),
      };
    }
  },
};

/** How many are told by several clippings; none where no words of them are published. */
const familyCount = ({ archive, site }: PlanContext): number =>
  site.publish.text === "excerpt" ? 0 : archive.quoteFamilies.length;

/** By surname. */
function speakersOf(context: PlanContext): readonly Row[] {
  const keep = context.keeping("speaker");
  const isTouched = touchedIn("people", context);
  const rows = context.archive.people
    .map((entry) => keep(entry, isTouched(entry) ? null : [], () => rowOf(entry, context)))
    .filter(({ quotes }) => quotes > 0);
  return context.recall("speakers", [context.words, ...rows], () =>
    rows.toSorted((a, b) => context.words.compare(a.key, b.key)),
  );
}

function rowOf(entry: EntityEntry, { cards, site }: PlanContext): Row {
  const said = entry.articles.map((mention) => {
    const card = cards.get(mention.id)!;
    return { quotes: quotesBy(mention, card), language: card.article!.language };
  });
  const quotes = said.reduce((sum, one) => sum + one.quotes.length, 0);
  const sample = site.publish.text === "excerpt" ? null : sampleOf(said);
  return { entry, quotes, sample, key: sortKey(entry.name, "people") };
}

/** The longest that is not too long; of several the first in time. */
function sampleOf(
  said: readonly { readonly quotes: readonly CardQuote[]; readonly language: string }[],
): Row["sample"] {
  let best: Row["sample"] = null;
  for (const { quotes, language } of said)
    for (const { text } of quotes)
      if (text.length >= SHORTEST && text.length <= LONGEST && text.length > (best?.text.length ?? 0))
        best = { text, language };
  return best;
}

function viewOf(slice: Slice<Row>, total: number, path: string, context: PlanContext) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.quotes, link);
  const families = onFirstPage(slice, familyCount(context)) ?? 0;
  const { words } = context;
  const title = titleOfPage(words.quotes.title, slice, words);
  return {
    ...frameOf(context.site, {
      path,
      title,
      description: onFirstPage(slice, words.quotes.described(total)) ?? title,
      ...around(pager),
    }),
    quotes: {
      rows: slice.items.map(({ entry, quotes, sample }) => ({
        name: entry.name,
        href: link(entityPath("people", entry)),
        sample: sample && {
          text: sample.text,
          language: languageTag(sample.language),
          direction: directionOf(sample.text),
        },
        said: words.quotes.said(quotes, articleCount(entry)),
      })),
      families:
        families === 0 ? null : { says: words.quotes.families(families), href: link(paths.toldAgain) },
      pager,
    },
  };
}
