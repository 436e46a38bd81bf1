import { findAgency, findOutlet } from "../names/find-agency.ts";
import { isHouse } from "../names/house-name.ts";
import { isSomebodyOf } from "../names/papers-name.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const NAME =
  /^(?:The )?\p{Lu}[\p{L}'\u2019&-]*(?: [\p{Lu}&][\p{L}'\u2019&-]*){1,4}(?=$|, \p{Lu}[\p{L} ]{2,24}$)/u;

/** The name of the paper by itself between title and text: a word of it is one that papers are called by. */
export const nameLine: Rule = {
  name: "source/name-line",
  says: "A line between the title and the text is the name of a paper and nothing else.",
  example:
    "Mill owners meet for the fourth time\nMay 4, 2021\nHarbour Daily News\n\nThe owners met again on Tuesday, as was expected.",
  find: eachLine((line, page) => {
    if (page.title === null || !isHead(page, line) || !isName(page, line)) return null;
    const value = withoutLabel(page, NAME.exec(line.text.trim())![0]);
    return {
      ...whole(line, "source"),
      names: [{ field: "outlet", value, span: line.span, basis: "stated" }],
    };
  }),
};

/** `PlayHarbour News`: a button run together with a name that is known. */
function withoutLabel({ lexicon: { sources } }: Page, value: string): string {
  const name = /^\p{Lu}\p{Ll}+(?=\p{Lu})(.+)$/u.exec(value)?.[1];
  return name !== undefined && findOutlet(value, sources) === null && findOutlet(name, sources)
    ? name
    : value;
}

function isName(page: Page, line: PageLine): boolean {
  if (
    line.cue >= 0.5 ||
    line.count > 5 ||
    !NAME.test(line.text.trim()) ||
    findAgency(line.text, page.lexicon.sources) ||
    !isHouse(line.text) ||
    isSomebodyOf(page, line.text)
  )
    return false;
  const behind = /(?:,| (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$))\s*(.+)$/u.exec(line.text)?.[1] ?? "";
  const { sources } = page.lexicon;
  if (findAgency(behind, sources) || findOutlet(behind, sources)) return false; // somebody of theirs signs
  if (line.words.some(({ text }) => page.lexicon.jobs.has(text))) return false; // `Harbour News Correspondent`
  const { papers } = page.lexicon.language.press.source;
  return line.words.some(({ text }) => papers.includes(text));
}
