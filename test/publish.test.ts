import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Place, place } from "./cli/call.ts";

/** Three accounts of one event; the last is the one that is not to be read. Its own words stand in no other. */
const FERRY = `Ferry stops at noon

By Ines Calloway

EASTHAVEN, March 9, 1987 – The ferry to the islands stopped at noon on Monday, and nobody could say when it would run again.

"We have waited for years and years for this landing to be built," said Nora Quill, who runs the landing. "Nobody has told us anything."

Seven boats lay in the harbour of Easthaven, and 214 passengers slept on the quay in the rain.
`;
const ISLANDS = `Islands wait for the ferry

By Tom Brandt

EASTHAVEN – The ferry to the islands stopped yesterday at noon, said Nora Quill, who runs the landing at Easthaven.

"We have waited for years and years for this landing to be built," she told the Gazette.

214 passengers slept on the quay in the rain; seven boats lay in the harbour.
`;
const SECRET = `Zwickle ferry drownings hushed up

By Hortensia Vexley

QUORBLETON, March 10, 1987 (Snarfwire) – The ferry to the islands stopped at noon on Monday, and 214 passengers slept on the quay in the rain, Zebulon Wrackham wrote.

"We have waited for years and years for this landing to be built," said Nora Quill, who runs the landing. "The flumdiddle must be paid," said Zebulon Wrackham, the harbour skulduggerer.

Seven boats lay in the harbour of Easthaven. The Grimsditch Trust of Quorbleton had paid 7771 crowns on October 13, 1986.

Photo: Oswaldine Pumphrett / The Bleakmoor Courier

The last paragraph tells of the Wobbegong committee and of its ledger, which Ebenezer Quagmire kept on Friday.

"I never saw the marzipan," Ebenezer Quagmire said.

Subscribe to the Bleakmoor Courier today
`;
const SAID = `source: The Bleakmoor Courier
agency: Snarfwire
tags: [hushhush, ferries]
notes: Kept from Mortlake by the widow.
url: https://courier.example/zwickle
aliases: [old/was-here.html]
rights: Copyright Thistlewaite
`;
const CORRECTED = `- field: title
  value: Zwickle ferry sinkings covered up
  note: The Pettigrew letter.
  by: Jocasta
- {line: 13, from: Wobbegong, to: Wobblegang}
`;

/** Each word of it that the two others do not have. */
const OWN_WORDS =
  /zwickle|drownings|sinkings|vexley|quorbleton|snarfwire|wrackham|flumdiddle|skulduggerer|grimsditch|7771|pumphrett|bleakmoor|wobb[el]|marzipan|quagmire|hushhush|mortlake|thistlewaite|pettigrew|jocasta/i;

const archive = {
  "seeds/ferry.txt": FERRY,
  "seeds/islands.txt": ISLANDS,
  "seeds/secret.txt": SECRET,
  "seeds/secret.txt.meta.yaml": SAID,
  "corrections/secret.yaml": CORRECTED,
};
const settings = (publish: string) =>
  `title: Ferries\nbaseUrl: https://ferries.example/\nstories: {merge: [[ferry, islands, secret]]}\npublish: ${publish}\n`;

/** Paths of the site's files, and those in which, or in whose path, the words stand. */
function found(words: RegExp, { folder }: Place) {
  const root = join(folder, "public");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(root, name)).isFile());
  const isOurs = (name: string) => /^assets\//.test(name);
  const hit = (name: string) => words.test(name) || words.test(readFileSync(join(root, name), "utf8"));
  return { files, hits: files.filter((name) => !isOurs(name) && hit(name)) };
}

async function build(here: Place, ...words: readonly string[]): Promise<void> {
  const { code, err } = await here.call("--quiet", ...words);
  expect(code, err).toBe(0);
}

const html = ({ folder }: Place, path: string) => readFileSync(join(folder, "public", path), "utf8");

describe("a withheld article", () => {
  test("leaves a tombstone, and none of its words in any file of the site", async () => {
    const here = place({ ...archive, "archive.yaml": settings("{robots: index}") });
    await build(here);
    const before = found(OWN_WORDS, here);
    // It was all over the site: what the search for its words finds afterwards is not nothing by mistake.
    for (const path of [
      "articles/secret.html",
      "articles/secret.json",
      "articles/secret.txt",
      "data/articles.csv",
      "data/articles.ris",
      "data/people.json",
      "feed.xml",
      "feed.json",
      "people/zebulon-wrackham.html",
      "sources/the-bleakmoor-courier.html",
      "index.html",
    ])
      expect(before.hits, path).toContain(path);

    expect((await here.call("fix", "secret", "status=withheld", "--note", "The family asked.")).code).toBe(0);
    await build(here);
    const { files, hits } = found(OWN_WORDS, here);
    expect(hits).toEqual([]);
    expect(files.filter((path) => /(^|\/)secret\b/.test(path))).toEqual(["articles/secret.html"]);
    const tombstone = html(here, "articles/secret.html");
    expect(tombstone).toContain("[Withheld]");
    expect(tombstone).toContain('<meta name="robots" content="noindex">');
    expect(tombstone).not.toMatch(/DC\.|ld\+json|rel="alternate"/);
    expect(html(here, "old/was-here.html")).toContain("../articles/secret.html");
    for (const path of ["feed.xml", "feed.json", "sitemap.xml", "SHA256SUMS", "data/articles.jsonl"])
      expect(html(here, path), path).not.toContain("secret");
    // A clean build of the same leaves no other site.
    expect(JSON.parse((await here.call("--full", "--json")).out)).toMatchObject({ written: 0, deleted: 0 });
  });

  test("is nowhere in what is exported", async () => {
    const here = place({ ...archive, "seeds/secret.txt.meta.yaml": `${SAID}status: withheld\n` });
    for (const format of ["jsonl", "csv", "ris", "biblatex", "csl", "ninjs"]) {
      const { code, out } = await here.call("export", "-f", format);
      expect([code, OWN_WORDS.test(out)], format).toEqual([0, false]);
    }
  });

  test("that its publisher withdrew leaves as little; and a clipping without an article no more", async () => {
    const here = place({
      ...archive,
      "seeds/secret.txt.meta.yaml": `${SAID}status: canceled\n`,
      "seeds/menu.txt": "Home\nFlumdiddle\nSubscribe to the Bleakmoor Courier\n",
      "seeds/menu.txt.meta.yaml": "status: withheld\ntags: [hushhush]\n",
      "archive.yaml": settings("{robots: index}"),
    });
    await build(here);
    const { files, hits } = found(OWN_WORDS, here);
    expect(hits).toEqual([]);
    expect(html(here, "articles/secret.html")).toContain("[Withdrawn]");
    expect(html(here, "articles/menu.html")).toContain("[Withheld]");
    expect(files.filter((path) => /(^|\/)(?:secret|menu)\b/.test(path)).sort()).toEqual([
      "articles/menu.html",
      "articles/secret.html",
    ]);
  });

  test("comes back whole when it may be shown again", async () => {
    const here = place({ ...archive, "archive.yaml": settings("{robots: index}") });
    await build(here);
    const before = html(here, "articles/secret.html");
    here.put("seeds/secret.txt.meta.yaml", `${SAID}status: withheld\n`);
    await build(here);
    here.put("seeds/secret.txt.meta.yaml", SAID);
    await build(here);
    expect(html(here, "articles/secret.html")).toBe(before);
  });
});

describe("excerpts", () => {
  /** From behind the first paragraph; what names and dates say is part of the record. */
  const REST =
    /flumdiddle must|had paid 7771|pumphrett|paragraph tells|wobb[el]|its ledger|marzipan|subscribe to the/i;

  test("are the first words and the record: nothing of the rest, and no original, is in any file", async () => {
    const here = place({ ...archive, "archive.yaml": settings("{text: excerpt, robots: index}") });
    await build(here);
    const { files, hits } = found(REST, here);
    expect(hits).toEqual([]);
    expect(files.filter((path) => /\.(?:txt|gz)$/.test(path))).toEqual([]);
    expect(html(here, "articles/secret.html")).toContain(
      "The ferry to the islands stopped at noon on Monday",
    );
    expect(html(here, "articles/secret.html")).not.toMatch(/href="[^"]*#L\d/);
    expect(JSON.parse(html(here, "articles/secret.json"))).toMatchObject({
      body: [],
      quotes: [],
      removed: [],
    });
  });

  test("where originals are not published, the text is, and nothing that was left out of it", async () => {
    const here = place({ ...archive, "archive.yaml": settings("{originals: false, robots: index}") });
    await build(here);
    const { files, hits } = found(/subscribe to the/i, here);
    expect(hits).toEqual([]);
    expect(files.filter((path) => /\.(?:txt|gz)$/.test(path))).toEqual([]);
    expect(html(here, "articles/secret.html")).toContain("The last paragraph tells of");
  });
});

test("an old address points on, for readers, browsers and search engines", async () => {
  const here = place({ ...archive, "archive.yaml": settings("{robots: index}") });
  await build(here);
  const page = html(here, "old/was-here.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../articles/secret.html">');
  expect(page).toContain('<link rel="canonical" href="https://ferries.example/articles/secret.html">');
  expect(page).toMatch(/<a href="\.\.\/articles\/secret\.html">/);
  expect(html(here, "sitemap.xml")).not.toContain("was-here");
  expect(existsSync(join(here.folder, "public", "articles/secret.html"))).toBe(true);
});
