import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeIn, findBrowser, inBrowser, troubleIn } from "../support/browser.ts";
import { findFirefox, inFirefox } from "../support/firefox.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";

const long = Array.from(
  { length: 30 },
  (_, i) =>
    `The inquiry heard witness ${i + 1} on the looms of floor ${i + 3}, and rose before the evening.\n\n`,
).join("");

const CLIPPINGS: Readonly<Record<string, string>> = {
  "mill.txt": `---\ndate: 1931-05-04\nsource: Evening Post\nauthors: [Jo March]\n---\nThe mill is shut\n\nThe mill at Easthaven was shut on Monday, its owners said.\n\n${long}At last the lighthouse keeper spoke of it.\n`,
  "strike.txt":
    "---\ndate: 1935-02-01\nsource: Harbour Gazette\n---\nA strike at the harbour\n\nThe Port Authority met the dockers on Friday. The mill took no part.\n",
  "talks.txt":
    "---\ndate: '[1934-11-01..1935-03-01]'\ntitle: Ships wait\nsource: Harbour Gazette\n---\nDockers and the authority of the port met again; no owner of a mill came.\n",
  "undated.txt":
    "Of a mill\n\nA mill stood beside the river, and nobody knew since when it had stood there.\n",
  "café.txt":
    "---\ndate: 1935-06-07\nlanguage: de\n---\nDas Café Müller schließt\n\nIm Café Müller gab es am Samstag den letzten Kaffee.\n",
  "arabic.txt":
    "---\ndate: 1935-08-01\n---\nمجلس الميناء يوافق على الجسر الجديد\n\nوافق مجلس الميناء يوم الخميس على بناء الجسر الجديد في المدينة القديمة، بعد نقاش طويل.\n",
  "hostile.txt":
    "---\ndate: 1935-09-01\ntitle: '\"><script>document.title = 1</script><b>Zeppelin</b>'\nsource: <img src=x onerror=alert(1)>\n---\nA zeppelin </script><img src=x onerror=alert(1)> was seen over the harbour on Sunday by many.\n",
  "tram.txt":
    "---\ndate: 1935-10-01\n---\nThe tram stops\n\n“We shall stop the tram in spring, whatever it may cost,” Mayor Ada Brook told Westmoor Council in Leeds.\n",
  "tram-again.txt":
    "---\ndate: 1935-11-01\n---\nNo tram for the valley\n\nThe last tram left Leeds at noon; Ada Brook had said so.\n",
  "kept-back.txt": "---\nstatus: withheld\n---\nA quarrel\n\nThe owners of the mill fell out unheardof.\n",
};

const browser = findBrowser();
const firefox = findFirefox();
if (firefox === null)
  console.warn("Firefox was not found: searching in it is not tested. Name one with CLIPFILE_FIREFOX.");

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "clipfile-search-"));
  mkdirSync(join(folder, "seeds"));
  for (const [name, text] of Object.entries(CLIPPINGS)) writeFileSync(join(folder, "seeds", name), text);
  // Enough of others that what is found has more than one page.
  for (let i = 10; i < 40; i += 1)
    writeFileSync(
      join(folder, `seeds/tide-${i}.txt`),
      `---\ndate: 19${i}-01-01\nsource: Tide Tables\n---\nHigh water of ${i}\n\nThe highest tide of the year came at noon, and the harbour was closed.\n`,
    );
  execFileSync(process.execPath, [resolve("build.mjs"), "--quiet"], { cwd: folder, stdio: "pipe" });
  server = await serveFolder(join(folder, "public"), "/some/where/");
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const onDisk = (): string => pathToFileURL(`${join(folder, "public")}/`).href;

interface Settings {
  readonly at?: string;
  readonly javaScript?: boolean;
  readonly colours?: "light" | "dark";
  readonly width?: number;
  /** A checker that looks into the page breaks rules of its own. */
  readonly checked?: boolean;
}

/** Some work on the search page; whatever goes wrong in the browser meanwhile fails the test. */
async function onSearchPage(
  settings: Settings,
  work: (page: Page, home: string) => Promise<void>,
): Promise<void> {
  const { at = onDisk(), javaScript = true, colours = "light", width = 1280, checked = false } = settings;
  await inBrowser(browser!, { javaScript, colours, width }, async (context) => {
    const page = await context.newPage();
    const trouble = troubleIn(page, at);
    await page.goto(`${at}search.html`);
    await work(page, at);
    if (!checked) expect(trouble).toEqual([]);
  });
}

/** The pages allow no evaluated script, so what is waited for is asked from outside. */
async function until(page: Page, truth: string): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await page.evaluate(truth)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`It never was: ${truth}; ${await page.locator("#told").textContent()}`);
}

const titles = (page: Page) => page.locator("#hits h3").allTextContents();

/** Types, and waits for what comes of it. */
async function search(page: Page, text: string): Promise<readonly string[]> {
  await page.locator("#q").fill("");
  await page.locator("#found").waitFor({ state: "hidden" });
  await page.locator("#q").fill(text);
  await page.locator("#found").waitFor({ state: "visible" });
  await page.locator("#q").press("Enter");
  await until(page, "document.querySelector('#told').textContent !== ''");
  return titles(page);
}

describe.skipIf(browser === null)("the search page", () => {
  test.for(["from the disk", "from a server, below a path"])(
    "%s: by keyboard alone, to the very words",
    async (where) => {
      const at = where === "from the disk" ? onDisk() : server.address;
      await onSearchPage({ at }, async (page) => {
        const loaded: string[] = [];
        page.on("request", (request) => {
          if (request.url().endsWith(".js")) loaded.push(request.url().slice(at.length));
        });
        await page.locator("h1").click();
        expect(loaded).toEqual([]);
        await page.keyboard.press("/");
        await page.keyboard.type("lighthouse keeper", { delay: 20 });
        await page.locator("#hits h3 a").first().waitFor();
        expect(loaded[0]).toBe("search/index.js");
        await page.keyboard.press("ArrowDown");
        expect(await page.evaluate("document.activeElement.textContent")).toBe("The mill is shut");
        await page.keyboard.press("ArrowUp");
        expect(await page.evaluate("document.activeElement.id")).toBe("q");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Escape");
        expect(await page.evaluate("document.activeElement.id")).toBe("q");
        expect(await page.locator(".lead mark").allTextContents()).toEqual(["lighthouse", "keeper"]);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(/articles\/mill\.html/);
        await until(page, "scrollY > 300");
        expect(await page.locator("article").getByText("At last the lighthouse keeper").isVisible()).toBe(
          true,
        );
        await page.goBack();
        await page.locator("#hits h3 a").first().waitFor();
        expect(await page.locator("#q").inputValue()).toBe("lighthouse keeper");
        await page.locator("#q").press("Escape");
        await page.locator("#browse").waitFor({ state: "visible" });
        expect(await page.evaluate("location.hash")).toBe("");
      });
    },
  );

  test("words, phrases, minus, beginnings, accents", async () => {
    await onSearchPage({}, async (page) => {
      expect((await search(page, "mill"))[0]).toMatch(/mill/);
      expect(await search(page, '"port authority"')).toEqual(["A strike at the harbour"]);
      expect(await search(page, "dockers -strike")).toEqual(["Ships wait"]);
      expect(await search(page, "easth*")).toEqual(["The mill is shut"]);
      expect(await search(page, "cafe muller")).toEqual(["Das Café Müller schließt"]);
      expect(await search(page, "الميناء")).toEqual(["مجلس الميناء يوافق على الجسر الجديد"]);
      expect(await page.locator("#hits h3 a").getAttribute("dir")).toBe("rtl");
      expect(await search(page, "unheardof")).toEqual([]);
      expect(await page.locator("#count").textContent()).toBe("No article was found");
    });
  });

  test("years narrow it down; what is only possibly from then says so, and can be left out", async () => {
    await onSearchPage({}, async (page) => {
      await search(page, "mill");
      await page.locator("#from").fill("1935");
      await page.locator("#to").fill("1935");
      await page.locator("#to").press("Tab");
      await until(page, "document.querySelector('#told').textContent.startsWith('3 articles, 2')");
      expect((await titles(page))[0]).toBe("A strike at the harbour");
      expect(await page.locator(".perhaps").count()).toBe(2);
      expect(await page.evaluate("location.hash")).toBe("#q=mill&from=1935&to=1935");
      await page.locator("#sure").uncheck();
      await until(page, "document.querySelector('#told').textContent === '1 article'");
      await page.reload();
      await until(page, "document.querySelector('#told').textContent === '1 article'");
      await page.locator("#all-years").click();
      await until(page, "document.querySelector('#told').textContent === '4 articles'");
      await page.getByRole("button", { name: /^1931: / }).click();
      await until(page, "location.hash === '#q=mill&from=1931&to=1931'");
    });
  });

  test("a source narrows it down by keyboard, and the box keeps its focus", async () => {
    await onSearchPage({}, async (page) => {
      await search(page, "mill");
      const box = page.getByRole("checkbox", { name: "Harbour Gazette" });
      await box.focus();
      await page.keyboard.press("Space");
      await until(page, "document.querySelector('#told').textContent === '2 articles'");
      expect(await box.isChecked()).toBe(true);
      expect(await page.evaluate("document.activeElement.type")).toBe("checkbox");
      expect(await page.evaluate("location.hash")).toBe("#q=mill&sources=Harbour+Gazette");
    });
  });

  test("an address alone narrows down by source, author, place, person, language and how the date is known", async () => {
    await onSearchPage({}, async (page, home) => {
      const found = async (hash: string): Promise<readonly string[]> => {
        await page.goto(`${home}about.html`);
        await page.goto(`${home}search.html${hash}`);
        await page.locator("#found").waitFor({ state: "visible" });
        await until(page, "document.querySelector('#told').textContent !== ''");
        expect(await page.evaluate("location.hash"), hash).toBe(hash);
        return titles(page);
      };
      expect(await found("#people=Jo+March")).toEqual(["The mill is shut"]);
      expect(await found("#sources=Evening+Post")).toEqual(["The mill is shut"]);
      expect(await found("#language=de")).toEqual(["Das Café Müller schließt"]);
      expect(await found("#basis=unknown")).toEqual(["Of a mill"]);
      const trams = ["No tram for the valley", "The tram stops"];
      expect([...(await found("#places=Leeds"))].sort()).toEqual(trams);
      expect([...(await found("#named=Ada+Brook"))].sort()).toEqual(trams);
      expect(await found("#q=mill&basis=stated&from=1935&to=1935&sure=1")).toEqual([
        "A strike at the harbour",
      ]);
      expect(await page.getByRole("checkbox", { name: "stated" }).isChecked()).toBe(true);
    });
  });

  test("long lists come in pages, which have addresses", async () => {
    await onSearchPage({}, async (page, home) => {
      await search(page, "tide");
      expect(await page.locator("#pages span").textContent()).toBe("1–10 of 30");
      await page.getByRole("link", { name: "Next page" }).click();
      await until(page, "document.querySelector('#pages span').textContent === '11–20 of 30'");
      expect(page.url()).toBe(`${home}search.html#q=tide&page=2`);
      await page.goBack();
      await until(page, "document.querySelector('#pages span').textContent === '1–10 of 30'");
    });
  });

  test("what was found is said once for a pause in typing", async () => {
    await onSearchPage({}, async (page) => {
      await page.evaluate(
        "window.said = []; new MutationObserver(() => said.push(document.querySelector('#told').textContent)).observe(document.querySelector('#told'), { childList: true })",
      );
      await page.locator("#q").pressSequentially("harbour", { delay: 30 });
      await until(page, "window.said.length > 0");
      await page.waitForTimeout(1000);
      expect(await page.evaluate("window.said")).toEqual(["33 articles"]);
    });
  });

  test("a hostile title is only read", async () => {
    await onSearchPage({}, async (page) => {
      expect(await search(page, "zeppelin")).toEqual([
        '"><script>document.title = 1</script><b>Zeppelin</b>',
      ]);
      expect(await page.locator("#hits img, #hits script, #hits b").count()).toBe(0);
      expect(await page.title()).toContain("Search");
    });
  });

  test("without JavaScript it is a list of all ways into the archive", async () => {
    await onSearchPage({ javaScript: false }, async (page, home) => {
      expect(await page.locator("#q").isVisible()).toBe(false);
      expect(await page.getByText("Searching needs JavaScript").isVisible()).toBe(true);
      await page.getByRole("link", { name: "Harbour Gazette" }).click();
      expect(page.url()).toBe(`${home}sources/harbour-gazette.html`);
    });
  });

  test.for<["light" | "dark", number]>([
    ["light", 1280],
    ["dark", 320],
  ])("%s, %d wide: passes WCAG 2.2 AA, and needs no scrolling sideways", async ([colours, width]) => {
    await onSearchPage({ colours, width, checked: true }, async (page) => {
      await search(page, "harbour");
      await page.locator("#from").fill("1930");
      await page.locator("#from").press("Tab");
      await page.locator("#all-years").waitFor();
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      const { violations } = await axeIn(page)
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    });
  });

  test("all script and all style is small", () => {
    const size = (path: string) => readFileSync(join(folder, "public", path)).length;
    expect(size("assets/search.js")).toBeLessThan(40_000);
    expect(size("assets/site.css")).toBeLessThan(30_000);
  });
});

describe.skipIf(firefox === null)("in Firefox", () => {
  test.for(["from the disk", "from a server"])("%s: searches, and leads to the passage", async (where) => {
    const home = where === "from the disk" ? onDisk() : server.address;
    await inFirefox(firefox!, async (page) => {
      await page.open(`${home}search.html`);
      await page.run(
        "const q = document.querySelector('#q'); q.value = '\"lighthouse keeper\"'; q.form.requestSubmit()",
      );
      await page.until("return document.querySelectorAll('#hits h3 a').length === 1");
      expect(await page.run("return document.querySelector('#count').textContent")).toBe("1 article");
      expect(await page.run("return document.querySelector('#hits mark').textContent")).toBe(
        "lighthouse keeper",
      );
      await page.click("#hits h3 a");
      await page.until("return /articles\\/mill/.test(location.href) && scrollY > 300");
    });
  });
});
