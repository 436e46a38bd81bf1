import type { PageLine } from "../page/page-line.ts";
import { eachLine } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { cueRule, proposeCue } from "./cue-rule.ts";

/** `"Go to the harbour!" one of them called.`: a short paragraph, though its first words are those of a link. */
const CALLED =
  /^["\u201c\u201e\u00ab\u00bb][^"\u201c\u201d\u00ab\u00bb]{3,}["\u201c\u201d\u00ab\u00bb],? \p{L}.{8,}[.!]$/u;

const isCalled = ({ stop, text }: PageLine): boolean => stop && CALLED.test(text);

export const navigation: Rule = {
  ...cueRule(
    "navigation",
    "The page's menu, its sections, its search, its player, or the time it takes to read.",
    "Home  News  Sport  Business  Opinion",
  ),
  find: eachLine((line) => (isCalled(line) ? null : proposeCue(line, "navigation"))),
};
