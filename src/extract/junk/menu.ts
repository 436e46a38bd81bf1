import { isCell, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** So many short lines in a row are a menu; lists of facts have figures or marks. */
const ENOUGH = 5;
const MOST_WORDS = 4;

export const menu: Rule = {
  name: "junk/menu",
  says: "One of many short lines in a row, as menus have them.",
  example: ["Harbour", "Valley", "Schools", "Letters", "Chess", "Gardens"].join("\n"),
  find,
};

function* find(page: Page): Iterable<Proposal> {
  let run: PageLine[] = [];
  for (const line of [...page.lines, undefined]) {
    if (line && isEntry(line)) {
      run.push(line);
      continue;
    }
    if (run.length >= ENOUGH) {
      const isOfText = isWithin(page, run[0]!) && page.isMadeOfParts(); // its parts, or the good and the bad of one
      for (const entry of run)
        if (!isOfText && !isCell(page, entry) && !isSignature(page, entry)) yield junk(entry, "navigation");
    }
    run = [];
  }
}

/** Between title and text a name or a day may stand among buttons and labels. */
const isSignature = (page: Page, line: PageLine): boolean =>
  page.title !== null && isHead(page, line) && page.isSigned(line);

const isEntry = (line: PageLine): boolean =>
  line.kind === "line" && line.count <= MOST_WORDS && !line.stop && !line.colon && line.numbers < 0.3;
