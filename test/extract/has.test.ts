import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Has, signsIn } from "../../src/extract/page/has.ts";

/** What each flag says, as a pattern. */
const PATTERNS: readonly (readonly [keyof typeof Has, RegExp])[] = [
  ["DIGIT", /\p{Nd}/u],
  ["COLON", /:/],
  ["ROUND", /[()]/],
  ["SQUARE", /[[\]]/],
  ["SLASH", /\//],
  ["BAR", /\|/],
  ["ARROW", /[<>\u00ab\u00bb\u2039\u203a\u2190\u2192]/],
  ["DASH", /[-\u2013\u2014]/],
  ["QUOTE", /["\u201c\u201d\u201e\u00ab]/],
  ["AT", /@/],
  ["COPYRIGHT", /\u00a9/],
  ["DOT", /[\u00b7\u2022]/],
  ["TAB", /\t/],
  ["GAP", /\s{2}/],
  ["GLUE", /\p{Ll}\p{Lu}/u],
  ["INNER_STOP", /\.[\p{L}\p{N}_-]/u],
  ["OTHER_SCRIPT", /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/],
  ["ANY_SCRIPT", /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/],
  ["RUN_ON", /[a-z0-9.!?"')\u2019\u201d][A-Z+]|[0-9][a-z]|[A-Za-z.!?][0-9]/],
];
const SIGNS =
  'aB\u00e9\u041c7\u0664 \u00a0\t:.()[]/|<\u00bb\u2192-\u2014"\u201c\u00ab@\u00a9\u2022\u6e2f!?+c2\u2019\u0251';

describe("the signs of a line", () => {
  test("each flag is set where its pattern is found", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 8 }), (text) => {
        const has = signsIn(text);
        for (const [flag, pattern] of PATTERNS)
          expect((has & Has[flag]) !== 0, `${flag} in ${text}`).toBe(pattern.test(text));
      }),
    );
  });

  test("of a character of two halves the digit is seen, and what may be glued to it", () => {
    expect(signsIn("\ud835\udfd8") & Has.DIGIT).not.toBe(0);
    expect(signsIn("a\ud835\udc00") & Has.GLUE).not.toBe(0);
  });
});
