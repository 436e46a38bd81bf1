import type { Words } from "../../interface/words.ts";
import {
  type Entry,
  entryFacts,
  idOfEntry,
  inSection,
  type SectionHead,
  sectionsOf,
} from "../calendar/list-view.ts";
import { around, frameOf } from "../frame.ts";
import { linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** Articles that no single year can hold, and those without any date. The page stands even when it is empty. */
export const undated: PageType = {
  name: "undated",
  *plan(context) {
    const { wide, undated: without } = context.calendar;
    for (const slice of inPages([...inSection("wide", wide), ...inSection("undated", without)], idOfEntry)) {
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

function viewOf(slice: Slice<Entry>, path: string, { calendar, site, words }: PlanContext) {
  const summary = summaryOf(calendar.wide.length, calendar.undated.length, words);
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.undated, link);
  return {
    ...frameOf(site, {
      path,
      title: titleOfPage(words.undated.title, slice, words),
      description: summary,
      ...around(pager),
    }),
    period: {
      title: words.undated.title,
      up: { label: words.frame.timeline, href: link(paths.timeline) },
      summary,
      sections: sectionsOf(slice.items, (section) => headOf(section, words), words, link),
      pager,
    },
  };
}

function summaryOf(wide: number, without: number, { undated }: Words): string {
  return wide + without === 0 ? undated.allDated : undated.summary(wide, without);
}

function headOf(section: string, { time, undated }: Words): SectionHead {
  const head = { id: section, href: null, state: "maybe" } as const;
  return section === "wide"
    ? { ...head, heading: time.wide, note: undated.wideNote }
    : { ...head, heading: time.undated, note: undated.undatedNote };
}
