import { isCell } from "../page/page.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `Rovers`, `14`, `9`, `Wanderers`, `12`, `7`: what was a table once is the article's, but none of its running text. */
export const tableCell: Rule = {
  name: "body/table-cell",
  says: "One of many short lines in a row, a good part of them figures, as the cells of a table.",
  example: [
    "Shares rose for the third day in a row on Monday, and trading was thin because of the holiday in the north.",
    "Most of the brokers had gone home by noon, and those who had not were waiting for what the ministers would say.",
    ...["Index", "Points", "Per cent", "Harbour", "-866", "-18.2", "Rail", "-318", "-14.6"],
    ...["Mills", "204", "2.1", "Mines", "-12", "-0.4"],
    "Nobody on the floor claimed to know what would happen when the banks open again on Tuesday, said a broker.",
    "Until then the papers of the mines are likely to fall, and those of the mills to do whatever the harbour does.",
  ].join("\n"),
  find: (page) =>
    page.tables.length === 0
      ? []
      : proposeEach(page, (line) =>
          isCell(page, line) ? { ...whole(line, "body"), block: "table" as const } : null,
        ),
};
