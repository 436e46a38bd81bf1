import { describe, expect, test } from "vitest";
import { dated } from "./made-up.ts";

/** The first expression in a text, written on Saturday, 12 May 1888, and its value. */
function first(text: string, language = "en"): string {
  const { dateCues } = dated([["body", text]], { language, frontMatter: { date: "1888-05-12" } });
  const [cue] = dateCues.filter(({ role }) => role === "body");
  return `${cue?.text}: ${cue?.value}`;
}

describe("time as old papers tell it", () => {
  test.each([
    ["The barque was lost on the 28th ult. near the Head.", "the 28th ult.: 1888-04-28"],
    ["On the 3rd inst. her boats were found.", "the 3rd inst.: 1888-05-03"],
    ["On the 10th instant the mayor spoke.", "the 10th instant: 1888-05-10"],
    ["The vestry will meet on the 4th prox. at the inn.", "the 4th prox.: 1888-06-04"],
    ["On Friday, the 4th inst., the mill stood still.", "Friday, the 4th inst.: 1888-05-04"],
    ["It was shut on the 12th of last month.", "the 12th of last month: 1888-04-12"],
    ["On Thursday last an inquest was held.", "Thursday last: 1888-05-10"],
    ["On Monday next another will be opened.", "Monday next: 1888-05-14"],
    ["The bank failed in October last.", "October last: 1887-10"],
    ["To-day the harbour is calm.", "To-day: 1888-05-12"],
    ["The boats go out to-morrow.", "to-morrow: 1888-05-13"],
    ["Last evening a meeting was held.", "Last evening: 1888-05-11TEV"],
    ["It will be held this day week.", "this day week: 1888-05-19"],
    ["A gale blew yesterday se'nnight.", "yesterday se'nnight: 1888-05-04"],
  ])("%s", (text, value) => {
    expect(first(text)).toBe(value);
  });

  test.each([
    ["de", "Am 4. dieses Monats stand die Mühle still.", "4. dieses Monats: 1888-05-04"],
    ["fr", "Le 28 du mois dernier, la barque fut perdue.", "28 du mois dernier: 1888-04-28"],
    ["es", "El 4 del corriente se cerró el molino.", "4 del corriente: 1888-05-04"],
  ])("in other languages: %s", (language, text, value) => {
    expect(first(text, language)).toBe(value);
  });

  test("a word that is of what follows stays with it", () => {
    expect(first("On Thursday last week an inquest was held.")).toMatch(/^Thursday: /);
  });

  test("a day that the month does not have is none", () => {
    expect(first("It was shut on the 31st ult. and stays so.")).toBe("the 31st ult.: null");
  });
});
