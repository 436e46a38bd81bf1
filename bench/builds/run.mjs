import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { groupUsage, stopAtTheEnd, stopGroup } from "./processes.mjs";

const GNU_TIME = "/usr/bin/time";
/** Milliseconds between two looks at a program's memory, where there is no GNU time to ask afterwards. */
const LOOK = 50;

/**
 * Runs a program to its end and tells what it cost: `wall` and `cpu` in seconds, `peak` in bytes (null: this machine
 * cannot tell), `code` its exit code, `said` its last words. One that runs longer than `limit` (seconds) is stopped:
 * `stopped`. `stages`: seconds by the names that the program gave the parts of its work as it began them.
 */
export async function run({ command, args, cwd, env = {} }, limit) {
  const note = `${cwd}.time`;
  const isTimed = process.platform === "linux" && existsSync(GNU_TIME);
  const call = isTimed ? [GNU_TIME, ["-q", "-o", note, "-f", "%U %S %M", command, ...args]] : [command, args];
  try {
    const { looked, ...outcome } = await runToEnd(
      call,
      { cwd, env: { ...process.env, ...env } },
      limit,
      isTimed,
    );
    return { ...outcome, ...(isTimed ? readNote(note) : looked) };
  } finally {
    rmSync(note, { force: true });
  }
}

function runToEnd([command, args], options, limit, isTimed) {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  stopAtTheEnd(child);
  let said = "";
  let stopped = false;
  let looked = { cpu: null, peak: null };
  const stages = stageClock(seconds);
  const hear = (bytes) => {
    said = (said + bytes).slice(-2000);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", (bytes) => {
    hear(bytes);
    stages.hear(String(bytes));
  });
  const end = setTimeout(() => {
    stopped = true;
    stopGroup(child);
  }, limit * 1000);
  const look = () => {
    const now = groupUsage(child.pid);
    // A program that is just ending has its time still, but no memory any more.
    if (now) looked = { cpu: now.cpu, peak: Math.max(looked.peak ?? 0, now.peak) };
  };
  const looking = isTimed ? undefined : setInterval(look, LOOK);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(end);
      clearInterval(looking);
      const wall = seconds();
      resolve({ wall, code, said, stopped, stages: stages.ended(wall), looked });
    });
  });
}

/** A line `read 1000` is said as a part of the work begins; what comes before the first is the start. */
function stageClock(seconds) {
  const spent = new Map();
  let stage = "start";
  let since = 0;
  const next = (name, now) => {
    spent.set(stage, (spent.get(stage) ?? 0) + now - since);
    [stage, since] = [name, now];
  };
  return {
    hear(text) {
      for (const [, name] of text.matchAll(/^([a-z]+) \d+$/gm)) next(name, seconds());
    },
    ended(now) {
      next("", now);
      return spent.size > 1 ? Object.fromEntries(spent) : {};
    },
  };
}

/** GNU time's last line: seconds of the program and of the system for it, kilobytes. */
function readNote(path) {
  const last = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").at(-1) : "";
  const [user, system, kilobytes] = last.split(" ").map(Number);
  return kilobytes > 0 ? { cpu: user + system, peak: kilobytes * 1024 } : { cpu: null, peak: null };
}
