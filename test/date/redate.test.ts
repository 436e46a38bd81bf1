import { describe, expect, test } from "vitest";
import { redate } from "../../src/date/redate.ts";
import type { Dating, Evidence } from "../../src/records/dating.ts";
import { type About, type Line, stages } from "./made-up.ts";

/** As another account of the same event puts it. */
const writtenOn = (day: string, confidence = 0.95): Evidence => ({
  rule: "together/same-event",
  cause: "together/another",
  ranges: [{ earliest: day, latest: day }],
  weekdays: null,
  confidence,
  says: null,
  text: null,
  span: null,
});

/** A made-up clipping dated by itself, and then with what others say of its day. */
function together(lines: readonly Line[], told: readonly Evidence[], about: About = {}) {
  const { clipping, dated } = stages(lines, about);
  const alone = { article: dated.article!, problems: dated.problems, leanings: dated.leanings };
  return { alone, ...redate(clipping, alone, told) };
}

const LINES: readonly Line[] = [
  ["title", "Bridge to be mended"],
  ["body", "The council voted on Monday, a day after a storm, to mend the bridge that was shut in 2014."],
  ["body", "It will open in March. On May 6, 2009, it was closed for a week, and in June for a month."],
];
const rulesOf = ({ evidence }: Dating) => evidence.map(({ rule }) => rule);
const valuesOf = (cues: readonly { readonly text: string; readonly value: string | null }[]) =>
  cues.map(({ text, value }) => [text, value]);

describe("what other clippings say of the day of writing", () => {
  test("nothing leaves everything as it was", () => {
    const { alone, date, dateCues, problems } = together(LINES, []);
    expect({ date, dateCues, problems }).toEqual({
      date: alone.article.date,
      dateCues: alone.article.dateCues,
      problems: alone.problems,
    });
  });

  test("is weighed with the evidence of the text, which stays", () => {
    const { alone, date } = together(LINES, [writtenOn("2022-01-12")]);
    expect(date.edtf).toBe("2022-01-12");
    expect(rulesOf(date).toSorted()).toEqual(
      [...rulesOf(alone.article.date), "together/same-event"].toSorted(),
    );
  });

  test("gives the text's time expressions their days: by their tense, and after the date that they go on from", () => {
    expect(valuesOf(together(LINES, [writtenOn("2022-01-12")]).dateCues)).toEqual([
      ["Monday", "2022-01-10"],
      ["a day", "P1D"],
      ["2014", "2014"],
      ["March", "2022-03"],
      ["May 6, 2009", "2009-05-06"],
      ["a week", "P1W"],
      ["June", "2009-06"],
      ["a month", "P1M"],
    ]);
  });

  test("may contradict the owner's date, and be all that did", () => {
    const about = { frontMatter: { date: "2021" } };
    const against = { ...writtenOn("2022-01-12"), text: "Monday" };
    const { problems } = together(LINES, [against], about);
    expect(problems.map(({ code }) => code)).toEqual(["date-contradicted"]);
    const { clipping, dated } = stages(LINES, about);
    const again = redate(clipping, { article: dated.article!, problems, leanings: dated.leanings }, []);
    expect(again.problems).toEqual([]);
  });
});
