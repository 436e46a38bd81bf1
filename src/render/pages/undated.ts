import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { around, frameOf } from "../frame.ts";
import { linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { count } from "../phrases/count.ts";

const NAME = "Uncertain and undated";

/** Articles that no single year can hold, and those without any date. The page stands even when it is empty. */
export const undated: PageType = {
  name: "undated",
  *plan(context) {
    const { wide, undated: without } = context.calendar;
    for (const slice of inPages([...inSection("wide", wide), ...inSection("undated", without)])) {
      const path = pagePath(paths.undated, slice.page);
      yield {
        kind: "template",
        path,
        key: context.key(path, entryFacts(slice.items), [wide.length, without.length, slice.pages]),
        template: "undated.eta",
        view: () => viewOf(slice, path, context),
      };
    }
  },
};

function viewOf(slice: Slice<Entry>, path: string, { calendar, site }: PlanContext) {
  const summary = summaryOf(calendar.wide.length, calendar.undated.length);
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.undated, link);
  return {
    ...frameOf(site, { path, title: titleOfPage(NAME, slice), description: summary, ...around(pager) }),
    period: {
      title: NAME,
      up: { label: "Timeline", href: link(paths.timeline) },
      summary,
      sections: sectionsOf(slice.items, headOf, site.language, link),
      pager,
    },
  };
}

function summaryOf(wide: number, without: number): string {
  if (wide + without === 0) return "Every article is dated to within a year.";
  return `${count(wide, "article")} known only within wider bounds, ${count(without, "article")} without a date.`;
}

function headOf(section: string): SectionHead {
  const head = { id: section, href: null, state: "maybe" } as const;
  return section === "wide"
    ? {
        ...head,
        heading: "Within wider bounds",
        note: "In order of the earliest day on which each can have been written.",
      }
    : {
        ...head,
        heading: "Without a date",
        note: "Nothing in these clippings says when they were written.",
      };
}
