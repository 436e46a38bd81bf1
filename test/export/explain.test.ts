import { describe, expect, test } from "vitest";
import { explain } from "../../src/export/explain.ts";
import { article, card, dossier, onlyJunk } from "./mill-strike.ts";

describe("explain", () => {
  test("says all that was found, one fact a line", () => {
    expect(explain(card, dossier)).toMatchInlineSnapshot(`
      "1931/strike
        file             seeds/1931/strike.txt
        format           text, utf-8, 268 bytes
        sha256           abababababababababababababababababababababababababababababababab

      passages
        1        junk navigation     junk/example                    "Skip to content"
        2        title               title/example                   "Mill strike enters third week"
        3        byline              byline/example                  "By Jo March"
        5        dateline            dateline/example                "LEEDS, May 4 (Wire) –"
        5-7      body                body/example                    "The owners met yesterday.⏎No offer was made, “not even⏎a poor one”, on Monday."
        9        caption             caption/example                 "Pickets at the gate."
        9        credit              credit/example                  "Photo: A. Nobody"
        10       related-link        related-link/example            "Read also: Docks quiet"
        11-12    junk cookies        junk/example                    "We use cookies.⏎They are small."

      fields
        title            stated    2        title/first-line                "Mill strike enters third week"
        standfirst       unknown
        outlet           unknown
        agency           stated    5        agency/dateline                 "Wire"
        republisher      unknown
        byline           stated    3                                        "By Jo March"
        author           stated    3        byline/by-line                  "Jo March"
        contributor      stated    –        byline/contributors             "Amy March, in Concord"
        dateline         stated    5        dateline/place-date-agency      "LEEDS, May 4 (Wire) –"
        dateline place                                                      "LEEDS"
        dateline agency                                                     "Wire"
        dateline date                                                       "May 4"
        language         inferred  –        language/words                  "en"
        tag                                                                 "labour"

      body
        5-7      paragraph   "The owners met yesterday. No offer was made, “not even a poor one”, on Monday."

      captions
        9        "Pickets at the gate."  credit "A. Nobody"

      cues
        5        "May 4"                   DATE      (4 May)                 dateline     published          days unknown              timex/example
        5        "yesterday"               DATE      (day -1)                body         published, past    1931-05-03..1931-05-04    timex/example
        7        "Monday"                  DATE      1931-05-04 (Monday)     body         published          days unknown              timex/example

      date
        sentence         Written in one of these times: 4 or 5 May 1931, or 4 May 1936 or later, probably on 5 May 1931, on a Monday or Tuesday (inferred).
        basis            inferred
        best             1931-05-05  0.80
        at 90 %          [1931-05-04..1931-05-05,1936-05-04..]
        days             1931-05-04..1931-05-05
        days             1936-05-04..
        parts of year    4 May, or 5 May
        weekdays         Monday or Tuesday
        for              0.95  5      1931-05-04..1931-05-05, 1936-05-04..1936-05-05, 4 May, or 5 May of a year on Monday or Tuesday  dateline/month-day          "May 4"
                         it was printed on the day of the dateline or the next
        against          0.95  –      1932-01-01..1932-12-31            file-name/year
                         it was printed on the day of the dateline or the next
                         outvoted: it speaks against 5 May 1931, for which there is more

      problems
        5:1      warning  dateline-unknown-place      "LEEDS" is not in the list of places.
      "
    `);
  });

  test("says when there is no article", () => {
    expect(explain({ ...card, problems: [] }, onlyJunk)).toMatchInlineSnapshot(`
      "1931/strike
        file             seeds/1931/strike.txt
        format           text, utf-8, 268 bytes
        sha256           abababababababababababababababababababababababababababababababab

      passages
        1-12     junk other          junk/rest                       "Skip to content⏎Mill strike enters third week⏎By Jo March … They are small." (266 characters)

      fields
        no article in it
      "
    `);
  });

  test("a change of one fact changes one line", () => {
    const title = { ...article.title, rule: "title/a-rule-whose-name-is-longer-than-any-column-is-wide" };
    const before = explain(card, dossier).split("\n");
    const after = explain(card, { ...dossier, article: { ...article, title } }).split("\n");
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
  });

  test("no line ends in white space, and the last one ends", () => {
    const lines = explain(card, dossier).split("\n");
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(lines.at(-1)).toBe("");
  });

  test("what a clipping holds cannot rewrite the terminal", () => {
    const value = "\u001B[2J\u001B]0;owned\u0007\u202Eevil\u009B";
    const hostile = { ...article, title: { ...article.title, value } };
    const shown = explain(card, { ...dossier, article: hostile });
    expect(shown).toContain("␛[2J␛]0;owned␇\uFFFDevil\uFFFD");
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });

  test("a long text is shown by its ends, and never by half a character", () => {
    const text = `${"x".repeat(59)}😀${"y".repeat(500_000)}😀${"z".repeat(23)}`;
    const body = [{ ...article.body[0]!, text }];
    const shown = explain(card, { ...dossier, article: { ...article, body } });
    expect(shown).toContain(`"${"x".repeat(59)} … ${"z".repeat(23)}" (500086 characters)`);
  });
});
