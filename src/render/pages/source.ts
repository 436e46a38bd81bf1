import { capital } from "../../interface/capital.ts";
import type { Words } from "../../interface/words.ts";
import type { ArticleCard, SourceEntry, SourceKind } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { type CardView, cardFacts, cardView } from "../card-view.ts";
import { type Feed, feedLinks, feedsOf } from "../feeds.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { knownInWords, sourceKinds } from "../phrases/source-kinds.ts";
import { withoutSource } from "../without-source.ts";

/** A page for each source: what it is to the archive, its spellings, its articles in order of time. */
export const sources: PageType = {
  name: "source",
  *plan(context) {
    const keep = context.keeping("source");
    const isTouched = touchedIn(context);
    for (const entry of context.archive.sources)
      yield* keep(entry, isTouched(entry) ? null : [], () => {
        const head = headOf(entry, context);
        return [...inPages(articlesOf(entry, context), idOf)].map((slice) => planOf(head, slice, context));
      });
    const sourceless = withoutSource(context).map((card) => ({ card, kinds: [] }));
    const unknown = unknownHead(sourceless.length, context.words);
    if (sourceless.length > 0)
      for (const slice of inPages(sourceless, idOf)) yield planOf(unknown, slice, context);
  },
};

/** Does it stand in an article that is another than in the build before? */
const touchedIn =
  ({ touched }: PlanContext) =>
  ({ articles }: SourceEntry): boolean =>
    touched === null || sourceKinds.some((kind) => articles[kind].some((id) => touched.has(id)));

/** An article of a source, and what the source is to it. */
interface Item {
  readonly card: ArticleCard;
  readonly kinds: readonly SourceKind[];
}

const idOf = ({ card }: Item): string => card.id;

/** What stands above the list. */
interface Head {
  readonly path: string;
  readonly name: string;
  /** What the tables of sources say it is: `Newspaper, IE`. */
  readonly known: string | null;
  /** `Published 4 articles`, and what else it did. */
  readonly parts: readonly string[];
  readonly spellings: readonly { readonly name: string; readonly count: string }[];
  readonly note: string | null;
  readonly feeds: readonly Feed[];
}

function articlesOf({ articles }: SourceEntry, { places, cards }: PlanContext): readonly Item[] {
  const kinds = new Map<string, SourceKind[]>();
  for (const kind of sourceKinds)
    for (const id of articles[kind]) kinds.set(id, [...(kinds.get(id) ?? []), kind]);
  return [...kinds]
    .sort(([a], [b]) => places.get(a)! - places.get(b)!)
    .map(([id, of]) => ({ card: cards.get(id)!, kinds: of }));
}

function headOf(entry: SourceEntry, context: PlanContext): Head {
  const { words, cards } = context;
  const { name, spellings, articles } = entry;
  const parts = sourceKinds
    .filter((kind) => articles[kind].length > 0)
    .map((kind) => words.sources.toAll[kind](articles[kind].length));
  const others = spellings.map((spelling) => ({ name: spelling.name, count: words.number(spelling.count) }));
  const own = [...articles.outlet, ...articles.agency, ...articles.republisher];
  const followed = own.map((id) => cards.get(id)!);
  return {
    path: sourcePath(entry),
    name,
    known: knownInWords(entry, words),
    parts,
    spellings: others.length > 1 ? others : [],
    note: null,
    feeds: feedsOf(context, sourcePath(entry), followed, name),
  };
}

function unknownHead(many: number, words: Words): Head {
  const note = words.sources.sourcelessNote(many);
  const name = words.terms.sourceUnknown;
  return { path: paths.sourceless, name, known: null, parts: [], spellings: [], note, feeds: [] };
}

function planOf(head: Head, slice: Slice<Item>, context: PlanContext): PagePlan {
  const path = pagePath(head.path, slice.page);
  const items = slice.items.map(({ card, kinds }) => [kinds, cardFacts(card)]);
  const shown = headOn(slice, head);
  return {
    kind: "template",
    path,
    key: context.key(path, shown, head.parts.length < 2, slice.pages, items),
    template: "source.eta",
    view: () => viewOf(head, slice, path, context),
  };
}

/** How many articles there are stands above the first of them. */
const headOn = (slice: Slice<Item>, head: Head): Head =>
  onFirstPage(slice, head) ?? { ...head, parts: [], spellings: [], note: null };

function viewOf(head: Head, slice: Slice<Item>, path: string, { site, words }: PlanContext) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, head.path, link);
  const title = titleOfPage(head.name, slice, words);
  const said = head.note ?? `${head.name}: ${head.parts.join(", ")}.`;
  return {
    ...frameOf(site, {
      path,
      title,
      description: onFirstPage(slice, said) ?? title,
      alternates: feedLinks(head.feeds, link),
      ...around(pager),
    }),
    source: {
      ...headOn(slice, head),
      up: { label: words.frame.sources, href: link(paths.sources) },
      cards: slice.items.map((item) => itemView(item, head, words, link)),
      pager,
    },
  };
}

/** The name of the page need not stand above each of its articles; what it did for each only where it did several things. */
function itemView({ card, kinds }: Item, head: Head, words: Words, link: LinkTo): CardView {
  const note =
    head.parts.length < 2 ? null : capital(words.listed(kinds.map((kind) => words.sources.toOne[kind])));
  const view = cardView(card, link, { words, note });
  return view.source === head.name ? { ...view, source: "" } : view;
}
