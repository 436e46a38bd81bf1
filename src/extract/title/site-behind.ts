import { foldToWords } from "../../text/fold.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isPrintedAlone } from "./measure.ts";

const BAR = /\s+(?:\||::)\s+/;
const DASH = /\s+[-\u2013\u2014]\s+(?=[^-\u2013\u2014]*$)/;
/** `12 comments`. */
const COUNTED = /^\d+ \p{L}+$/u;
const LEAST_TITLE = 4;
const MOST_NAME = 5;

/** `Mill owners meet | Courts | Harbour Clarion`: behind the first bar stand the section and the site. */
export const siteBehind: Rule = {
  name: "title/site-behind",
  says: "Behind the title stands the name of the site, apart by a bar.",
  example:
    "Mill owners meet for the fourth time | Harbour Clarion\n\nThe owners of the mill met again on Tuesday.",
  find: function* (page) {
    for (const line of page.titleLines) yield* split(page, line);
  },
};

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  if ((line.has & (Has.BAR | Has.COLON | Has.DASH)) === 0) return;
  const cut = BAR.exec(line.text) ?? knownSite(page, line);
  if (!cut) return;
  const pieces = line.text.slice(cut.index + cut[0].length).split(BAR);
  const name = pieces.at(-1)!.trim();
  if (
    countOf(line.text.slice(0, cut.index)) < LEAST_TITLE ||
    pieces.some((piece) => countOf(piece) > MOST_NAME) ||
    findAgency(name, page.lexicon.sources) || // an agency stands behind a picture's caption
    COUNTED.test(name)
  )
    return;
  const title = spanIn(page, line, 0, cut.index);
  const rest = spanIn(page, line, cut.index, line.text.length);
  const at = line.text.length - name.length;
  if (!title || !rest) return;
  yield { span: title, role: "title", share: isPrintedAlone(page, line) ? 0 : 1 };
  const span = spanIn(page, line, at, line.text.length) ?? rest;
  yield { span: rest, role: "markup", names: [{ field: "outlet", value: name, span, basis: "stated" }] };
}

/** A dash may belong to the title: what stands behind it must be a paper that is known, or a name that the page has elsewhere. */
function knownSite(page: Page, line: PageLine): RegExpExecArray | null {
  const cut = DASH.exec(line.text);
  if (!cut) return null;
  const behind = line.text.slice(cut.index + cut[0].length);
  if (findOutlet(behind, page.lexicon.sources)) return cut;
  const name = foldToWords(behind);
  if (name.length < 4) return null;
  const title = foldToWords(line.text.slice(0, cut.index));
  const known = page.lines.some((other) => {
    if (other.index === line.index || other.prose >= 0.5) return false;
    const words = keyOf(other);
    return words.includes(name) && !words.includes(title); // not the title once more
  });
  return known ? cut : null;
}

const countOf = (text: string): number => text.trim().split(/\s+/).length;
