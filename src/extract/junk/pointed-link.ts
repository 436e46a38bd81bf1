import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeIn, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Arrows, triangles and hands that point to the right; `»` with no `«` behind it, which would be a quotation. */
const POINTED =
  /^(?:[\u2192\u21d2\u25b6-\u25b8\u25ba\u261e\u2794\u279c\u27a1\u27a4]\ufe0f?|\u{1f449}\p{EMod}?|>{1,3}|[\u00bb\u203a]{1,2}(?!.*[\u00ab\u2039]))\s*[\p{L}\p{N}"'\u2018\u201c\u201e]/u;
const LEAST_WORDS = 3;
const MOST_WORDS = 30;
/** More of them, or one right below another, are the items of a list. */
const MOST_LINES = 4;

/** `➡ Ferries stand still for a week`: the sign says that this is elsewhere. */
export const pointedLink: Rule = {
  name: "junk/pointed-link",
  says: "Among the paragraphs a line with an arrow before it and no full stop behind it: a link to another story.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "\u25ba Ferries stand still for a week",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find,
};

function find(page: Page): readonly Proposal[] {
  const found = page.lines.filter(isPointed);
  const isList = found.length > MOST_LINES || found.some((line, k) => found[k + 1]?.index === line.index + 1);
  if (found.length === 0 || isList) return [];
  return proposeIn(found, page, (line) =>
    isWithin(page, line) && line.index !== page.title ? whole(line, "related-link") : null,
  );
}

const isPointed = ({ text, count, stop, colon }: PageLine): boolean =>
  !stop && !colon && count >= LEAST_WORDS && count <= MOST_WORDS && POINTED.test(text);
