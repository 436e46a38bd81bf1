import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeEffects } from "../../src/effects.ts";
import { build } from "../../src/pipeline.ts";
import { axeIn, findBrowser, inBrowser, troubleIn } from "../support/browser.ts";
import { silent } from "../support/effects.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";

/** The first archive, and beside it one clipping for each page that it has no need of. */
const MORE: Readonly<Record<string, string>> = {
  "dated one.txt":
    "---\ndate: 1931-05-04\noutlet: Evening Post\nauthors: [Jo March]\ntags: [mills, Easthaven]\nnotes: Cut out by hand.\naliases: [old-name]\n---\nThe mill is shut\n\nThe mill at Easthaven was shut on Monday, its owners said.\n\nIt had stood since 1840.\n",
  "folder/dated #2.md":
    "---\ndate: 1931-05-06\noutlet: Evening Post\n---\n# The mill opens\n\nThe mill at *Easthaven* was opened again. [Plans](https://example.org/plans) were shown.\n\n- The owners came.\n- The mayor did not.\n\n| Loom | Weaver | Wage in the week before | Wage in the week after it |\n|---|---|---:|---:|\n| 1 | Ann Poole | 14s | 15s 6d |\n| 2 | Jo March | 13s 9d | 15s |\n",
  "kept-back.txt":
    "---\ndate: 1931-06\nstatus: withheld\n---\nA quarrel\n\nThe owners of the mill at Easthaven fell out with each other.\n",
  "menu.txt": "Home\nNews\nSport\nSubscribe now\n",
  "empty.txt": "",
  "arabic.txt":
    "مجلس الميناء يوافق على الجسر الجديد\n\nوافق مجلس الميناء يوم الخميس على بناء الجسر الجديد في المدينة القديمة، بعد نقاش طويل.\n",
};

const CORRECTED =
  "- {field: source, value: Harbour Gazette, was: unknown, note: It says so on the back., by: Jo, on: 2024-05-03}\n";

const browser = findBrowser();
if (browser === null)
  console.warn(
    "No browser was found: the tests of the built site are skipped. Name one with CLIPFILE_BROWSER.",
  );

let folder: string;
let server: StaticServer;
let pages: readonly string[];

beforeAll(async () => {
  if (browser === null) return;
  folder = mkdtempSync(join(tmpdir(), "clipfile-site-"));
  const input = join(folder, "seeds");
  mkdirSync(join(input, "folder"), { recursive: true });
  for (const name of readdirSync("seeds")) copyFileSync(join("seeds", name), join(input, name));
  for (const [name, text] of Object.entries(MORE)) writeFileSync(join(input, name), text);
  mkdirSync(join(folder, "corrections"));
  writeFileSync(join(folder, "corrections", "arabic.yaml"), CORRECTED);
  const program = { home: resolve("."), version: "0.0.0", code: "test" };
  build(configFor(folder), nodeEffects(program, silent), { full: true });
  const output = join(folder, "public");
  pages = readdirSync(output, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
  server = await serveFolder(output, "/some/where/");
});

afterAll(async () => {
  if (browser === null) return;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function configFor(root: string): Parameters<typeof build>[0] {
  return {
    root,
    file: null,
    title: "The Clip File",
    description: null,
    language: "en",
    baseUrl: null,
    input: join(root, "seeds"),
    output: join(root, "public"),
    templates: join(root, "templates"),
    dateOrder: null,
    terms: null,
    facts: null,
    sources: null,
    stories: { merge: [], split: [] },
    publish: { text: "full", originals: true, robots: "index" },
    rights: "The papers named hold the rights.",
    contact: "desk@example.org",
  };
}

const onDisk = (): string => pathToFileURL(`${join(folder, "public")}/`).href;
const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** One page of each template, and some that differ from it; an old address only sends its readers on. */
function onePageOfEachType(): Readonly<Record<string, readonly string[]>> {
  const firstWith = (sign: RegExp): string =>
    pages.find((path) => sign.test(readFileSync(join(folder, "public", path), "utf8"))) ??
    `no page has ${sign}`;
  const first = (sign: RegExp): string => pages.find((path) => sign.test(path)) ?? `no page is ${sign}`;
  const article = (name: string) =>
    pages.find((path) => path.startsWith("articles/") && path.includes(name))!;
  return {
    home: ["index.html"],
    about: ["about.html"],
    review: ["review.html"],
    "review-list": ["review/cleaning.html", "review/untitled.html"],
    timeline: ["timeline/index.html"],
    undated: ["timeline/undated.html"],
    year: ["timeline/1931.html"],
    month: ["timeline/1931/05.html"],
    events: ["events/index.html", "events/day-unknown.html"],
    sources: ["sources/index.html"],
    source: ["sources/evening-post.html"],
    stories: ["stories/index.html"],
    story: [first(/^stories\/(?!index)/)],
    entities: ["people/index.html", "places/by-count.html"],
    entity: [first(/^people\/(?!index|by-count)/), first(/^places\/(?!index|by-count)/)],
    quotes: ["quotes/index.html"],
    "told-again": ["quotes/told-again.html"],
    search: ["search.html"],
    tags: ["tags/index.html"],
    tag: ["tags/mills.html"],
    notes: ["notes.html"],
    corrections: ["corrections.html"],
    article: [article("arabic"), article("dated"), firstWith(/<div class="table"/), article("004_")],
    notice: [firstWith(/<article class="article notice"/)],
    clipping: [firstWith(/No article was found in this clipping\. What/)],
  };
}

const everyPageType = (): readonly string[] => Object.values(onePageOfEachType()).flat();

describe.skipIf(browser === null)("the built site", () => {
  test.for<["from the disk" | "from a server, below a path", boolean]>([
    ["from the disk", false],
    ["from the disk", true],
    ["from a server, below a path", false],
    ["from a server, below a path", true],
  ])(
    "%s, JavaScript %s: every page opens, dressed, without an error or a foreign request",
    async ([where, javaScript]) => {
      const home = where === "from the disk" ? onDisk() : server.address;
      await inBrowser(browser!, { javaScript, colours: "light", width: 1280 }, async (context) => {
        const page = await context.newPage();
        const trouble = troubleIn(page, home);
        for (const path of pages) {
          await page.goto(home + encoded(path), { waitUntil: "load" });
          // An old address sends its reader on in its own time, and while it does nothing can be asked.
          const font = () => page.evaluate("getComputedStyle(document.body).fontFamily").catch(String);
          await expect.poll(font, { message: path, timeout: 20_000 }).toContain("Georgia");
          await page.locator("main").waitFor({ state: "visible" });
        }
        expect(trouble).toEqual([]);
      });
    },
  );

  test("every template has a page that is looked at", () => {
    const templates = readdirSync("templates").filter((name) => name.endsWith(".eta"));
    const ofPages = templates
      .map((name) => name.slice(0, -4))
      .filter((name) => !/^(?:layout|redirect)$/.test(name));
    expect(Object.keys(onePageOfEachType()).sort()).toEqual(ofPages.sort());
    for (const path of everyPageType()) expect(pages).toContain(path);
  });

  test.for<["light" | "dark", number]>([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ])(
    "%s, %d wide: every page type passes WCAG 2.2 AA, and needs no scrolling sideways",
    async ([colours, width]) => {
      await inBrowser(browser!, { javaScript: true, colours, width }, async (context) => {
        const page = await context.newPage();
        for (const path of everyPageType()) {
          await page.goto(onDisk() + encoded(path));
          await page.evaluate(
            "for (const details of document.querySelectorAll('details')) details.open = true",
          );
          const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect(wide, path).toBeLessThanOrEqual(0);
          const { violations } = await axeIn(page)
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
          );
          expect(found, `${path}, ${colours}, ${width}`).toEqual([]);
        }
      });
    },
  );

  test("by keyboard the first stop of every page leads past its head, and the second is the archive's name", async () => {
    await inBrowser(browser!, { javaScript: true, colours: "light", width: 1280 }, async (context) => {
      const page = await context.newPage();
      for (const path of everyPageType().filter((one) => one !== "search.html" && one !== "index.html")) {
        await page.goto(onDisk() + encoded(path));
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.className"), path).toBe("skip");
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.textContent"), path).toBe("The Clip File");
        await page.keyboard.press("Shift+Tab");
        await page.keyboard.press("Enter");
        expect(await page.evaluate("document.activeElement.id"), path).toBe("content");
        expect(await page.locator("h1").count(), path).toBe(1);
      }
    });
  });

  test("nothing moves while a page is drawn, and nothing is animated for those who want no motion", async () => {
    await inBrowser(browser!, { javaScript: true, colours: "light", width: 1280 }, async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript(
        "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value }).observe({ type: 'layout-shift', buffered: true })",
      );
      for (const path of everyPageType()) {
        await page.goto(server.address + encoded(path), { waitUntil: "load" });
        await page.waitForTimeout(50);
        expect(await page.evaluate("window.shift"), path).toBeLessThan(0.01);
        expect(await page.evaluate("document.getAnimations().length"), path).toBe(0);
      }
    });
  });

  test("in the system's own colours bars and lines can still be told from what is behind them", async () => {
    await inBrowser(browser!, { javaScript: true, colours: "light", width: 1280 }, async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ forcedColors: "active" });
      for (const path of ["timeline/index.html", "index.html"]) {
        await page.goto(onDisk() + path);
        const [bar, behind] = (await page.evaluate(
          "[getComputedStyle(document.querySelector('.sure')).fill, getComputedStyle(document.body).backgroundColor]",
        )) as [string, string];
        expect(bar, path).not.toBe(behind);
      }
    });
  });

  test("a text that runs from right to left does so on a page that runs from left to right", async () => {
    await inBrowser(browser!, { javaScript: true, colours: "light", width: 1280 }, async (context) => {
      const page = await context.newPage();
      await page.goto(onDisk() + encoded(pages.find((one) => one.includes("arabic"))!));
      const direction = (selector: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
      expect(await Promise.all(["article h1", ".body"].map(direction))).toEqual(["rtl", "rtl"]);
      expect(await Promise.all(["html", ".banner", ".sources"].map(direction))).toEqual([
        "ltr",
        "ltr",
        "ltr",
      ]);
      const ends = "(({ right }) => right)(document.querySelector('.body').getBoundingClientRect())";
      const text =
        "(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.body p').lastChild); return range.getBoundingClientRect().right })()";
      expect(
        Math.abs(((await page.evaluate(text)) as number) - ((await page.evaluate(ends)) as number)),
      ).toBeLessThan(2);
    });
  });

  test("without JavaScript the evidence opens, and a link to a line of the original shows that line", async () => {
    await inBrowser(browser!, { javaScript: false, colours: "light", width: 390 }, async (context) => {
      const page = await context.newPage();
      const path = pages.find((one) => one.includes("003_"))!;
      await page.goto(onDisk() + encoded(path));
      const evidence = page.locator(".evidence").first();
      expect(await evidence.isVisible()).toBe(false);
      await page.locator(".how summary").first().click();
      expect(await evidence.isVisible()).toBe(true);
      await evidence.locator('a[href^="#L"]').first().click();
      const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await line.isVisible()).toBe(true);
    });
  });

  test("on paper there is the text, how it is dated and the address, and nothing to click", async () => {
    await inBrowser(browser!, { javaScript: true, colours: "dark", width: 1280 }, async (context) => {
      const page = await context.newPage();
      await page.goto(server.address + encoded(pages.find((one) => one.includes("003_"))!));
      await page.emulateMedia({ media: "print" });
      const shown = (selector: string) => page.locator(selector).first().isVisible();
      expect(await Promise.all([".masthead nav", ".skip", ".around", ".lines"].map(shown))).not.toContain(
        true,
      );
      expect(
        await Promise.all(
          [".banner", ".body", ".evidence", ".evidence .quote", ".cite p", ".colophon .address"].map(shown),
        ),
      ).not.toContain(false);
      const paper = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
      expect(paper).toBe("rgb(255, 255, 255)");
    });
  });

  test("an original is served byte for byte", async () => {
    const name = readdirSync("seeds").find((one) => one.startsWith("000_"))!;
    const answer = await fetch(`${server.address}articles/${name}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join("seeds", name)))).toBe(true);
  });
});
