import { sourceLabelsElsewhere } from "../../language/everywhere.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 14;
/** Above the first paragraphs and in the last lines it may be the text that was taken from there. */
const EDGE = 2;
const LABELLED = /^\(?(\p{L}[\p{L} ]{2,24}?)\s?:\s*\S/u;

/** `Source: Valley Statistics Office` among the paragraphs: where the figures of a chart come from. */
export const figureSource: Rule = {
  name: "caption/figure-source",
  says: "Among the paragraphs stands, behind a label, where the figures of a chart or a picture come from.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
    "Source: Valley Statistics Office",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
    "The board of the harbour has not yet said what it will do when the men come back from their strike.",
  ].join("\n"),
  needs: { has: Has.COLON },
  find: eachLine((line, page) => (isSource(page, line) ? whole(line, "credit") : null)),
};

function isSource(page: Page, line: PageLine): boolean {
  if ((line.has & Has.COLON) === 0 || line.count > MOST_WORDS || line.stop || line.kind !== "line")
    return false;
  if (!isWithin(page, line)) return false;
  if (line.index < page.bodyStart + EDGE || line.index > page.extent!.last - EDGE) return false;
  const label = LABELLED.exec(line.text)?.[1]?.toLowerCase();
  if (label === undefined) return false;
  return page.lexicon.language.press.source.sourceLabels.includes(label) || sourceLabelsElsewhere.has(label);
}
