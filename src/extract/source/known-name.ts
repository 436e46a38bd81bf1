import type { KnownSource } from "../../records/knowledge.ts";
import { findOutlet } from "../names/find-agency.ts";
import { isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/** A page that names so many houses in lines of their own is a list of them. */
const LIST = 3;
/** The mark of the page stands among its first lines. */
const TOP = 4;
const MOST_WORDS = 7;

/** The name of a house that the tables know in a line of its own: under the title, on top of the page, in its foot. */
export const knownName: Rule = {
  name: "source/known-name",
  says: "A line that is no text is the name of a paper that Clipfile or its owner knows, and nothing else.",
  example:
    "Mill owners meet for the fourth time\nHarbour Clarion\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    const named = housesOf(page);
    const isList = new Set(named.map(({ house }) => house)).size >= LIST;
    const said = new Set<string>();
    for (const { line, house } of named) {
      const inHead = isHead(page, line);
      const once = `${house.name}\n${inHead}`;
      if ((isList && !inHead) || said.has(once)) continue;
      said.add(once);
      yield propose(line, inHead);
    }
  },
};

function housesOf(page: Page): readonly { readonly line: PageLine; readonly house: KnownSource }[] {
  return page.lines.flatMap((line) => {
    if (line.count > MOST_WORDS || line.index === page.title || isText(page, line)) return [];
    if (MARK.test(line.text)) return [];
    const house = findOutlet(line.text, page.lexicon.sources);
    return house ? [{ line, house }] : [];
  });
}

/** `Clarion+` is what a house sells. */
const MARK = /[+#@:|]/;

const isText = (page: Page, line: PageLine): boolean => isWithin(page, line) && !isHead(page, line);

function propose(line: PageLine, inHead: boolean): Proposal {
  const value = line.text.trim();
  const names: readonly Named[] = [{ field: "outlet", value, span: line.span, basis: "stated" }];
  if (inHead) return { span: line.span, role: "source", names };
  return { span: line.span, role: null, share: line.index < TOP ? 1 : BELOW, names };
}

/** In the foot and in menus stand others, too. */
const BELOW = 0.5;
