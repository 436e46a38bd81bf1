import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/text/csv.ts";

const cellsOf = (source: string) => {
  const table = parseCsv(source);
  if (table.kind === "broken") throw new Error(table.reason);
  return [table.header, ...table.rows].map((row) => row?.cells);
};

describe("a table", () => {
  test.for([
    ["with commas", "a,b\n1,2\n"],
    ["with semicolons, as some spreadsheets write it", "a;b\n1;2\n"],
    ["with tabs", "a\tb\n1\t2\n"],
    ["with Windows line ends", "a,b\r\n1,2\r\n"],
    ["with blank lines and rows of nothing", "\n\na,b\n,\n\n1,2\n  \n"],
    ["with white space around its cells", "a , b\n 1,2 \n"],
    ["without a line end", "a,b\n1,2"],
  ])("%s", ([, source]) => {
    expect(cellsOf(source!)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("keeps commas, quotation marks and line ends within quotes; rows may be short", () => {
    expect(cellsOf('a,b\n"1, ""one""\nor so",2\n3\n')).toEqual([["a", "b"], ['1, "one"\nor so', "2"], ["3"]]);
  });

  test("knows where its rows stand", () => {
    const source = 'file,title\n\n"a.txt","über\nall"\r\nb.txt,x\n';
    const table = parseCsv(source);
    const rows = table.kind === "table" ? table.rows : [];
    expect(rows.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '"a.txt","über\nall"',
      "b.txt,x",
    ]);
  });

  test.for([
    ['a,b\n"x"y,1\n', 2],
    ['a,b\nx,y\nx,"1\nfoo\n', 4],
    ['a,b\nx"y,1\n', 2],
  ] as const)("that is broken says in which line: %j", ([source, line]) => {
    expect(parseCsv(source)).toMatchObject({ kind: "broken", line });
  });

  test("that is empty has no header", () => {
    expect(parseCsv("")).toEqual({ kind: "table", header: null, rows: [] });
  });

  test("whatever is in it, its rows stand in order and without overlap", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r\n", " ", "é") }),
        (source) => {
          const table = parseCsv(source);
          if (table.kind === "broken") return;
          let at = 0;
          for (const { span } of [...(table.header ? [table.header] : []), ...table.rows]) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeLessThanOrEqual(source.length);
            at = span.end;
          }
        },
      ),
    );
  });

  test("without quotation marks is read as the same table with them", () => {
    const sign = fc.constantFrom("a", "B", " ", ",", ";", "\t", "\n", "\r\n", "1", "\u00e9");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const source = `h,i${signs.join("")}`;
        const plain = parseCsv(source);
        const quoted = parseCsv(`${source}\n"last"`);
        if (plain.kind === "broken" || quoted.kind === "broken") throw new Error("broken");
        expect({ header: plain.header, rows: plain.rows }).toEqual({
          header: quoted.header,
          rows: quoted.rows.slice(0, -1),
        });
      }),
    );
  });
});

const cell = fc.stringMatching(/^[a-zé .;-]{0,8}$/);
const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const ends = fc.constantFrom("\n", "\r\n", "\r");

test("a table without quotation marks is read as a library of the field reads it", () => {
  fc.assert(
    fc.property(tables, ends, (rows, end) => {
      const source = rows.map((cells) => cells.join(",")).join(end);
      const [first] = source.split(/[\r\n]/).filter((line) => line !== "");
      fc.pre((first?.split(",").length ?? 0) >= (first?.split(";").length ?? 0));
      const expected = (
        parse(source, { relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][]
      ).filter((cells) => cells.some((one) => one !== ""));
      const table = parseCsv(source);
      expect(table.kind).toBe("table");
      if (table.kind === "table")
        expect([...(table.header ? [table.header] : []), ...table.rows].map(({ cells }) => cells)).toEqual(
          expected,
        );
    }),
  );
});

const anyCell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "é"), maxLength: 6 });
const quoted = (cell: string) => (/["\n,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test("rows with quotation marks among others are read as a library of the field reads them", () => {
  const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(anyTable, (rows) => {
      const source = ["h,i", ...rows.map((cells) => cells.map(quoted).join(","))].join("\n");
      const expected = (
        parse(source, { relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][]
      )
        .map((cells) => cells.map((one) => one.trim()))
        .filter((cells) => cells.some((one) => one !== ""));
      expect(cellsOf(source)).toEqual(expected);
    }),
  );
});

test("whatever signs stand in it, it is read as a library of the field reads it, or is broken for both", () => {
  const sign = fc.constantFrom("a", "b", ",", ",", '"', '"', "\n", " ");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      const source = `h,"i"\n${signs.join("")}`;
      const table = parseCsv(source);
      let expected: string[][] | null = null;
      try {
        expected = parse(source, { relax_column_count: true, skip_empty_lines: true, trim: true });
      } catch {}
      expect(table.kind).toBe(expected ? "table" : "broken");
      if (expected)
        expect(cellsOf(source)).toEqual(
          expected
            .map((cells) => cells.map((one) => one.trim()))
            .filter((cells) => cells.some((one) => one !== "")),
        );
    }),
    { numRuns: 2000 },
  );
});
