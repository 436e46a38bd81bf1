import { beforeAll, describe, expect, test } from "vitest";
import { countFacet, countYears, LIST_FACETS, NO_FILTERS } from "../../src/search/client/facets.ts";
import { BRIDGE } from "../support/accounts.ts";
import { between, type MadeUp, madeUp, on, undated } from "../support/dossier.ts";
import { examine } from "../support/examine.ts";
import { indexOf, openIndex, type Searched } from "../support/searching.ts";

const one = (name: string, title: string, text: string, more: Partial<MadeUp> = {}) =>
  madeUp({
    name: `${name}.txt`,
    lines: [["title", title], ...text.split("\n").map((line) => ["body", line] as const)],
    ...more,
  });

const CLIPPINGS = [
  one("mill", "The mill is shut", "The mill at Easthaven was shut on Monday.\nIts owners said so.", {
    date: on("1931-05-04"),
    outlet: "Evening Post",
    authors: ["Jo March"],
  }),
  one("strike", "A strike at the port", "The Port Authority met the dockers. No mill took part.", {
    date: on("1935-02-01"),
    outlet: "Harbour Gazette",
  }),
  one("port", "Ships wait", "Dockers and the authority of the port met again. The mill owners did not.", {
    date: between("1934-11-01", "1935-03-01"),
    outlet: "Harbour Gazette",
    authors: ["Amy March"],
  }),
  one("terms", "Who was in office", "An office was held at Leeds, twice.", {
    date: between("1931-01-01", "1932-12-31", { earliest: "1936-01-01", latest: null }),
  }),
  one("cafe", "Das Café Müller schließt", "Im „Café Müller“ gab es am Samstag den letzten Kaffee.", {
    language: "de",
    date: undated,
  }),
  one("tokyo", "東京都知事が辞任", "東京都の知事は月曜日に辞任した。", { language: "ja", date: undated }),
  one("hostile", "<script>alert(1)</script> & more", "</script><img src=x onerror=alert(1)> \u2028 words", {
    date: on("1935-06-01"),
  }),
  one("secret", "A quarrel", "Unheardof words of the owners.", {
    status: "withheld",
    date: on("1935-06-01"),
  }),
];

const ALL = { facts: true, names: true };

let index: Searched;
beforeAll(async () => {
  index = await openIndex(indexOf(CLIPPINGS));
});

describe("what is found", () => {
  test.for<[string, readonly string[]]>([
    ["mill", ["mill", "port", "strike"]],
    ["MILL monday", ["mill"]],
    ["mill -monday", ["port", "strike"]],
    ["dockers port", ["port", "strike"]],
    ['"port authority"', ["strike"]],
    ['"authority of the port"', ["port"]],
    ['dockers -"port authority"', ["port"]],
    ["easth*", ["mill"]],
    ["cafe muller", ["cafe"]],
    ["SCHLIEẞT", ["cafe"]],
    ["“cafe muller”", ["cafe"]],
    ["東京都", ["tokyo"]],
    ["知事", ["tokyo"]],
    ['"都の"', ["tokyo"]],
    ["jo march", ["mill"]],
    ['"jo march"', ["mill"]],
    ["gazette", ["port", "strike"]],
    ["unheardof", []],
    ["nowhere", []],
    ["mill nowhere", []],
  ])("%s", async ([query, expected]) => {
    expect([...(await index.found(query))].sort()).toEqual(expected);
  });

  test("a word that is typed stands for those that begin so", async () => {
    expect(await index.found("easth", {}, true)).toEqual(["mill"]);
    expect(await index.found("easth", {}, false)).toEqual([]);
    expect(await index.found("mill mon", {}, true)).toEqual(["mill"]);
    expect(await index.found("monday mi", {}, true)).toEqual(["mill"]);
    expect(await index.engine.search("ea", true, NO_FILTERS, ALL)).toBeNull();
  });

  test("a title says more than a text", async () => {
    expect((await index.found("mill"))[0]).toBe("mill");
    expect((await index.found("strike port"))[0]).toBe("strike");
  });

  test("what is withheld is in no file", () => {
    expect([...indexOf(CLIPPINGS).values()].join()).not.toMatch(/unheardof|quarrel/i);
  });

  test("where only beginnings are published, nothing else can be found or read", async () => {
    const long = one("long", "Title", `${"First words of it. ".repeat(30)}\nHidden treasure.`, {
      date: undated,
    });
    const files = indexOf([long], true);
    expect([...files.values()].join()).not.toMatch(/treasure/i);
    expect(await (await openIndex(files)).found("first words")).toEqual(["long"]);
  });

  test("nothing is searched for without a word to look for", async () => {
    expect(await index.engine.search("-mill", false, NO_FILTERS, ALL)).toBeNull();
    expect(await index.engine.search("  ", false, NO_FILTERS, ALL)).toBeNull();
  });
});

describe("what it is narrowed down to", () => {
  const none = NO_FILTERS.chosen;

  test("a range of days is of a year surely or possibly, and what has no date possibly of any", async () => {
    const of1935 = await index.search("", { from: 1935, to: 1935 });
    const hits = await of1935.hits(1);
    const state = hits.map(({ entry, possible }) => `${entry[0].slice(9, -5)}${possible ? "?" : ""}`);
    expect(state.slice(0, 2).sort()).toEqual(["hostile", "strike"]);
    expect(state.slice(2).sort()).toEqual(["cafe?", "port?", "tokyo?"]);
    expect([of1935.count, of1935.possible]).toEqual([5, 3]);
    expect([...(await index.found("", { from: 1935, to: 1935, sure: true }))].sort()).toEqual([
      "hostile",
      "strike",
    ]);
  });

  test("a gap between the days is no possibility", async () => {
    expect(await index.found("office", { from: 1931, to: 1932 })).toEqual(["terms"]);
    expect(await index.found("office", { from: 1933, to: 1935 })).toEqual([]);
    expect(await index.found("office", { from: 1950 })).toEqual(["terms"]);
  });

  test("source, author, kind of date, language", async () => {
    const by = (chosen: object) => index.found("mill", { chosen: { ...none, ...chosen } });
    expect(await by({ sources: ["Evening Post"] })).toEqual(["mill"]);
    expect([...(await by({ sources: ["Evening Post", "Harbour Gazette"] }))].sort()).toEqual([
      "mill",
      "port",
      "strike",
    ]);
    expect(await by({ people: ["Amy March"] })).toEqual(["port"]);
    expect([...(await by({ basis: ["stated"] }))].sort()).toEqual(["mill", "strike"]);
    expect(await by({ language: ["de"] })).toEqual([]);
  });

  test("counts of a facet heed all filters but its own", async () => {
    const { rows } = await index.search("mill");
    const filters = { ...NO_FILTERS, chosen: { ...none, sources: ["Evening Post"], basis: ["stated"] } };
    expect(countFacet(rows!, filters, "sources")).toEqual([
      { value: "Evening Post", count: 1 },
      { value: "Harbour Gazette", count: 1 },
    ]);
    expect(countFacet(rows!, filters, "people")).toEqual([{ value: "Jo March", count: 1 }]);
    expect(LIST_FACETS.map((facet) => countFacet(rows!, NO_FILTERS, facet).length)).toEqual([
      0, 0, 0, 2, 2, 2, 1,
    ]);
  });

  test("people and places that several articles name, and stories", async () => {
    const text = (place: string) => `The mayor, Ada Brook, spoke in ${place}. Tom Harkness left.`;
    const opened = await openIndex(
      indexOf([
        examine("a.txt", `Talk of the harbour\n\n${text("Leeds")}\n`),
        examine("b.txt", `Talk of the mill\n\n${text("Leeds").replace("Tom Harkness", "Nobody")}\n`),
        examine("mercury.txt", BRIDGE.dated),
        examine("tea-room.txt", BRIDGE.weekday),
      ]),
    );
    const { rows, named } = await opened.search("talk");
    expect(named).toBe(true);
    expect(countFacet(rows!, NO_FILTERS, "named")).toEqual([{ value: "Ada Brook", count: 2 }]);
    expect(countFacet(rows!, NO_FILTERS, "places")).toEqual([{ value: "Leeds", count: 2 }]);
    const found = await opened.found("", { chosen: { ...none, stories: ["Ellerby mourns its bridge"] } });
    expect([...found].sort()).toEqual(["mercury", "tea-room"]);
  });

  test("names of a large archive are loaded only when they are asked for", async () => {
    const opened = await openIndex(indexOf(many(2100)));
    const asked = async (names: boolean) => {
      await opened.engine.search("word7", false, NO_FILTERS, { facts: true, names });
      return opened.loaded.filter((path) => path.startsWith("search/names/")).length;
    };
    expect(await asked(false)).toBe(0);
    expect(await asked(true)).toBe(1);
    expect((await opened.search("word7")).named).toBe(true);
  });

  test("years in the order of time", async () => {
    const { rows } = await index.search("mill");
    const bars = countYears(rows!, NO_FILTERS).map(({ from, certain, possible }) => [
      from,
      certain,
      possible,
    ]);
    expect(bars).toEqual([
      [1931, 1, 0],
      [1932, 0, 0],
      [1933, 0, 0],
      [1934, 0, 1],
      [1935, 1, 1],
    ]);
  });
});

describe("a hit", () => {
  const hit = async (query: string) => (await (await index.search(query)).hits(1))[0]!;

  test("shows the words found, marked, and leads to them", async () => {
    const { text, title, fragment } = await hit("monday mill");
    expect(text.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")).toBe(
      "The [mill] at Easthaven was shut on [Monday].",
    );
    expect(title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["mill"]);
    expect(fragment).toBe("#p1:~:text=mill%20at%20Easthaven%20was%20shut");
  });

  test("marks a phrase as one, and words of a script without spaces", async () => {
    const marks = async (query: string) =>
      (await hit(query)).text.filter(({ marked }) => marked).map(({ text }) => text);
    expect(await marks('"port authority"')).toEqual(["Port Authority"]);
    expect(await marks("東京都")).toEqual(["東京都"]);
    expect(await marks("muller")).toEqual(["Müller"]);
  });

  test("in a long text is an excerpt around the words", async () => {
    const long = `${"Nothing of note happened here at all. ".repeat(40)}Then the lighthouse fell. ${"And so on. ".repeat(40)}`;
    const { search } = await openIndex(indexOf([one("long", "Title", long, { date: undated })]));
    const [found] = await (await search("lighthouse")).hits(1);
    const shown = found!.text.map(({ text }) => text).join("");
    expect(shown).toMatch(/^… .*the lighthouse fell.* …$/);
    expect(shown.length).toBeLessThan(260);
  });
});

describe("the index", () => {
  test("is read in few files: the first, those of the words, the facts, those of the hits", async () => {
    const opened = await openIndex(indexOf(many(2000)));
    const results = await opened.search("word7 word19");
    await results.hits(1);
    const kinds = opened.loaded.map((path) => path.split("/")[1]);
    expect(kinds.filter((kind) => kind === "words").length).toBeLessThanOrEqual(2);
    expect(kinds.filter((kind) => kind === "articles").length).toBeLessThanOrEqual(10);
    expect(kinds).not.toContain("next");
  });

  test("finds words of long lists and of beginnings that many share", async () => {
    const files = indexOf(many(6000));
    const manifest = files.get("search/index.js")!;
    expect(manifest).toContain('"split":["');
    // In nearly every article: told by places among all, a few bits each.
    const lists = [...files].filter(([path]) => path.startsWith("search/lists/"));
    const longest = Math.max(...lists.map(([, text]) => text.length));
    expect(longest).toBeGreaterThan(500);
    expect(longest).toBeLessThan(5000);
    expect(files.has("search/keys/00.js")).toBe(true);
    const { search } = await openIndex(files);
    expect((await search("everywhere")).count).toBe(6000);
    expect((await search("word7")).count).toBe(6000 / 50);
    expect((await search('"everywhere word7"')).count).toBe(6000 / 50);
    expect((await search("only17")).count).toBe(1);
  }, 60_000);

  test("one clipping more changes only files of its own words and its own", () => {
    const before = indexOf(many(1500));
    const added = one("zz", "Quixotic zeppelin", "Quixotic zeppelin, once.", { date: undated });
    const after = indexOf([...many(1500), added]);
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const of = (kind: string) => changed.filter((path) => path.startsWith(`search/${kind}`)).length;
    expect(of("words")).toBeLessThanOrEqual(3);
    expect([of("articles"), of("facts"), of("index")]).toEqual([1, 1, 1]);
  });

  test("is the same whatever the order of the clippings, and holds no markup", () => {
    const files = indexOf(CLIPPINGS);
    expect(indexOf([...CLIPPINGS].reverse())).toEqual(files);
    for (const [path, text] of files) if (path.startsWith("search/")) expect(text).not.toMatch(/[<\u2028]/);
  });

  test("stays below a third of the text", () => {
    const files = indexOf(many(1500));
    const size = (pattern: RegExp) =>
      [...files].reduce((sum, [path, text]) => sum + (pattern.test(path) ? text.length : 0), 0);
    expect(size(/\/(?:words|lists|next|facts|index)/)).toBeLessThan(size(/\/articles\//) / 3);
  });
});

/** Clippings that differ. */
function many(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const line = `Everywhere word${i % 50} stands with other${i % 200} and only${i} here, as it always did before.`;
    const rest = "The usual sentence says the usual things in the usual words of the usual people. ".repeat(
      6,
    );
    return one(`c${i}`, `Title of number ${i}`, `${line}\n${rest}`, {
      date: on(`${1900 + (i % 90)}-01-01`),
      outlet: `Paper ${i % 7}`,
    });
  });
}
