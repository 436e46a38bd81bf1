import type { ArticleCard, QuoteFamily, Story } from "../../records/archive.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { familiesIn, partsIn } from "../quotes/families-in.ts";
import { familyView } from "../quotes/family-view.ts";

/** Of a story that hundreds tell, so many accounts are put beside each other: the first in time. */
const MOST_COMPARED = 12;
const MOST_FAMILIES = 20;

/** What the accounts of a story quote in common. */
export const familiesView = (story: Story, context: PlanContext, link: LinkTo) =>
  familiesOf(story, context).map((family) => familyView(family, context, link));

/** All that the comparison of the accounts and the view of their quotations depend on. `accounts`: without copies. What others tell of the day of an account is part of its digest. */
export function besideFacts(story: Story, accounts: readonly ArticleCard[], context: PlanContext): unknown {
  return [
    comparedOf(accounts, context).map(({ digest }) => digest),
    familiesOf(story, context).map(({ id, members }) => [
      id,
      members.map((member) => [member.index, context.cards.get(member.id)!.digest]),
    ]),
  ];
}

/** What the accounts of a story have of quotations that several articles have: all of it that the view depends on. */
export const quotedIn = ({ members }: Story, { archive }: PlanContext): readonly unknown[] =>
  partsIn(members, archive);

/** Those that are put beside each other: two or more, or none. Where only excerpts are published, the words of the texts are not. */
export function comparedOf(accounts: readonly ArticleCard[], { site }: PlanContext): readonly ArticleCard[] {
  if (site.publish.text === "excerpt") return [];
  const compared = accounts.filter(({ status }) => status === "usable").slice(0, MOST_COMPARED);
  return compared.length < 2 ? [] : compared;
}

/** A copy quotes nobody once more. */
const familiesOf = ({ members }: Story, { archive, reprintOf }: PlanContext): readonly QuoteFamily[] =>
  familiesIn(
    members.filter((id) => !reprintOf.has(id)),
    archive,
  ).slice(0, MOST_FAMILIES);
