import type { ArticleCard, QuoteFamily, Story } from "../../records/archive.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { familiesIn } from "../quotes/families-in.ts";
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

/** All that the view depends on. What others tell of the day of an account is part of its digest. */
export function besideFacts(story: Story, accounts: readonly ArticleCard[], context: PlanContext): unknown {
  return [
    comparedOf(accounts, context).map(({ digest }) => digest),
    familiesOf(story, context).map(({ id, members }) => [
      id,
      members.map((member) => [member.index, context.cards.get(member.id)!.digest]),
    ]),
  ];
}

/** Where only excerpts are published, the words of the texts are not. */
function comparedOf(accounts: readonly ArticleCard[], { site }: PlanContext): readonly ArticleCard[] {
  if (site.publish.text === "excerpt") return [];
  return accounts.filter(({ status }) => status === "usable").slice(0, MOST_COMPARED);
}

const familiesOf = ({ members }: Story, { archive }: PlanContext): readonly QuoteFamily[] =>
  familiesIn(members, archive).slice(0, MOST_FAMILIES);
