import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { examine } from "../support/examine.ts";

const account = (text: string, date = "1954-07-15") =>
  examine("strike.txt", `${text}\n`, { sidecar: `date: ${date}\ntitle: The accord\n` });

const morning = account(
  `The dockers of Port Halloran signed an accord with the Halloran Line on Tuesday after almost four hours of talks in Leeds, the union said.

“We have what we came for, and not a shilling less,” said union leader Tomas Brandt. Some 1,200 dockers had been on strike since 2 June.

Mayor Odile Farr opened 12 soup kitchens during the strike, and many families lived on what was served there.`,
);
const evening = account(
  `An accord between the dockers and the Halloran Line was signed yesterday at Port Halloran in Bradford, after a four-hour meeting of both sides.

“We have what we came for, and not a shilling less,” said Tomas Brandt, secretary of the union, before 1,500 dockers.

Company chairman Henrik Sool said that “the Halloran Line will honour every word of the paper” after six bitter weeks.`,
  "1954-07-14",
);

const comparison = compare([morning, evening]);
const rows = comparison.rows.map(
  ({ regard, of, agrees, cells }) =>
    `${agrees ? "=" : "≠"} ${regard}${of ? ` ${of}` : ""}: ${cells.map((cell) => cell.map(({ text }) => text).join(", ") || "–").join(" | ")}`,
);

describe("accounts of one event", () => {
  test("are put beside each other, what differs first", () => {
    expect(rows).toEqual([
      "≠ where: Leeds | Port Halloran, Bradford",
      "≠ how-many dockers: 1,200 dockers | 1,500 dockers",
      "≠ title Tomas Brandt: union leader | secretary of the union",
      "≠ who: Tomas Brandt, Odile Farr | Tomas Brandt, Henrik Sool",
      "= when: Tuesday | yesterday",
      "= how-long: almost four hours | four-hour",
    ]);
  });

  test("keep their exact words and places", () => {
    for (const { cells } of comparison.rows)
      for (const [at, cell] of cells.entries())
        for (const { text, span } of cell) {
          const source = [morning, evening][at]!.clipping.text;
          expect(source.slice(span.start, span.end).replace(/\s+/g, " ")).toBe(text);
        }
  });

  test("show what only one of them has; a quotation of both is of neither", () => {
    const only = comparison.only.map(({ people, quotes, numbers }) =>
      [people, quotes, numbers].map((words) => words.map(({ text }) => text)),
    );
    expect(only).toEqual([
      [["Mayor Odile Farr"], [], ["12 soup kitchens"]],
      [["Henrik Sool"], ["the Halloran Line will honour every word of the paper"], []],
    ]);
  });

  test("alone have nothing to be compared with", () => {
    expect(compare([morning]).rows).toEqual([]);
  });

  test("of which one is undated agree where their words do", () => {
    const undated = examine("strike.txt", "The dockers of Port Halloran met Mayor Odile Farr on Tuesday.\n");
    const [row] = compare([morning, undated]).rows.filter(({ regard }) => regard === "when");
    expect(row!.agrees).toBe(true);
  });
});
