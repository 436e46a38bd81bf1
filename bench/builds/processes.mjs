import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS_EACH_SECOND = 100;

/**
 * Of a program started in a group of its own and all that it started: `cpu`, seconds so far of those still running, and
 * `peak`, bytes of the largest. Null where there is no /proc, or nothing runs any more.
 */
export function groupUsage(group) {
  let [cpu, peak, found] = [0, 0, false];
  for (const name of orElse(() => readdirSync("/proc"), [])) {
    if (!/^\d+$/.test(name)) continue;
    const fields = orElse(
      () =>
        readFileSync(`/proc/${name}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" "),
      [],
    );
    if (Number(fields[2]) !== group) continue;
    const status = orElse(() => readFileSync(`/proc/${name}/status`, "utf8"), "");
    cpu += (Number(fields[11]) + Number(fields[12])) / TICKS_EACH_SECOND;
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
    found = true;
  }
  return found ? { cpu, peak } : null;
}

const started = new Set();

/** Ends a program and all that it started, and waits for it; what is still there five seconds later is not asked again. */
export async function stopGroup(child) {
  if (!started.has(child)) return;
  const ended = once(child, "close");
  kill(child, "SIGTERM");
  const patience = setTimeout(() => kill(child, "SIGKILL"), 5000);
  await ended;
  clearTimeout(patience);
}

/** To be stopped when the benchmark ends, however it ends. */
export function stopAtTheEnd(child) {
  started.add(child);
  child.on("close", () => started.delete(child));
}

process.on("exit", () => {
  for (const child of started) kill(child, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

function kill(child, signal) {
  orElse(() => process.kill(-child.pid, signal), null);
}

/** Processes go away while one looks at them. */
function orElse(look, otherwise) {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
