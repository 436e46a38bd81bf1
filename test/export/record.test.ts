import { describe, expect, test } from "vitest";
import { jsonl } from "../../src/export/jsonl.ts";
import { toDuration, toRecord } from "../../src/export/record.ts";
import { article, card, clipping, dossier, onlyJunk, text } from "./mill-strike.ts";

const record = toRecord(card, dossier);
const bare = toRecord({ ...card, problems: [] }, onlyJunk);

/** Every field of the public record, in its order: none may go, and none change its name. */
const FIELDS =
  "id path sha256 format encoding language title standfirst source byline dateline date updated reposted body captions dateCues quotes people organisations places story reprintOf removed url archiveUrl accessed tags notes rights status corrections problems".split(
    " ",
  );

describe("the public record", () => {
  test("has all its fields, also of a clipping without an article", () => {
    expect(Object.keys(record)).toEqual(FIELDS);
    expect(Object.keys(bare)).toEqual(FIELDS);
    expect(JSON.stringify([record, bare])).toBe(JSON.stringify(JSON.parse(JSON.stringify([record, bare]))));
  });

  test("says of each value how it is known, on which lines, and by which rule", () => {
    expect(record.title).toEqual({
      value: "Mill strike enters third week",
      basis: "stated",
      lines: [2, 2],
      rule: "title/first-line",
    });
    expect(record.source).toEqual({
      outlet: null,
      agency: { value: "Wire", basis: "stated", lines: [5, 5], rule: "agency/dateline" },
      republisher: null,
      cited: [],
    });
    expect(record.byline).toEqual({
      text: "By Jo March",
      authors: ["Jo March"],
      contributors: [{ name: "Amy March", place: "Concord" }],
    });
    expect(record.dateline).toEqual({ place: "LEEDS", agency: "Wire", date: "May 4" });
    expect(record.language).toBe("en");
  });

  test("a title that the archive supplied has no lines", () => {
    const title = { ...article.title, span: null, basis: "inferred" as const };
    const supplied = toRecord(card, { ...dossier, article: { ...article, title } });
    expect(supplied.title).toMatchObject({ basis: "inferred", lines: null });
  });

  test("gives the days with their evidence", () => {
    expect(record.date).toMatchObject({
      edtf: "[1931-05-04..1931-05-05,1936-05-04..]",
      earliest: "1931-05-04",
      latest: null,
      best: { edtf: "1931-05-05", confidence: 0.8 },
      weekdays: ["Monday", "Tuesday"],
      basis: "inferred",
    });
    expect(record.date?.evidence).toEqual([
      {
        rule: "dateline/month-day",
        says: "it was printed on the day of the dateline or the next",
        text: "May 4",
        lines: [5, 5],
        earliest: "1931-05-04",
        latest: "1936-05-05",
        weekdays: ["Monday", "Tuesday"],
        partsOfYear: ["05-04", "05-05"],
        confidence: 0.951,
      },
    ]);
    expect(record.date?.against).toMatchObject([
      { text: null, lines: null, why: "it speaks against 5 May 1931, for which there is more" },
    ]);
  });

  test("an open end of one range is an open end of the evidence", () => {
    const ranges = [
      { earliest: null, latest: "1900-01-01" },
      { earliest: "1950-01-01", latest: null },
    ];
    const date = { ...article.date, evidence: [{ ...article.date.evidence[0]!, ranges }] };
    const open = toRecord(card, { ...dossier, article: { ...article, date } });
    expect(open.date?.evidence[0]).toMatchObject({ earliest: null, latest: null });
  });

  test("a paragraph of two lines is one block with both", () => {
    expect(record.body).toEqual([{ kind: "paragraph", text: article.body[0]!.text, lines: [5, 7] }]);
  });

  test("cues stand where they say", () => {
    expect(record.dateCues).toHaveLength(3);
    for (const cue of record.dateCues) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });

  test("a cue says what is counted from its anchor", () => {
    expect(record.dateCues[1]).toMatchObject({
      anchor: "published",
      offset: "P-1D",
      value: null,
      earliest: "1931-05-03",
      latest: "1931-05-04",
    });
    expect(record.dateCues.map(({ offset }) => offset)).toEqual([null, "P-1D", null]);
  });

  test.for([
    ["day", 0, "P0D"],
    ["week", -2, "P-2W"],
    ["month", 1, "P1M"],
    ["quarter", -1, "P-3M"],
    ["year", -8, "P-8Y"],
    ["decade", -2, "P-20Y"],
    ["century", 1, "P100Y"],
  ] as const)("%s %i is the duration %s", ([unit, count, duration]) => {
    expect(toDuration({ unit, count })).toBe(duration);
  });

  test("what was taken away is all there, one entry a passage, with its words and kind", () => {
    expect(record.removed).toEqual([
      { lines: [1, 1], text: "Skip to content", kind: "navigation", rule: "junk/example" },
      { lines: [9, 9], text: "Pickets at the gate.", kind: "caption", rule: "caption/example" },
      { lines: [9, 9], text: "Photo: A. Nobody", kind: "credit", rule: "credit/example" },
      { lines: [10, 10], text: "Read also: Docks quiet", kind: "related", rule: "related-link/example" },
      { lines: [11, 12], text: "We use cookies.\r\nThey are small.", kind: "cookies", rule: "junk/example" },
    ]);
    for (const { text: words, lines } of record.removed) {
      expect(words.split("\r\n")).toHaveLength(lines[1] - lines[0] + 1);
    }
  });

  test("a clipping without an article has a record, its text in `removed`", () => {
    expect(bare).toMatchObject({ title: null, date: null, language: null, body: [], status: "usable" });
    expect(bare.source).toEqual({ outlet: null, agency: null, republisher: null, cited: [] });
    expect(bare.removed).toMatchObject([{ kind: "other", text: text.trim() }]);
  });

  test("what the owner noted is kept when there is no article", () => {
    const frontMatter = {
      ...Object.fromEntries(
        "id title standfirst date updated outlet agency republisher byline dateline url archiveUrl accessed language notes rights"
          .split(" ")
          .map((name) => [name, null]),
      ),
      rights: "Kept by order",
      status: "withheld",
      tags: ["labour"],
    } as unknown as NonNullable<typeof clipping.frontMatter>;
    const noted = toRecord(card, { ...onlyJunk, clipping: { ...clipping, frontMatter } });
    expect(noted).toMatchObject({ status: "withheld", rights: "Kept by order", tags: ["labour"] });
  });

  test("problems name their lines", () => {
    expect(record.problems).toMatchObject([
      { code: "dateline-unknown-place", severity: "warning", lines: [5, 5] },
    ]);
  });
});

test("JSON lines: one record, one line, whatever the text holds", () => {
  const body = [{ ...article.body[0]!, text: "a\nb\u2028c\u0000\uD800" }];
  const line = jsonl.write(toRecord(card, { ...dossier, article: { ...article, body } }))!;
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(line.endsWith("}\n")).toBe(true);
  expect(JSON.parse(line).body[0].text).toBe("a\nb\u2028c\u0000\uD800");
});
