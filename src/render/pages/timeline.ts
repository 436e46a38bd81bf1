import { boundsFacts, boundsView } from "../calendar/bounds.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { paths } from "../links.ts";
import type { PageType } from "../page-type.ts";
import { count, number } from "../phrases/count.ts";

/** Longest list of articles without a date on the page of all years. */
const MOST_UNDATED = 12;

/** All years on one page, and what no year can hold: the numbers add up to all articles. */
export const timeline: PageType = {
  name: "timeline",
  *plan({ articles, calendar, site, key }) {
    const path = paths.timeline;
    const undated = calendar.undated.slice(0, MOST_UNDATED).map(({ card }) => card);
    const summary = summaryOf(articles.length, calendar);
    yield {
      kind: "template",
      path,
      key: key(
        path,
        summary,
        stripFacts(calendar),
        boundsFacts(calendar),
        undated.map((card) => cardFacts(card)),
      ),
      template: "timeline.eta",
      view: () => {
        const frame = frameOf(site, { path, title: "Timeline", description: summary });
        const { link } = frame;
        return {
          ...frame,
          timeline: {
            summary,
            strip: stripView(calendar, link),
            bounds: boundsView(calendar, site.language, link),
            undated: undated.map((card) => cardView(card, link, { language: site.language })),
            moreUndated: calendar.undated.length - undated.length,
            undatedHref: link(paths.undated),
          },
        };
      },
    };
  },
};

/** `5 articles: 3 of a known year, 2 known only within wider bounds.` The parts are all there are. */
function summaryOf(total: number, { years, wide, undated }: Calendar): string {
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
