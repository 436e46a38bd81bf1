import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { loadSourceTables } from "../support/knowledge.ts";
import { articleOf, clip, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";

const known = indexSources(
  loadSourceTables({
    own: {
      "agencies.csv":
        "name,aliases,loose,signatures,domain,country,kind\nFernpost,,,,fernpost.example,IE,agency\n",
    },
  }),
);

const authorsOf = (...lines: readonly string[]) =>
  extract(clip(page(...lines)), known).article!.byline.authors.map(({ value }) => value);
const below = (...head: readonly string[]) => authorsOf(TITLE, ...head, "", ...PARAGRAPHS);

describe("who signed", () => {
  test.each([
    ["an agency behind first name and surname", "By Amaryllis March Fernpost"],
    [
      "the portrait's name run together with the byline",
      "Amaryllis March | Clarion By Amaryllis March | Clarion",
    ],
    [
      "the same with addresses",
      "Amaryllis March | march@clarion.example By Amaryllis March | march@clarion.example The Clarion",
    ],
    ["a job behind the name, of a paper that is not known", "Amaryllis March, The Merrow Staff Writer"],
  ])("%s", (_, line) => {
    expect(below(line, "Wednesday, October 27, 2010")).toEqual(["Amaryllis March"]);
  });

  test("an agency's name behind an initial is a surname", () => {
    expect(below("By Amaryllis M. Fernpost", "May 4, 2021")).toEqual(["Amaryllis M. Fernpost"]);
  });

  test("in brackets before an agency's closing word", () => {
    const [first, second] = PARAGRAPHS;
    expect(authorsOf(TITLE, "", first!, second!, `${PARAGRAPHS[2]} (By Amaryllis March) Enditem/`)).toEqual([
      "Amaryllis March",
    ]);
  });

  test.each([
    ["By Amaryllis March (words) and Beth Brooke (photos)"],
    ["By Amaryllis March (words) and Beth Brooke (photo)"],
  ])("and not who took the pictures: %s", (line) => {
    expect(below(line, "May 4, 2021")).toEqual(["Amaryllis March"]);
  });

  test("but no turner of pages", () => {
    expect(below("Prev Next", "May 4, 2021")).toEqual([]);
  });

  test.each(["Super User", "User Admin"])("but no account: %s", (name) => {
    const text = [
      "Los due\u00f1os de la f\u00e1brica se reunieron el martes por cuarta vez con los trabajadores y se separaron tarde por la noche.",
      "Nadie cree que se pongan de acuerdo antes de las vacaciones, porque los salarios no se pagan desde mayo.",
    ];
    expect(
      authorsOf(
        "La f\u00e1brica cierra tras la cuarta ronda",
        `Por ${name}`,
        "4 de mayo de 2021",
        "",
        ...text,
      ),
    ).toEqual([]);
  });

  test("below the title, and not above it, where another story is signed so", () => {
    const lines = [
      "Menu",
      "Sport",
      "Rovers win the cup in the rain again",
      "By",
      "Amy Brooke",
      "Mills",
      TITLE,
      PARAGRAPHS[2],
    ];
    expect(authorsOf(...lines, "By", "Jo March", "May 4, 2021", PARAGRAPHS[0], PARAGRAPHS[1])).toEqual([
      "Jo March",
    ]);
  });

  test.each([
    ["Additional reporting by Amy Brooke and Meg Brooke"],
    ["With reporting from Amy Brooke and Meg Brooke"],
    ["(Additional reporting by Amy Brooke and Meg Brooke)"],
  ])("and not who helped: %s", (line) => {
    const lines = [TITLE, "By Jo March", "May 4, 2021", "", PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2]];
    const text = line.startsWith("(")
      ? page(...lines.slice(0, -1), `${PARAGRAPHS[2]} ${line}`)
      : page(...lines, line);
    const { byline } = articleOf(text);
    expect(byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
    expect(byline.contributors.map(({ value }) => value)).toEqual(["Amy Brooke", "Meg Brooke"]);
  });

  test("who made a film signs no text", () => {
    const [first, second] = PARAGRAPHS;
    expect(authorsOf(TITLE, "", first!, `${second} (Video by Amaryllis March)`, PARAGRAPHS[2]!)).toEqual([]);
  });
});

describe("the title", () => {
  test("printed again below a label is no standfirst", () => {
    const rival = "Owners met again on Tuesday, for the fourth time since May, parted late at night";
    const lines = [TITLE, "Topic: Harbour towns and their long strikes", TITLE, "17:08 10/04/2011", rival];
    const { title } = articleOf(
      page("Menu", "Radio", "Valley", "Ward 4", ...lines, "", ...PARAGRAPHS, "", rival),
    );
    expect(title.value).toBe(TITLE);
  });

  test("is not what runs along a bar behind one word", () => {
    const bar = "LIVE:Rovers Win Cup Against Harbour Athletic";
    expect(
      articleOf(
        page("Menu", "Radio", "Valley", "Harbour", bar, "Valley", TITLE, "By Jo March", "", ...PARAGRAPHS),
      ).title.value,
    ).toBe(TITLE);
  });

  test("is not whose the pictures are", () => {
    const lines = [
      "Spinners' New Owners",
      "By Jo March May 4, 2021",
      "Photographer: Amy March for the Mill Owners Who Met Again",
    ];
    expect(articleOf(page(...lines, "", ...PARAGRAPHS)).title.value).toBe("Spinners' New Owners");
  });

  test.each(["PHOTOS", "Photo", "Gallery", "In Pictures"])(
    "stands behind a label of pictures: %s",
    (label) => {
      const title = `${label}: Mill owners meet spinners again and part late at night`;
      expect(articleOf(page(title, "By Jo March", "May 4, 2021", "", ...PARAGRAPHS)).title.value).toBe(title);
    },
  );

  test.each(["Photo: Jo March", "Photos: Jo March for the Clarion and Amy Brooke"])(
    "is no credit: %s",
    (credit) => {
      expect(articleOf(page(credit, "May 4, 2021", "", ...PARAGRAPHS)).title.basis).toBe("inferred");
    },
  );

  test("above a byline far from the text, behind a long list of films", () => {
    const menu = Array.from({ length: 60 }, (_, i) => `Ward ${i + 1}`);
    const films = Array.from({ length: 110 }, (_, i) => `Film ${i + 1}`);
    const lines = [...menu, TITLE, "By Jo March, Clarion", "3 minute read", ...films];
    expect(articleOf(page(...lines, "", ...PARAGRAPHS)).title.value).toBe(TITLE);
  });
});

describe("the day stands", () => {
  test.each([
    [
      "behind a clock time, and before other words",
      "10:36 20.06.2019(updated 12:07 20.06.2019) Get short link",
      "20.06.2019(updated",
    ],
    ["behind a clock time and before a name", "7:00 PM 01/23/2019 | Jo March", "01/23/2019"],
    [
      "behind who is nobody in particular",
      "Admin May 4, 2019May 5, 2019 Lamps, Other Harbours",
      "May 4, 2019",
    ],
    ["before strokes", "June 11, 2019 / 10:08 AM / Updated 16 minutes ago", "June 11, 2019"],
    ["before who signs with initials", "February 2, 2018 by R. March J.D.", "February 2, 2018"],
  ])("%s", (_, head, day) => {
    const dated = passagesOf(page(TITLE, head, "", ...PARAGRAPHS)).filter((said) =>
      said.startsWith("date-line"),
    );
    expect(dated.join()).toContain(day);
  });
});

test.each([
  ["May 4, 2021 by Jo March Ph.D.", "Jo March"],
  ["May 4, 2021 by Jo March, J.D.", "Jo March"],
  ["May 4, 2021 by J. March Jr.", "J. March Jr."],
  ["By J. March J.D.", "J. March"],
])("letters behind a name end no sentence: %s", (line, name) => {
  const { byline } = articleOf(page(TITLE, "", line, "", ...PARAGRAPHS));
  expect(byline.authors.map(({ value }) => value)).toEqual([name]);
});

test.each(["J.March", "By J.March", "By J.R.March"])("an initial may touch the surname: %s", (line) => {
  const name = line.replace("By ", "");
  for (const text of [page(TITLE, "", line, "", ...PARAGRAPHS), page(TITLE, "", ...PARAGRAPHS, "", line)])
    expect(articleOf(text).byline.authors.map(({ value }) => value)).toEqual([name]);
});

describe("behind a name", () => {
  const FRENCH = [
    "Les propriétaires rencontrent les fileurs",
    "Les propriétaires de la filature ont de nouveau rencontré les ouvriers mardi, pour la quatrième fois depuis mai.",
    "Personne ne s'attend à ce qu'ils se mettent d'accord avant les fêtes, quand les salaires seront épuisés.",
  ] as const;
  const signedIn = ([title, ...text]: readonly string[], line: string) =>
    articleOf(page(title!, "", line, "", ...text)).byline.authors.map(({ value }) => value);

  test.each([
    ["JO MARCH Concord May 4, 2021", "JO MARCH"],
    ["Jo March. Concord", "Jo March"],
  ])("stands where it was written: %s", (line, name) => {
    expect(signedIn([TITLE, ...PARAGRAPHS], line)).toEqual([name]);
  });

  test.each(["Jo March, à Lyon", "Jo March avec AFP"])("stands a small word: %s", (line) => {
    expect(signedIn(FRENCH, line)).toEqual(["Jo March"]);
  });

  test("but a small word and one more are no whole name", () => {
    expect(signedIn(FRENCH, "Du Clarion, à Lyon")).toEqual([]);
  });
});
