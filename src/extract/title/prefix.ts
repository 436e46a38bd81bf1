import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `You are currently viewing …`, `LIVE: …`: words of the page run together with the title. */
export const prefix: Rule = {
  name: "title/prefix",
  says: "The title stands behind words of the page, such as \u201cYou are currently viewing\u201d.",
  example:
    "You are currently viewing Mill owners meet for the fourth time\n\nThe owners met again on Tuesday.",
  find: function* (page) {
    for (const line of page.titleLines) yield* split(page, line);
  },
};

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  const start = prefixLength(line.text, page.lexicon.language.press.titlePrefixes);
  const before = start > 0 ? spanIn(page, line, 0, start) : null;
  const title = before && spanIn(page, line, start, line.text.length);
  if (!before || !title) return;
  yield { span: before, role: "markup" };
  const isLabel = !line.text.slice(0, start).trimEnd().includes(" ");
  yield { span: title, role: "title", share: isLabel ? LABEL : 1 };
}

/** `LIVE:` stands before what a bar above the page runs through, too. */
const LABEL = 0.5;

/** Where the title begins; 0: right away. A single word counts only in capitals, set off or run together. */
function prefixLength(text: string, prefixes: readonly string[]): number {
  const lower = text.slice(0, 60).toLowerCase();
  const found = prefixes.find((words) => lower.startsWith(words));
  if (!found) return 0;
  const rest = text.slice(found.length);
  if (!found.includes(" ")) {
    const label = text.slice(0, found.length);
    if (label !== label.toUpperCase() || !/^(?:\s*[:|\u2013\u2014-]\s*)?\p{Lu}\p{Ll}/u.test(rest)) return 0;
  }
  const gap = /^[\s:|\u00bb\u2013\u2014-]*/.exec(rest)![0];
  if (gap.trim() === "" && /^\p{Ll}/u.test(rest.slice(gap.length))) return 0; // `Breaking news of the flood`
  return found.length + gap.length;
}
