import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeIn, findBrowser, inBrowser, troubleIn } from "../support/browser.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";

const CLIPPINGS: Readonly<Record<string, string>> = {
  "1-mill.txt":
    "---\ndate: 1931-05-04\nsource: Evening Post\nauthors: [Jo March]\n---\nThe mill is shut\n\nThe mill at Easthaven was shut on Monday, its owners said.\n",
  "2-strike.txt":
    "---\ndate: 1935-02-01\nsource: Harbour Gazette\n---\nA strike at the harbour\n\nThe Port Authority met the dockers on Friday. The mill took no part.\n",
  "3-undated.txt":
    "Of a mill\n\nA mill stood beside the river, and nobody knew since when it had stood there.\n",
};

const browser = findBrowser();
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  if (browser === null) return;
  folder = mkdtempSync(join(tmpdir(), "clipfile-script-"));
  mkdirSync(join(folder, "seeds"));
  for (const [name, text] of Object.entries(CLIPPINGS)) writeFileSync(join(folder, "seeds", name), text);
  execFileSync(process.execPath, [resolve("build.mjs"), "--quiet"], { cwd: folder, stdio: "pipe" });
  server = await serveFolder(join(folder, "public"), "/some/where/");
});

afterAll(async () => {
  if (browser === null) return;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const PLACES = ["from the disk", "from a server, below a path"] as const;
const homeOf = (place: (typeof PLACES)[number]): string =>
  place === "from the disk" ? pathToFileURL(`${join(folder, "public")}/`).href : server.address;

/** Some work on one page; whatever goes wrong in the browser meanwhile fails the test. */
async function onPage(
  place: (typeof PLACES)[number],
  path: string,
  work: (page: Page, home: string) => Promise<void>,
  { javaScript = true, colours = "light" as "light" | "dark", checked = false } = {},
): Promise<void> {
  const home = homeOf(place);
  await inBrowser(browser!, { javaScript, colours, width: 1280 }, async (context) => {
    if (place !== "from the disk") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const trouble = troubleIn(page, home);
    await page.goto(home + path);
    await work(page, home);
    if (!checked) expect(trouble).toEqual([]);
  });
}

/** Nothing is painted before the style sheet is there; on a busy machine the elements are, for a while. */
const isStyled = (page: Page) => page.waitForFunction("document.styleSheets.length > 0");
const paper = (page: Page) => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
const LIGHT = "rgb(253, 252, 248)";
const DARK = "rgb(22, 21, 19)";

describe.skipIf(browser === null)("what scripts add", () => {
  test.for(PLACES)("%s: keys lead to what is before and next, and to the search", async (place) => {
    await onPage(place, "articles/1-mill.html", async (page, home) => {
      await page.keyboard.press("[");
      expect(page.url()).toBe(`${home}articles/1-mill.html`);
      await page.keyboard.press("]");
      await page.waitForURL(`${home}articles/2-strike.html`);
      await page.keyboard.press("[");
      await page.waitForURL(`${home}articles/1-mill.html`);
      await page.keyboard.press("/");
      await page.waitForURL(`${home}search.html`);
      await page.locator("h1").click();
      await page.keyboard.press("/");
      expect(await page.evaluate("document.activeElement.id")).toBe("q");
      await page.keyboard.type("mill?/[]");
      expect(await page.locator("#q").inputValue()).toBe("mill?/[]");
      expect(page.url()).toMatch(/search\.html#q=mill/);
      expect(await page.locator("dialog[open]").count()).toBe(0);
    });
  });

  test.for(PLACES)("%s: the list of keys, and switching them off for good", async (place) => {
    await onPage(place, "articles/1-mill.html", async (page, home) => {
      await page.keyboard.press("?");
      const help = page.getByRole("dialog", { name: "Keys" });
      await help.waitFor();
      await page.keyboard.press("]");
      await page.getByRole("checkbox", { name: "These keys are on" }).uncheck();
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "hidden" });
      for (const key of ["]", "?", "/"]) await page.keyboard.press(key);
      await page.reload();
      await page.keyboard.press("]");
      await page.waitForTimeout(200);
      expect(page.url()).toBe(`${home}articles/1-mill.html`);
      expect(await help.count()).toBe(0);
      await page.getByRole("button", { name: "Keys" }).click();
      await page.getByRole("checkbox", { name: "These keys are on" }).check();
      await page.getByRole("button", { name: "Close" }).click();
      await page.keyboard.press("]");
      await page.waitForURL(`${home}articles/2-strike.html`);
    });
  });

  test.for(PLACES)("%s: the choice of colours holds on every page, from the first", async (place) => {
    await onPage(place, "index.html", async (page, home) => {
      expect(await paper(page)).toBe(LIGHT);
      await page.getByLabel("Colours").selectOption("dark");
      expect(await paper(page)).toBe(DARK);
      await page.goto(`${home}articles/1-mill.html`, { waitUntil: "commit" });
      await page.locator("main").waitFor();
      await isStyled(page);
      expect(await paper(page)).toBe(DARK);
      expect(await page.getByLabel("Colours").inputValue()).toBe("dark");
      await page.emulateMedia({ media: "print" });
      expect(await paper(page)).toBe("rgb(255, 255, 255)");
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await page.getByLabel("Colours").selectOption("light");
      expect(await paper(page)).toBe(LIGHT);
      await page.getByLabel("Colours").selectOption("system");
      expect(await paper(page)).toBe(DARK);
    });
  });

  test("from the home page to what was asked for", async () => {
    await onPage(PLACES[0], "index.html", async (page, home) => {
      await page.keyboard.press("/");
      await page.keyboard.type("port & mill");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${home}search.html#q=port+%26+mill`);
      await page.locator("#hits h3 a").first().waitFor();
      expect(await page.locator("#q").inputValue()).toBe("port & mill");
    });
  });

  test("a citation and an address are copied", async () => {
    await onPage(PLACES[1], "articles/1-mill.html#L1", async (page, home) => {
      const copied = async (button: string) => {
        await page.getByRole("button", { name: button }).click();
        await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
        return page.evaluate("navigator.clipboard.readText()");
      };
      expect(await copied("Copy the citation")).toBe(
        "Jo March. “The mill is shut.” Evening Post, 4 May 1931. In: Clippings, articles/1-mill.html.",
      );
      expect(await copied("Copy the address")).toBe(`${home}articles/1-mill.html`);
    });
  });

  test("on a wide screen the original stands beside the text, once it is open", async () => {
    await onPage(PLACES[0], "articles/1-mill.html", async (page) => {
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
      await page.getByRole("link", { name: "The original, line by line" }).click();
      await page.locator("#L1").waitFor();
      const [text, original] = [await box(".body"), await box(".original")];
      expect(original.x).toBeGreaterThanOrEqual(text.x + text.width);
      expect(original.y).toBeLessThan(text.y);
      await page.locator(".original summary").click();
      expect((await box(".original")).y).toBeGreaterThan(text.y);
    });
  });

  test("nothing is lost where a browser keeps nothing", async () => {
    await onPage(PLACES[0], "articles/1-mill.html", async (page, home) => {
      await page.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })",
      );
      // To leave the page would cut off what is still on its way, and that counts as a request that failed.
      await page.waitForLoadState("networkidle");
      await page.reload();
      await page.waitForLoadState("networkidle");
      await page.getByLabel("Colours").selectOption("dark");
      expect(await paper(page)).toBe(DARK);
      await page.keyboard.press("]");
      await page.waitForURL(`${home}articles/2-strike.html`);
    });
  });

  test("without scripts no page shows what needs one", async () => {
    await onPage(
      PLACES[0],
      "index.html",
      async (page) => {
        expect(
          await page.locator("select, button, input, .with-script").filter({ visible: true }).count(),
        ).toBe(0);
      },
      { javaScript: false },
    );
  });

  test.for(["light", "dark"] as const)("%s: the list of keys passes WCAG 2.2 AA", async (colours) => {
    await onPage(
      PLACES[0],
      "index.html",
      async (page) => {
        await page.keyboard.press("?");
        await page.getByRole("dialog").waitFor();
        const { violations } = await axeIn(page)
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        ).toEqual([]);
      },
      { colours, checked: true },
    );
  });

  test("all script and all style is small", () => {
    const size = (path: string) => readFileSync(join(folder, "public", path)).length;
    expect(size("assets/search.js") + size("assets/site.js")).toBeLessThan(40_000);
    expect(size("assets/site.css")).toBeLessThan(30_000);
  });
});
