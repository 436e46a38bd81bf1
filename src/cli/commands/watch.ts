import { relative } from "node:path";
import type { Config } from "../../config.ts";
import { build } from "../../pipeline.ts";
import type { BuildReport } from "../../records/build-report.ts";
import { type WatchEvent, type WatchSettings, watch } from "../../watch/watch.ts";
import type { Call, Command } from "../command.ts";
import { failureOf } from "../failure.ts";
import { type PreviewOptions, type SiteOptions, shared, type VoiceOptions } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { portFrom } from "../port.ts";
import { printProblems } from "../problems.ts";
import { settingsForSite } from "../settings.ts";
import { printSummary } from "../summary.ts";
import { INTERRUPTED } from "../terminal.ts";
import { textsOf } from "../texts.ts";

export interface WatchOptions extends SiteOptions, VoiceOptions, PreviewOptions {
  readonly full?: boolean;
  readonly color?: boolean;
}

export const watchCommand: Command<WatchOptions> = {
  operands: [],
  options: {
    input: shared.input,
    output: shared.output,
    config: shared.config,
    templates: shared.templates,
    baseUrl: shared.baseUrl,
    port: shared.port,
    host: shared.host,
    full: shared.full,
    quiet: { ...shared.quiet, conflicts: ["verbose"] },
    verbose: shared.verbose,
    color: shared.color,
  },
  async run(call) {
    const port = portFrom(call.options.port);
    const end = call.terminal.listenForEnd();
    const watching = await watch({ ...(await settingsOf(call, end.during)), port });
    await end.wanted;
    await watching.close();
    return INTERRUPTED;
  },
};

/** The first build shows its progress; the later ones are short. Only the first forgets what was remembered. */
async function settingsOf(call: Call<WatchOptions>, during: During): Promise<Omit<WatchSettings, "port">> {
  const { options, terminal, program } = call;
  const talking = await outsideOf(terminal, program, options.quiet ? "nothing" : "all");
  const silent = await outsideOf(terminal, program, "nothing");
  const tell = teller(call);
  let built: Config | null = null;
  return {
    host: options.host ?? "127.0.0.1",
    ownTemplates: `${program.home}/templates`,
    configure: () => settingsForSite(options, terminal, program, silent.files),
    build: async (config) => {
      const first = built === null;
      built = config;
      return during(() => build(config, first ? talking : silent, { full: first && options.full === true }));
    },
    hear: (event) => tell(event, built === null ? () => null : textsOf(built, silent)),
  };
}

type During = <T>(work: () => T) => T;
type TextOf = (path: string) => string | null;

/** Says what happens while watching: all of the first build, of the later ones only what is new. */
function teller({ options, terminal: { cwd, out, err } }: Call<WatchOptions>) {
  const verbose = options.verbose === true;
  let told: ReadonlySet<string> | null = null;

  const tellBuilt = (report: BuildReport, paths: readonly string[], textOf: TextOf) => {
    const fresh = report.problems.filter((problem) => !told?.has(JSON.stringify(problem)));
    err.write(printProblems(fresh, { verbose, textOf, paint: err.paint }));
    const done = told === null ? `${printSummary(report, out.paint)}\n` : printRebuilt(report, paths, cwd);
    if (!options.quiet) out.write(done);
    told = new Set(report.problems.map((problem) => JSON.stringify(problem)));
  };
  return (event: WatchEvent, textOf: TextOf): void => {
    if (event.kind === "built") tellBuilt(event.report, event.paths, textOf);
    else if (event.kind === "failed") err.write(failureOf(event.error, err.paint, verbose).text);
    else if (event.kind === "troubled") err.write(`Some changes may go unseen: ${event.error.message}\n`);
    else
      out.write(
        `Serving ${out.paint.cyan(event.address)} and building again with every change. ^C ends it.\n`,
      );
  };
}

/** `seeds/strike.txt and 2 more: 5 files written, 0 deleted in 0.08 s`. */
function printRebuilt(report: BuildReport, paths: readonly string[], cwd: string): string {
  const names = paths.map((path) => relative(cwd, path));
  const more = names.length > 1 ? ` and ${names.length - 1} more` : "";
  const done = `${report.written} written, ${report.deleted} deleted in ${report.seconds.toFixed(2)} s`;
  return `${names[0] ?? "built again"}${more}: ${done}\n`;
}
