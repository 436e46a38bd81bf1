import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en/index.ts";
import type { Timex } from "../../src/records/timex.ts";
import { findTimexes } from "../../src/timex/find-timexes.ts";

const find = (text: string) => findTimexes(text, en);
/** `DATE 2014 "2014"`: an expression in short. */
const short = ({ text, type, value, mod, part }: Timex) =>
  [type, value ?? "-", ...(part ? [part] : []), ...(mod ? [mod] : []), `"${text}"`].join(" ");
const shortly = (text: string) => find(text).map(short);

describe("dates with a year", () => {
  test.each([
    ["The ferry sank on 12 January 2022 off the cape.", ['DATE 2022-01-12 "12 January 2022"']],
    [
      "The ferry sank on Wednesday, Jan. 12, 2022, off the cape.",
      ['DATE 2022-01-12 "Wednesday, Jan. 12, 2022"'],
    ],
    ["Published: NOVEMBER 14, 2022 11:51", ['DATE 2022-11-14 "NOVEMBER 14, 2022"', 'TIME - T11:51 "11:51"']],
    ["Published 20th Oct 2022, 14:47 BST", ['DATE 2022-10-20 "20th Oct 2022"', 'TIME - T14:47 "14:47 BST"']],
    ["- May. 26th 2022 8:57 am PT", ['DATE 2022-05-26 "May. 26th 2022"', 'TIME - T08:57 "8:57 am PT"']],
    ["It reopened in May. 26 people came.", ['DATE - "May"']],
    ["15.11.2022, 09:05 EET", ['DATE 2022-11-15 "15.11.2022"', 'TIME - T09:05 "09:05 EET"']],
    ["2022-01-12T10:15:00Z", ['TIME 2022-01-12T10:15 "2022-01-12T10:15:00Z"']],
    ["opened in November 2021 with a fair", ['DATE 2021-11 "November 2021"']],
    ["from August to September 1950", ['DATE 1950-08 "August"', 'DATE 1950-09 "September 1950"']],
    ["10 to 12 January 2022", ['DATE 2022-01-10 "10"', 'DATE 2022-01-12 "12 January 2022"']],
  ])("%s", (text, found) => {
    expect(shortly(text)).toEqual(found);
  });

  test("a date in digits keeps both readings", () => {
    expect(find("12.01.22")[0]).toMatchObject({ readings: ["2022-01-12", "2022-12-01"] });
    expect(find("25.4.24")[0]).toMatchObject({ value: "2024-04-25" });
    expect(find("Thursday, 25.4.24")[0]).toMatchObject({ value: "2024-04-25" });
    expect(find("with 25.4.24 it runs")).toEqual([]);
    expect(find("12/01/2022")[0]).toMatchObject({
      value: null,
      relative: null,
      readings: ["2022-01-12", "2022-12-01"],
    });
  });

  test.each([
    ["13/01/2022", "2022-01-13"],
    ["01/13/2022", "2022-01-13"],
    ["05/05/2022", "2022-05-05"],
    ["Friday 03/04/2009", "2009-04-03"],
    ["03/04/2009 (Wednesday)", "2009-03-04"],
    ["12/13/98", "1998-12-13"],
    ["06/02/2019 05:40 PM EDT", "2019-06-02"],
    ["06/02/2019 17:40 BST", "2019-02-06"],
    ["6/2/2019, 09:05 IST", "2019-02-06"],
  ])("%s has only one", (text, value) => {
    expect(find(text)[0]).toMatchObject({ value });
    expect(find(text)[0]).not.toHaveProperty("readings");
  });

  test("nor has one behind a clock time of a country that prints the month first", () => {
    expect(find("5:40 p.m. PT, 06/02/2019").at(-1)).toMatchObject({ value: "2019-06-02" });
  });

  test("a time zone that both kinds of countries have decides nothing", () => {
    expect(find("06/02/2019 05:40 GMT")[0]).toMatchObject({ readings: ["2019-02-06", "2019-06-02"] });
  });

  test("digits at the end of a name are no year", () => {
    expect(find("Ada Brook @harbour1032 Jun 21").map(({ value }) => value)).toEqual([null]);
  });

  test.each(["30 February 2022", "13/13/2022", "2022-02-30", "31/04/2021"])("there is no %s", (text) => {
    expect(find(text).filter(({ value }) => value?.length === 10)).toEqual([]);
  });
});

describe("a year alone", () => {
  test.each([
    ["It was suspended in 2014, when the money ran out.", ["2014"]],
    ["The council has said since 2008 that", ["2008"]],
    ["between 2010 and 2012", ["2010", "2012"]],
    ["the first talks since 2019 come amid", ["2019"]],
    ["He died after 119 days in office in 1827.", ["1827"]],
    ["In “The Lighthouse” (1962) she played", ["1962"]],
    ["Ada Lund in rehearsal, 1966.", ["1966"]],
    ["Copyright ©2022 The Silver Ledger, Inc.", ["2022"]],
    ["© 2010-2022 Gazette Holdings", ["2010", "2022"]],
  ])("%s", (text, years) => {
    expect(find(text).map(({ text: words }) => words)).toEqual(expect.arrayContaining(years));
  });

  test.each([
    "The town would spend $2,000 on Agenda 2030, which has 1066 pages.",
    "Flight 1987 landed 2,014 metres short of the lights.",
    "It paid $2014 and £1999 for 2000 chairs.",
    "about 300,000 people; 14,000 mph; No. 1984",
    "Call 2020 5678 or write to room 1850.",
    "the 2000-strong crowd",
    "Vision 2030's goals",
    "room B-1987",
  ])("none in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("counted from another day", () => {
  test.each([
    ["met yesterday in Brill", { unit: "day", count: -1 }, '"yesterday"'],
    ["until today the record was held", { unit: "day", count: 0 }, '"today"'],
    ["told reporters on Tuesday", { unit: "weekday", index: 1, which: "bare" }, '"Tuesday"'],
    ["was dismissed last Friday", { unit: "weekday", index: 4, which: "last" }, '"last Friday"'],
    ["Wednesday\u2019s talks", { unit: "weekday", index: 2, which: "bare" }, '"Wednesday"'],
    ["broke down last October when", { unit: "month-name", index: 10, which: "last" }, '"last October"'],
    ["given a sixth award this June", { unit: "month-name", index: 6, which: "this" }, '"this June"'],
    [
      "moved in on September 6, two days",
      { unit: "month-day", month: 9, day: 6, weekday: null },
      '"September 6"',
    ],
    [
      "Friday, October 28 is the last day",
      { unit: "month-day", month: 10, day: 28, weekday: 4 },
      '"Friday, October 28"',
    ],
    ["from next month after", { unit: "month", count: 1 }, '"next month"'],
    ["was set up two decades ago, but", { unit: "year", count: -20 }, '"two decades ago"'],
    ["in the third quarter", { unit: "quarter-name", index: 3, which: "bare" }, '"the third quarter"'],
    ["last winter was hard", { unit: "season", index: 24, which: "last" }, '"last winter"'],
  ])("%s", (text, relative, words) => {
    const [found] = find(text);
    expect(found).toMatchObject({ value: null, relative });
    expect(`"${found!.text}"`).toBe(words);
  });

  test("what makes it more or less belongs to it", () => {
    expect(shortly("when it was annexed nearly eight years ago.")).toEqual([
      'DATE - LESS_THAN "nearly eight years ago"',
    ]);
    expect(shortly("Earlier this week, the council met.")).toEqual(['DATE - START "Earlier this week"']);
    expect(shortly("by the end of 2012")).toEqual(['DATE 2012 END "the end of 2012"']);
    expect(shortly("in mid-2009 and late July people left")).toEqual([
      'DATE 2009 MID "mid-2009"',
      'DATE - END "late July"',
    ]);
  });

  test("a part of the day goes with its day", () => {
    expect(shortly("on Sunday night")).toEqual(['TIME - TNI "Sunday night"']);
    expect(shortly("this morning, and again last night")).toEqual([
      'TIME - TMO "this morning"',
      'TIME - TNI "last night"',
    ]);
    expect(shortly("by 10 p.m. Wednesday")).toEqual(['TIME - T22:00 "10 p.m. Wednesday"']);
  });

  test("the following day counts from what is told", () => {
    expect(find("the following day")[0]).toMatchObject({
      anchor: "sentence",
      relative: { unit: "day", count: 1 },
    });
    expect(find("a week later")[0]).toMatchObject({ anchor: "sentence" });
    expect(find("eight years ago")[0]).not.toHaveProperty("anchor");
  });
});

describe("lengths of time", () => {
  test.each([
    ["During the four-hour meeting", 'DURATION PT4H "four-hour"'],
    ["met for eight hours in Brill", 'DURATION PT8H "eight hours"'],
    ["after almost four hours of talks", 'DURATION PT4H LESS_THAN "almost four hours"'],
    ["the first of its kind in over two years.", 'DURATION P2Y MORE_THAN "over two years"'],
    ["over the past three years", 'DURATION P3Y "the past three years"'],
    ["a journey of ten months", 'DURATION P10M "ten months"'],
    ["two and a half years", 'DURATION P2Y6M "two and a half years"'],
    ["waited half an hour", 'DURATION PT30M "half an hour"'],
    ["1,250 days", 'DURATION P1250D "1,250 days"'],
    ["several weeks", 'DURATION PXW "several weeks"'],
    ["every Monday", 'SET XXXX-WXX-1 "every Monday"'],
    ["on Sunday nights", 'SET XXXX-WXX-7TNI "Sunday nights"'],
    ["twice a week", 'SET P1W "twice a week"'],
    ["will go up by £84 a year.", 'SET P1Y "a year"'],
    ["the daily news", 'SET P1D "daily"'],
  ])("%s", (text, found) => {
    expect(shortly(text)).toEqual([found]);
  });

  test.each([
    "Dale Munk, 43, and a 30-year-old man",
    "37 years old",
    "a second bus",
    "three quarters of the town",
  ])("none in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("words that are no times", () => {
  test.each([
    "Mayor May said that the town would march on.",
    "The sun sat over the harbour.",
    "You may spring to mind in the fall of the house.",
    "The Sunday Times and Good Friday prayers.",
    "March on, said April Jones and August Wilson.",
    "The second half of the pitch was flat.",
  ])("%s", (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ["in May", '"May"'],
    ["since March", '"March"'],
    ["by May 4", '"May 4"'],
    ["The harvest began in October.", '"October"'],
  ])("but %s is one", (text, words) => {
    expect(find(text).map((found) => `"${found.text}"`)).toEqual([words]);
  });
});

describe("the text", () => {
  test("a no-break space is a space", () => {
    expect(shortly("on\u00a012\u00a0January\u00a02022")).toEqual([
      'DATE 2022-01-12 "12\u00a0January\u00a02022"',
    ]);
  });

  test("all kinds of dashes are one", () => {
    expect(shortly("the four\u2011hour talks of 2015\u20132019")).toEqual([
      'DURATION PT4H "four\u2011hour"',
      'DATE 2015 "2015"',
      'DATE 2019 "2019"',
    ]);
  });

  test("digits of other scripts are digits", () => {
    expect(find("١٢ January ٢٠٢٢")[0]).toMatchObject({ value: "2022-01-12" });
  });

  test("spans count from the offset", () => {
    expect(findTimexes("in 2014", en, 100)[0]).toMatchObject({
      text: "2014",
      span: { start: 103, end: 107 },
    });
  });

  const pieces = fc.constantFrom(
    "12 January 2022",
    "in",
    "2014",
    "Monday",
    "a",
    "the",
    "year",
    "ago",
    "nearly",
    "-",
    ",",
    ".",
    "10",
    ":30",
    "p.m.",
    "last",
    "May",
    "early",
    "of",
    "two",
    "hundred",
    "\n",
    "\u00a0",
    "“",
    "'s",
    "12/12/",
    "Q1",
    "é",
    "😀",
    "'80s",
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom("", " ")), { maxLength: 40 })
    .map((words) => words.flat().join(""));

  test("expressions lie in order, without overlap, and are their spans", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (text) => {
        let end = 0;
        for (const { span, text: words } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(words);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test("each has a value, or what is counted, or two readings", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, relative, readings } of find(text)) {
          expect([value !== null, relative !== null, readings !== undefined].filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  // A reader that looks back over all it has read would take minutes for these, and the test would run out of time.
  test.each([
    "By ",
    "Monday ",
    "in 2014 ",
    "1",
    "12/12/",
    "the ",
    "twenty-",
    "a ",
    "\n12 January 2022",
    "10 p.m. ",
    "nearly ",
  ])("two hundred thousand characters of %j", (piece) => {
    expect(() => find(piece.repeat(Math.ceil(200_000 / piece.length)))).not.toThrow();
  });
});
