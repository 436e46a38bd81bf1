import type { ArticleCard } from "../../records/archive.ts";
import { boundsFacts, boundsView } from "../calendar/bounds.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { linksFrom, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";

/** Longest list of articles without a date on the page of all years. */
const MOST_UNDATED = 12;

/** All years on one page, and what no year can hold: the numbers add up to all articles. */
export const timeline: PageType = {
  name: "timeline",
  *plan(context) {
    const { calendar } = context;
    const path = paths.timeline;
    const undated = undatedIn(calendar).map((card) => cardFacts(card));
    yield {
      kind: "template",
      path,
      key: context.key(path, summaryOf(context), stripFacts(calendar), boundsFacts(calendar), undated),
      template: "timeline.eta",
      view: () => viewOf(path, context),
    };
  },
};

function viewOf(path: string, context: PlanContext) {
  const { calendar, site, words } = context;
  const summary = summaryOf(context);
  const link = linksFrom(path);
  const undated = undatedIn(calendar);
  return {
    ...frameOf(site, { path, title: words.frame.timeline, description: summary }),
    timeline: {
      summary,
      lanes: { published: null, events: link(paths.events) },
      strip: stripView(calendar, words, link),
      bounds: boundsView(calendar, words, link),
      undated: undated.map((card) => cardView(card, link, { words })),
      moreUndated: calendar.undated.length - undated.length,
      undatedHref: link(paths.undated),
    },
  };
}

const undatedIn = ({ undated }: Calendar): readonly ArticleCard[] =>
  undated.slice(0, MOST_UNDATED).map(({ card }) => card);

/** `5 articles: 3 of a known year, 2 known only within wider bounds.` The parts are all there are. */
function summaryOf({ articles, calendar: { years, wide, undated }, words: { time } }: PlanContext): string {
  const total = articles.length;
  if (total === 0) return time.empty;
  const certain = years.reduce((sum, shelf) => sum + shelf.certain.length, 0);
  const parts = [
    { many: certain, what: time.ofKnownYear },
    { many: wide.length, what: time.withinBounds },
    { many: undated.length, what: time.withoutDate },
  ].filter(({ many }) => many > 0);
  return parts.length === 1 ? time.allAlike(total, parts[0]!.what) : time.ofKinds(total, parts);
}
