import { expect, test } from "vitest";
import { parseLanguageTag } from "../../src/text/language-tag.ts";

test.each([
  ["en", "en"],
  [" EN ", "en"],
  ["pt_br", "pt-BR"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["yue", "yue"],
])("%s is the language %s", (written, tag) => {
  expect(parseLanguageTag(written)).toBe(tag);
});

test.each(["", "English", "e", "en us", "en-", "12", "<b>"])("%j is no language", (written) => {
  expect(parseLanguageTag(written)).toBeNull();
});
