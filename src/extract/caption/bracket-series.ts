import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `The harbour at dawn. (Wire)`: a short name in brackets behind one sentence. */
const ENDING = /[.!?]["'\u2019\u201d]?\s?\(\p{Lu}[\p{L}'\u2019.& -]{1,30}\)\.?$/u;
const MOST_WORDS = 40;
/** The last paragraphs may be signed so: `… on Monday. (Wire)` */
const FOOT = 2;

/** One such line among the paragraphs may be signed; of several each is a caption with its credit. */
export const bracketSeries: Rule = {
  name: "caption/bracket-series",
  says: "Several single sentences among the paragraphs end in a name in brackets, as captions do.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour at dawn. (Wire)",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "The cranes have stood still since May. (Wire)",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
    "They will meet again on Monday.",
  ].join("\n"),
  needs: { has: Has.ROUND },
  find: function* (page) {
    const lines = page.lines.filter((line) => isCaption(page, line));
    if (lines.length >= 2) for (const line of lines) yield whole(line, "caption");
    yield* ofOnePhotographer(page);
  },
};

/** `Moss in a bowl (Jo March)` three times and more, each by itself among the paragraphs: of a list they stand together. */
function* ofOnePhotographer(page: Page): Iterable<Proposal> {
  const signed = new Map<number, string>();
  for (const line of page.lines) {
    const name = isWithin(page, line) ? nameOf(line) : null;
    if (name !== null) signed.set(line.index, name);
  }
  const apart = [...signed].filter(([index]) => !signed.has(index - 1) && !signed.has(index + 1));
  const times = new Map<string, number>();
  for (const [, name] of apart) times.set(name, (times.get(name) ?? 0) + 1);
  for (const [index, name] of apart)
    if (times.get(name)! >= OF_ONE) yield whole(page.lines[index]!, "caption");
}

const OF_ONE = 3;

function nameOf(line: PageLine): string | null {
  if ((line.has & Has.ROUND) === 0 || line.count > MOST_WORDS) return null;
  return SIGNED.exec(line.text.slice(-60))?.[1] ?? null;
}

/** Two names in brackets. */
const SIGNED = /\((\p{Lu}[\p{L}'\u2019.-]+(?: \p{Lu}[\p{L}'\u2019.-]*){1,2})\)\.?$/u;

function isCaption(page: Page, line: PageLine): boolean {
  if (!isWithin(page, line) || line.index > page.extent!.last - FOOT || line.count > MOST_WORDS) return false;
  if ((line.has & Has.ROUND) === 0) return false;
  const match = ENDING.exec(line.text.slice(-60));
  const sentence = line.text.slice(0, line.text.length - (match?.[0].length ?? 0));
  return match !== null && !/[.!?]["'\u2019\u201d]?\s+\p{Lu}/u.test(sentence) && !/["\u201c]/.test(sentence);
}
