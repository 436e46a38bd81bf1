import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BRIDGE, OTHER_BRIDGE } from "../support/accounts.ts";
import { examine } from "../support/examine.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const bare = BRIDGE.dated.replace("14 May 2019", "").replace("The Tarn Valley Mercury", "");
const site = siteOf([
  examine("mercury.txt", BRIDGE.dated),
  examine("engineer.txt", BRIDGE.yesterday),
  examine("tea-room.txt", BRIDGE.weekday),
  examine("reprint.txt", bare.replace("painted last spring", "painted last year")),
  examine("index.txt", OTHER_BRIDGE),
]);

describe("stories", () => {
  test("their list names each, with how many tell it", () => {
    const words = wordsIn(site.page("stories/index.html"));
    expect(words).toContain("One event of which two clippings or more tell.".replace("One", "1"));
    expect(words).toContain("3 accounts, 1 copy");
  });

  test("their date is that of the account whose days are fewest", () => {
    const dated = (date: string) => `---\ndate: ${date}\n---\n${BRIDGE.weekday}`;
    const two = siteOf([examine("month.txt", dated("2019-05")), examine("day.txt", BRIDGE.dated)]);
    for (const page of ["index.html", "stories/index.html"])
      expect(wordsIn(two.page(page))).toMatch(/2 accounts.{0,60}14 May 2019/);
  });

  test("their list is in order of these dates", () => {
    const strike = ["evening", "morning", "letter"].map((name) => {
      const path = `test/sites/story/seeds/${name}.txt`;
      return examine(path, readFileSync(path, "utf8"));
    });
    const before = ["saltwick", "copy"].map((name, at) =>
      examine(`${name}.txt`, `---\ndate: 1940-02-0${at + 3}\n---\n${OTHER_BRIDGE}`),
    );
    const both = siteOf([...strike, ...before]);
    expect(wordsIn(both.page("stories/index.html"))).toMatch(/3 February 1940.*15 July 1954/);
  });

  test("the first page leads with the one that most tell, each account by its paper", () => {
    const page = site.page("index.html");
    const words = wordsIn(page);
    expect(words).toContain("One event, several accounts Ellerby mourns its bridge 3 accounts, 1 copy");
    expect(page).toContain('href="stories/engineer.html">Who said what: the accounts side by side</a>');
    for (const name of ["mercury", "engineer", "tea-room"])
      expect(page.slice(0, page.indexOf("Who said what"))).toContain(`articles/${name}.html`);
  });

  test("a page has the accounts in order of time, copies under their originals, and the reasons", () => {
    const words = wordsIn(site.page("stories/engineer.html"));
    const order = ["Accounts, in order of time", "nine hurt", "One copy of it", "Why these are one story"];
    expect(order.map((part) => words.indexOf(part))).toEqual(
      order.map((part) => words.indexOf(part)).sort((a, b) => a - b),
    );
    expect(words).toMatch(/9\d\s% of the shorter text in common/);
    expect(words).toContain("both name");
    expect(words).not.toContain("Saltwick");
  });

  test("an article names the same story elsewhere, and a copy its original", () => {
    const engineer = wordsIn(site.page("articles/engineer.html"));
    expect(engineer).toContain("The same story elsewhere");
    expect(engineer).toContain("Ellerby mourns its bridge");
    expect(wordsIn(site.page("articles/reprint.html"))).toContain("Original of this copy");
    expect(site.page("articles/index.html")).not.toContain("elsewhere");
  });

  test("the story of a clipping called index does not take the place of the list", () => {
    const two = siteOf([examine("index.txt", BRIDGE.dated), examine("tea-room.txt", BRIDGE.weekday)]);
    expect(wordsIn(two.page("stories/index.story.html"))).toContain("Ellerby mourns its bridge");
    expect(wordsIn(two.page("stories/index.html"))).toContain("1 event of which");
  });
});

describe("the review page", () => {
  test("says what a date would settle, with the days to choose from", () => {
    const undated = siteOf([
      examine("week.txt", `---\ndate: 2019-05\n---\n${BRIDGE.weekday}`),
      examine("engineer.txt", BRIDGE.yesterday),
      examine("reprint.txt", bare),
    ]);
    const { useful } = undated.archive;
    expect(useful.length).toBeGreaterThan(0);
    expect(useful.map(({ fixes }) => fixes)).toEqual(
      [...useful.map(({ fixes }) => fixes)].sort((a, b) => b - a),
    );
    const words = wordsIn(undated.page("review.html"));
    expect(words).toMatch(/Dating this one (?:fixes|narrows) \d/);
  });

  test("is silent where nothing would be settled", () => {
    const alone = siteOf([examine("engineer.txt", BRIDGE.yesterday)]);
    expect(alone.page("review.html")).not.toContain("Dates that would date others");
  });
});
