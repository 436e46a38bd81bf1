import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { sitemapsOf } from "../../src/export/sitemap.ts";
import { DOCKS, place, STRIKE } from "../cli/call.ts";

const archive = {
  "seeds/strike.txt": STRIKE,
  "seeds/docks.txt": DOCKS.replace("Docks fall", 'Docks <b>"fall"</b> & \u0001fall'),
  "seeds/month.txt": `---\ndate: 1931-07\n---\nThe fair comes to Leeds\n\nThe fair came to Leeds, and nobody had seen one like it.\n`,
  "seeds/undated.txt":
    "Bridge opens\n\nThe bridge was opened in the rain, and nobody had expected it to be ready.\n",
  "seeds/hidden.txt": `---\nstatus: withheld\ndate: 1931-08-01\n---\nSecret fair\n\nThe fair was secret.\n`,
};

const BASE = "https://clips.example/my%20archive/";

async function built(files: Readonly<Record<string, string>>, ...words: string[]) {
  const { call, folder } = place(files);
  const { code, err } = await call("--quiet", ...words);
  expect(code, err).toBe(0);
  return {
    folder: join(folder, "public"),
    text: (path: string) => readFileSync(join(folder, "public", path), "utf8"),
  };
}

const children = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => (child as XmlElement).name === name);
const words = (element: XmlElement, name: string) => children(element, name).map(({ text }) => text);

describe("the Atom feed", () => {
  test("holds what RFC 4287 asks for, of articles that are known to the day, the latest first", async () => {
    const { text } = await built(archive, "-b", BASE);
    const feed = parseXml(text("feed.xml")).root!;
    expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    const entries = children(feed, "entry");
    expect(entries.map((entry) => words(entry, "updated")[0])).toEqual([
      "1931-06-09T00:00:00Z",
      "1931-05-04T00:00:00Z",
    ]);
    for (const element of [feed, ...entries]) {
      for (const name of ["id", "title", "updated"]) expect(words(element, name), name).toHaveLength(1);
      expect(words(element, "id")[0]).toMatch(/^https:\/\/clips\.example\/my%20archive\//);
      expect(children(element, "link").length).toBeGreaterThan(0);
    }
    expect(words(feed, "updated")).toEqual(["1931-06-09T00:00:00Z"]);
    expect(words(entries[0]!, "title")[0]).toMatch(/^Docks .*"fall".* & fall/);
    expect(children(entries[1]!, "author")[0]!.text).toBe("Jo March");
  });

  test("is left out where no article is known to the day", async () => {
    const { folder } = await built({ "seeds/undated.txt": archive["seeds/undated.txt"] }, "-b", BASE);
    expect(existsSync(join(folder, "feed.xml"))).toBe(false);
    expect(existsSync(join(folder, "feed.json"))).toBe(true);
  });
});

/** https://www.jsonfeed.org/version/1.1/, as far as it has rules. */
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  patternProperties: { "^_": { type: "object" } },
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string" },
    description: { type: "string" },
    home_page_url: { type: "string", pattern: "^https?://" },
    feed_url: { type: "string", pattern: "^https?://" },
    language: { type: "string" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "content_text"],
        additionalProperties: false,
        patternProperties: { "^_": { type: "object" } },
        properties: {
          id: { type: "string", minLength: 1 },
          url: { type: "string", pattern: "^https?://" },
          title: { type: "string" },
          content_text: { type: "string" },
          date_published: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
          authors: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
          language: { type: "string" },
        },
      },
    },
  },
};

test("the JSON feed holds all that is shown, with a date only where it is exact", async () => {
  const { text } = await built(archive, "-b", BASE);
  const feed = JSON.parse(text("feed.json"));
  const fits = new Ajv2020({ strictTypes: false }).compile(JSON_FEED);
  expect(fits(feed), JSON.stringify(fits.errors)).toBe(true);
  expect(feed.items.map(({ date_published }: { date_published?: string }) => date_published)).toEqual([
    undefined,
    "1931-06-09T00:00:00Z",
    "1931-05-04T00:00:00Z",
    undefined,
  ]);
  expect(feed.items[0]._clipfile.date).toMatchObject({ edtf: "1931-07", earliest: "1931-07-01" });
  expect(text("feed.json")).not.toContain("ecret");
});

describe("the sitemap", () => {
  test("names each page that may be found, and no other", async () => {
    const files = { ...archive, "archive.yaml": "publish: {robots: index}\n" };
    const { text, folder } = await built(files, "-b", BASE);
    const map = parseXml(text("sitemap.xml")).root!;
    const found = children(map, "url").map((url) => words(url, "loc")[0]!);
    expect(new Set(found).size).toBe(found.length);
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".html") && !text(name).includes('name="robots" content="noindex"'));
    expect(found.sort()).toEqual(pages.map((page) => BASE + page).sort());
  });

  test("is none where search engines are asked to stay away", async () => {
    const files = { ...archive, "archive.yaml": `baseUrl: ${BASE}\n` };
    const { folder } = await built(files);
    expect(existsSync(join(folder, "feed.xml"))).toBe(true);
    expect(existsSync(join(folder, "sitemap.xml"))).toBe(false);
  });

  test("of a large site is several files", () => {
    const maps = sitemapsOf(["a.html", "b.html", "c.html"], (path) => `https://x.example/${path}?a&b`, 2);
    expect(maps.map(({ path }) => path)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    const [list, ...parts] = maps.map(({ content }) => parseXml(content).root!);
    expect(children(list!, "sitemap").map((one) => words(one, "loc")[0])).toEqual([
      "https://x.example/sitemap-1.xml?a&b",
      "https://x.example/sitemap-2.xml?a&b",
    ]);
    expect(parts.map((part) => children(part, "url").length)).toEqual([2, 1]);
  });
});

test("an archive without an address has neither feeds nor a sitemap", async () => {
  const { folder } = await built(archive);
  for (const name of ["feed.xml", "feed.json", "sitemap.xml"])
    expect(existsSync(join(folder, name)), name).toBe(false);
});
