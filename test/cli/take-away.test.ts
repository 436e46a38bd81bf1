import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { place } from "./call.ts";

/** Of no common event: accounts of one would date each other. */
const text = (title: string, paragraph: string) => `${title}\n\n${paragraph}\n`;

/** Dated to the day and signed; to the month; between years; not at all; withheld; with signs that formats use. */
const archive = {
  "seeds/day.txt": text(
    "Mill strike enters third week",
    "The looms of the mill stood still on Monday, and nobody in the town could say when they would run again.",
  ),
  "seeds/day.meta.yaml":
    "date: 1931-05-04\nsource: Evening Post\nauthor: [Jo March, Amy March]\ntags: [strikes]\nurl: https://post.example/strike\n",
  "seeds/month.txt": text(
    "Mill strike ends",
    "Six hundred weavers walked through the gates again at dawn, some of them singing, and most of them in debt.",
  ),
  "seeds/month.meta.yaml": "date: 1931-06\nagency: Wire\n",
  "seeds/range.txt": text(
    "The old mill burns to the ground",
    "Flames could be seen from the harbour, and the engines came too late to save more than the chimney.",
  ),
  "seeds/range.meta.yaml": "date: 1931/1934\n",
  "seeds/signs.txt": text(
    "x",
    "A reader has sent us the signs that stand on the wall behind the market, and asks what they may mean.",
  ),
  "seeds/signs.meta.yaml":
    'title: "=SUM(1) {50%} & \\"loom_#1\\" ~ \\\\ER  - "\ndate: 1931-05-05\nsource: "Morning, Post"\n',
  "seeds/undated.txt":
    "Nothing of the mill\n\nThe looms of the mill are old, and the town knows it as well as anybody.\n",
  "seeds/withheld.txt": text(
    "Nobody may read this",
    "What stands here was printed by mistake, and the person whom it is about has asked us to take it away.",
  ),
  "seeds/withheld.meta.yaml": "date: 1931-05-04\nstatus: withheld\n",
};

async function exported(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await place(archive).call("export", ...words);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

interface Name {
  readonly given?: string;
  readonly family?: string;
  readonly literal?: string;
}

interface Item {
  readonly id?: string;
  readonly "citation-key"?: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly (string | Name)[];
  readonly reporter?: readonly (string | Name)[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}

const readBack = (source: string): readonly Item[] => new Cite(source).data as readonly Item[];

const expected = [
  "Mill strike enters third week",
  "Mill strike ends",
  "The old mill burns to the ground",
  "Nothing of the mill",
];
/** The library does not read the `entrysubtype` that makes a BibLaTeX article one of a newspaper. */
const TYPES: Readonly<Record<string, string>> = {
  ris: "article-newspaper",
  biblatex: "article-journal",
  csl: "article-newspaper",
};

/** Of RIS the library takes the year from `PY` alone; the day stands in `DA`, as the next test holds. */
const FINENESS: Readonly<Record<string, number>> = { ris: 1, biblatex: 3, csl: 3 };

const startOf = ({ issued }: Item, format: string) => issued!["date-parts"]![0]!.slice(0, FINENESS[format]);

/** The library calls who wrote for a paper a reporter. */
const authorsOf = ({ author, reporter }: Item) =>
  (author ?? reporter ?? []).map((one) =>
    typeof one === "string" ? one : (one.literal ?? [one.given, one.family].filter(Boolean).join(" ")),
  );

const plain = ({ title }: Item): string => title.replace(/<[^>]*>/g, "");

describe.each(["ris", "biblatex", "csl"])("as %s, read by a library of the field,", (format) => {
  test("every article that may be shown is a newspaper article", async () => {
    const items = readBack(await exported("-f", format));
    expect(items).toHaveLength(5);
    expect(items.map(plain)).toEqual(expect.arrayContaining(expected));
    for (const { type } of items) expect(type).toBe(TYPES[format]);
    expect(JSON.stringify(items)).not.toContain("Nobody may read");
  });

  test("paper, authors and the day are where they belong", async () => {
    const item = readBack(await exported("-f", format)).find((one) => plain(one) === expected[0])!;
    expect(item["container-title"]).toBe("Evening Post");
    expect(authorsOf(item)).toEqual(["Jo March", "Amy March"]);
    expect(startOf(item, format)).toEqual([1931, 5, 4].slice(0, FINENESS[format]));
  });

  test("a month is a month, and nothing undated has a date", async () => {
    const items = readBack(await exported("-f", format));
    const find = (title: string) => items.find((one) => plain(one) === title)!;
    expect(startOf(find("Mill strike ends"), format)).toEqual([1931, 6].slice(0, FINENESS[format]));
    expect(find("Nothing of the mill").issued).toBeUndefined();
  });
});

test("BibLaTeX says that each is an article of a newspaper", async () => {
  expect((await exported("-f", "biblatex")).match(/entrysubtype = \{newspaper\}/g)).toHaveLength(5);
});

test("RIS has the day as Zotero reads it, and a note where it is not that fine", async () => {
  const records = (await exported("-f", "ris")).split("ER  - ");
  const dates = records.slice(0, 5).map((record) => /^DA {2}- (.*)\r$/m.exec(record)?.[1] ?? null);
  expect(dates).toEqual(["1931/05/04/", "1931/06//", null, "1931/05/05/", null]);
});

test("signs that a format uses stay inside their field", async () => {
  const [csl, bib, ris] = [
    await exported("-f", "csl"),
    await exported("-f", "biblatex"),
    await exported("-f", "ris"),
  ];
  const title = '=SUM(1) {50%} & "loom_#1" ~ \\ER -';
  expect(readBack(csl).map(plain)).toContain(title);
  expect(readBack(ris)).toHaveLength(5);
  expect(readBack(bib)).toHaveLength(5);
});

describe("as csv", () => {
  test("it is a table of one row an article", async () => {
    const rows = parse(await exported("-f", "csv"), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(["day", "month", "range", "signs", "undated"]);
    expect(rows[0]).toMatchObject({
      title: expected[0],
      outlet: "Evening Post",
      authors: "Jo March; Amy March",
      date_edtf: "1931-05-04",
      date_basis: "stated",
    });
    expect(rows[2]).toMatchObject({ date_earliest: "1931-01-01", date_latest: "1934-12-31" });
    expect(rows[4]).toMatchObject({ date_edtf: "", date_earliest: "" });
  });

  test("no cell is a formula to a spreadsheet", async () => {
    const rows = parse(await exported("-f", "csv"), { columns: true }) as Record<string, string>[];
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@-]/);
  });
});

test("as ninjs each line is an item with its sources in their roles", async () => {
  const items = (await exported("-f", "ninjs"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(items).toHaveLength(5);
  expect(items[0]).toMatchObject({
    headlines: [{ value: expected[0] }],
    contentCreated: "1931-05-04T00:00:00Z",
    infoSources: [{ name: "Evening Post", role: "distributed" }],
  });
  expect(items[2].contentCreated).toBeUndefined();
});

describe("only what is asked for", () => {
  const ids = async (...words: readonly string[]) =>
    (await exported(...words))
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line).id);

  test.each([
    [["--filter", "source=evening post"], ["day"]],
    [
      ["--filter", "source=Wire", "--filter", "source=Evening Post"],
      ["day", "month"],
    ],
    [["--filter", "author=Jo March"], ["day"]],
    [["--filter", "source=Wire", "--filter", "author=Jo March"], []],
    [["--filter", "tag=strikes"], ["day"]],
    [
      ["--from", "1931-06"],
      ["month", "range"],
    ],
    [["--from", "1932", "--to", "1933"], ["range"]],
    [
      ["--to", "1931-05-04"],
      ["day", "range"],
    ],
  ])("%j", async (words, wanted) => {
    expect(await ids(...words)).toEqual(wanted);
  });

  test.each([
    [["--filter", "sorce=Wire"], /"sorce=Wire" is no filter/, /Did you mean "source=…"/],
    [["--filter", "source"], /"source" is no filter/, /source=…, author=…/],
    [["--from", "31.5.1931"], /"31\.5\.1931" is no date for --from/, /--from 1954-07/],
  ])("%j is refused, with what to write instead", async (words, message, hint) => {
    const { code, out, err } = await place(archive).call("export", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(hint);
  });
});
