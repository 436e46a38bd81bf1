import { spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { groupUsage, stopAtTheEnd, stopGroup } from "./processes.mjs";
import { run } from "./run.mjs";
import { filesBelow } from "./site-files.mjs";

/** Words that no article of the corpus has. */
const HEADLINES = [
  "Lamplighters keep their lamp",
  "Orchard gate painted anew",
  "Choir finds a lost songbook",
  "Baker gives the stale loaf away",
  "Clockmaker winds the tower by hand",
  "Gardeners count every late pear",
  "Cooper mends a leaking barrel",
];
/** What stands behind a headline while it is tried out which pages name it, and what when it counts; how addresses have it. */
const TRIED = " for once";
const SAVED = " at last";
const addressOf = (words) => words.trim().replaceAll(" ", "-");

/** Milliseconds between two looks at the pages. */
const LOOK = 2;
/** Seconds until a page that still has the old headline is called stale. */
const PATIENCE = 60;

/**
 * A program that watches, and headlines saved one after another: milliseconds from the save until the article's own page
 * is new on disk (`page`), and until all pages that name it are (`all`): those that a clean build of the same change
 * finds. `stale`: of the pages that name it those that are never new; `all` is null then.
 */
export async function watchSaves(site, articles, saves, limit) {
  const chosen = choose(articles, saves);
  const naming = await pagesThatName(site, chosen, limit);
  const { child, isReady } = begin(site.watch);
  try {
    await until(isReady, limit);
    await idle(child.pid);
    const samples = [];
    for (const one of chosen) samples.push(await save(site, one, naming.get(one), child.pid));
    return samples;
  } finally {
    stopGroup(child);
  }
}

/** So many articles, far from each other, and a headline for each. */
function choose(articles, saves) {
  const many = Math.min(saves, articles.length, HEADLINES.length);
  const at = (part) => articles[Math.floor((part + 0.5) * (articles.length / many))];
  return HEADLINES.slice(0, many).map((headline, i) => ({ headline, article: at(i) }));
}

/** The pages that have each headline after a clean build; then all is put back. */
async function pagesThatName(site, chosen, limit) {
  site.prepare();
  const before = chosen.map(({ article }) => readFileSync(site.sourceOf(article)));
  for (const one of chosen) putHeadline(site, one, TRIED);
  const { code, said } = await run(site.build, limit);
  if (code !== 0) throw new Error(`the clean build before watching failed: ${said}`);
  const naming = new Map(chosen.map((one) => [one, []]));
  for (const name of filesBelow(site.output)) {
    if (!name.endsWith(".html")) continue;
    const text = readFileSync(join(site.output, name), "utf8");
    if (!text.includes(TRIED)) continue;
    for (const one of chosen)
      if (text.includes(one.headline + TRIED))
        naming.get(one).push(name.replace(addressOf(TRIED), addressOf(SAVED)));
  }
  for (const [i, { article }] of chosen.entries()) writeFileSync(site.sourceOf(article), before[i]);
  return naming;
}

function putHeadline(site, { article, headline }, end) {
  const path = site.sourceOf(article);
  writeFileSync(path, site.retitled(readFileSync(path, "utf8"), headline + end));
}

function begin({ command, args, cwd, env = {}, ready }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  stopAtTheEnd(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes) => {
      said = (said + bytes).slice(-5000);
    });
  const isReady = () => {
    if (child.exitCode !== null) throw new Error(`it ended instead of watching: ${said}`);
    return ready.test(said);
  };
  return { child, isReady };
}

async function save(site, one, naming, group) {
  const before = groupUsage(group);
  const words = one.headline + SAVED;
  const looks = naming.map((name) => ({ name, isNew: newness(join(site.output, name), words), after: null }));
  putHeadline(site, one, SAVED);
  const saved = performance.now();
  while (performance.now() - saved < PATIENCE * 1000 && looks.some(({ after }) => after === null)) {
    for (const look of looks) if (look.after === null && look.isNew()) look.after = performance.now() - saved;
    await sleep(LOOK);
  }
  await idle(group);
  const after = groupUsage(group);
  const own = looks.find(({ name }) => name === site.pageOf(one.article));
  const stale = looks.filter((look) => look.after === null).map(({ name }) => name);
  return {
    page: own?.after ?? null,
    all: stale.length > 0 ? null : Math.max(...looks.map((look) => look.after)),
    naming: naming.length,
    stale,
    cpu: before && after ? after.cpu - before.cpu : null,
    peak: after?.peak ?? null,
  };
}

/** Does the page have these words by now? It is read only when it was written since the last look. */
function newness(path, words) {
  let last = "";
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    const look = found ? `${found.ino} ${found.size} ${found.mtimeMs}` : "";
    if (look === last) return false;
    last = look;
    return found !== undefined && readFileSync(path, "utf8").includes(words);
  };
}

async function until(test, seconds) {
  const end = performance.now() + seconds * 1000;
  while (!test()) {
    if (performance.now() > end) throw new Error(`it was not ready to watch after ${seconds} s`);
    await sleep(50);
  }
}

/** Until the program has used less than a fiftieth of a processor for a second. */
async function idle(group) {
  const end = performance.now() + PATIENCE * 1000;
  let last = groupUsage(group)?.cpu ?? 0;
  while (performance.now() < end) {
    await sleep(1000);
    const now = groupUsage(group)?.cpu ?? 0;
    if (now - last < 0.02) return;
    last = now;
  }
}
