import type { BodyBlock } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";
import { findSentences } from "../../text/sentences.ts";
import type { Decided } from "../decide.ts";
import type { HeldName } from "../held-names.ts";
import { SIDE_HEAD } from "../page/side-head.ts";
import { stated } from "./front-matter.ts";
import { toFinding } from "./vote.ts";
import { wordsOf } from "./words-of.ts";

/** What the owner says, else what the page prints, else the first words of the text, marked as ours. */
export function titleOf(
  clipping: Clipping,
  passages: readonly Decided[],
  body: readonly BodyBlock[],
  names: readonly HeldName[],
): Finding<string> {
  return stated(clipping, "title") ?? printed(clipping, passages) ?? inData(names) ?? supplied(body);
}

/** The last that is printed whole: above the text stands the title, before it the bar of the window or a cut copy. */
function printed(clipping: Clipping, passages: readonly Decided[]): Finding<string> | null {
  const titles = passages
    .filter(({ role, rule }) => role === "title" && !rule.startsWith("junk/"))
    .map(({ span, rule }) => ({ value: wordsOf(clipping, span).replace(/\s+/g, " "), span, rule }))
    .filter(({ value }) => value !== "");
  const best = titles.findLast(({ value }) => !/(?:\u2026|\.{3})$/.test(value)) ?? titles.at(-1);
  return best ? { value: best.value, span: best.span, rule: best.rule, basis: "stated" } : null;
}

/** The page's data name one that it does not print where a title stands. */
function inData(names: readonly HeldName[]): Finding<string> | null {
  const best = names.find(({ field }) => field === "title");
  return best ? toFinding(best) : null;
}

/** As long as titles are. */
const LONGEST = 80;

function supplied(body: readonly BodyBlock[]): Finding<string> {
  const first = body.find(({ kind }) => kind === "paragraph") ?? body[0];
  return { value: firstWords(first?.text ?? ""), basis: "inferred", span: null, rule: "title/first-words" };
}

/** The first sentence without its full stop, or as many of its words as a title has, and an ellipsis. */
function firstWords(text: string): string {
  const head = SIDE_HEAD.exec(text)?.[1];
  if (head !== undefined) return head;
  const first = findSentences(text.slice(0, 4 * LONGEST))[0];
  const sentence = first ? text.slice(first.start, first.end) : text;
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, "");
  const cut = sentence.slice(0, LONGEST + 1);
  const space = cut.search(/\s\S*$/);
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\s,;:\u2013\u2014-]+$/, "")}\u2026`;
}
