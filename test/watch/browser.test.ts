import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Preview, serve } from "../../src/watch/serve.ts";
import { findBrowser, inBrowser } from "../support/browser.ts";

/** A page as the site has them: no script is allowed on it. */
const pageOf = (
  title: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:">
</head><body><h1>${title}</h1>${"<p>The men stayed at the gate.</p>".repeat(200)}</body></html>`;

const ERROR = {
  title: "template-broken",
  message: "article.eta:3 <script>top.owned = 1</script><b>broken</b>",
  hint: "Mend it.",
};

const browser = findBrowser();

describe.skipIf(browser === null)("the preview in a browser", () => {
  let folder: string;
  let preview: Preview;

  const write = (title: string) => writeFileSync(join(folder, "index.html"), pageOf(title));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "clipfile-preview-"));
    writeFileSync(join(folder, "favicon.ico"), "");
    write("Strike begins");
    preview = await serve({ folder, host: "127.0.0.1", port: 0 }, { build: "1", error: null });
  });
  afterEach(async () => {
    await preview.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the preview's first page; whatever the browser complains of fails the test. */
  async function reading(work: (page: Page) => Promise<void>): Promise<void> {
    const complaints: string[] = [];
    await inBrowser(browser!, { javaScript: true, colours: "light", width: 1000 }, async (context) => {
      const page = await context.newPage();
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (thrown) => complaints.push(String(thrown)));
      await page.goto(preview.address);
      await work(page);
    });
    expect(complaints).toEqual([]);
  }

  const heading = (page: Page, name: string) => page.getByRole("heading", { name });
  const overlay = (page: Page) => page.locator("#clipfile-build-error section");

  test("a page is loaded again after its build, once, and keeps the reader's place", () =>
    reading(async (page) => {
      let loads = 0;
      page.on("load", () => loads++);
      await page.evaluate("scrollTo(0, 1234)");
      write("Strike ends");
      preview.show({ build: "2", error: null });
      await heading(page, "Strike ends").waitFor();
      await page.waitForFunction("scrollY === 1234");
      preview.show({ build: "2", error: ERROR });
      await overlay(page).waitFor();
      expect(loads).toBe(1);
    }));

  test("a failure is shown over the last good page, as plain words, until it heals", () =>
    reading(async (page) => {
      preview.show({ build: "1", error: ERROR });
      await overlay(page).waitFor();
      expect(await overlay(page).textContent()).toContain(ERROR.message);
      expect(await overlay(page).textContent()).toContain(ERROR.hint);
      expect(await overlay(page).locator("b, script").count()).toBe(0);
      expect(await page.evaluate("top.owned")).toBeUndefined();
      expect(await heading(page, "Strike begins").isVisible()).toBe(true);
      await page.reload();
      await overlay(page).waitFor();
      preview.show({ build: "1", error: null });
      await overlay(page).waitFor({ state: "detached" });
    }));

  test("a page comes up to date with a preview that was started anew", async () => {
    const port = Number(new URL(preview.address).port);
    await inBrowser(browser!, { javaScript: true, colours: "dark", width: 400 }, async (context) => {
      const page = await context.newPage();
      await page.goto(preview.address);
      await heading(page, "Strike begins").waitFor();
      await preview.close();
      write("Strike ends");
      preview = await serve({ folder, host: "127.0.0.1", port }, { build: "other/1", error: null });
      await heading(page, "Strike ends").waitFor();
    });
  });
});
