import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { loadSourceTables } from "../support/knowledge.ts";
import { clip, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";

const known = indexSources(
  loadSourceTables({
    own: {
      "agencies.csv":
        "name,aliases,loose,signatures,domain,country,kind\nFernpost,,,,fernpost.example,IE,agency\nSeamark Images,,,,seamark.example,IE,photo\n",
      "outlets.csv":
        "name,aliases,loose,domain,country,kind\nMerrow Times,,,merrow.example,IE,site\nMerrow News,,,merrow-news.example,IE,site\nFort Lantern Merrowan,Merrowan,,merrowan.example,IE,site\n",
    },
  }),
);

const outletOf = (...lines: readonly string[]) =>
  extract(clip(page(...lines)), known).article!.source.outlet?.value ?? null;
const RIGHTS = "\u00a9 2021 Fernpost";

describe("an agency's own page", () => {
  test.each([
    ["its mark above", ["Fernpost", "World", "Markets", TITLE, "", ...PARAGRAPHS, "", "Partners", RIGHTS]],
    ["its mail address below", [TITLE, "", ...PARAGRAPHS, "", "Contacts: desk@fernpost.example", RIGHTS]],
    [
      "pages of its own beside its rights",
      [
        TITLE,
        "",
        ...PARAGRAPHS,
        "",
        "\u00a9 2021 Fernpost. Terms of Service | Privacy Policy | Subscribe | Newsletter | Cookies | Contact | Help | Advertise",
        "Ward 4",
      ],
    ],
    [
      "all rights in its last line",
      [
        TITLE,
        "",
        ...PARAGRAPHS,
        "",
        "Quotes",
        "Markets",
        "Ward 4",
        "\u00a9 2021 Fernpost. All rights reserved.",
      ],
    ],
  ])("has %s, and its copyright", (_, lines) => {
    expect(outletOf(...lines)).toBe("Fernpost");
  });

  test.each([
    ["only its copyright", [TITLE, "", ...PARAGRAPHS, "", RIGHTS]],
    ["its name beside the byline", [TITLE, "Fernpost", "May 4, 2021", "", ...PARAGRAPHS, "", RIGHTS]],
    [
      "its copyright right below the text",
      [TITLE, "", ...PARAGRAPHS, "", "\u00a9 2021 Fernpost. All rights reserved."],
    ],
  ])("has more than %s", (_, lines) => {
    expect(outletOf(...lines)).toBeNull();
  });

  test("is not that of a paper which names itself", () => {
    const lines = [
      "Fernpost",
      "World",
      "Markets",
      TITLE,
      "",
      ...PARAGRAPHS,
      "",
      RIGHTS,
      "\u00a9 2021 Merrow Times",
    ];
    expect(outletOf(...lines)).toBe("Merrow Times");
  });
});

describe("the house of a page", () => {
  const below = (...foot: readonly string[]) => outletOf(TITLE, "", ...PARAGRAPHS, "", ...foot);

  test.each([
    [
      "the subject of a clause inside",
      "It would be part of the mill, just as the Harbourwatch is part of the valley.",
    ],
    [
      "what is left of a saint",
      "The house, to which belongs St. Harbourwatch, is part of the valley.".replace(", is", " is"),
    ],
  ])("is not %s", (_, line) => {
    expect(below(line)).toBeNull();
  });

  test("is not what a script would have filled in", () => {
    expect(below("ID: {{answers.info.id}}", "URL: {{answers.info.url}}")).toBeNull();
  });

  test("stands behind the rights and a full stop", () => {
    expect(below("Copyright \u00a9 All rights reserved. Merrow Tribune")).toBe("Merrow Tribune");
  });

  test("is whole in the copyright line, if the page calls itself by its end", () => {
    const lines = [TITLE, "From The Tribune staff reports", "", ...PARAGRAPHS, ""];
    expect(outletOf(...lines, "Copyright \u00a9 All rights reserved. Merrow Tribune")).toBe("Merrow Tribune");
  });

  test("is one whose sponsors readers may be", () => {
    expect(below("Become a Harbourwatch sponsor")).toBe("Harbourwatch");
  });

  const head = (...lines: readonly string[]) => outletOf(TITLE, ...lines, "", ...PARAGRAPHS);

  test.each([
    [
      "a place in brackets before the dash",
      [TITLE, "", `(SEAMOUTH) \u2014 ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)],
    ],
    ["labels of a menu run together", ["NewsLocal News", "", TITLE, "", ...PARAGRAPHS]],
    [
      "whose member somebody is",
      [
        TITLE,
        "Senator Jo March, Republican of Merrow, said that she would go to the valley",
        "",
        ...PARAGRAPHS,
      ],
    ],
  ])("is not %s", (_, lines) => {
    expect(outletOf(...lines)).toBeNull();
  });

  test("is not who told the agency", () => {
    expect(below("Information from: Fort Lantern Merrowan, http://www.merrowan.example")).toBeNull();
  });

  test("is not who sells pictures", () => {
    expect(
      below(
        "Photo Credit",
        "Quaymarket/Lamplight.info/Seamark Images",
        "Quaymarket/Lamplight.info/Seamark Images",
      ),
    ).toBeNull();
  });

  test.each([
    [
      "whom they are taken for",
      ["Jo at dawn.CreditJo March for Merrow Times", "Amy at noon.CreditAmy Brooke for Merrow Times"],
    ],
    [
      "whose photographers sign",
      ["Jo at dawn.CreditJo March/Merrow Times", "Amy at noon.CreditAmy Brooke/Merrow Times"],
    ],
    [
      "whom a labelled photographer works for",
      ["Photographer: Jo March for Merrow Times", "Photographer: Amy Brooke for Merrow Times"],
    ],
  ])("is known by its pictures, by %s", (_, [one, other]) => {
    expect(outletOf(TITLE, one!, "", PARAGRAPHS[0], PARAGRAPHS[1], other!, PARAGRAPHS[2])).toBe(
      "Merrow Times",
    );
  });

  test("has no colon at its end", () => {
    expect(head("By Jo March, Harbour News:", "May 4, 2021")).toBe("Harbour News");
  });

  test("has no button before it", () => {
    expect(head("May 4, 2021", "PlayMerrow News")).toBe("Merrow News");
  });
});
