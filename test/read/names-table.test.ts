import { describe, expect, test } from "vitest";
import { readNamesTable } from "../../src/read/owner/names-table.ts";

const read = (text: string) => readNamesTable("people.csv", new TextEncoder().encode(text));

describe("a table of names", () => {
  test("names, spellings, and the one clipping it is about", () => {
    const { rows, problems } = read(
      "name,spellings,clipping\nAda Brook,A. Brook; Ada Lund,\nTom,,1931/strike\n",
    );
    expect(rows.map(({ name, spellings, clipping }) => [name, spellings, clipping])).toEqual([
      ["Ada Brook", ["Ada Brook", "A. Brook", "Ada Lund"], null],
      ["Tom", ["Tom"], "1931/strike"],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["no column of names", "who,spellings\nAda,\n", ["table-column-unknown", "names-no-column"]],
    ["a column that means nothing", "name,born\nAda,1931\n", ["table-column-unknown"]],
    ["a quotation mark left open", 'name\n"Ada\n', ["table-broken"]],
    ["nothing", "", []],
  ])("%s", (_, text, codes) => {
    expect(read(text).problems.map(({ code }) => code)).toEqual(codes);
  });
});
