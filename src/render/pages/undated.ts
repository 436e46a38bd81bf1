import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { around, frameOf } from "../frame.ts";
import { pagePath, paths } from "../links.ts";
import type { PageType } from "../page-type.ts";
import { inPages, pagerOf } from "../paging.ts";
import { count } from "../phrases/count.ts";

/** Articles that no single year can hold, and those without any date. The page stands even when it is empty. */
export const undated: PageType = {
  name: "undated",
  *plan({ calendar, site, key }) {
    const entries: readonly Entry[] = [
      ...inSection("wide", calendar.wide),
      ...inSection("undated", calendar.undated),
    ];
    for (const slice of inPages(entries)) {
      const path = pagePath(paths.undated, slice.page);
      const totals = [calendar.wide.length, calendar.undated.length, slice.pages];
      yield {
        kind: "template",
        path,
        key: key(path, entryFacts(slice.items), totals),
        template: "undated.eta",
        view: () => {
          const title =
            slice.page === 1 ? "Uncertain and undated" : `Uncertain and undated, page ${slice.page}`;
          const description = summaryOf(calendar.wide.length, calendar.undated.length);
          const { link } = frameOf(site, { path, title, description });
          const pager = pagerOf(slice, paths.undated, link);
          return {
            ...frameOf(site, { path, title, description, ...around(pager) }),
            period: {
              title: "Uncertain and undated",
              up: { label: "Timeline", href: link(paths.timeline) },
              summary: description,
              sections: sectionsOf(slice.items, headOf, site.language, link),
              pager,
            },
          };
        },
      };
    }
  },
};

function summaryOf(wide: number, without: number): string {
  if (wide + without === 0) return "Every article is dated to within a year.";
  return `${count(wide, "article")} known only within wider bounds, ${count(without, "article")} without a date.`;
}

function headOf(section: string): SectionHead {
  return section === "wide"
    ? {
        id: "wide",
        heading: "Within wider bounds",
        href: null,
        note: "In order of the earliest day on which each can have been written.",
        state: "maybe",
      }
    : {
        id: "undated",
        heading: "Without a date",
        href: null,
        note: "Nothing in these clippings says when they were written.",
        state: "maybe",
      };
}
