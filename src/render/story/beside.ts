import type { ArticleCard, QuoteFamily, Story } from "../../records/archive.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { familyView } from "../quotes/family-view.ts";
import { comparisonView } from "./comparison-view.ts";

/** Of a story that hundreds tell, so many accounts are put beside each other: the first in time. */
const MOST_COMPARED = 12;
const MOST_FAMILIES = 20;

/** What the accounts of a story say beside each other, and what they quote in common. `accounts`: without copies. */
export function besideView(
  story: Story,
  accounts: readonly ArticleCard[],
  context: PlanContext,
  link: LinkTo,
) {
  const compared = comparedOf(accounts, context);
  if (compared.length < 2) return { comparison: null, families: [] };
  const dossiers = compared.map((card) => context.load(card.path));
  const told = compared.map((card, i) => ({ card, clipping: dossiers[i]!.clipping }));
  return {
    comparison: comparisonView(context.compare(dossiers), told, context, link),
    families: familiesOf(story, context).map((family) => familyView(family, context, link)),
  };
}

/** All that the view depends on; the days of an account may be told by others. */
export function besideFacts(story: Story, accounts: readonly ArticleCard[], context: PlanContext): unknown {
  return [
    comparedOf(accounts, context).map(({ id, digest }) => [
      id,
      digest,
      context.archive.together.get(id) ?? null,
    ]),
    familiesOf(story, context),
  ];
}

/** Where only excerpts are published, the words of the texts are not. */
function comparedOf(accounts: readonly ArticleCard[], { site }: PlanContext): readonly ArticleCard[] {
  if (site.publish.text === "excerpt") return [];
  return accounts.filter(({ status }) => status === "usable").slice(0, MOST_COMPARED);
}

/** Quotations that at least two of its articles have, with these alone. */
function familiesOf({ members }: Story, { archive }: PlanContext): readonly QuoteFamily[] {
  const inside = new Set(members);
  return archive.quoteFamilies
    .map((family) => ({ ...family, members: family.members.filter(({ id }) => inside.has(id)) }))
    .filter((family) => new Set(family.members.map(({ id }) => id)).size > 1)
    .slice(0, MOST_FAMILIES);
}
