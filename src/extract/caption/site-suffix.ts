import { findOutlet } from "../names/find-agency.ts";
import { isPersonsName } from "../names/people.ts";
import { isHead, type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

/**
 * Some sites end the description of each picture with their own name. Two lines with one ending, neither of them
 * the title, are such descriptions, and the ending is the house.
 */
export const siteSuffix: Rule = {
  name: "caption/site-suffix",
  says: "Several lines end in a dash and the same name: descriptions of pictures, signed by the site.",
  example: "The harbour at dawn - Clarion International\n\nFlags in the square - Clarion International",
  find: function* (page) {
    for (const [index, suffix] of page.suffixes) {
      const line = page.lines[index]!;
      if (index !== page.title && !isSigned(page, line, suffix)) yield propose(page, line, suffix);
    }
  },
};

function propose(page: Page, line: PageLine, suffix: string): Proposal {
  const span = spanIn(page, line, line.text.length - suffix.length, line.text.length);
  const field = isPersonsName(suffix, page.lexicon) ? "credit" : "outlet";
  if (field === "outlet" && isPlainWord(suffix) && !findOutlet(suffix, page.lexicon.sources))
    return { span: line.span, role: "caption" };
  return {
    span: line.span,
    role: "caption",
    names: [{ field, value: suffix, span: span ?? line.span, basis: "stated" }],
  };
}

/** `Jo March | The Clarion` below the title is a byline; every picture that she took ends so, too. */
function isSigned(page: Page, line: PageLine, suffix: string): boolean {
  if (!isHead(page, line)) return false;
  const { people, rest } = page.namesOf(line);
  return people.length > 0 && rest.replace(/^[\s|\u2013\u2014-]+/, "").trim() === suffix;
}

/** `Reply`, `Norway`: one word may be anything that a list has behind its dashes. */
const isPlainWord = (suffix: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(suffix);
