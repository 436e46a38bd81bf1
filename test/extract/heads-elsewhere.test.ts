import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleOf, passagesOf } from "./pages.ts";

/** The text of the article of a language in `notes-to-readers`, below another head and above another foot. */
const pageOf = (language: string, head: readonly string[], foot: readonly string[]) =>
  articleOf(textOf(language, head, foot));

function textOf(language: string, head: readonly string[], foot: readonly string[]): string {
  const file = new URL(`./notes-to-readers/${language}.txt`, import.meta.url);
  const [article] = readFileSync(file, "utf8").split("\n\n");
  const lines = article!.split("\n");
  return [lines[0]!, ...head, ...lines.slice(3), ...foot].join("\n\n");
}

describe("who signed, and the house in the foot, in languages of which few words are known", () => {
  test.each([
    ["bg", "Иван Марков, репортер", "Иван Марков"],
    ["lt", "Jonas Markaitis, žurnalistas", "Jonas Markaitis"],
    ["lv", "Jānis Markus, žurnālists", "Jānis Markus"],
    ["he", "מאת יונה מרקוביץ", "יונה מרקוביץ"],
    ["he", "כתב: יונה מרקוביץ", "יונה מרקוביץ"],
    ["fa", "نویسنده: یونس مرادی", "یونس مرادی"],
    ["ur", "تحریر: یونس مارک", "یونس مارک"],
    ["hi", "लेखक: योगेश मार्कंड", "योगेश मार्कंड"],
    ["bn", "লেখক: জনি মার্ক", "জনি মার্ক"],
    ["th", "โดย สมชาย มาร์ค", "สมชาย มาร์ค"],
  ])("%s: %s", (language, line, name) => {
    const { byline } = pageOf(language, [line], []);
    expect(byline.authors.map(({ value }) => value)).toEqual([name]);
  });

  test.each([
    ["ja", "© 2021 谷新聞 無断転載を禁じます", "谷新聞"],
    ["th", "© 2021 ข่าวหุบเขา สงวนลิขสิทธิ์", "ข่าวหุบเขา"],
  ])("%s: %s", (language, line, house) => {
    expect(pageOf(language, [], [line]).source.outlet?.value).toBe(house);
  });

  test("an English label before a day in Hindi, below a standfirst, heads no other article", () => {
    const standfirst =
      "नदी किनारे की तीन पनचक्कियों को सर्दी आने से पहले नए पंप मिलेंगे, यह फैसला पहले दो बार टाला गया था।";
    const head = [standfirst, "Published: 04 मई 2021", "Written by योगेश मार्कंड"];
    expect(passagesOf(textOf("hi", head, []))).toContain("date-line: Published: 04 मई 2021");
  });

  test("a day in the Persian of the Gregorian calendar dates a page", () => {
    const passages = passagesOf(textOf("fa", ["تاریخ انتشار: ۴ مه ۲۰۲۱"], []));
    expect(passages).toContain("date-line: تاریخ انتشار: ۴ مه ۲۰۲۱");
  });
});
