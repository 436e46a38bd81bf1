import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeEffects } from "../../src/effects.ts";
import { build, openArchive } from "../../src/pipeline.ts";
import { AWKWARD_NAMES, awkwardClipping } from "../support/awkward-names.ts";
import { findBrowser, inBrowser } from "../support/browser.ts";
import { silent } from "../support/effects.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";

/** Awkward names on the disk of this machine: as many of them as it takes. */

const folder = mkdtempSync(join(tmpdir(), "clipfile-names-"));
const output = join(folder, "public");
const config = {
  root: folder,
  file: null,
  title: "Names",
  description: null,
  language: "en",
  baseUrl: null,
  input: join(folder, "seeds"),
  output,
  templates: join(folder, "templates"),
  dateOrder: null,
  terms: null,
  facts: null,
  sources: null,
  stories: { merge: [], split: [] },
  publish: { text: "full", originals: true, robots: "index" },
  rights: null,
  contact: null,
} as const;
const effects = nodeEffects({ home: resolve("."), version: "0.0.0", code: "test" }, silent);

/** Names that the disk took, with what is in them; some disks fold case, or forms of letters, or refuse signs. */
let written: ReadonlyMap<string, string>;
/** Ids, by name. */
let ids: ReadonlyMap<string, string>;
let server: StaticServer;

beforeAll(async () => {
  written = new Map(
    AWKWARD_NAMES.flatMap((name, at) =>
      put(name, awkwardClipping(at)) ? [[name, awkwardClipping(at)]] : [],
    ),
  );
  build(config, effects, { full: true });
  const known = openArchive(config, effects);
  ids = new Map([...known.ids].map(([path, id]) => [path.replace("seeds/", ""), id]));
  server = await serveFolder(output, "/some/where/");
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text: string): boolean {
  const place = join(config.input, name);
  try {
    if (existsSync(place)) return false;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    return readdirSync(dirname(place)).includes(name.split("/").at(-1)!);
  } catch {
    return false;
  }
}

const filesOf = (place: string): Record<string, string> =>
  Object.fromEntries(
    effects.files.list(place).map(({ name }) => [name, readFileSync(join(place, name), "latin1")]),
  );

describe("clippings with awkward names", () => {
  test("each has an address of its own, on any disk and server", () => {
    expect(written.size).toBeGreaterThan(AWKWARD_NAMES.length / 2);
    expect([...ids.keys()].sort()).toEqual([...written.keys()].sort());
    expect(new Set([...ids.values()].map((id) => id.toLowerCase())).size).toBe(written.size);
    for (const id of ids.values()) expect(id).toMatch(/^[A-Za-z0-9._/-]+$/);
  });

  test("each has its page and its original, byte for byte", () => {
    for (const [name, text] of written) {
      const id = ids.get(name)!;
      expect(existsSync(join(output, `articles/${id}.html`)), name).toBe(true);
      const page = readFileSync(join(output, `articles/${id}.html`), "utf8");
      const href = /<a href="([^"]+)" download>/.exec(page)![1]!;
      const original = fileURLToPath(new URL(href, pathToFileURL(join(output, `articles/${id}.html`))));
      expect(readFileSync(original, "utf8"), name).toBe(text);
    }
  });

  test("there is one build: a second one writes nothing, and a clean one makes the same bytes", () => {
    const before = filesOf(output);
    expect(build(config, effects, { full: false })).toMatchObject({ written: 0, deleted: 0 });
    rmSync(join(output, "articles"), { recursive: true });
    build(config, effects, { full: true });
    expect(filesOf(output)).toEqual(before);
  });
});

const browser = findBrowser();

describe.skipIf(browser === null)("in a browser", () => {
  test.for(["from the disk", "from a server"] as const)(
    "%s, each page is reached by links alone, and each original downloads",
    async (where) => {
      const home = where === "from the disk" ? pathToFileURL(`${output}/`).href : server.address;
      await inBrowser(browser!, { javaScript: false, colours: "light", width: 1280 }, async (context) => {
        const page = await context.newPage();
        const reached = await crawl(page, home);
        for (const [name, id] of ids) expect(reached, name).toContain(`${home}articles/${id}.html`);
        for (const [name, id] of ids) {
          await page.goto(`${home}articles/${id}.html`);
          const original = page.locator(".original a[download]");
          const text =
            where === "from a server" ? await downloaded(page, original) : await opened(page, original);
          expect(text, name).toBe(written.get(name));
        }
      });
    },
  );
});

async function downloaded(page: Page, link: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.dispatchEvent("click")]);
  return readFileSync(await download.path(), "utf8");
}

/** From the disk, a browser shows a text rather than copy it. */
async function opened(page: Page, link: Locator): Promise<string> {
  await page.goto(new URL((await link.getAttribute("href"))!, page.url()).href);
  return `${(await page.locator("body").innerText()).trimEnd()}\n`;
}

/** Every page of the site that links lead to, from the front page on. */
async function crawl(page: Page, home: string): Promise<ReadonlySet<string>> {
  const reached = new Set([`${home}index.html`]);
  for (const address of reached) {
    const answer = await page.goto(address);
    if (address.startsWith("http")) expect(answer?.status(), address).toBe(200);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => (a as { href?: string }).href!));
    for (const link of links) {
      const target = link.replace(/#.*$/, "");
      if (target.startsWith(home) && target.endsWith(".html")) reached.add(target);
    }
  }
  return reached;
}
