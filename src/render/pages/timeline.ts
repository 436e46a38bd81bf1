import type { ArticleCard } from "../../records/archive.ts";
import { boundsFacts, boundsView } from "../calendar/bounds.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { linksFrom, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { count, number } from "../phrases/count.ts";

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
  const { calendar, site } = context;
  const summary = summaryOf(context);
  const link = linksFrom(path);
  const undated = undatedIn(calendar);
  return {
    ...frameOf(site, { path, title: "Timeline", description: summary }),
    timeline: {
      summary,
      lanes: { published: null, events: link(paths.events) },
      strip: stripView(calendar, link),
      bounds: boundsView(calendar, site.language, link),
      undated: undated.map((card) => cardView(card, link, { language: site.language })),
      moreUndated: calendar.undated.length - undated.length,
      undatedHref: link(paths.undated),
    },
  };
}

const undatedIn = ({ undated }: Calendar): readonly ArticleCard[] =>
  undated.slice(0, MOST_UNDATED).map(({ card }) => card);

/** `5 articles: 3 of a known year, 2 known only within wider bounds.` The parts are all there are. */
function summaryOf({ articles, calendar: { years, wide, undated } }: PlanContext): string {
  const total = articles.length;
  if (total === 0) return "There are no articles yet.";
  const certain = years.reduce((sum, shelf) => sum + shelf.certain.length, 0);
  const parts = [
    { many: certain, what: "of a known year" },
    { many: wide.length, what: "known only within wider bounds" },
    { many: undated.length, what: "without a date" },
  ].filter(({ many }) => many > 0);
  if (parts.length === 1) return `${count(total, "article")}, ${total > 1 ? "all " : ""}${parts[0]!.what}.`;
  return `${count(total, "article")}: ${parts.map(({ many, what }) => `${number(many)} ${what}`).join(", ")}.`;
}
