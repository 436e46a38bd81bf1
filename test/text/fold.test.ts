import { describe, expect, test } from "vitest";
import { fold, foldName, foldToWords } from "../../src/text/fold.ts";

describe("folding for comparison", () => {
  test("kinds of quotation marks, dashes and white space are one", () => {
    expect(fold("\u201cNo,\u201d  she\u00a0said \u2014 \u2018never\u2019")).toBe(`"no," she said - 'never'`);
  });

  test("only words are left", () => {
    expect(foldToWords("\u201cU.S. & Mexico\u201d: 3rd round\u2026")).toBe("u s mexico 3rd round");
  });

  test.each([
    ["The Deccan Sentinel", "deccansentinel.com"],
    ["Caf\u00e9 Courier", "CAFE COURIER"],
    ["https://www.harbourclarion.co.uk", "Harbour Clarion"],
    ["NewsLoop24", "News Loop 24"],
  ])("%s and %s are spellings of one name", (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test("different names stay apart", () => {
    expect(foldName("Morning Post")).not.toBe(foldName("Evening Post"));
  });
});
