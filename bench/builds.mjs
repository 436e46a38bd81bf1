// npm run bench -- [articles …] [--peers] [--runs 3] [--cases cold,same,…] [--limit 20] [--print]
// Whole builds of made-up raw clippings (1000 and 10000 unless other numbers are named): cold, again, one clipping added,
// edited, deleted, the layout edited, and how long after a save a watching program has all pages that name the article
// new. --peers: also Eleventy and Hugo, of the same articles as clean Markdown. Each run goes through all cases once, so
// that a slow minute falls on all. A build that takes more than --limit minutes is stopped, and that is what is told of
// it. The tables go to bench/RESULTS.md; --print: only to the terminal.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { clipfile } from "./builds/clipfile.mjs";
import { chooseArticles, pagesThatName, putHeadlines } from "./builds/headlines.mjs";
import { machine, scratchFolder } from "./builds/machine.mjs";
import { putResults } from "./builds/results.mjs";
import { run } from "./builds/run.mjs";
import { siteFiles } from "./builds/site-files.mjs";
import { buildsTable, count, eachArticle, watchTable } from "./builds/table.mjs";
import { watchSaves } from "./builds/watch.mjs";
import { writeFloor } from "./builds/write-floor.mjs";
import { articleList } from "./corpus/corpus.mjs";
import { findPeers } from "./peers/peers.mjs";

const CASES = ["cold", "same", "add", "edit", "delete", "template", "watch"];
/** Milliseconds: files that were changed just before a build might be changed again unseen, so it looks at them once more. */
const SETTLE = 2500;
/** As many headlines are saved while watching; fewer in a short call. */
const savesOf = (runs) => Math.min(5, 1 + 2 * runs);

const { sizes, runs, cases, limit, withPeers, isPrinted } = readCall();
const say = (line) => console.error(line);
const peers = withPeers ? findPeers(say) : [];
const { folder: scratch, disk } = scratchFolder(Math.max(...sizes));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
const when = new Date().toISOString().slice(0, 10);
const versions = peers.map(({ name, version }) => `${name} ${version}`).join(", ");
const parts = [
  `## ${when}\n\n${machine(disk)}; ${runs === 1 ? "one run" : `medians of ${runs} runs`}${versions ? `; ${versions}` : ""}.`,
];
let hasFailed = false;
let last = null;

for (const size of sizes) {
  say(`${count(size)} articles`);
  const { built, watched } = await measure(size);
  const each = eachArticle(built, size);
  const names = peers.map(({ name }) => name);
  parts.push(`### ${count(size)} articles`, buildsTable(built, names));
  if (watched.length > 0) parts.push(watchTable(watched));
  if (each !== null) parts.push(growth(each, size));
  if (!isPrinted) putResults(parts.join("\n\n"));
}
console.log(parts.join("\n\n"));
process.exitCode = hasFailed ? 1 : 0;

async function measure(size) {
  const list = articleList(size);
  const ours = clipfile(join(scratch, "clipfile"), list);
  const others = peers.map(({ name, site }) => site(join(scratch, name), list));
  const sites = new Set([ours, ...others]);
  await run({ ...ours.build, args: [ours.build.args[0], "--version"], cwd: scratch }, limit); // so that no build waits for the bundle
  const chosen = cases.has("watch") ? chooseArticles(list, savesOf(runs)) : [];
  const naming = new Map();
  const built = [];
  for (let turn = 0; turn < runs; turn += 1) {
    for (const site of sites) {
      site.prepare();
      putHeadlines(site, chosen);
      built.push(await build(site, "cold"));
      if (built.at(-1).failed)
        sites.delete(site); // what cannot be built cannot be built again
      else if (turn === 0 && cases.has("watch")) naming.set(site, pagesThatName(site, chosen));
    }
    for (const key of sites.has(ours) ? Object.keys(ours.changes) : []) {
      if (!cases.has(key)) continue;
      ours.changes[key]();
      built.push(await build(ours, key));
    }
  }
  const watched = [];
  for (const site of naming.keys()) watched.push(await watch(site, naming.get(site)));
  for (const site of sites) rmSync(site.folder, { recursive: true, force: true });
  return { built: built.filter(({ key }) => cases.has(key)), watched };
}

async function build(site, key) {
  await sleep(SETTLE);
  const since = Date.now();
  const { wall, cpu, peak, code, said, stopped, stages } = await run(site.build, limit);
  const sample = { name: site.name, key };
  if (stopped) return failing({ ...sample, failed: `stopped after ${limit / 60} min` });
  if (code !== 0) return failing({ ...sample, failed: `failed: exit code ${code}` }, said);
  const { files, bytes, written } = siteFiles(site.output, since);
  const floor = writeFloor(site.output, written, join(scratch, "floor"));
  say(`  ${site.name}, ${key}: ${wall.toFixed(2)} s, ${count(written.length)} files written`);
  return { ...sample, wall, cpu, peak, stages, files, bytes, written: written.length, floor };
}

async function watch(site, naming) {
  const sample = { name: site.name };
  try {
    site.restore();
    const samples = await watchSaves(site, naming, limit);
    for (const saved of samples) say(`  ${site.name}, watch: ${figuresOf(saved)}`);
    return { ...sample, samples };
  } catch (error) {
    return failing({ ...sample, failed: "failed" }, error.message);
  }
}

function figuresOf({ page, all, naming, stale }) {
  const words = (time) => (time === null ? "never" : `${time.toFixed(0)} ms`);
  return `${words(page)}, all ${naming} pages ${words(all)}${stale.length > 0 ? `: ${stale.join(", ")}` : ""}`;
}

function failing(sample, said = "") {
  hasFailed = true;
  say(`  ${sample.name}, ${sample.key ?? "watch"}: ${sample.failed}\n${said}`);
  return sample;
}

/** How the time of an article grows with the archive. */
function growth(each, size) {
  const words = `A cold build takes ${each.toFixed(2)} ms for each article`;
  const told = last
    ? `${words}, ${(each / last.each).toFixed(2)} × that of ${count(last.size)}.`
    : `${words}.`;
  last = { each, size };
  return told;
}

function readCall() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: "boolean", default: false },
      runs: { type: "string", default: "3" },
      cases: { type: "string", default: CASES.join() },
      limit: { type: "string", default: "20" },
      print: { type: "boolean", default: false },
    },
  });
  const sizes = (positionals.length > 0 ? positionals : ["1000", "10000"]).map(positive);
  const cases = new Set(values.cases.split(","));
  for (const name of cases)
    if (!CASES.includes(name)) throw new Error(`no case ${name}: there are ${CASES.join(", ")}`);
  return {
    sizes,
    runs: positive(values.runs),
    cases,
    limit: positive(values.limit) * 60,
    withPeers: values.peers,
    isPrinted: values.print,
  };
}

function positive(words) {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${words} is not a number of anything`);
}
