import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { savedWords, saveHeadline } from "./headlines.mjs";
import { groupUsage, stopAtTheEnd, stopGroup } from "./processes.mjs";

/** Milliseconds between two looks at the pages. */
const LOOK = 2;
/** Seconds until a page that still has the old headline is called stale. */
const PATIENCE = 60;

/**
 * A program that watches, and headlines saved one after another: milliseconds from the save until the article's own page
 * is new on disk (`page`), and until all pages that name it are (`all`), as `naming` tells by article. `stale`: those of
 * them that are never new; `all` is null then. `limit`: seconds until it must be ready.
 */
export async function watchSaves(site, naming, limit) {
  const { child, isReady } = begin(site.watch);
  try {
    await until(isReady, limit);
    await idle(child.pid);
    const samples = [];
    for (const [one, pages] of naming) samples.push(await save(site, one, pages, child.pid));
    return samples;
  } finally {
    await stopGroup(child);
  }
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
  const words = savedWords(one);
  const looks = naming.map((name) => ({ name, isNew: newness(join(site.output, name), words), after: null }));
  saveHeadline(site, one);
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
