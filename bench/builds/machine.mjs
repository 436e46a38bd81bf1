import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statfsSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";

const MEMORY_DISK = "/dev/shm";
/** Bytes that an article takes at most in all that is built of it, at once. */
const EACH_ARTICLE = 200e3;

/** An empty folder to build in: in memory where so many articles fit into half of what is free, else on the disk. */
export function scratchFolder(articles) {
  const fits = freeMemory() / 2 > articles * EACH_ARTICLE;
  const place = fits ? MEMORY_DISK : tmpdir();
  return { folder: mkdtempSync(join(place, "clipfile-bench-")), disk: fits ? "tmpfs" : "disk" };
}

/** Bytes that may be taken for files in memory; 0: there is no such disk. */
function freeMemory() {
  if (!existsSync(MEMORY_DISK) || !existsSync("/proc/meminfo")) return 0;
  const { bavail, bsize } = statfsSync(MEMORY_DISK);
  const available = /MemAvailable:\s+(\d+)/.exec(readFileSync("/proc/meminfo", "utf8"))?.[1] ?? 0;
  return Math.min(bavail * bsize, Number(available) * 1024);
}

/** `4 cores, 23 GiB, Node 20.20.2; load 0.4 at the start; built on tmpfs`, and which code it was. */
export function machine(disk) {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0].toFixed(1);
  return (
    `${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.versions.node}, ${process.platform}; ` +
    `load ${load} at the start; built on ${disk}; ${code()}`
  );
}

function code() {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8", stdio: "pipe" }).trim();
  try {
    const isChanged = git("status", "--porcelain", "src", "templates", "data") !== "";
    return `commit ${git("rev-parse", "--short", "HEAD")}${isChanged ? ", changed since" : ""}`;
  } catch {
    return "no commit";
  }
}
