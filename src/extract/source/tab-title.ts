import { foldToWords } from "../../text/fold.ts";
import { opensWith } from "../page/line-words.ts";
import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Apart by these: `Mill owners meet | Courts | Harbour Clarion`. */
const APART = /\s+[|\u00b7\u2022\u2013\u2014-]\s+|\s+::\s+/g;

/** The title as the bar of the window has it: behind it stands the site, perhaps behind its section. */
export const tabTitle: Rule = {
  name: "source/tab-title",
  says: "The title is printed twice, once with the name of the site behind it.",
  example: [
    "Mill owners meet for the fourth time | Harbour Clarion",
    "Valley",
    "Coast",
    "Mill owners meet for the fourth time",
    "By Jo March",
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
  ].join("\n"),
  find: function* (page) {
    const title = page.title === null ? null : page.lines[page.title]!;
    if (!title) return;
    for (const line of page.lines.slice(0, page.extent?.first ?? 0)) {
      if (line.text.length < 300 && line.words.length > title.words.length && opensWith(line, title))
        yield* propose(page, title, line);
      else if (isPlain(line, title)) yield* propose(page, line, title);
    }
  },
};

/** The bar itself may be taken for the title, and this line is what it says without the site. */
const isPlain = (line: PageLine, title: PageLine): boolean =>
  title.index === 0 &&
  line.count >= LEAST_WORDS &&
  line.words.length < title.words.length &&
  opensWith(title, line);

const LEAST_WORDS = 4;

function* propose(page: Page, title: PageLine, line: PageLine): Iterable<Proposal> {
  const cut = [...line.text.matchAll(APART)].find(
    (match) => foldToWords(line.text.slice(0, match.index)) === foldToWords(title.text),
  );
  if (!cut) return;
  const start = [...line.text.matchAll(APART)].at(-1)!;
  const from = start.index + start[0].length;
  const value = line.text.slice(from).trim();
  const span = spanIn(page, line, from, from + value.length);
  if (span && value.split(" ").length <= 5) {
    yield { span, role: null, names: [{ field: "outlet", value, span, basis: "stated" }] };
  }
}
