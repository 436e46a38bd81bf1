import { toldIn } from "../../interface/problem-words.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import type { Problem } from "../../records/problem.ts";
import { mapLines, positionOf } from "../../text/lines.ts";
import { inBlocks, sumsInBlocks } from "../blocks.ts";
import { around, frameOf } from "../frame.ts";
import { articlePath, type LinkTo, linksFrom, pagePath, paths, reviewPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { isShown, showsOriginal } from "../publish.ts";
import { standingOf, standingView } from "../review/standing.ts";
import { usefulFacts, usefulView } from "../review/useful.ts";
import { reviewIndex } from "./review-lists.ts";

/** What a person should look at: problems, and clippings in which no article was found. */
export const review: PageType = {
  name: "review",
  *plan(context) {
    const lists = reviewIndex(context);
    for (const slice of inPages(itemsOf(context), nameOf)) yield planOf(slice, lists, context);
  },
};

/** One thing to look at. `problem` null: a clipping without an article that says no more than that. */
interface Item {
  readonly card: ArticleCard | null;
  readonly path: string;
  readonly problem: Problem | null;
}

const nameOf = ({ path, problem }: Item): string => `${path} ${problem?.code ?? ""}`;

const SEVERITIES: readonly Problem["severity"][] = ["error", "warning", "note"];

/** Worst first, then in order of files. */
function itemsOf(context: PlanContext): readonly Item[] {
  const { problems, cards } = context.archive;
  const byPath = new Map(problems.length === 0 ? [] : cards.map((card) => [card.path, card]));
  const ofSet = problems.map((problem) => ({
    card: byPath.get(problem.path) ?? null,
    path: problem.path,
    problem,
  }));
  const rank = ({ problem }: Item) => SEVERITIES.indexOf(problem?.severity ?? "note");
  return [...ofSet, ...itemsOfCards(context).flat(), ...silentIn(context).flat()].sort(
    (a, b) =>
      rank(a) - rank(b) || compare(a.path, b.path) || compare(a.problem?.code ?? "", b.problem?.code ?? ""),
  );
}

const itemsOfCards = inBlocks((cards): readonly Item[] =>
  cards.flatMap((card) => card.problems.map((problem) => ({ card, path: problem.path, problem }))),
);

const silentIn = inBlocks((cards): readonly Item[] =>
  cards
    .filter(({ article, problems }) => article === null && problems.length === 0)
    .map((card) => ({ card, path: card.path, problem: null })),
);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Lists = ReturnType<typeof reviewIndex>;

function planOf(slice: Slice<Item>, lists: Lists, context: PlanContext): PagePlan {
  const path = pagePath(paths.review, slice.page);
  const facts = slice.items.map(({ card, problem, path: of }) => [card?.id, card?.digest, of, problem]);
  const first = slice.page === 1 && [usefulFacts(context), lists, standingOf(context)];
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages, totalsOf(context), first),
    template: "review.eta",
    view: () => viewOf(slice, lists, path, context),
  };
}

const totalsOf = (context: PlanContext) => {
  const { archive, calendar } = context;
  const { problems, empty } = sumsOf(context);
  return {
    problems: problems + archive.problems.length,
    empty,
    uncertain: calendar.undated.length + calendar.wide.length,
  };
};

const sumsOf = sumsInBlocks({
  problems: ({ problems }) => problems.length,
  empty: ({ article }) => (article === null ? 1 : 0),
});

function viewOf(slice: Slice<Item>, lists: Lists, path: string, context: PlanContext) {
  const { problems, empty, uncertain } = totalsOf(context);
  const { words } = context;
  const summary = words.review.summary(problems, empty);
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.review, link);
  const title = titleOfPage(words.review.title, slice, words);
  const isFirst = slice.page === 1;
  const hasUntitled = lists.some(({ path: one }) => one === reviewPath("untitled"));
  return {
    ...frameOf(context.site, { path, title, description: summary, noindex: true, ...around(pager) }),
    review: {
      summary,
      useful: isFirst ? usefulView(context, link) : null,
      standing: isFirst ? standingView(context, hasUntitled, link) : null,
      lists: isFirst
        ? lists.map((list) => ({ ...list, count: words.number(list.count), href: link(list.path) }))
        : [],
      items: slice.items.map((item) => itemView(item, context, link)),
      undatedHref: link(paths.undated),
      uncertain,
      pager,
    },
  };
}

function itemView({ card, path, problem }: Item, context: PlanContext, link: LinkTo) {
  const { review, terms } = context.words;
  const place = card && problem ? placeOf(problem, card, context) : null;
  const anchor = place !== null && showsOriginal(card!, context.site) ? `L${place}` : undefined;
  const told = problem && toldIn(context.words, problem);
  // A message may quote the clipping.
  const message = card && !isShown(card) ? review.withheld : told?.message;
  return {
    file: path,
    place: place === null ? null : terms.line(place),
    href: card && link(articlePath(card), anchor),
    severity: problem?.severity ?? "note",
    severityInWords: review.severities[problem?.severity ?? "note"],
    code: problem?.code ?? null,
    message: message ?? review.noArticle,
    hint: told?.hint ?? review.noArticleHint,
  };
}

/** A line of the clipping; a problem of a file beside it is in none. */
function placeOf(problem: Problem, { path }: ArticleCard, { load }: PlanContext): number | null {
  const { span } = problem;
  if (span === null || problem.path !== path) return null;
  const { text, firstLine } = load(path).clipping;
  return positionOf(mapLines(text, firstLine), span.start).line;
}
