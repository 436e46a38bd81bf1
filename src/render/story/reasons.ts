import type { StoryReason } from "../../records/archive.ts";
import { titleView } from "../card-view.ts";
import type { PlanContext } from "../page-type.ts";

/** Why two clippings are one story: `“A” and “B” both name Ada Brook and Ellerby, and quote the same words.` */
export function reasonInWords(reason: StoryReason, { cards, words }: PlanContext): string {
  const [a, b] = reason.members.map((id) =>
    words.terms.quoted(titleView(cards.get(id)!.article!, words).title),
  );
  const { names, counts } = reason;
  return words.stories.reason(a!, b!, {
    byOwner: reason.byOwner === true,
    names,
    counts,
    speech: reason.speech > 0,
    words: reason.words,
  });
}
