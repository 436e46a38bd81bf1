import { resolve } from "node:path";
import type { Config } from "../../config.ts";
import { checkHeap } from "../../effects/heap.ts";
import type { Effects } from "../../effects.ts";
import { repeated, wasBuilt } from "../../pipeline/last-time.ts";
import type { BuildReport } from "../../records/build-report.ts";
import type { Problem } from "../../records/problem.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import type { Call, Command, Seen } from "../command.ts";
import {
  type PreviewOptions,
  type SiteOptions,
  shared,
  type VoiceOptions,
  type WorkOptions,
} from "../options.ts";
import { outsideOf } from "../outside.ts";
import { isCounted, printProblems, shownAmong } from "../problems.ts";
import { settingsForSite } from "../settings.ts";
import { pageToOpen, printSummary } from "../summary.ts";

export interface BuildOptions extends SiteOptions, VoiceOptions, PreviewOptions, WorkOptions {
  readonly watch?: boolean;
  readonly strict?: boolean;
  readonly full?: boolean;
  readonly records?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

export const buildCommand: Command<BuildOptions> = {
  operands: [],
  options: {
    input: shared.input,
    output: shared.output,
    config: shared.config,
    templates: shared.templates,
    baseUrl: shared.baseUrl,
    watch: {
      flags: "--watch",
      help: "serve the archive on this machine, and build again with every change",
      conflicts: ["strict", "json"],
    },
    port: shared.port,
    host: shared.host,
    strict: shared.strict,
    full: shared.full,
    threads: shared.threads,
    records: {
      flags: "--records <files...>",
      help: "take what `extract` worked out on other machines",
      conflicts: ["watch"],
    },
    quiet: { ...shared.quiet, conflicts: ["verbose"] },
    verbose: shared.verbose,
    json: { flags: "--json", help: "print what was done as JSON" },
    color: shared.color,
  },
  async run(call) {
    if (call.options.watch) return (await import("./watch.ts")).watchCommand.run(call);
    refusePreview(call.options);
    return buildOnce(call);
  },
};

function refusePreview({ port, host }: PreviewOptions): void {
  if (port === undefined && host === undefined) return;
  const option = port === undefined ? "--host" : "--port";
  throw new ArchiveError(
    "wrong-call",
    `${option} is for the preview, and nothing is served here.`,
    "Add --watch.",
    {
      exitCode: 2,
    },
  );
}

/**
 * Where nothing was changed since the last build, says so as a build does: 0. What was seen, where there is something to do, or more
 * to say than can be said without the rest of the program. Throws `NeedsOtherHeap`, before all that is loaded for nothing.
 */
export async function sayIfUnchanged(call: Call<BuildOptions>): Promise<0 | Seen> {
  const { watch, full, strict, verbose = false } = call.options;
  if (watch || full || strict) return undefined;
  refusePreview(call.options);
  const { config, effects } = await undertaken(call);
  const report = repeated(config, effects);
  if (!report) {
    checkHeap(config.input, { knows: wasBuilt(config, effects) });
    return null;
  }
  if (shownAmong(report.problems, verbose).some(({ span }) => span)) return report;
  await say(report, config, call);
  return 0;
}

async function undertaken({ options, terminal, program }: Call<BuildOptions>) {
  const effects = await outsideOf(terminal, program, options.quiet ? "nothing" : "all", options);
  return { effects, config: settingsForSite(options, terminal, program, effects.files) };
}

/**
 * The build waits for nothing and hears nothing until it is done, and so nothing catches a ^C: the system ends the
 * program at once (130 to the shell). Each page is written whole, so all are whole then, old or new.
 */
async function buildOnce(call: Call<BuildOptions>): Promise<number> {
  const { options, terminal, seen } = call;
  const { config, effects } = await undertaken(call);
  const records = (options.records ?? []).map((path) => resolve(terminal.cwd, path));
  const full = options.full === true;
  const report =
    (full ? null : seen === undefined ? repeated(config, effects) : seen) ??
    (await rebuilt(config, effects, { full, records }));
  await say(report, config, call);
  const failing = options.strict ? report.problems.filter(isCounted).length : 0;
  if (failing === 0) return 0;
  throw new ArchiveError(
    "strict",
    failing === 1
      ? "There is one problem, and --strict lets none pass."
      : `There are ${failing} problems, and --strict lets none pass.`,
    "The site was built all the same. Mend what is named above, or build without --strict.",
  );
}

async function say(
  report: BuildReport,
  config: Config,
  { options, terminal, program }: Call<BuildOptions>,
): Promise<void> {
  if (options.json) {
    terminal.out.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const verbose = options.verbose === true;
  const textOf = await textsFor(
    shownAmong(report.problems, verbose),
    config,
    await outsideOf(terminal, program, "nothing"),
  );
  terminal.err.write(printProblems(report.problems, { verbose, textOf, paint: terminal.err.paint }));
  if (options.quiet) return;
  const page = pageToOpen(report, config, terminal.cwd);
  terminal.out.write(printSummary(report, page, config, terminal.out.paint));
}

/** What does the work is only loaded where there is some: it takes longer than to see that there is none. */
async function rebuilt(
  config: Config,
  effects: Effects,
  options: { readonly full: boolean; readonly records: readonly string[] },
): Promise<BuildReport> {
  checkHeap(config.input);
  const { rebuild } = await import("../../pipeline.ts");
  return rebuild(config, effects, options);
}

async function textsFor(problems: readonly Problem[], config: Config, effects: Effects) {
  if (problems.every(({ span }) => !span)) return () => null;
  const { textsOf } = await import("../texts.ts");
  return textsOf(config, effects, problems);
}
