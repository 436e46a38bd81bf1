import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import edtf from "edtf";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportRecord } from "../../src/export/export-record.ts";
import { recordSchema } from "../../src/export/schema.ts";
import { DOCKS, type Place, place, STRIKE } from "../cli/call.ts";
import { BRIDGE } from "../support/accounts.ts";
import { cslJson, dataPackage, jsonFeed, ninjs, relations } from "./standards/schemas.ts";

/** Every way in which a date, a name or a text can be difficult to say in another form. */
const archive = {
  "archive.yaml":
    "title: Täglich <Neues> & mehr\ndescription: What the “papers” said.\nrights: Ask & you may.\nbaseUrl: https://clips.example/a%20b/\npublish: {robots: index}\n",
  "seeds/strike.txt": STRIKE,
  "seeds/strike.txt.meta.yaml":
    'tags: [strikes, "looms & <wool>", "a,b"]\nurl: "https://post.example/a?b=1&c=2"\naccessed: 2024-05-03\nsource: "Evening; Post"\nrights: "© the {paper}"\n',
  "seeds/docks.txt": DOCKS.replace("Docks fall", 'Docks <b>"fall"</b> & \u0001{fall} 50% #1 ~ \\'),
  "seeds/month.txt":
    "---\ndate: 1931-07\n---\nThe fair comes to Leeds\n\nThe fair came to Leeds, and nobody had seen one like it.\n",
  "seeds/range.txt":
    "---\ndate: 1931/1934\n---\nThe old mill burns\n\nFlames could be seen from the harbour, and the engines of the Grimsditch Trust of Leeds came too late.\n",
  "seeds/set.txt":
    '---\ndate: "[1931-07-02..1931-08-01]"\n---\nA new bell\n\nThe bell was hung, and it was heard as far as the coast.\n',
  "seeds/open.txt":
    "---\ndate: 1950/..\n---\nThe pier is gone\n\nNothing was left of the pier but its name, and few knew even that.\n",
  "seeds/antique.txt":
    "---\ndate: -0044-03-15\n---\nA dictator falls\n\nHe was met on the steps by those whom he had called his friends.\n",
  "seeds/undated.txt":
    "Bridge opens\n\nThe bridge was opened in the rain, and nobody had expected it to be ready.\n",
  "seeds/1931/untitled.txt":
    "The council met behind closed doors and said nothing of what it had done there.\n\nNobody asked.\n",
  "seeds/hebrew.txt":
    "---\ndate: 1999-01-02\nlanguage: he\n---\nהגשר נפתח\n\nהגשר נפתח בגשם, ואיש לא ציפה לכך שיהיה מוכן בזמן.\n",
  "seeds/bridge.txt": BRIDGE.dated,
  "seeds/mourning.txt": BRIDGE.weekday,
  "seeds/copy.txt": BRIDGE.dated.replace("painted last spring", "painted last year"),
  "seeds/junk.txt": "Subscribe\n\nShare this\n",
  "seeds/hidden.txt": "---\nstatus: withheld\n---\nSecret fair\n\nThe fair was secret.\n",
};

/** As the standards have them. */
const ajv = new Ajv2020({ strict: false, allErrors: true })
  .addFormat("uri", (value) => /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(value) && !/[<>"\\^`{|}]/.test(value))
  .addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
const fits = {
  jsonFeed: ajv.compile(jsonFeed),
  cslJson: ajv.compile(cslJson),
  ninjs: ajv.compile(ninjs),
  dataPackage: ajv.compile(dataPackage),
  record: ajv.compile(recordSchema),
};
function expectFit(name: keyof typeof fits, value: unknown, file: string): void {
  const isFit = fits[name](value);
  expect(isFit, `${file} ${JSON.stringify(fits[name].errors)}`).toBe(true);
}

/** Tools that a test machine has; elsewhere their tests are left out, except in CI. */
const has = (tool: string) => Boolean(process.env.CI) || spawnSync(tool, ["--version"]).error === undefined;
const run = (tool: string, words: readonly string[], cwd: string) => {
  const { status, stderr, error } = spawnSync(tool, [...words], { cwd, encoding: "utf8" });
  expect([error, status], `${tool} ${words.join(" ")}\n${stderr}`).toEqual([undefined, 0]);
};
const STANDARDS = join(import.meta.dirname, "standards");

let here: Place;
let files: readonly string[] = [];
const root = () => join(here.folder, "public");
const read = (path: string) => readFileSync(join(root(), path), "utf8");
const named = (pattern: RegExp) => {
  const found = files.filter((path) => pattern.test(path));
  expect(found.length, String(pattern)).toBeGreaterThan(0);
  return found;
};

beforeAll(async () => {
  here = place(archive, { kept: true });
  const { code, err } = await here.call("--quiet");
  expect(code, err).toBe(0);
  files = readdirSync(root(), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(root(), name)).isFile());
  return () => here.remove();
});

describe("feeds", () => {
  test.skipIf(!has("xmllint"))("of all, of each source and of each story are Atom", () => {
    const feeds = named(/(?:^feed|^sources\/.*|^stories\/.*)\.xml$/);
    for (const kind of [/^feed/, /^sources/, /^stories/])
      expect(feeds.some((path) => kind.test(path))).toBe(true);
    run("xmllint", ["--noout", "--relaxng", join(STANDARDS, "atom.rng"), ...feeds], root());
    for (const path of feeds) {
      const ids = [...read(path).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(read(path), path).not.toMatch(/T00:00:00Z[^<]|1931-07|untitled/);
    }
  });

  test("of the same are JSON Feeds", () => {
    const feeds = named(/(?:^feed|^sources\/.*|^stories\/.*)\.json$/);
    for (const path of feeds) expectFit("jsonFeed", JSON.parse(read(path)), path);
    expect(feeds).toEqual(
      expect.arrayContaining(["feed.json", "stories/bridge.json", "sources/evening-post.json"]),
    );
    expect(JSON.parse(read("feed.json")).items).toHaveLength(13);
  });

  test("of a source and of a story hold their articles alone, and their pages lead to them", () => {
    const ids = (path: string) =>
      JSON.parse(read(path)).items.map(({ id }: { id: string }) => /([^/]*)\.html$/.exec(id)![1]);
    expect(ids("sources/evening-post.json")).toEqual(["strike"]);
    expect(ids("stories/bridge.json").sort()).toEqual(["bridge", "copy", "mourning"]);
    for (const page of ["index.html", "sources/evening-post.html", "stories/bridge.html"]) {
      const [, feed] = /<link rel="alternate" type="application\/feed\+json" [^>]*href="([^"]*)"/.exec(
        read(page),
      )!;
      expect(files).toContain(join(page, "..", feed!).replaceAll("\\", "/"));
    }
  });
});

describe("the sitemap", () => {
  test.skipIf(!has("xmllint"))("is one", () => {
    run("xmllint", ["--noout", "--schema", join(STANDARDS, "sitemap.xsd"), "sitemap.xml"], root());
  });
});

describe("citations", () => {
  const ids = [
    "1931/untitled",
    "antique",
    "bridge",
    "copy",
    "docks",
    "hebrew",
    "month",
    "mourning",
    "open",
    "range",
    "set",
    "strike",
    "undated",
  ];

  test("of each article and of all are read by a library of the field", () => {
    for (const form of ["ris", "bib", "csl.json"]) {
      for (const id of ids)
        expect(new Cite(read(`articles/${id}.${form}`)).data, `${id}.${form}`).toHaveLength(1);
      expect(new Cite(read(`data/articles.${form}`)).data, form).toHaveLength(ids.length);
    }
  });

  test("as CSL-JSON fit its schema", () => {
    for (const path of named(/\.csl\.json$/)) expectFit("cslJson", JSON.parse(read(path)), path);
  });

  test("say an uncertain date as their form can", () => {
    const issued = (id: string) => JSON.parse(read(`articles/${id}.csl.json`))[0].issued;
    expect(issued("strike")).toEqual({ "date-parts": [[1931, 5, 4]] });
    expect(issued("range")).toEqual({
      "date-parts": [
        [1931, 1, 1],
        [1934, 12, 31],
      ],
      circa: true,
    });
    expect(issued("undated")).toBeUndefined();
    expect(read("articles/set.bib")).toContain("date = {1931?}");
    expect(read("articles/range.bib")).toContain("date = {1931/1934}");
    for (const path of named(/^articles\/.*\.bib$/)) {
      const date = /^ {2}date = \{(.*)\},$/m.exec(read(path))?.[1];
      if (date !== undefined) expect(() => edtf(date), `${path}: ${date}`).not.toThrow();
      expect(date ?? "", path).not.toMatch(/[[{]/); // those are of level 2
    }
    for (const path of named(/^articles\/.*\.ris$/))
      expect(/^DA {2}- (.*)\r$/m.exec(read(path))?.[1] ?? "1931///", path).toMatch(
        /^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/$/,
      );
    expect(read("articles/bridge.ris").split("\r\n").at(-1)).toBe("");
  });
});

describe("data", () => {
  const records = () =>
    read("data/articles.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ExportRecord);

  test("as JSONL, and each record of its own, fit the schema that lies beside them", () => {
    expect(JSON.parse(read("data/schema.json"))).toEqual(JSON.parse(JSON.stringify(recordSchema)));
    for (const record of records()) {
      expectFit("record", record, record.id);
      expect(JSON.parse(read(`articles/${record.id}.json`))).toEqual(record);
    }
    expect(records()).toHaveLength(14);
  });

  test("have dates that a library of EDTF reads, with the bounds that are told beside them", () => {
    const dates = records()
      .flatMap(({ date, updated }) => [date, updated])
      .filter((date) => date !== null);
    const known = dates.filter((date) => date.edtf !== null);
    expect(known.length).toBeGreaterThan(8);
    for (const { edtf: written, best, earliest, latest } of known) {
      for (const one of [written!, best!.edtf]) expect(() => edtf(one), one).not.toThrow();
      const days = edtf(written!) as { type: string; min: number; max: number };
      if (days.type === "Set") continue; // of these the library does not tell the bounds
      const day = (at: number) => new Date(at).toISOString().replace(/T.*/, "").replace(/^-00/, "-");
      if (earliest !== null) expect(day(days.min), written!).toBe(earliest);
      if (latest !== null) expect(day(days.max), written!).toBe(latest);
    }
  });

  test.each(Object.keys(relations))("%s tells of articles that there are, by their ids", (name) => {
    const fits = ajv.compile(relations[name as keyof typeof relations]);
    const list = JSON.parse(read(`data/${name}.json`));
    expect(fits(list), JSON.stringify(fits.errors)).toBe(true);
    expect(list.length).toBeGreaterThan(0);
    const known = new Set(records().map(({ id }) => id));
    for (const { article, articles = [], members = [], edtf: day } of list) {
      for (const id of [article ?? "strike", ...articles, ...members]) expect(known).toContain(id);
      if (day !== undefined) expect(() => edtf(day), day).not.toThrow();
    }
  });

  test("as CSV are a table, whatever stands in its cells", () => {
    const rows = parseCsv(read("data/articles.csv"), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(records().map(({ id }) => id));
    expect(rows.find(({ id }) => id === "docks")!.title).toContain('Docks <b>"fall"</b> &');
  });

  test("are described as a Data Package, all of them", () => {
    const about = JSON.parse(read("datapackage.json"));
    expectFit("dataPackage", about, "datapackage.json");
    const paths = about.resources.map(({ path }: { path: string }) => path);
    expect(paths.sort()).toEqual(named(/^data\//).sort());
  });

  test.skipIf(!has("sha256sum"))("have the sums that are told", () => {
    run("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], root());
    const told = read("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.slice(66));
    expect(told).toEqual(expect.arrayContaining(named(/^(?:data\/.*|datapackage\.json|articles\/.*\.txt)$/)));
  });

  test("as ninjs fit its schema", async () => {
    const lines = (await here.call("export", "-f", "ninjs")).out.trim().split("\n");
    expect(lines).toHaveLength(13);
    for (const line of lines) expectFit("ninjs", JSON.parse(line), line.slice(0, 80));
  });
});
