import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Rows of a table: cells parted by tabs or bars, or rows that end in the same number of figures. */
export const tableRow: Rule = {
  name: "body/table-row",
  says: "A row of a table inside the article: its cells stand apart, and its neighbours have as many.",
  example: [
    "Shares rose for the third day in a row on Monday, and trading was thin because of the holiday in the north.",
    "Index\tPoints\tPer cent",
    "Harbour 40\t-866.29\t-18.2",
    "Rail\t-318.62\t-14.6",
    "Nobody on the floor claimed to know what would happen when the banks open again on Tuesday.",
  ].join("\n"),
  find: eachLine((line, page) => (isRow(page, line) ? row(line) : null)),
};

const row = (line: PageLine): Proposal => ({ ...whole(line, "body"), block: "table" });

function isRow(page: Page, line: PageLine): boolean {
  if (!isWithin(page, line)) return false;
  if (line.kind === "table") return true;
  const cells = cellsOf(line);
  if (cells >= 3) return [-1, 1].some((step) => cellsOf(page.lines[line.index + step]) === cells);
  return isHeader(page, line);
}

/** `SCHOOL CONF W L PCT`: as many words as the rows below it have cells, or more, and no sentence. */
function isHeader(page: Page, line: PageLine): boolean {
  const first = cellsOf(page.lines[line.index + 1]);
  return (
    first >= 3 &&
    first === cellsOf(page.lines[line.index + 2]) &&
    !line.stop &&
    !line.colon &&
    line.count >= first &&
    line.count <= 2 * first &&
    line.grammar < 0.2
  );
}

const PARTING = Has.TAB | Has.BAR;

/** Cells by tabs or bars; else one for the name and one for each figure at the end. */
function cellsOf(line: PageLine | undefined): number {
  if (!line || line.text.length > 200 || line.stop) return 0;
  const parted = (line.has & PARTING) === 0 ? 1 : line.text.split(/\t+|\s+\|\s+/).length;
  if (parted >= 3 || (line.has & Has.DIGIT) === 0) return parted >= 3 ? parted : 0;
  const figures = /(?:\s+[-+\u2212]?[\d.,:%]*\d[\d.,:%]*){2,}$/.exec(line.text);
  return figures ? 1 + figures[0].trim().split(/\s+/).length : 0;
}
