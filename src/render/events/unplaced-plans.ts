import type { ArticleCard } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { inBlocks } from "../blocks.ts";
import { cardFacts, titleView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { articlePath, linksFrom, pagePath, paths } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { inPages, pagerOf, titleOfPage } from "../paging.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";
import { unplacedView } from "./event-view.ts";
import { type EventsSection, eventsView } from "./events-view.ts";

/** An article has some ten of them. */
const MOST_UNPLACED = 20;

/** What is told only in relation to articles without a date, article by article. */
export function* unplacedPlans(context: PlanContext): Iterable<PagePlan> {
  const all = unplacedIn(context);
  if (all.length === 0) return;
  for (const slice of inPages(all, ({ id }) => id, MOST_UNPLACED)) {
    const path = pagePath(paths.unplacedEvents, slice.page);
    yield {
      kind: "template",
      path,
      key: context.key(
        path,
        slice.items.map((card) => [card.digest, cardFacts(card)]),
        slice.pages,
      ),
      template: "events.eta",
      view: () => {
        const link = linksFrom(path);
        const pager = pagerOf(slice, paths.unplacedEvents, link);
        const { words } = context;
        const title = titleOfPage(words.events.unplaced, slice, words);
        const summary = words.events.unplacedSummary;
        return {
          ...frameOf(context.site, { path, title, description: summary, ...around(pager) }),
          events: eventsView({
            title,
            summary,
            up: { label: words.events.title, href: link(paths.events) },
            sections: slice.items.map((card, at) =>
              unplacedSection(card, `a${at + 1}`, context, link(articlePath(card))),
            ),
            pager,
          }),
        };
      },
    };
  }
}

function unplacedSection(card: ArticleCard, id: string, context: PlanContext, href: string): EventsSection {
  const article = card.article!;
  const { title } = titleView(article, context.words);
  const tellings = context.tellings(card.path);
  const places = article.events.filter(({ edtf }) => edtf === null).map(({ at }) => at);
  return {
    heading: title,
    href,
    language: languageTag(article.language),
    direction: directionOf(title),
    id,
    entries: places.map((at) => unplacedView(card, at, tellings[at]!, context)),
  };
}

/** Articles with something of which only the relation to the day of writing is known. */
export const unplacedIn = (context: PlanContext): readonly ArticleCard[] => unplacedInBlocks(context).flat();

const unplacedInBlocks = inBlocks((cards) =>
  cards.filter(
    ({ article }) => article?.status === "usable" && article.events.some(({ edtf }) => edtf === null),
  ),
);
