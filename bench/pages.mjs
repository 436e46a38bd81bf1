// node bench/pages.mjs <site>: of a built site, how many pages of each type there are and what they weigh; and how far the
// largest of each moves about while it loads (cumulative layout shift, wide and narrow). The browser is that of
// CLIPFILE_BROWSER, or Chromium.
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const site = resolve(process.argv[2] ?? "public");
const executablePath = process.env.CLIPFILE_BROWSER ?? "/usr/bin/chromium";

/** The first that fits. */
const TYPES = [
  ["article", /^articles\/.*\.html$/],
  ["record", /^articles\/(?!.*\.csl\.json$).*\.json$/],
  ["citation of an article", /^articles\/.*\.(?:bib|ris|csl\.json)$/],
  ["original", /^articles\//],
  ["first page", /^index\.html$/],
  ["years", /^timeline\/(?:index|undated)(?:\/page-\d+)?\.html$/],
  ["year", /^timeline\/-?\d+(?:\/page-\d+)?\.html$/],
  ["month", /^timeline\//],
  ["stories", /^stories\/index(?:\/page-\d+)?\.html$/],
  ["story", /^stories\/.*\.html$/],
  ["events", /^events\/.*\.html$/],
  ["lists of names", /^(?:people|organisations|places)\/(?:index|by-count)(?:\/page-\d+)?\.html$/],
  ["person", /^people\/.*\.html$/],
  ["organisation", /^organisations\/.*\.html$/],
  ["place", /^places\/.*\.html$/],
  ["sources", /^sources\/index(?:\/page-\d+)?\.html$/],
  ["source", /^sources\/.*\.html$/],
  ["quotes", /^quotes\/.*\.html$/],
  ["about, review, search", /^(?:about|search|review.*)\.html$/],
  ["other pages", /\.html$/],
  ["index: text of articles", /^search\/articles\//],
  ["index: words", /^search\//],
  ["data, in lots", /^data\//],
  ["style sheet and scripts", /^assets\//],
];

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ path: path.slice(site.length + 1).replaceAll("\\", "/"), bytes: statSync(path).size }));
const found = new Map(TYPES.map(([name]) => [name, []]));
for (const file of files) {
  const type = TYPES.find(([, pattern]) => pattern.test(file.path));
  if (type) found.get(type[0]).push(file);
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const kilo = (bytes) => (bytes / 1000).toFixed(1);
console.log("| what | files | kB each | largest, kB | all, MB | moves (wide / narrow) |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [name, list] of found) {
  if (list.length === 0) continue;
  const all = list.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = list.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const moves = largest.path.endsWith(".html")
    ? `${await shiftOf(largest.path, 1280)} / ${await shiftOf(largest.path, 360)}`
    : "";
  const cells = [
    name,
    list.length,
    kilo(all / list.length),
    kilo(largest.bytes),
    (all / 1e6).toFixed(2),
    moves,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
await browser.close();

/** Cumulative layout shift until the page has been still for half a second. */
async function shiftOf(path, width) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(pathToFileURL(join(site, path)).href);
  await page.waitForTimeout(500);
  const moved = await page.evaluate(() => window.moved);
  await page.close();
  return moved.toFixed(3);
}
