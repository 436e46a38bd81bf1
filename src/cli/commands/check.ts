import { checkHeap } from "../../effects/heap.ts";
import { inspect } from "../../pipeline.ts";
import type { BuildReport } from "../../records/build-report.ts";
import type { Problem } from "../../records/problem.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import type { Command } from "../command.ts";
import { type SiteOptions, shared, type VoiceOptions, type WorkOptions } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { isCounted, printProblems, shownAmong } from "../problems.ts";
import { settingsForSite } from "../settings.ts";
import { textsOf } from "../texts.ts";

interface CheckOptions extends SiteOptions, Pick<VoiceOptions, "verbose">, WorkOptions {
  readonly strict?: boolean;
  readonly color?: boolean;
}

/** Reads clippings, tables and corrections, and makes each page in memory only: a dead link or a broken template shows. */
export const checkCommand: Command<CheckOptions> = {
  operands: [],
  options: {
    input: shared.input,
    output: shared.output,
    config: shared.config,
    templates: shared.templates,
    baseUrl: shared.baseUrl,
    strict: shared.strict,
    threads: shared.threads,
    verbose: shared.verbose,
    color: shared.color,
  },
  async run({ options, terminal, program }) {
    const effects = await outsideOf(terminal, program, "bar", options);
    const config = settingsForSite(options, terminal, program, effects.files);
    checkHeap(config.input);
    const report = inspect(config, effects);
    const { paint } = terminal.err;
    const verbose = options.verbose === true;
    const textOf = textsOf(config, effects, shownAmong(report.problems, verbose), { writing: false });
    terminal.err.write(printProblems(report.problems, { verbose, textOf, paint }));
    terminal.out.write(summaryOf(report));
    refuse(report.problems, options.strict === true);
    return 0;
  },
};

function summaryOf({ read, pages, problems }: BuildReport): string {
  const counts = (["error", "warning", "note"] as const).map((severity) =>
    counted(problems.filter((problem) => problem.severity === severity).length, severity),
  );
  return `${counted(read, "clipping")} read, ${counted(pages, "file")} planned: ${counts.join(", ")}. Nothing was written.\n`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function refuse(problems: readonly Problem[], strict: boolean): void {
  const failing = problems.filter(strict ? isCounted : ({ severity }) => severity === "error").length;
  if (failing === 0) return;
  const what = strict ? "problem" : "error";
  throw new ArchiveError(
    "check-failed",
    failing === 1 ? `There is one ${what}.` : `There are ${failing} ${what}s.`,
    "Mend what is named above, and check again.",
  );
}
