import type { ArticleCard, CardDate } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { parseDay } from "../../time/day.ts";
import { inBlocks, sumsInBlocks } from "../blocks.ts";
import { type LinkTo, paths } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { ownArticles } from "./largest.ts";

/** `5 clippings from 4 sources, written between 2009 and 2022.` */
export function summaryOf(context: PlanContext): string {
  const { archive, articles } = context;
  const { home, dates } = context.words;
  const clippings = home.clippings(archive.cards.length);
  if (articles.length === 0) return home.summary(clippings, 0, null);
  const named = archive.sources.filter((entry) => ownArticles(entry) > 0).length;
  const hull = wholeYears(hullOf(context));
  const isKnown = hull.earliest !== null || hull.latest !== null;
  return home.summary(clippings, named, isKnown ? dates.placed({ edtf: null, ranges: [hull] }) : null);
}

type Hull = Pick<CardDate, "earliest" | "latest">;

/** Within one year the days do not matter. */
function wholeYears({ earliest, latest }: Hull): Hull {
  const year = earliest?.replace(/-\d\d-\d\d$/, "");
  const isOne = year !== undefined && latest?.startsWith(`${year}-`);
  return isOne ? { earliest: `${year}-01-01`, latest: `${year}-12-31` } : { earliest, latest };
}

/** How many articles are dated how well. */
export function doubtsFacts(context: PlanContext) {
  const { articles, calendar } = context;
  return {
    all: articles.length,
    ...datedIn(context),
    wide: calendar.wide.length,
    undated: calendar.undated.length,
  };
}

const datedAs =
  (...bases: readonly Basis[]) =>
  ({ article }: ArticleCard): number =>
    article && bases.includes(article.date.basis) ? 1 : 0;

const datedIn = sumsInBlocks({ stated: datedAs("stated", "corrected"), inferred: datedAs("inferred") });

/** `None of them says when it was written`, and what was made of that; null: all do. */
export function doubtsOf(context: PlanContext, link: LinkTo) {
  const { home } = context.words;
  const { all, stated, inferred, wide, undated } = doubtsFacts(context);
  if (all === stated) return null;
  const parts = [
    { many: inferred, words: home.inferred, to: paths.about },
    { many: wide, words: home.wide, to: paths.undated },
    { many: undated, words: home.undated, to: paths.undated },
  ];
  return {
    first: home.doubts(all, stated),
    parts: parts
      .filter(({ many }) => many > 0)
      .map(({ many, words, to }) => ({ words: words(many), href: link(to) })),
  };
}

/** From the first possible day of any to the last; open where one is open. */
const hullOf = (context: PlanContext): Hull =>
  hullAround(hullsIn(context).filter((hull) => hull !== NO_DATE));

const hullsIn = inBlocks((cards): Hull => {
  const dates = cards.flatMap(({ article }) =>
    article && article.date.ranges.length > 0 ? [article.date] : [],
  );
  return dates.length === 0 ? NO_DATE : hullAround(dates);
});

const NO_DATE: Hull = { earliest: null, latest: null };

const hullAround = (dates: readonly Hull[]): Hull => ({
  earliest: outermost(
    dates.map(({ earliest }) => earliest),
    -1,
  ),
  latest: outermost(
    dates.map(({ latest }) => latest),
    1,
  ),
});

/** The least (−1) or greatest (1) of some days; null where one is open. */
function outermost(days: readonly (string | null)[], sign: -1 | 1): string | null {
  let found: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (found === null || sign * (parseDay(day)! - parseDay(found)!) > 0) found = day;
  }
  return found;
}
