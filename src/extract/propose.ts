import type { JunkKind, Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import type { Page } from "./page/page.ts";
import { spanIn } from "./page/page.ts";
import type { PageLine } from "./page/page-line.ts";
import type { Proposal, Rule } from "./rule.ts";

/**
 * A rule of single lines: what a function says of each, and nothing where it says null. The loop is one for all rules, so that
 * V8 compiles it once and not with each of them (`bench/README.md`).
 */
export const eachLine =
  (propose: ProposeFor): Rule["find"] =>
  (page) =>
    proposeIn(page.lines, page, propose);

/** The same of the lines that could be the title. */
export const eachTitleLine =
  (propose: ProposeFor): Rule["find"] =>
  (page) =>
    proposeIn(page.titleLines, page, propose);

/** A rule of single lines of which each may hold several things; most hold nothing: `NONE`. */
export const allInEachLine =
  (proposeAll: (line: PageLine, page: Page) => Iterable<Proposal>): Rule["find"] =>
  (page) => {
    let proposals: Proposal[] | null = null;
    for (const line of page.lines) {
      const found = proposeAll(line, page);
      if (found === NONE) continue;
      if (proposals) proposals.push(...found);
      else proposals = [...found];
    }
    return proposals ?? NONE;
  };

type ProposeFor = (line: PageLine, page: Page) => Proposal | null;

/** The same for rules that look at the page first. */
export const proposeEach = (page: Page, propose: ProposeFor): readonly Proposal[] =>
  proposeIn(page.lines, page, propose);

/** And of some lines. */
export function proposeIn(lines: readonly PageLine[], page: Page, propose: ProposeFor): readonly Proposal[] {
  let proposals: Proposal[] | null = null;
  for (const line of lines) {
    const proposal = propose(line, page);
    if (!proposal) continue;
    if (proposals) proposals.push(proposal);
    else proposals = [proposal];
  }
  return proposals ?? NONE; // most rules find nothing on most pages
}

export const NONE: readonly Proposal[] = [];

/**
 * The whole line as one thing. All proposals of a line have the same fields, be they empty: so they are read fast, and
 * `{ ...whole(line, role), names }` adds none (see *Objects* in `bench/README.md`).
 */
export const whole = (line: PageLine, role: Exclude<Role, "junk">, share = 1): Proposal => ({
  span: line.span,
  role,
  junk: undefined,
  share,
  names: undefined,
  block: undefined,
});

/** The whole line as junk. */
export const junk = (line: PageLine, kind: JunkKind, share = 1): Proposal => ({
  span: line.span,
  role: "junk",
  junk: kind,
  share,
  names: undefined,
  block: undefined,
});

/** Where words of a line stand; the whole line where the file has them otherwise than they read. */
export const wordsAt = (page: Page, line: PageLine, start: number, end: number): Span =>
  spanIn(page, line, start, end) ?? line.span;
