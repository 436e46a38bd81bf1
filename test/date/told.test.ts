import { describe, expect, test } from "vitest";
import { dateRules } from "../../src/date/rules.ts";
import { witnesses } from "../../src/date/witnesses/index.ts";
import { tables } from "../../src/interface/index.ts";
import { madeUpKnowledge } from "../support/knowledge.ts";
import { writtenOn } from "./made-up.ts";

const { sentence } = tables.en!.dating;

const told = (...sentences: readonly string[]) => writtenOn(sentences.map((sentence) => ["body", sentence]));
const best = (...sentences: readonly string[]) => told(...sentences).best?.edtf ?? null;

describe("years in the text", () => {
  test.each([
    ["Work on the bridge was suspended in 2014, when the money ran out.", "[2015..]"],
    ["The council has said since 2008 that it would be mended.", "[2009..]"],
    ["The first talks on the bridge since 2019 come amid doubts.", "[2020..]"],
    ["A tunnel will open in 2031, the ministry said.", "[..2031]"],
    ["The next probe is due to leave in 2024 and map the crater.", "[..2024]"],
    ["The crossing will also be allowed in 2020.", "[..2020]"],
    ["The mill burned down in November 2021 after a lightning strike.", "[2022..]"],
    ["The bridge fell on October 8, 2022, after a night of rain.", "[2022-10-08..]"],
    [
      "The town today marked the 50th anniversary of the flood that came in 1901.",
      "[1950-12-22..1952-01-10]",
    ],
  ])("%s", (sentence, edtf) => {
    expect(best(sentence)).toBe(edtf);
  });

  test.each([
    ["Please ring the police, quoting incident 432 of 3 July 2018.", "[2018-07-03..]"],
    ["Anyone who saw the crash at the mill on Friday 31 March 2023 can ring the police.", "[2023-03-31..]"],
  ])("less surely, without a verb near the day: %s", (sentence, edtf) => {
    expect(best(sentence)).toBe(edtf);
    expect(told(sentence).best!.confidence).toBeLessThan(0.9);
  });

  test.each([
    "Imports are forecast to rise to 40,000 tonnes from 30,000 in 1986.",
    "Output will shrink by 2 pct against 3 pct in 1986.",
    "The move may have been too early in 1984.",
    "The state will lend less in 1986/87.",
    "Rules under the 1984 Wheat Act expire.",
    "She hopes to have the bridge open by the 2030 games.",
    "He argued that the remarks disqualify him from running in 2024.",
    "Officials said the bridge opens in 2025.",
    "The owners expect that to continue into 1990.",
    "The notes are due March 15, 2007, and bear 6 %.",
    "The subsidy is safe until 31 March 2024.",
    "In fiscal 1989, the mill earned 7 million.",
  ])("no lower bound: %s", (sentence) => {
    expect(told(sentence).ranges.every(({ earliest }) => earliest === null)).toBe(true);
  });

  test("strict and by convention are two causes", () => {
    const { evidence } = told("Work on the bridge was suspended in 2014, when the money ran out.");
    expect(evidence.map(({ confidence, ranges }) => [confidence, ranges[0]!.earliest])).toEqual([
      [0.99, "2014-01-01"],
      [0.9, "2015-01-01"],
    ]);
  });

  test("what is told five times is one vote", () => {
    const once = told("It was suspended in 2014.");
    const often = told(...Array.from({ length: 5 }, () => "It was suspended in 2014."));
    expect(often.best).toEqual(once.best);
  });
});

describe("an event that is dated elsewhere in the text", () => {
  test("nearly eight years ago", () => {
    const found = told(
      "The kingdom annexed the Amber Isles from its neighbour and backed a revolt there in 1914.",
      "Full meetings paused when the kingdom annexed the Amber Isles nearly eight years ago.",
    );
    expect(found).toMatchObject({
      edtf: "[1921..1922]",
      best: { edtf: "[1921-07..1922-12]" },
    });
    expect(sentence(found)).toBe(
      "Written between 1921 and 1922, probably between July 1921 and December 1922 (inferred).",
    );
    expect(found.best!.confidence).toBeCloseTo(0.85, 2);
  });

  test("another event does not count", () => {
    expect(
      best(
        "The kingdom annexed the Amber Isles in 1914.",
        "The queen opened the Salt Road nearly eight years ago.",
      ),
    ).toBe("[1915..]");
  });

  test("the same names with another verb do not count", () => {
    expect(
      best(
        "The kingdom annexed the Amber Isles in 1914.",
        "A storm hit the kingdom and the Amber Isles nearly eight years ago.",
      ),
    ).toBe("[1915..]");
  });

  test("last year", () => {
    expect(
      best(
        "The Harlan mill closed its doors in 2014.",
        "After the Harlan mill closed its doors last year, all was quiet.",
      ),
    ).toBe("2015");
  });

  test("days from a birthday, with the weekday", () => {
    expect(
      told(
        "Ada Lund died at home on Monday, two days before what would have been her 90th birthday.",
        "She was born in Brill on 16 October 1901, the daughter of a miller.",
      ).edtf,
    ).toBe("[1991-10-14..1991-10-20]");
  });
});

describe("an address in the text", () => {
  test("is older than the text", () => {
    expect(best("The report is at https://gazette.example/2022/01/12/ferry for all to read.")).toBe(
      "[2022-01-12..]",
    );
  });

  test("without a date proves nothing", () => {
    expect(told("The report is at https://gazette.example/20220112092/ferry for all.").evidence).toEqual([]);
  });
});

describe("a date beside today is that of the text", () => {
  test.each([
    ["It happened about 1.20pm today (Wednesday, February 7).", "XXXX-02-07"],
    ["It happened yesterday afternoon (3 July 2018).", "2018-07-04"],
    ["The council meets on 4 May 2021 (tomorrow) at six.", "2021-05-03"],
  ])("%s", (sentence, edtf) => {
    expect(best(sentence)).toBe(edtf);
  });

  test("with the year that stands elsewhere", () => {
    const { evidence } = told(
      "It happened today (Wednesday, February 7), and the road is closed.",
      "Please ring the police, quoting incident 432 of February 7, 2018.",
    );
    const own = evidence.find(({ rule }) => rule === "date/day-dated");
    expect(own?.ranges).toEqual([{ earliest: "2018-02-07", latest: "2018-02-07" }]);
  });

  test("not beside a bare hour, which may be of any day", () => {
    const { evidence } = told("The car was found last night at 10.20pm (December 7) near the mill.");
    expect(evidence.map(({ rule }) => rule)).not.toContain("date/day-dated");
  });
});

describe("weekdays", () => {
  test.each([
    ["The council meets today (Monday) at six.", [0]],
    ["The council met yesterday, Monday, at six.", [1]],
    ["The council meets on Friday (tomorrow) at six.", [3]],
  ])("the text names its own: %s", (sentence, weekdays) => {
    expect(told(sentence).weekdays).toEqual(weekdays);
  });

  test("not beside a bare hour, which may be of any day", () => {
    expect(told("The car was found last night at 10.20pm (Monday) near the mill.").weekdays).toEqual([]);
  });

  test("a text that names its own day has no style", () => {
    const { evidence } = told(
      "The council met today (Monday) at six.",
      "It met on Sunday, too, and was heard.",
    );
    expect(evidence.map(({ rule }) => rule)).not.toContain("date/weekday-style");
  });

  test("whoever says today does not call the day by its name", () => {
    expect(told("The council met today after the mayor stepped down on Monday.").best).toBeNull();
    const { evidence } = told("The council met today after the mayor stepped down on Monday.");
    expect(evidence.map(({ weekdays }) => weekdays)).toEqual([[1, 2, 3, 4, 5, 6]]);
  });

  test.each([
    ["the same day", "They met on the same day that the mayor stepped down, and she spoke on Monday."],
    ["a programme", "The mayor told Today that she was sorry, and she stepped down on Monday."],
  ])("but %s is not today", (_, sentence) => {
    expect(told(sentence).evidence).toEqual([]);
  });

  test("and a live report has no style: it is written over days", () => {
    const filler = Array.from({ length: 25 }, () => "The boats lie in the harbour, and nobody works.");
    expect(told("The council met today after the mayor stepped down on Monday.", ...filler).evidence).toEqual(
      [],
    );
  });

  test("nor whoever says yesterday the day before", () => {
    const { evidence } = told(
      "They met yesterday in Brill. She had briefed allies on Tuesday. It was frozen in 2014.",
    );
    expect(evidence.find(({ rule }) => rule === "date/weekday-style")?.weekdays).toEqual([0, 1, 3, 4, 5, 6]);
  });

  test("today in the sense of nowadays says nothing", () => {
    const { evidence } = told("Today, the mill has 500 hands. She stepped down on Monday.");
    expect(evidence).toEqual([]);
  });

  test("earlier this week", () => {
    const found = told("Earlier this week, the council voted for the bridge that was closed in 2008.");
    expect(found.weekdays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a weekday and a day agree only in some years", () => {
    const found = told(
      "The fair will open on Wednesday, Jan. 12. The last one was held in 2019 and none since 2020.",
    );
    expect(found.ranges[0]!.earliest! >= "2021-04-01").toBe(true);
  });
});

describe("last October", () => {
  test("is over, and came after the year that was told of before it", () => {
    const { evidence } = told("Talks, which had been frozen since 2014, broke down last October.");
    const ofMonth = evidence.filter(({ rule }) => rule === "date/last-month");
    expect(ofMonth.map(({ partsOfYear, ranges }) => [partsOfYear, ranges[0]!.earliest])).toEqual(
      expect.arrayContaining([
        [["11-01/09-30"], null],
        [null, "2014-11-01"],
      ]),
    );
  });
});

describe("the rules", () => {
  // What a page says of itself where nobody reads it needs a page: see the tests of saved pages.
  const ofText = witnesses.filter(({ exampleAs }) => exampleAs !== "markup");
  test.each(ofText.map((witness) => [witness.name, witness] as const))(
    "%s finds its own example",
    (name, witness) => {
      const { example, exampleAs } = witness;
      const body = ["body", "The old bridge at Tarn Ferry was closed."] as const;
      const junk = name === "date/comment" ? "junk comments" : "junk footer";
      const line = [exampleAs === "junk" ? junk : exampleAs, example] as const;
      const about = {
        ...(name === "date/front-matter" ? { frontMatter: { date: /date: (\S+)/.exec(example)![1]! } } : {}),
        ...(name === "date/address" ? { url: example } : {}),
        ...(/office-term|fact/.test(name) ? { knowledge: madeUpKnowledge() } : {}),
        ...(name === "date/file-name" ? { name: example } : {}),
      };
      const { evidence, split, against } = writtenOn([line, body], about);
      expect([...evidence, ...split, ...against].map(({ rule }) => rule)).toContain(name);
    },
  );

  test("are told in plain words", () => {
    expect(dateRules.length).toBe(witnesses.length);
    for (const { says } of dateRules) expect(says).toMatch(/^\S.{20,}\.$/);
  });
});

describe("what is not to come", () => {
  test.each([
    "Imports are forecast to rise to 40,000 tonnes from 30,000 in 1986.",
    "Output will shrink by 2 pct against 3 pct in 1986.",
    "The move may have been too early in 1984.",
    "The rules of the 1984 Wheat Act will expire.",
    "The loans fall due between January 1987 and December 1992.",
  ])("%s", (sentence) => {
    const upper = told(sentence).evidence.flatMap(({ ranges }) => ranges.map(({ latest }) => latest));
    expect(upper.filter((day) => day !== null && day < "1992")).toEqual([]);
  });

  test("a verb right behind the time is that of the whole", () => {
    expect(best("The programme launched in 2011 aims to halve the price.")).toBe("[2012..]");
  });

  test("hearsay is past", () => {
    const lines = [
      ["body", "Der Mann soll im Jahr 2021 in der Stadt vier Boote verkauft haben, sagte die Polizei."],
    ] as const;
    const german = writtenOn(lines, { language: "de" });
    expect(german.evidence.some(({ rule }) => rule === "date/future-year")).toBe(false);
  });
});

describe("two sentences of one event", () => {
  test("since a year is no date of it", () => {
    const found = told(
      "The Harlan Mill has tested Harlan Mill ropes since 2018.",
      "The Harlan Mill tested new ropes last year.",
    );
    expect(found.evidence.filter(({ rule }) => /relative-year|years-ago/.test(rule))).toEqual([]);
  });
});
