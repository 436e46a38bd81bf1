import { relative } from "node:path";
import type { Effects } from "../effects.ts";
import type { BuildReport } from "../records/build-report.ts";
import type { Problem } from "../records/problem.ts";
import { visible } from "../report/visible.ts";
import type { WatchEvent } from "../watch/watch.ts";
import { failureOf } from "./failure.ts";
import type { VoiceOptions } from "./options.ts";
import { printProblems, shownAmong } from "./problems.ts";
import { pageToOpen, printSummary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { textsOf } from "./texts.ts";

/** Says what happens while watching: all of the first build, of the later ones only what is new. */
export function tellWhileWatching(
  { quiet, verbose = false }: VoiceOptions,
  { cwd, out, err }: Terminal,
  effects: Effects,
): (event: WatchEvent) => void {
  let told: ReadonlySet<string> | null = null;

  const tellBuilt = ({ report, config, paths }: WatchEvent & { kind: "built" }) => {
    const fresh = report.problems.filter((problem) => !told?.has(nameOf(problem)));
    const textOf = textsOf(config, effects, shownAmong(fresh, verbose));
    err.write(printProblems(fresh, { verbose, textOf, paint: err.paint }));
    const whole = () => `${printSummary(report, pageToOpen(report, config, cwd), config, out.paint)}\n`;
    if (!quiet) out.write(told === null ? whole() : printRebuilt(report, paths, cwd));
    told = new Set(report.problems.map(nameOf));
  };
  return (event) => {
    if (event.kind === "built") tellBuilt(event);
    else if (event.kind === "failed") err.write(failureOf(event.error, err.paint, verbose).text);
    else if (event.kind === "troubled") err.write(printTrouble(event.error));
    else
      out.write(
        `Serving ${out.paint.cyan(event.address)} and building again with every change. ^C ends it.\n`,
      );
  };
}

const nameOf = (problem: Problem): string => JSON.stringify(problem);

/** `seeds/strike.txt and 2 more: 5 written, 0 deleted in 0.08 s`. */
function printRebuilt(report: BuildReport, paths: readonly string[], cwd: string): string {
  const first = paths[0] === undefined ? "built again" : visible(relative(cwd, paths[0]));
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
  const done = `${report.written} written, ${report.deleted} deleted in ${report.seconds.toFixed(2)} s`;
  return `${first}${more}: ${done}\n`;
}

function printTrouble(error: NodeJS.ErrnoException): string {
  const isFull = error.code === "ENOSPC" || error.code === "EMFILE";
  const cure = isFull
    ? "Allow more files to be watched (on Linux: sysctl fs.inotify.max_user_watches), or build without --watch."
    : "Save again what does not show.";
  return `Some changes may go unseen: ${visible(error.message)}.\n${cure}\n`;
}
