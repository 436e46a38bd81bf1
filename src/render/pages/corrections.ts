import type { Words } from "../../interface/words.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { AppliedCorrection } from "../../records/owners-word.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, titleView } from "../card-view.ts";
import { correctionView } from "../corrections/correction-view.ts";
import { around, frameOf } from "../frame.ts";
import { articlePath, type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";
import { isShown } from "../publish.ts";

/** The public log of what was corrected: what, what it was and is now, why, when and by whom. It is there when empty, too. */
export const corrections: PageType = {
  name: "corrections",
  *plan(context) {
    const log = logOf(context);
    for (const slice of inPages(log, ({ card }) => card.id)) yield planOf(slice, log.length, context);
  },
};

interface Entry {
  readonly card: ArticleCard;
  readonly applied: AppliedCorrection;
}

/** The latest first; those without a day behind them, in the archive's order. */
function logOf({ archive, site }: PlanContext): readonly Entry[] {
  const isPublic = ({ correction }: AppliedCorrection) =>
    correction.kind === "field" || site.publish.text === "full";
  return archive.cards
    .filter(isShown)
    .flatMap((card) => (card.corrections ?? []).filter(isPublic).map((applied) => ({ card, applied })))
    .sort((a, b) => compare(dayOf(b), dayOf(a)));
}

const dayOf = ({ applied }: Entry): string => /^\d{4}[-\d]*/.exec(applied.correction.on ?? "")?.[0] ?? "";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function planOf(slice: Slice<Entry>, total: number, context: PlanContext): PagePlan {
  const path = pagePath(paths.corrections, slice.page);
  const facts = slice.items.map(({ card, applied }) => [card.path, cardFacts(card), applied]);
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages, total),
    template: "corrections.eta",
    view: () => viewOf(slice, total, path, context),
  };
}

function viewOf(slice: Slice<Entry>, total: number, path: string, context: PlanContext) {
  const { site, words } = context;
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.corrections, link);
  const description = words.owner.correctionsSaid(total);
  const title = titleOfPage(words.owner.corrections, slice, words);
  return {
    ...frameOf(site, { path, title, description, ...around(pager) }),
    corrections: {
      summary: description,
      items: slice.items.map(({ card, applied }) => ({
        ...headOf(card, words, link),
        ...correctionView(applied, words),
      })),
      pager,
    },
  };
}

/** What was corrected; a clipping without an article goes by its file. */
function headOf(card: ArticleCard, words: Words, link: LinkTo) {
  const { article } = card;
  const title = article ? titleView(article, words).title : card.path;
  return {
    href: link(articlePath(card)),
    title,
    language: article ? languageTag(article.language) : words.language,
    direction: directionOf(title),
  };
}
