import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.ts";
import { sentences } from "./sentences.ts";

const cases = Object.entries(sentences);

describe("the language of a text", () => {
  test.for(cases)("three sentences tell %s", ([code, texts]) => {
    expect(detectLanguage(texts.join(" "))?.code).toBe(code);
  });

  test("one sentence tells it nine times in ten", () => {
    const single = cases.flatMap(([code, texts]) => texts.map((text) => ({ code, text })));
    const wrong = single.filter(({ code, text }) => detectLanguage(text)?.code !== code);
    if (process.env.SHOW)
      console.log(
        single.length,
        wrong.map(({ code, text }) => `${code}→${detectLanguage(text)?.code} ${text}`),
      );
    expect(wrong.length / single.length).toBeLessThan(0.1);
  });

  test("a line in another script changes nothing", () => {
    for (const [code, texts] of cases) {
      const line = code === "ru" ? "Read more" : "Читать далее";
      expect(detectLanguage([texts[0], line, ...texts.slice(1)].join("\n"))?.code).toBe(code);
    }
  });

  test("that all letters are known to be Latin ones changes nothing", () => {
    for (const [, texts] of cases) {
      const text = texts.join(" ");
      const isLatin = /^[\0-\u024f\u2000-\u206f]*$/.test(text);
      if (isLatin) expect(detectLanguage(text, null, true)).toEqual(detectLanguage(text));
    }
  });

  test("a text without letters has none", () => {
    expect(detectLanguage("")).toBeNull();
    expect(detectLanguage("12:30 — 14.05")).toBeNull();
  });
});
