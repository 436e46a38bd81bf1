import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const datelineOf = (opening: string) => {
  const { dateline } = articleOf(
    page(TITLE, "", `${opening}${PARAGRAPHS[0]}`, "", PARAGRAPHS[1], "", PARAGRAPHS[2]),
  );
  return dateline && [dateline.place, dateline.date, dateline.agency];
};

describe("the dateline", () => {
  test.each([
    ["BRUSSELS \u2014 ", ["BRUSSELS", null, null]],
    ["MOSCOW (Wire) \u2013 ", ["MOSCOW", null, "Wire"]],
    ["LEEDS, May 4 (Reuters) - ", ["LEEDS", "May 4", "Reuters"]],
    ["KUALA LUMPUR, 18 Dec \u2014 ", ["KUALA LUMPUR", "18 Dec", null]],
    ["MORBI, India -- ", ["MORBI, India", null, null]],
    ["KYIV/TALLINN \u2013 ", ["KYIV/TALLINN", null, null]],
    ["SAN FRANCISCO\u2014", ["SAN FRANCISCO", null, null]],
    ["NEW YORK \u2014 ", ["NEW YORK", null, null]],
    ["LINDA, Calif. (AP) \u2014 ", ["LINDA, Calif.", null, "AP"]],
    ["Melbourne [Australia], October 23 (ANI): ", ["Melbourne [Australia]", "October 23", "ANI"]],
    ["MIRI (Jan 12): ", ["MIRI", "Jan 12", null]],
    ["LAHORE: ", ["LAHORE", null, null]],
    ["PORT OF SPAIN, Trinidad (AP) \u2014 ", ["PORT OF SPAIN, Trinidad", null, "AP"]],
    ["RIO DE JANEIRO (AFP) \u2013 ", ["RIO DE JANEIRO", null, "AFP"]],
    ["(Reuters) - ", [null, null, "Reuters"]],
    ["(Reuters) - LEEDS, 4 MAY - ", ["LEEDS", "4 MAY", "Reuters"]],
  ])("%s", (opening, expected) => {
    expect(datelineOf(opening)).toEqual(expected);
  });

  test.each([
    "UPDATE: ",
    "EXCLUSIVE \u2014 ",
    "The owners \u2014 ",
    "WATCH: ",
    "NEW: ",
    "FACT CHECK \u2014 ",
    "Nobody spoke: ",
    "PUBLISHED: ",
  ])("%s is none", (opening) => {
    expect(datelineOf(opening)).toBeNull();
  });

  test("who speaks in a broadcast is no place", () => {
    const speeches = ["JO MARCH: ", "ADA BROOK: ", "JO MARCH: "].map((who, at) => `${who}${PARAGRAPHS[at]}`);
    expect(articleOf(page(TITLE, "", ...speeches)).dateline).toBeNull();
    const sayings = ["LAHORE: ", "He said: ", "The chairman added: "].map(
      (who, at) => `${who}${PARAGRAPHS[at]}`,
    );
    expect(articleOf(page(TITLE, "", ...sayings)).dateline?.place).toBe("LAHORE");
  });

  test("a place in small letters counts when the text speaks of it again", () => {
    const lines = [
      TITLE,
      "",
      `Morbi: ${PARAGRAPHS[0]}`,
      "",
      "Boats combed the water in Morbi all day, and found nothing at all.",
      "",
    ];
    expect(articleOf(page(...lines)).dateline?.place).toBe("Morbi");
    expect(
      articleOf(page(...lines.with(4, "Boats combed the water all day, and nobody found anything at all.")))
        .dateline,
    ).toBeNull();
  });

  test("a region in brackets is part of the place", () => {
    const lines = [
      TITLE,
      "",
      `Bhopal (Madhya Pradesh): ${PARAGRAPHS[0]}`,
      "",
      "Boats combed the water in Bhopal all day, and found nothing.",
    ];
    const { dateline, source } = articleOf(page(...lines));
    expect([dateline?.place, source.agency]).toEqual(["Bhopal (Madhya Pradesh)", null]);
  });

  test("alone in brackets, a name that is no agency is the house", () => {
    const { source } = articleOf(page(TITLE, "", `(CNV) \u2014 ${PARAGRAPHS[0]}`, "", PARAGRAPHS[1]));
    expect([source.outlet?.value, source.agency]).toEqual(["CNV", null]);
  });

  test("with the call sign of a station names the house, not an agency", () => {
    const { source, dateline } = articleOf(
      page("", `CONCORD, Va. (WZZX) \u2014 ${PARAGRAPHS[0]}`, PARAGRAPHS[1]),
    );
    expect(source).toMatchObject({ outlet: { value: "WZZX" }, agency: null });
    expect(dateline?.place).toBe("CONCORD, Va.");
  });

  test("is a passage of its own, and no part of the paragraph", () => {
    const text = page(TITLE, "", `LEEDS, May 4 (Wire) \u2014 ${PARAGRAPHS[0]}`, "", PARAGRAPHS[1]);
    const { dateline, body, source } = articleOf(text);
    expect(dateline).toMatchObject({ text: "LEEDS, May 4 (Wire) \u2014", rule: "dateline/place-and-dash" });
    expect(body[0]?.text).toBe(PARAGRAPHS[0]);
    expect(source.agency).toMatchObject({ value: "Wire", basis: "stated" });
  });

  test("opens the first paragraph and no later one", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, `${PARAGRAPHS[2]}`, `LEEDS \u2014 ${PARAGRAPHS[0]}`);
    expect(articleOf(text).dateline).toBeNull();
  });
});
