import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers } from "../../../src/text/cover.ts";
import { examine } from "../../support/examine.ts";

const MILL = `Harbour mill to close after ninety years

By Ada Brook

Published: 4 May 2019

EASTHAVEN, May 4 (Wire) - The mill at Easthaven will close in June, its owners said on Saturday.

"We have run out of orders," said Tom Reed, who has managed it since 2011.

Share this article
Subscribe to our newsletter
`;

const corrected = (corrections: string, sidecar: string | null = null) =>
  examine("mill.txt", MILL, { corrections, sidecar });
const codesOf = (corrections: string) => corrected(corrections).problems.map(({ code }) => code);

describe("a correction of a field", () => {
  test.for([
    ["title", "Harbour mill to close after ninety years"],
    ["title", '"Harbour mill to  close after ninety years"'],
    ["date", "2019-05-04"],
    ["date", "4 May 2019"],
    ["agency", "Wire"],
    ["authors", "Ada Brook"],
    ["authors", "[Ada Brook]"],
    ["byline", "By Ada Brook"],
    ["dateline", "EASTHAVEN"],
    ["via", "unknown"],
    ["via", "~"],
    ["language", "en"],
  ])("of the %s holds while it was %s", ([field, was]) => {
    expect(codesOf(`- {field: ${field}, value: "${field === "date" ? "2020" : "sv"}", was: ${was}}`)).toEqual(
      [],
    );
  });

  test.for([
    ["title", "Harbour mill"],
    ["title", "unknown"],
    ["date", "2019-05-05"],
    ["date", "2019"],
    ["source", "Post"],
    ["authors", "Ada Brook; Tom Reed"],
  ])("of the %s is told of, and not applied, where it was to be %s", ([field, was]) => {
    const { clipping, problems } = corrected(`- {field: ${field}, value: x, was: ${was}}`);
    expect(problems).toMatchObject([
      { code: "correction-stale", path: "corrections/mill.yaml", severity: "warning" },
    ]);
    expect(clipping.owner?.corrections).toEqual([]);
  });

  test("goes before front matter, sidecar and all that is printed", () => {
    const { article } = corrected(
      "- {field: date, value: 2019-06}\n- {field: title, value: C}",
      "date: 1931\ntitle: S",
    );
    expect(article!.title).toEqual({ value: "C", basis: "corrected", span: null, rule: "correction/title" });
    expect(article!.date).toMatchObject({ edtf: "2019-06", basis: "corrected" });
    expect(article!.date.against.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["date/labelled-line", "sidecar/date"]),
    );
  });

  test("that follows another of the same field counts from there", () => {
    const { article, problems } = corrected("- {field: title, value: B}\n- {field: title, value: C, was: B}");
    expect(article!.title.value).toBe("C");
    expect(problems).toEqual([]);
  });

  test("may name an open set of days, or one in words", () => {
    const dated = (value: string) => corrected(`- {field: date, value: "${value}"}`).article!.date;
    expect(dated("spring 1931").basis).toBe("corrected");
    expect(dated("12 January 2022")).toMatchObject({ edtf: "2022-01-12", basis: "corrected" });
  });

  test("may withhold a text", () => {
    expect(corrected("- {field: status, value: withheld}").article!.status).toBe("withheld");
  });

  test("that is no date is told of, where it stands", () => {
    const text = "- {field: date, value: 31/31/2019}";
    const { problems, article } = corrected(text);
    expect(problems).toMatchObject([{ code: "owner-date-unparsed", path: "corrections/mill.yaml" }]);
    expect(article!.date.edtf).toBe("2019-05-04");
  });
});

describe("a correction of lines", () => {
  const bodyOf = (corrections: string) => corrected(corrections).article!.body.map(({ text }) => text);

  test("takes words out, puts others in, and moves nothing", () => {
    const { article, extraction, clipping } = corrected(
      "- {line: 9, from: orders, to: wool}\n- {line: 3, from: Brook, to: Broke}",
    );
    expect(article!.body.map(({ text }) => text)[1]).toContain("We have run out of wool");
    expect(article!.byline).toMatchObject({ text: "By Ada Broke", authors: [{ value: "Ada Broke" }] });
    expect(clipping.text).toBe(MILL);
    expect(extraction.passages).toEqual(examine("mill.txt", MILL).extraction.passages);
  });

  test("keeps what was taken for junk, and takes out what was taken for text", () => {
    expect(bodyOf("- keep: 11\n- remove: 9")).toEqual([
      "The mill at Easthaven will close in June, its owners said on Saturday.",
      "Share this article",
    ]);
  });

  test("a line that is kept after it was removed is kept, and the other way round", () => {
    expect(bodyOf("- remove: 9\n- keep: 9")).toHaveLength(2);
    expect(bodyOf("- keep: 9\n- remove: 9")).toHaveLength(1);
  });

  test("can make an article where there was none, and none where there was one", () => {
    const junk = "Home\nNews\nSubscribe now\n";
    expect(examine("menu.txt", junk).article).toBeNull();
    expect(examine("menu.txt", junk, { corrections: "- keep: 2" }).article?.body).toHaveLength(1);
    expect(corrected("- remove: 1-12").article).toBeNull();
  });

  test("leaves the title where it is when its line is kept", () => {
    const { article } = corrected("- keep: 1");
    expect(article!.title.value).toBe("Harbour mill to close after ninety years");
    expect(article!.body).toHaveLength(2);
  });
});

test("whatever lines are ruled on, passages cover the text, and only ruled lines change", () => {
  const lines = fc.array(fc.tuple(fc.constantFrom("keep", "remove"), fc.integer({ min: 1, max: 13 })), {
    maxLength: 6,
  });
  const before = examine("mill.txt", MILL).extraction.passages;
  fc.assert(
    fc.property(lines, (rulings) => {
      const { extraction } = corrected(rulings.map(([kind, line]) => `- ${kind}: ${line}\n`).join(""));
      expect(covers(MILL.length, extraction.passages)).toBe(true);
      const ruled = extraction.passages.filter(({ rule }) => rule.startsWith("correction/"));
      for (const { span } of ruled) {
        const line = MILL.slice(0, span.start).split("\n").length;
        expect(rulings.map(([, ruledLine]) => ruledLine)).toContain(line);
      }
      const at = (passages: typeof before, offset: number) =>
        passages.find(({ span }) => span.start <= offset && offset < span.end)!;
      for (const [offset, sign] of [...MILL].entries()) {
        const now = at(extraction.passages, offset);
        if (/\S/.test(sign) && !now.rule.startsWith("correction/"))
          expect(now.role).toBe(at(before, offset).role);
      }
    }),
    { numRuns: 40 },
  );
});
