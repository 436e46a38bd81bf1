import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { houseKey } from "../../src/knowledge/house-key.ts";
import { indexSources, NO_SOURCES } from "../../src/knowledge/index-sources.ts";
import type { Article } from "../../src/records/article.ts";
import type { KnownSource } from "../../src/records/knowledge.ts";
import { examine } from "../support/examine.ts";
import { loadSourceTables, ownSourceRows } from "../support/knowledge.ts";
import { clip, PARAGRAPHS, page, say } from "./pages.ts";

const TITLE = "Mill owners meet for the fourth time";

const known = indexSources(
  loadSourceTables({
    own: {
      "agencies.csv":
        "name,aliases,loose,signatures,domain,country,kind\nTarn Wire,,,TW,tarnwire.example,IE,agency\nTarn Pictures,,,,,IE,photo\nHill Wire,,HW,,,IE,agency\nVale Wire,,HW,,,IE,agency\nMoor Wire,,MW,,,IE,agency\nTAP,Tarn Agency Post,,TAP,,IE,agency\nTarn Releases,,,TarnReleases,,IE,press-release\n",
      "outlets.csv":
        "name,aliases,loose,domain,country,kind\nMerrow,Merrow Online,,merrow.example,IE,site\nLantern,,Lantern,lantern.example,IE,magazine\nPort Gatherer,,,gatherer.example,IE,aggregator\nAnna Livia,,,annalivia.example,IE,magazine\nValley Mailbox,,,mailbox.example,IE,portal\nKATY,,KATY,katy.example,US,broadcaster\nHBN,Harbour Broadcasting Network,,hbn.example,IE,broadcaster\nTarn Lamp,Tarn Lamp News & Media,,tarnlamp.example,IE,newspaper\n",
    },
  }),
);

function articleOf(text: string, sources = known): Article {
  return extract(clip(text), sources).article!;
}

const sourceOf = (text: string, sources = known) => {
  const { outlet, agency, republisher, cited } = articleOf(text, sources).source;
  return {
    outlet: outlet?.value ?? null,
    agency: agency?.value ?? null,
    republisher: republisher?.value ?? null,
    cited: cited.map(({ value }) => value),
  };
};

const body = page("", ...PARAGRAPHS);

describe("a house whose company signs", () => {
  const foot = "\u00a9 2021 Harbour Broadcasting Network. All rights reserved.";

  test("is called as the page calls it, too", () => {
    const article = articleOf(page("HBN", TITLE, "", ...PARAGRAPHS, "", foot));
    expect(article.source.outlet).toMatchObject({ value: "HBN", span: { start: 0, end: 3 } });
  });

  test("without the words of companies behind its name", () => {
    const company = "\u00a9 2021 Tarn Lamp News & Media. All rights reserved.";
    expect(sourceOf(page(TITLE, "", ...PARAGRAPHS, "", "Log in to Tarn Lamp", company)).outlet).toBe(
      "Tarn Lamp",
    );
  });

  test("as it is, where the page has a part of its address only", () => {
    const foot = ["More at blogs.tarnlamp.example", "Write to us: blogs.tarnlamp.example"];
    expect(sourceOf(page(TITLE, "", ...PARAGRAPHS, "", ...foot)).outlet).toBe("Tarn Lamp");
  });

  test.each([
    ["where the page has no other name", [], foot, "Harbour Broadcasting Network"],
    [
      "where both have words in common",
      ["Merrow"],
      "\u00a9 2021 Merrow Online. All rights reserved.",
      "Merrow Online",
    ],
  ])("and keeps its name %s", (_, above, below, name) => {
    expect(sourceOf(page(...above, TITLE, "", ...PARAGRAPHS, "", below)).outlet).toBe(name);
  });
});

describe("a house that the tables know", () => {
  test.each([
    ["alone under the title", page(TITLE, "Merrow", "May 4, 2021", body)],
    ["on top of the page", page("Merrow", "Home", TITLE, "By Jo March", body)],
    ["behind the title and a dash", page(`${TITLE} - Merrow Online`, body)],
    ["beside the author", page(TITLE, "By Jo March, Merrow", body)],
    ["by the address of the page", page(TITLE, "https://www.merrow.example/2021/mill", body)],
    ["by the mail of its reporter", page(TITLE, "By Jo March", body, "", "jo.march@news.merrow.example")],
    ["behind a label", page(TITLE, body, "", "Source: Merrow")],
  ])("is the outlet: %s", (_, text) => {
    expect(sourceOf(text).outlet).toMatch(/^Merrow/);
    // Without the table an address is at best its own name, and a word that papers are called by tells.
    expect([null, "merrow.example", "Merrow Online"]).toContain(sourceOf(text, NO_SOURCES).outlet);
  });

  test.each([
    ["an abbreviation without its capitals", page(TITLE, "By Jo March", "Get the Tap", body)],
    ["two words that are spelled so", page(TITLE, "By Jo March", "Is it a TA P? | Merrow", body)],
    ["one that is an everyday word, too", page(TITLE, "By Jo March", "Subscribe to MW", body)],
  ])("is no agency: %s", (_, text) => {
    expect(sourceOf(text).agency).toBeNull();
  });

  test("is one with its capitals, and where several go by them", () => {
    expect(sourceOf(page(TITLE, "By Jo March with TAP", body)).agency).toBe("TAP");
    expect(sourceOf(page(TITLE, "By Jo March with HW", body)).agency).toBe("HW");
  });

  test("is no author, and no title", () => {
    const { byline, title, source } = articleOf(page(TITLE, "By Anna Livia", body));
    expect(byline.authors).toEqual([]);
    expect(title.value).toBe(TITLE);
    expect(source.agency).toBeNull();
    expect(articleOf(page(TITLE, "By Anna Livia", body), NO_SOURCES).byline.authors).toHaveLength(1);
  });

  test("through which the writer came upon it, or one of many that were read, is not the outlet", () => {
    const rights = "\u00a9 Copyright 2021 Tarn Lamps Inc. All Rights Reserved.";
    const below = (...foot: readonly string[]) =>
      sourceOf(page(TITLE, "", ...PARAGRAPHS, "", ...foot)).outlet;
    expect(below("[via Merrow]", rights)).toBe("Tarn Lamps");
    expect(below("Sources: Jo's Blog, Merrow, Linked Lamps", rights)).toBe("Tarn Lamps");
  });

  test("that only the text speaks of is cited at most", () => {
    const told = `${PARAGRAPHS[0]} \u201cWe are waiting,\u201d one of them told Merrow on Monday.`;
    expect(sourceOf(page(TITLE, "", told, PARAGRAPHS[1], PARAGRAPHS[2]))).toEqual({
      outlet: null,
      agency: null,
      republisher: null,
      cited: ["Merrow"],
    });
    const named = `${PARAGRAPHS[0]} The owners read Merrow, and write to editor@merrow.example when they are angry.`;
    expect(sourceOf(page(TITLE, "", named, PARAGRAPHS[1], PARAGRAPHS[2])).outlet).toBeNull();
  });

  test("by an everyday word is cited with an article before it only", () => {
    const told = (words: string) =>
      page(TITLE, "", `${PARAGRAPHS[0]} One of them told ${words} on Monday that he waits.`, PARAGRAPHS[1]);
    expect(sourceOf(told("the Lantern")).cited).toEqual(["Lantern"]);
    expect(sourceOf(told("Lantern")).cited).toEqual([]);
  });

  test("that goes by letters has capitals: others are called so, too", () => {
    const spoken = (name: string) => page(TITLE, "", ...PARAGRAPHS, "", `Jo March is the ${name} reporter.`);
    expect(sourceOf(spoken("KATY")).outlet).toBe("KATY");
    expect(sourceOf(spoken("Katy")).outlet).toBeNull();
  });

  test("that gives mail to everybody is not told by a mail address", () => {
    expect(sourceOf(page(TITLE, "By Jo March", body, "", "jo@mailbox.example")).outlet).toBeNull();
  });

  test("that collects what others publish is where the copy was found", () => {
    const text = page(TITLE, "https://gatherer.example/mill", body);
    expect(sourceOf(text)).toMatchObject({ outlet: null, republisher: "Port Gatherer" });
  });

  test("in a list of sites is one of many", () => {
    const list = ["", "More sites", "Merrow", "Lantern", "Anna Livia", "Port Gatherer"];
    expect(sourceOf(page(TITLE, body, ...list)).outlet).toBeNull();
    expect(sourceOf(page("Merrow", "Home", TITLE, body, ...list)).outlet).toBe("Merrow"); // the mark on top
  });
});

describe("a house that speaks of itself", () => {
  test.each([
    ["its own reporter", "Jo March is a Merrow reporter.", ""],
    ["its own reporter, by the desk", "Jo March has been a Merrow News reporter since 2004.", ""],
    ["two offers", "Sign up to daily emails from Merrow.", "You can read Merrow on one device at a time."],
    ["an offer and its name", "Sign up here for emails from Merrow", "Merrow"],
  ])("is the outlet by %s", (_, first, second) => {
    expect(sourceOf(page(TITLE, body, "", first, second)).outlet).toBe("Merrow");
  });

  test.each([
    ["of which others speak, too", "Jo March is a Merrow reporter.", "Amy March is an Anna Livia reporter."],
    ["that a note only speaks of", "The mill was on the front page of Merrow in May.", ""],
  ])("is nothing where it is one %s", (_, first, second) => {
    expect(sourceOf(page(TITLE, body, "", first, second)).outlet).toBeNull();
  });

  test("by a name that others have, too, is the outlet of an offer, and of no other words", () => {
    const offer = "Sign up here for our newsletters, the latest and best from the Lantern";
    expect(sourceOf(page(TITLE, body, "", offer)).outlet).toBe("Lantern");
    expect(sourceOf(page(TITLE, body, "", offer.replace("Lantern", "lantern"))).outlet).toBeNull();
    expect(sourceOf(page(TITLE, body, "", "We give you the Lantern")).outlet).toBeNull();
    const board =
      "This website and its newspapers adhere to the Lantern Press Standards Organisation's Editors' Code of Practice.";
    expect(sourceOf(page(TITLE, body, "", board)).outlet).toBeNull();
    const phrase = "Sign up here for our daily newsletter, Ten Things Before the Lantern.";
    expect(sourceOf(page(TITLE, body, "", phrase)).outlet).toBeNull();
  });

  test("is the outlet where the text retells what somebody told another", () => {
    const retold = `${PARAGRAPHS[0]} \u201cWe are waiting,\u201d one of them told Anna Livia on Monday.`;
    const text = page(TITLE, "", retold, PARAGRAPHS[1], PARAGRAPHS[2], "");
    expect(sourceOf(`${text}\nSign up here to read the daily Merrow on your devices`).outlet).toBe("Merrow");
  });
});

describe("a house that asked for comment", () => {
  test.each([
    "The Harbour Clarion has contacted the owners of the mill for comment.",
    "The chairman did not respond to the Harbour Clarion\u2019s request for comment on Monday.",
    "The Harbour Clarion is not naming the spinner, who fears for his place.",
  ])("is the outlet: %s", (sentence) => {
    const text = page(TITLE, "", ...PARAGRAPHS, sentence);
    expect(sourceOf(text, NO_SOURCES).outlet).toMatch(/^(?:The )?Harbour Clarion$/);
  });

  test("is an agency where tables know it as one", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, "Tarn Wire has contacted the owners for comment.");
    expect(sourceOf(text)).toMatchObject({ outlet: null, agency: "Tarn Wire" });
  });

  test("is an agency's own page where offers of it stand there, and no other's", () => {
    const text = (...foot: readonly string[]) =>
      page(TITLE, "", `LEEDS (Tarn Wire) - ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1), "", ...foot);
    const offers = ["Follow Tarn Wire", "More from Tarn Wire", "Trending On Tarn Wire"];
    expect(sourceOf(text(...offers))).toMatchObject({ outlet: "Tarn Wire", agency: "Tarn Wire" });
    expect(sourceOf(text(...offers, "Get Merrow Daily", "Follow Merrow"))).toMatchObject({
      outlet: "Merrow",
    });
    expect(sourceOf(text())).toMatchObject({ outlet: null, agency: "Tarn Wire" });
  });

  test("is no person", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, "Jo March has contacted the owners for comment.");
    expect(sourceOf(text, NO_SOURCES).outlet).toBeNull();
  });
});

describe("where it appeared first", () => {
  test("is the outlet, and the page's own house has the copy", () => {
    const text = page(
      "The Harbour Clarion News",
      TITLE,
      body,
      "",
      "This article was first published in the Valley Standard.",
      "Copyright \u00a9 2021 Harbour Clarion. All rights reserved.",
    );
    expect(sourceOf(text, NO_SOURCES)).toMatchObject({
      outlet: "Valley Standard",
      republisher: "Harbour Clarion",
    });
  });

  test("is no day", () => {
    const text = page(TITLE, "First published on Tue 29 Nov 2016 07.46 EST", body);
    expect(sourceOf(text, NO_SOURCES).outlet).toBeNull();
  });

  test("is nothing where the house names itself", () => {
    const text = page(
      TITLE,
      body,
      "",
      "This article first appeared in the Harbour Clarion.",
      "Copyright \u00a9 2021 Harbour Clarion",
    );
    expect(sourceOf(text, NO_SOURCES)).toMatchObject({ outlet: "Harbour Clarion", republisher: null });
  });
});

describe("an agency", () => {
  test("signs letter for letter", () => {
    const end = (words: string) =>
      page(TITLE, "", PARAGRAPHS[0], PARAGRAPHS[1], `${PARAGRAPHS[2]} (${words})`);
    expect(sourceOf(end("TW")).agency).toBe("Tarn Wire");
    expect(sourceOf(end("with TW")).agency).toBe("Tarn Wire");
    expect(sourceOf(end("tw")).agency).toBeNull();
  });

  test("of an abbreviation that several have is printed as it stands", () => {
    expect(sourceOf(page(TITLE, "", PARAGRAPHS[0], `${PARAGRAPHS[2]} (HW)`)).agency).toBe("HW");
  });

  test("that sells pictures credits them, and wrote no text", () => {
    const text = page(TITLE, "", PARAGRAPHS[0], "Jo March / Tarn Pictures", PARAGRAPHS[1], PARAGRAPHS[2]);
    expect(say(text, extract(clip(text), known))).toContain("credit: Jo March / Tarn Pictures");
    expect(sourceOf(text).agency).toBeNull();
  });

  test("that sends out releases stands between strokes in the dateline", () => {
    const text = page(TITLE, "", `LEEDS, May 4, 2021 /TarnReleases/ -- ${PARAGRAPHS[0]}`, PARAGRAPHS[1]);
    expect(sourceOf(text).agency).toBe("Tarn Releases");
    expect(articleOf(text).dateline?.place).toBe("LEEDS");
  });
});

describe("a line that signs", () => {
  test.each([
    ["By Merrow with Tarn Wire", "Merrow", "Tarn Wire"],
    ["Jo March (with TW)", null, "Tarn Wire"],
    ["By Jo March, Tarn Wire", null, "Tarn Wire"],
    ["Jo March | TW", null, "Tarn Wire"],
    ["JANE MARCH Tarn Wire", null, "Tarn Wire"],
    ["Tarn Wire in Leeds", null, "Tarn Wire"],
    ["Tarn Wire Staff", null, "Tarn Wire"],
    ["Lantern staff and agencies", "Lantern", null],
    ["By Jo March For Merrow Online", "Merrow Online", null],
    ["merrow.example | Jo March", "merrow.example", null],
  ])("%s", (line, outlet, agency) => {
    expect(sourceOf(page(TITLE, line, "May 4, 2021", body))).toMatchObject({ outlet, agency });
  });

  test.each(["Via Tarn Wire", "\u2014 with files from Tarn Wire", "(with Tarn Wire)", "Source: TW / Merrow"])(
    "below the text: %s",
    (line) => {
      expect(sourceOf(page(TITLE, body, "", line)).agency).toBe("Tarn Wire");
    },
  );

  test.each([
    "Tarn Wire poll shows mill owners losing the trust of their spinners",
    "Tarn Wire Poll Finds Owners Losing Trust",
  ])("is not one that speaks of a house: %s", (line) => {
    expect(sourceOf(page(TITLE, line, "", ...PARAGRAPHS))).toMatchObject({ outlet: null, agency: null });
  });
});

describe("deleting a row", () => {
  const rows = ownSourceRows();
  const all = indexSources(rows);
  const folder = "test/quality/clippings";
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => clip(readFileSync(`${folder}/${name}`, "utf8")))
    .map((clipping) => ({
      clipping,
      key: houseKey(clipping.text),
      whole: extract(clipping, all),
    }));

  test("loses nothing of a clipping that does not name its house", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length - 1 }), (at) => {
        const without = indexSources(rows.filter((_, i) => i !== at));
        for (const { clipping, key, whole } of texts)
          if (!names(key, rows[at]!)) expect(extract(clipping, without)).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
});

describe("without any tables", () => {
  const folder = "test/quality/clippings";
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

  test.each(files)("%s loses its agency's signature, and nothing else", (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const [told, untold] = [{}, { sources: NO_SOURCES }].map(
      (beside) => examine(name, text, beside).article!,
    );
    expect(untold!.title).toEqual(told!.title);
    expect(untold!.byline.authors).toEqual(told!.byline.authors);
    expect(untold!.date.edtf).toEqual(told!.date.edtf);
    const bare = (words: string) => words.replace(/\s*(?:\([^()]{2,20}\)|\u2014 \S{2,20})$/u, "");
    expect(untold!.body.map((block) => bare(block.text))).toEqual(
      told!.body.map((block) => bare(block.text)),
    );
  });
});

function names(key: string, { name, aliases, loose, signatures, domains }: KnownSource): boolean {
  return [name, ...aliases, ...loose, ...signatures, ...domains].some((said) => key.includes(houseKey(said)));
}

describe("a page speaks of itself", () => {
  const told = (name: string) =>
    `Nobody expects that they will agree before the holidays, the mayor told ${name} on the way out.`;
  const again = (name: string) =>
    `The owners were asked by letter for a word and gave none, one of them told ${name} on Monday.`;
  const third = (name: string) =>
    `The chairman has been away since the spring and will be for long, his brother told ${name}.`;

  test("those to whom all spoke print it; one interview may be another's, retold", () => {
    const name = "Anna Livia";
    expect(sourceOf(page(TITLE, body, told(name), again(name), third(name)))).toMatchObject({
      outlet: name,
      cited: [],
    });
    expect(sourceOf(page(TITLE, body, told(name), again(name))).outlet).toBe(name);
    expect(sourceOf(page(TITLE, body, told(name)))).toMatchObject({ outlet: null, cited: [name] });
  });

  test.each(["The Harbour Line", "Harbour Action News"])("told twice, %s is one by its name", (name) => {
    expect(sourceOf(page(TITLE, body, told(name), again(name)), NO_SOURCES).outlet).toBe(name);
    const lower = name.replace("The Harbour Line", "the Harbour Line").replace("News", "Board");
    expect(sourceOf(page(TITLE, body, told(lower), again(lower)), NO_SOURCES).outlet).toBeNull();
  });

  test("one interview is its own where the text comes back to it, unless to cite it", () => {
    const back = "A spinner whom Anna Livia met at the gate in May has left the valley since, and for good.";
    const cites =
      "It will not be the last meeting of the owners before the winter, Anna Livia reported on Friday.";
    expect(sourceOf(page(TITLE, body, told("Anna Livia"), back)).outlet).toBe("Anna Livia");
    expect(sourceOf(page(TITLE, body, told("Anna Livia"), cites)).outlet).toBeNull();
  });

  test("what it did itself, and said before, tells of it only together", () => {
    const did =
      "Harbour Action News reached out to the owners of the mill, who did not answer until late at night.";
    const said =
      "Harbour Action News has previously documented that the wages of all spinners run out in the winter.";
    expect(sourceOf(page(TITLE, "", PARAGRAPHS[0], did, PARAGRAPHS[1], said, PARAGRAPHS[2])).outlet).toBe(
      "Harbour Action News",
    );
    expect(sourceOf(page(TITLE, "", PARAGRAPHS[0], did, PARAGRAPHS[1])).outlet).toBeNull();
  });

  test("one interview and one picture are enough together", () => {
    const picture = "The mill at dawn. (Jo March/Anna Livia)";
    expect(sourceOf(page(TITLE, body, told("Anna Livia"), picture, again("nobody"))).outlet).toBe(
      "Anna Livia",
    );
    expect(sourceOf(page(TITLE, body, picture, again("nobody"))).outlet).toBeNull();
  });

  test("people who spoke to two papers tell nothing", () => {
    const text = page(TITLE, body, told("Anna Livia"), again("Merrow"), third("Anna Livia"));
    expect(sourceOf(text)).toMatchObject({ outlet: null, cited: ["Anna Livia", "Merrow"] });
  });

  test("two pictures that one paper signs are its own; one may be borrowed, and an agency's is", () => {
    const [first, second, last] = PARAGRAPHS;
    const pictures = (one: string, other: string) =>
      page(
        TITLE,
        "",
        first,
        `The mill at dawn. (Jo March/${one})`,
        second,
        `The harbour at noon. (Amy March/${other})`,
        last,
      );
    expect(sourceOf(pictures("Merrow", "Merrow")).outlet).toBe("Merrow");
    expect(sourceOf(pictures("Merrow", "Anna Livia")).outlet).toBeNull();
    expect(sourceOf(pictures("Tarn Wire", "Tarn Wire")).outlet).toBeNull();
  });

  test("an offer with a name of the tables counts more than one with a name that nobody knows", () => {
    const foot = (name: string) => page(TITLE, body, "", `Follow ${name}`, `${name} Podcasts`);
    expect(sourceOf(foot("Anna Livia")).outlet).toBe("Anna Livia");
    expect(sourceOf(foot("Brenda Fell")).outlet).toBeNull();
  });
});
