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
    `${agrees === null ? "?" : agrees ? "=" : "≠"} ${regard}${of ? ` ${of}` : ""}: ${cells.map((cell) => cell.map(({ text }) => text).join(", ") || "–").join(" | ")}`,
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
        for (const { text, span, line } of cell) {
          const source = [morning, evening][at]!.clipping.text;
          expect(line).toBe(source.slice(0, span.start).split("\n").length);
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

  test("of which one is undated agree where their words do, and otherwise cannot be compared", () => {
    const saying = (when: string) =>
      compare([
        morning,
        examine("strike.txt", `The dockers of Port Halloran met Mayor Odile Farr ${when}.\n`),
      ]).rows.find(({ regard }) => regard === "when")!.agrees;
    expect([saying("on Tuesday"), saying("yesterday")]).toEqual([true, null]);
  });

  test("in a language that describes behind the noun count the noun", () => {
    const told = (count: string) =>
      examine(
        "port.txt",
        `Le port de Rouen rouvre ses quais\n\nLe syndicat a signé mardi à Rouen un accord avec la compagnie Farr, et le maire a reçu ${count} dans la grande salle de la ville.\n\nLes ouvriers étaient en grève depuis des semaines, et beaucoup d’entre eux ne recevaient plus de salaire.\n`,
        { sidecar: "date: 1954-07-15\n" },
      );
    const { rows } = compare([told("huit dockers anglais"), told("douze dockers français")]);
    expect(rows.filter(({ regard }) => regard === "how-many").map(({ of, agrees }) => [of, agrees])).toEqual([
      ["dockers", false],
    ]);
  });
});
