import type { StoryReason } from "../../records/archive.ts";
import { titleView } from "../card-view.ts";
import type { PlanContext } from "../page-type.ts";
import { capital, listed } from "../phrases/count.ts";

/**
 * Why two clippings are one story: `“A” and “B” both name Ada Brook and Ellerby, and quote the same words.` Null where
 * all that they have in common is a matter of weights.
 */
export function reasonInWords({ members, byOwner, ...common }: StoryReason, { cards }: PlanContext): string {
  const [a, b] = members.map((id) => `“${titleView(cards.get(id)!.article!).title}”`);
  const parts = [
    ...(byOwner ? ["were put together by the owner of this archive"] : []),
    ...(common.names.length > 0 ? [`both name ${listed(common.names)}`] : []),
    ...(common.counts.length > 0 ? [`both count ${listed(common.counts)}`] : []),
    ...(common.speech > 0 ? ["quote the same words"] : []),
    ...(common.words > 0 ? [`share ${wordsInWords(common.words)}`] : []),
  ];
  return capital(`${a} and ${b} ${listed(parts.length > 0 ? parts : ["are much alike"])}.`);
}

const wordsInWords = (many: number): string =>
  many === 1 ? "a word that few texts have" : `${many} words that few texts have`;
