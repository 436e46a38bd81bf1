import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorrections } from "../../../src/read/owner/corrections.ts";

const read = (text: string) => readCorrections("corrections/mill.yaml", new TextEncoder().encode(text));
const problemsOf = (text: string) =>
  read(text).problems.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);

describe("a file of corrections", () => {
  test("holds values of fields, under any of their names, with who, when and why", () => {
    const text = `- field: headline
  value: Mill to close
  was: Mil to close
  note: A slip.
  by: Jo March
  on: 2024-05-03
  evidence: the bound volume
`;
    expect(read(text)).toEqual({
      problems: [],
      corrections: [
        {
          kind: "field",
          field: "title",
          value: "Mill to close",
          was: "Mil to close",
          note: "A slip.",
          by: "Jo March",
          on: "2024-05-03",
          evidence: "the bound volume",
          path: "corrections/mill.yaml",
          span: { start: 2, end: 7 },
        },
      ],
    });
  });

  test.for([
    ["- {field: date, value: [2015..2017]}", { field: "date", value: "[2015..2017]" }],
    ["- {field: authors, value: [Jo March, Al Reed]}", { field: "authors", value: ["Jo March", "Al Reed"] }],
    ["- {field: source, value: {name: Post, place: Leeds}}", { field: "outlet", value: "Post" }],
    ["- {field: source, value: 'https://post.example/1'}", { field: "url", value: "https://post.example/1" }],
    ["- {field: status, value: withdrawn}", { field: "status", value: "canceled" }],
    ["- {line: 12, from: yeers, to: years}", { kind: "line", line: 12, from: "yeers", to: "years" }],
    ["- {line: 12, from: really, to: ''}", { kind: "line", from: "really", to: "" }],
    ["- keep: [3, 4]", { kind: "keep", lines: [3, 4] }],
    ["- remove: 9", { kind: "remove", lines: [9] }],
    ["- remove: [9-11, 3]", { kind: "remove", lines: [3, 9, 10, 11] }],
    ["keep: [3]", { kind: "keep", lines: [3] }],
  ] as const)("%s", ([text, correction]) => {
    expect(read(text)).toMatchObject({ corrections: [correction], problems: [] });
  });

  test.for([
    ["- {field: date", [["owner-file-broken", "e"]]],
    ["words", [["owner-file-shape", "w"]]],
    ["- words", [["correction-unclear", "words"]]],
    ["- {by: Jo}", [["correction-unclear", "{by: Jo}"]]],
    ["- {field: title}", [["correction-unclear", "field"]]],
    [
      "- {field: title, value: x, keep: [3]}",
      [["correction-unclear", "{field: title, value: x, keep: [3]}"]],
    ],
    ["- {line: 3, to: x}", [["correction-unclear", "line"]]],
    ["- {line: [3, 4], from: x, to: y}", [["correction-unclear", "[3, 4]"]]],
    ["- {keep: soon}", [["correction-unclear", "soon"]]],
    ["- {keep: [0]}", [["correction-unclear", "[0]"]]],
    ["- {remove: [1-99999999]}", [["correction-unclear", "[1-99999999]"]]],
    ["- {field: titel, value: x}", [["correction-field-unknown", "titel"]]],
    ["- {field: id, value: x}", [["correction-field-unknown", "id"]]],
    ["- {field: title, value: x, bye: Jo}", [["correction-key-unknown", "bye"]]],
    ["- {field: title, value: [x]}", [["front-matter-type", "[x]"]]],
    ["- {field: url, value: nowhere}", [["front-matter-url", "nowhere"]]],
  ] as const)("%s is told of, with its place", ([text, problems]) =>
    expect(problemsOf(text)).toEqual(problems),
  );

  test("what is wrong in one correction does not touch the others", () => {
    const { corrections, problems } = read("- {keep: soon}\n- {remove: 3}\n");
    expect(corrections).toMatchObject([{ kind: "remove", lines: [3] }]);
    expect(problems).toHaveLength(1);
  });

  test.for(["", "# nothing yet", "[]"])("%j corrects nothing", (text) => {
    expect(read(text)).toEqual({ corrections: [], problems: [] });
  });

  test("whatever the bytes, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void readCorrections("c.yaml", bytes)),
    );
  });
});
