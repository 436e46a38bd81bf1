import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import { spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `© Wire / Jo March / Go to the photo libraryThe harbour at dawn`: credit, label of a link, caption. */
const OPENS = /^\u00a9\s?(?!(?:19|20)\d\d)[^/]{2,40}\/[^/]{2,40}(?:\/|$)?/u;
const GLUE = /\p{Ll}(?=\p{Lu}\p{Ll})/gu;

export const gluedCredit: Rule = {
  name: "caption/glued-credit",
  says: "A picture's credit, the label of a link and the caption, run together in one line.",
  example: "\u00a9 Wire / Jo March / Go to the libraryThe harbour at dawn",
  needs: { has: Has.COPYRIGHT },
  find: function* (page) {
    for (const line of page.lines)
      if (line.text.startsWith("\u00a9") && line.count < 80) yield* split(page, line);
  },
};

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  const credit = OPENS.exec(line.text)?.[0];
  if (!credit) return;
  const spanOf = (start: number, end: number) => spanIn(page, line, start, end);
  yield { span: line.span, role: "credit" };
  const glue = [...line.text.matchAll(GLUE)]
    .map((match) => match.index + 1)
    .filter((at) => at > credit.length);
  const caption = glue.at(-1);
  if (caption === undefined) return;
  const parts = [
    { span: spanOf(0, credit.length), role: "credit" as const },
    { span: spanOf(credit.length, caption), role: "junk" as const, junk: "navigation" as const },
    { span: spanOf(caption, line.text.length), role: "caption" as const },
  ];
  for (const part of parts) if (part.span) yield { ...part, span: part.span };
}
