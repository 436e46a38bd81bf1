import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const BULLET =
  /^\s*(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*]\s*|[-\u2013]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)(?=\S)/;

/** Items of a list inside the article, or right above it: two in a row at least, or one in Markdown. */
export const listItem: Rule = {
  name: "body/list-item",
  says: "An item of a list: it begins with a bullet or a number, as does its neighbour.",
  example: [
    "Here is what the council has agreed, after a debate that lasted from nine until midnight:",
    "\u2022 The pool stays open on Saturdays",
    "\u2022 Bins are emptied every second week",
  ].join("\n"),
  find: eachLine((line, page) => (isItem(page, line) ? item(line) : null)),
};

const item = (line: PageLine): Proposal => ({ ...whole(line, "body"), block: "list-item" });

function isItem(page: Page, line: PageLine): boolean {
  if (line.cue > 0.8 || !isNear(page, line)) return false;
  if (line.kind === "list-item") return true;
  return (
    BULLET.test(line.text) && [-1, 1].some((step) => BULLET.test(page.lines[line.index + step]?.text ?? ""))
  );
}

/** Lists in the head of a page (key points above the text) stand at most a few lines above it, and below the title. */
function isNear(page: Page, line: PageLine): boolean {
  if (!page.extent) return line.kind === "list-item";
  if (page.title !== null && line.index < page.title) return false;
  const isPoint = line.count > LABEL_WORDS || line.stop; // `3 Min`, `15:36 Uhr`: what stands beside the day
  return (
    isWithin(page, line) || (isPoint && line.index < page.extent.first && line.index >= page.extent.first - 6)
  );
}

const LABEL_WORDS = 3;
