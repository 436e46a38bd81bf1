import type { Config } from "../../config.ts";
import { garbageCollection } from "../../effects/garbage.ts";
import { checkHeap } from "../../effects/heap.ts";
import { type BuildMemory, build, buildMemory } from "../../pipeline.ts";
import { ArchiveError } from "../../report/archive-error.ts";
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
    checkHeap(settingsForSite(options, terminal, program, files).input, { goesOn: true });
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
  const hear = tellWhileWatching(options, terminal, silent);
  const idly = whenIdle((error) => hear({ kind: "failed", error }));
  const settle = () => memory.settle();
  const garbage = garbageCollection();
  let practised = 0;
  const practise = (config: Config, turn: number) => () => {
    if (practised > PRACTISED_FOR_MS) return;
    const begun = silent.clock();
    unasked(() => during(() => memory.practise(config, silent, turn)));
    practised += silent.clock() - begun;
  };
  let first = true;
  return {
    host: options.host ?? "127.0.0.1",
    ownTemplates: `${program.home}/templates`,
    configure: () => settingsForSite(options, terminal, program, silent.files),
    build: async (config, heard) => {
      const isFirst = first;
      first = false;
      const [effects, full] = isFirst ? [talking, options.full === true] : [silent, false];
      const report = during(() => build(config, effects, { full, memory, ...(heard && { heard }) }));
      // What was worked out is kept for the next start, but not before the pages are there and open ones have been told.
      if (isFirst)
        idly([settle, ...TURNS.map((turn) => practise(config, turn)), garbage.collect], FIRST_SAVED_AFTER_MS);
      else idly([settle, garbage.tidy], SAVED_AFTER_MS);
      return report;
    },
    hear,
  };
}

/** So often a save is gone through before there is one: by then most of what it takes is compiled. */
const TURNS = [1, 2, 3];
/** When it took so long, no other time: of a large archive once is much, and a save would have to wait for it. */
const PRACTISED_FOR_MS = 3000;
const FIRST_SAVED_AFTER_MS = 300;
const SAVED_AFTER_MS = 1000;
/** Between two pieces of work that nobody waits for, what was changed meanwhile is heard of, and goes first. */
const PAUSE_MS = 60;

/** Does some work piece by piece, as long as nothing else is to be done. */
function whenIdle(fail: (error: unknown) => void): (pieces: readonly (() => void)[], after: number) => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (pieces: readonly (() => void)[], ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => doFirst(pieces), ms).unref();
  };
  const doFirst = ([piece, ...others]: readonly (() => void)[]) => {
    try {
      piece?.();
    } catch (error) {
      fail(error);
    }
    if (others.length > 0) wait(others, PAUSE_MS);
  };
  return wait;
}

/** Where it cannot be done because of something that the owner can mend, the next build says so. */
function unasked(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
}

type During = <T>(work: () => T) => T;
