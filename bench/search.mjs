// node bench/search.mjs [articles …]: for an archive of so many made-up articles (1000, 10000, 100000) the size of the
// search index beside that of the text, the bytes a query of three words loads, and the time it takes in a browser,
// from the disk: the first time, with loading, and again. The browser is that of CLIPFILE_BROWSER, or Chromium.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { bundled } from "./bundled.mjs";

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 100_000];
const executablePath = process.env.CLIPFILE_BROWSER ?? "/usr/bin/chromium";
const { indexOfMany, searchPage, searchScript, wordAt } = await bundled(
  "search",
  'export * from "./bench/search-corpus.ts";',
);

const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const words = (...ranks) => ranks.map(wordAt).join(" ");
const QUERIES = {
  "three common words": words(1, 2, 3),
  "three middling words": words(40, 90, 200),
  "three rare words": words(40, 900, 2500),
  "the beginning of a word": `${words(40)} ${words(900).slice(0, 4)}*`,
  "a phrase": `"${words(40, 90)}"`,
};

/** Adds up how far things move that nobody moved: cumulative layout shift. */
const watchShifts = `window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
  }).observe({ type: "layout-shift", buffered: true });`;

for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), "clipfile-bench-"));
  try {
    await measure(count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(count, folder) {
  const before = process.cpuUsage();
  const sizes = { index: 0, text: 0, files: 0, largest: 0 };
  const put = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, content } of indexOfMany(count)) {
    put(path, content);
    const isText = path.startsWith("search/articles/");
    if (path.startsWith("search/")) sizes[isText ? "text" : "index"] += content.length;
    if (path.startsWith("search/") && !isText) sizes.largest = Math.max(sizes.largest, content.length);
    sizes.files += 1;
  }
  const { user, system } = process.cpuUsage(before);
  const { outputFiles } = await build({
    entryPoints: ["src/search/client/main.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  put("assets/search.js", searchScript(outputFiles[0].contents));
  put("search.html", searchPage());
  console.log(
    `${count} articles: text ${mega(sizes.text)}, index ${mega(sizes.index)} (${Math.round((100 * sizes.index) / sizes.text)} % of it), ` +
      `${sizes.files} files, the largest of the index ${kilo(sizes.largest)}; made in ${((user + system) / 1e6).toFixed(1)} s, memory ${mega(process.memoryUsage().rss)}`,
  );
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const [name, query] of Object.entries(QUERIES)) {
    const page = await browser.newPage();
    let bytes = 0;
    let files = 0;
    page.on("request", (request) => {
      const path = decodeURIComponent(new URL(request.url()).pathname);
      if (!path.includes("/search/")) return;
      bytes += statSync(path).size;
      files += 1;
    });
    await page.goto(pathToFileURL(join(folder, "search.html")).href);
    const first = await page.evaluate(ask(query));
    const loaded = bytes;
    const again = [];
    for (let i = 0; i < 5; i += 1) {
      await page.evaluate(ask(words(0)));
      again.push((await page.evaluate(ask(query))).time);
    }
    const median = again.sort((a, b) => a - b)[2];
    console.log(
      `  ${name.padEnd(24)} ${first.heading.padEnd(22)} ${kilo(loaded).padStart(8)} in ${files} files, ` +
        `first ${Math.round(first.time)} ms, again ${Math.round(median)} ms, ` +
        `moved by ${(await shiftWhileTyping(browser, folder, query)).toFixed(3)}`,
    );
    await page.close();
  }
  await browser.close();
}

/** As a reader types it, letter by letter: what moves within half a second of a key was asked for. */
async function shiftWhileTyping(browser, folder, query) {
  const page = await browser.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(pathToFileURL(join(folder, "search.html")).href);
  await page.locator("#q").pressSequentially(query, { delay: 30 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1500);
  const moved = await page.evaluate("window.moved");
  await page.close();
  return moved;
}

/** Types a query, and waits until something else stands in the list. */
function ask(query) {
  return `new Promise((done) => {
    const input = document.querySelector("#q");
    const from = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done({ time: performance.now() - from, heading: document.querySelector("#count").textContent });
    });
    observer.observe(document.querySelector("#pages"), { childList: true });
    input.value = ${JSON.stringify(query)};
    input.form.requestSubmit();
  })`;
}
