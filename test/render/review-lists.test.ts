import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { NO_KEYS } from "../../src/render/known-keys.ts";
import { findSuspicious } from "../../src/render/review/suspicious.ts";
import { between, type MadeUp, madeUp, madeUpCard, on, undated } from "../support/dossier.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const LONG = "The council met again and spoke of the harbour for a long time. ".repeat(6);

const clipping = (name: string, more: Partial<MadeUp> = {}) =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", `Of the harbour, ${name}`],
      ["body", `${name} ${LONG}`],
    ],
    outlet: "Evening Post",
    ...more,
  });

const inferred = (day: string) => between(day, day);

describe("suspicious dates", () => {
  const suspicions = (days: Readonly<Record<string, MadeUp["date"]>>, story: readonly string[] = []) => {
    const articles = Object.entries(days).map(([name, date]) => madeUpCard(clipping(name, { date: date! })));
    const told = { id: "story", members: story, reasons: [] };
    const found = findSuspicious({
      archive: { stories: [told] },
      blocks: [articles],
      cards: new Map(articles.map((card) => [card.id, card])),
      places: new Map(articles.map(({ id }, place) => [id, place])),
      reprintOf: new Map(),
      standingOf: (one) => one,
      keeping: NO_KEYS.keeping,
      words: tables.en!,
    });
    return Object.fromEntries(found.map(({ card, why }) => [card.id, why]));
  };

  test("are those of empty clocks, of years alone, and from before there were papers", () => {
    expect(
      suspicions({
        clock: on("1970-01-01"),
        year: on("1931-01-01"),
        early: on("1599-05-04"),
        plain: on("1931-05-04"),
        open: between("1500-01-01", null),
        none: undated,
      }),
    ).toEqual({
      clock: "The day that programs write when they know none",
      year: "The first of January often stands for a year alone",
      early: "Older than any newspaper",
    });
  });

  test("are those far from all other accounts of the event", () => {
    const story = ["a", "b", "c"];
    const [a, b] = [on("1931-05-04"), on("1931-05-06")];
    expect(Object.keys(suspicions({ a, b, c: on("1931-09-01") }, story))).toEqual(["c"]);
    expect(suspicions({ a, b, c: between("1931-06-01", null) }, story)).toEqual({});
    expect(suspicions({ a, b, c: undated }, story)).toEqual({});
  });
});

describe("the lists of what may be wrong", () => {
  const days = Array.from({ length: 9 }, (_, i) => clipping(`day-${i}`, { date: inferred(`1931-05-1${i}`) }));
  const spike = Array.from({ length: 8 }, (_, i) =>
    madeUp({
      name: `spike-${i}.txt`,
      lines: [
        ["title", `Number ${i}`],
        ["body", Array.from({ length: 50 }, (_, word) => `w${i}x${word}`).join(" ")],
      ],
      date: inferred("1931-05-04"),
    }),
  );
  const short = madeUp({
    name: "short.txt",
    lines: [
      ["title", "Short"],
      ["advertisement", "Buy soap"],
      ["body", "Next to nothing."],
    ],
    date: on("1931-05-05"),
  });
  const site = siteOf([...days, ...spike, short]);

  test("a day with unusually many inferred dates", () => {
    const words = wordsIn(site.page("review/spikes.html"));
    expect(words.match(/4 May 1931: 8 articles/g)).toHaveLength(8);
    expect(words).not.toContain("day-3");
    expect(siteOf(days).plans.map(({ path }) => path)).not.toContain("review/spikes.html");
  });

  test("articles with few words left", () => {
    expect(wordsIn(site.page("review/nearly-empty.html"))).toContain("3 words, 1 line taken out Short");
  });

  test("what each rule took out, with a link to the line", () => {
    const page = site.page("review/cleaning.html");
    expect(wordsIn(page)).toContain("junk/made-up 1 passage of 1 clipping");
    expect(page).toContain('<a href="../articles/short.html#L3">seeds/short.txt, line 3</a>');
  });

  test("the page above them says how many there are, and how each field is known", () => {
    const page = site.page("review.html");
    expect(page).toContain('<a href="review/spikes.html">Days with unusually many dates</a>');
    expect(wordsIn(page)).toContain("Date 1 0 17 0");
    expect(page).toContain('<a href="sources/unknown.html">Source unknown</a> <span class="count">9</span>');
  });

  test("a long list comes in pages", () => {
    const many = Array.from({ length: 201 }, (_, i) =>
      madeUp({
        name: `n${i}.txt`,
        lines: [
          ["title", `N ${i}`],
          ["body", `Word ${i}.`],
        ],
        date: undated,
      }),
    );
    const paths = siteOf(many).plans.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("review/nearly-empty"))).toEqual([
      "review/nearly-empty.html",
      "review/nearly-empty/page-2.html",
    ]);
  });

  test("nothing of what is withheld is told", () => {
    const kept = siteOf([
      madeUp({
        ...{
          name: "kept.txt",
          lines: [
            ["title", "Secret"],
            ["body", "Few words."],
          ],
        },
        status: "withheld",
      }),
    ]);
    expect(kept.plans.map(({ path }) => path)).not.toContain("review/nearly-empty.html");
  });
});
