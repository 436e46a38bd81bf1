import { checkHeap } from "../../effects/heap.ts";
import { type BuildMemory, build, buildMemory } from "../../pipeline.ts";
import { type WatchSettings, watch } from "../../watch/watch.ts";
import type { Call, Command } from "../command.ts";
import {
  type PreviewOptions,
  type SiteOptions,
  shared,
  type VoiceOptions,
  type WorkOptions,
} from "../options.ts";
import { outsideOf } from "../outside.ts";
import { portFrom } from "../port.ts";
import { settingsForSite } from "../settings.ts";
import { tellWhileWatching } from "../tell-while-watching.ts";
import { INTERRUPTED } from "../terminal.ts";

export interface WatchOptions extends SiteOptions, VoiceOptions, PreviewOptions, WorkOptions {
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
    threads: shared.threads,
    quiet: { ...shared.quiet, conflicts: ["verbose"] },
    verbose: shared.verbose,
    color: shared.color,
  },
  async run(call) {
    const { options, terminal, program } = call;
    const port = portFrom(options.port);
    const { files } = await outsideOf(terminal, program, "nothing");
    checkHeap(settingsForSite(options, terminal, program, files).input);
    const end = terminal.listenForEnd();
    const memory = buildMemory();
    try {
      const watching = await watch({ ...(await settingsOf(call, end.during, memory)), port });
      await end.wanted;
      await watching.close();
      return INTERRUPTED;
    } finally {
      memory.settle();
    }
  },
};

/** The first build shows its progress; the later ones are short, and forget nothing. */
async function settingsOf(
  call: Call<WatchOptions>,
  during: During,
  memory: BuildMemory,
): Promise<Omit<WatchSettings, "port">> {
  const { options, terminal, program } = call;
  const talking = await outsideOf(terminal, program, options.quiet ? "nothing" : "all", options);
  const silent = await outsideOf(terminal, program, "nothing", options);
  // What was worked out is kept for the next start, but not before the pages are there and open ones have been told.
  const hear = tellWhileWatching(options, terminal, silent);
  const settle = () => {
    try {
      memory.settle();
    } catch (error) {
      hear({ kind: "failed", error });
    }
  };
  const saving = setTimeout(settle, SAVED_AFTER_MS).unref();
  let first = true;
  return {
    host: options.host ?? "127.0.0.1",
    ownTemplates: `${program.home}/templates`,
    configure: () => settingsForSite(options, terminal, program, silent.files),
    build: async (config, heard) => {
      const [effects, full] = first ? [talking, options.full === true] : [silent, false];
      first = false;
      const report = during(() => build(config, effects, { full, memory, ...(heard && { heard }) }));
      saving.refresh();
      return report;
    },
    hear,
  };
}

const SAVED_AFTER_MS = 1000;

type During = <T>(work: () => T) => T;
