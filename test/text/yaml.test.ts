import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml, parseYamlList } from "../../src/text/yaml.ts";

/** Each field as key, value and the words at its place. */
function fieldsOf(source: string) {
  const document = parseYaml(source);
  if (document.kind !== "map") throw new Error(document.kind);
  return document.fields.map(({ key, value, span }) => [key, value, source.slice(span.start, span.end)]);
}

test.each([
  ["a: 2022-01-12", "2022-01-12", "2022-01-12"],
  ["a: 010", "010", "010"],
  ["a: ~", "~", "~"],
  ["a: true", "true", "true"],
  ["a:", "", ""],
  ['a: "b\\"c" # d', 'b"c', 'b\\"c'],
  ["a: 'b'", "b", "b"],
  ["a: b\n  c", "b c", "b\n  c"],
  ["a: |\n  b\n  c\n", "b\nc\n", "b\n  c"],
  ["a: [b, 'c'] # d", ["b", "c"], "[b, 'c']"],
  ["a:\n  - b\n  - c\n\n# d\n", ["b", "c"], "- b\n  - c"],
  ["a: {b: c}", { b: "c" }, "{b: c}"],
  ["a: !!str 5", "5", "5"],
])("%j", (source, value, written) => {
  expect(fieldsOf(source)).toEqual([["a", value, written]]);
});

test("fields come in the order of the source, each with its own place", () => {
  const source = '\r\nb: [1, [2]]\r\n"a b": {c: {d: e}}\r\n__proto__: x\r\n2: y\r\n';
  expect(fieldsOf(source)).toEqual([
    ["b", ["1", ["2"]], "[1, [2]]"],
    ["a b", { c: { d: "e" } }, "{c: {d: e}}"],
    ["__proto__", "x", "x"],
    ["2", "y", "y"],
  ]);
});

test("only what stands without quotes is plain", () => {
  const document = parseYaml("a: ~\nb: '~'\nc: [~]\nd:");
  expect(document.kind === "map" && document.fields.map(({ plain }) => plain)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe("what is no map", () => {
  test.each([
    ["", "empty"],
    ["# comment", "empty"],
    ["- a", "other"],
    ["only words", "other"],
    ["a: b: c", "broken"],
    ["a: 1\na: 2", "broken"],
    ["a: [", "broken"],
    ["a: 1\n---\nb: 2", "broken"],
    ["a: !!js/function 'x'", "broken"],
    ["a: &x [*x]", "broken"],
    ["? [a]\n: b", "broken"],
    [`a: ${"[".repeat(10_000)}`, "broken"],
    ["a: \u0007", "broken"],
  ])("%j is %s", (source, kind) => {
    expect(parseYaml(source).kind).toBe(kind);
  });

  test("and is broken somewhere", () => {
    expect(parseYaml("a: 1\nb: c: d")).toMatchObject({ kind: "broken", offset: 9 });
  });
});

describe("a list of maps", () => {
  const source = `# what was wrong
- field: title   # the headline
  value: "A: b"
- {keep: [3, 4], by: Jo}
-
  line: 2
  from: x
`;
  const list = parseYamlList(source);
  const items = list.kind === "list" ? list.items : [];

  test("has its items in order, each with its fields and their places", () => {
    const words = items.map(({ fields }) =>
      fields?.map(({ key, span, keySpan }) => [
        key,
        source.slice(keySpan.start, keySpan.end),
        source.slice(span.start, span.end),
      ]),
    );
    expect(words).toEqual([
      [
        ["field", "field", "title"],
        ["value", "value", "A: b"],
      ],
      [
        ["keep", "keep", "[3, 4]"],
        ["by", "by", "Jo"],
      ],
      [
        ["line", "line", "2"],
        ["from", "from", "x"],
      ],
    ]);
    expect(items[1]?.fields?.[0]?.value).toEqual(["3", "4"]);
  });

  test("may be one lone map", () => {
    expect(parseYamlList("keep: 3")).toMatchObject({ items: [{ fields: [{ key: "keep", value: "3" }] }] });
  });

  test("may hold what is no map", () => {
    expect(parseYamlList("- a\n- [b]\n")).toMatchObject({ items: [{ fields: null }, { fields: null }] });
  });

  test.for([
    ["", "empty"],
    ["# nothing", "empty"],
    ["words", "other"],
    ["- {a: 1", "broken"],
    ["- a\n---\n- b", "broken"],
  ] as const)("%j is %s", ([text, kind]) => expect(parseYamlList(text).kind).toBe(kind));

  test("never throws, and each place lies in the source", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("- ", "a", ": ", "{", "}", "[", "]", "\n", "  ", '"', "#", "|") }),
        (text) => {
          const parsed = parseYamlList(text);
          if (parsed.kind !== "list") return;
          for (const { span, fields } of parsed.items)
            for (const place of [span, ...(fields ?? []).flatMap((field) => [field.span, field.keySpan])]) {
              expect(place.start).toBeGreaterThanOrEqual(0);
              expect(place.end).toBeGreaterThanOrEqual(place.start);
              expect(place.end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
    );
  });
});
