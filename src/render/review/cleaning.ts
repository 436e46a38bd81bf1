import type { ArticleCard } from "../../records/archive.ts";
import type { Dossier } from "../../records/dossier.ts";
import { partUses } from "../../text/rule-uses.ts";
import { inBlocks } from "../blocks.ts";
import type { LinkTo } from "../links.ts";
import { articlePath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { isShown, showsOriginal } from "../publish.ts";

/** Rules that take lines out. The owner's own corrections are among them. */
const REMOVES = /^junk\/|^furniture\/(?:label|sentence)$|^correction\/remove$/;
/** So many clippings are named for each rule. */
const MOST_NAMED = 5;

/** A rule that took something out: of how many clippings, how often, and of which first. */
export interface Removal {
  readonly rule: string;
  readonly clippings: number;
  readonly passages: number;
  readonly first: readonly { readonly card: ArticleCard; readonly line: number }[];
}

interface Known {
  clippings: number;
  passages: number;
  first: Removal["first"];
}

/** The rarest first: what a rule did once is most likely to be a mistake. */
export function removalsOf(context: PlanContext): readonly Removal[] {
  const found = new Map<string, Known>();
  for (const block of removalsIn(context))
    for (const [rule, own] of block) {
      const known = found.get(rule) ?? { clippings: 0, passages: 0, first: [] };
      known.clippings += own.clippings;
      known.passages += own.passages;
      if (known.first.length < MOST_NAMED) known.first = [...known.first, ...own.first].slice(0, MOST_NAMED);
      found.set(rule, known);
    }
  return [...found]
    .map(([rule, known]) => ({ rule, ...known }))
    .sort((a, b) => a.clippings - b.clippings || a.passages - b.passages || (a.rule < b.rule ? -1 : 1));
}

const removalsIn = inBlocks((cards): ReadonlyMap<string, Known> => {
  const found = new Map<string, Known>();
  for (const card of cards.filter(isShown)) {
    for (const { rule, count: passages, line } of partUses(card.rules)) {
      if (!REMOVES.test(rule)) continue;
      const known = found.get(rule) ?? { clippings: 0, passages: 0, first: [] };
      known.clippings += 1;
      known.passages += passages;
      if (known.first.length < MOST_NAMED) known.first = [...known.first, { card, line }];
      found.set(rule, known);
    }
  }
  return found;
});

export const removalFacts = ({ rule, clippings, passages, first }: Removal): unknown => [
  rule,
  clippings,
  passages,
  first.map(({ card, line }) => [card.id, card.path, card.digest, line]),
];

/** Longer words of the clipping are cut: they only show what kind they are. */
const LONGEST = 160;

export function removalView(
  { rule, clippings, passages, first }: Removal,
  context: PlanContext,
  link: LinkTo,
) {
  const { ruleNamed, site, words } = context;
  const { removals } = words.review;
  return {
    rule,
    says: ruleNamed.get(rule)?.says ?? removals.byOwner,
    used: removals.used(passages, clippings),
    places: first.map(({ card, line }) => ({
      file: card.path,
      place: words.terms.line(line),
      href: link(articlePath(card), showsOriginal(card, site) ? `L${line}` : undefined),
      text: showsOriginal(card, site) ? wordsTakenBy(rule, context.load(card.path)) : null,
    })),
    more: clippings - first.length,
  };
}

/** The first words that a rule took out of a clipping. */
function wordsTakenBy(rule: string, { clipping, extraction }: Dossier): string | null {
  const passage = extraction.passages.find((one) => one.rule === rule);
  if (passage === undefined) return null;
  const text = clipping.text.slice(passage.span.start, passage.span.end).replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
