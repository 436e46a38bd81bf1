import { readdirSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { getHeapStatistics, setFlagsFromString } from "node:v8";

/** How much more than what is in use the heaps of all threads may hold, in percent, before V8 collects what is not. */
const SPARE = 50;

/**
 * By V8's usual measure a heap may double or more before garbage is collected, and a program in several threads has several
 * heaps: the cold build of 2,000 clippings in four threads took 1,180 MB. With this it takes 860 and no more CPU.
 */
export function growHeapsSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${SPARE}`);
}

/** By V8's usual measure again: what it compiled with another setting it would not take at the next start. */
export function growHeapsAsUsual(): void {
  setFlagsFromString("--heap-growing-percent=0");
}

const MEGABYTE = 1 << 20;
/** Megabytes of heap that a build takes for each clipping, garbage with it, and for itself: measured at 6,000 and 10,000. */
const EACH = 0.055;
const ITSELF = 80;
/** So much of the machine's memory may be the heap of one program, and so much more than it should need is let it. */
const MOST = 0.75;
const AMPLE = 1.3;

/** What V8 and the machine allow, in bytes. */
export interface HeapLimits {
  /** Of the heap of this program, where nothing else is said to V8. */
  readonly heap: number;
  readonly machine: number;
}

/**
 * The size of heap in megabytes that so many clippings need; null: the one that there is will do, or there is no larger one
 * to be had. V8 allows a quarter of the machine's memory, 4 GB at most, and ends a program that needs more.
 */
export function heapFor(clippings: number, { heap, machine }: HeapLimits): number | null {
  const needed = ITSELF + clippings * EACH;
  if (needed * MEGABYTE <= heap) return null;
  const wanted = Math.floor(Math.min(needed * AMPLE, (machine * MOST) / MEGABYTE));
  return wanted * MEGABYTE > heap ? wanted : null;
}

/** The heap of a program has its sizes from the start: this one cannot do the work, or not well, and one with such can. */
export class NeedsOtherHeap extends Error {
  /** As V8 is told: `--max-old-space-size=6144`. */
  readonly options: readonly string[];

  constructor(options: readonly string[]) {
    super(`Another heap is needed: ${options.join(" ")}.`);
    this.name = "NeedsOtherHeap";
    this.options = options;
  }
}

export interface HeapUse {
  /** The program builds again and again, and all that it knows stays. */
  readonly goesOn?: boolean;
  /** It takes most of what it needs to know from an earlier build: little of that is gone before the end. */
  readonly knows?: boolean;
}

/** Throws `NeedsOtherHeap` where the clippings of this folder are too many for this program, unless its owner set the limit. */
export function checkHeap(folder: string, use: HeapUse = {}): void {
  if (isStartedAgain()) return;
  const said = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" ");
  const limits = { heap: getHeapStatistics().heap_size_limit, machine: totalmem() };
  const options = heapOptions(countFiles(folder), limits, said, use);
  if (options.length > 0) throw new NeedsOtherHeap(options);
}

/** From so many clippings on, what is worked out anew for one of them is more than the place for what is young can hold … */
const MANY = 2000;
/** … once, with a start more … */
const MANY_ONCE = 5000;
/** … and is carried about and kept for old; in a place of so many megabytes a save among 10,000 takes a quarter less. */
const YOUNG = 64;

/** What is to be said to V8 for so many clippings that was not `said` to it by the owner. */
export function heapOptions(
  clippings: number,
  limits: HeapLimits,
  said: string,
  { goesOn = false, knows = false }: HeapUse,
): readonly string[] {
  const megabytes = /--max[-_](?:old[-_]space|heap)[-_]size/.test(said) ? null : heapFor(clippings, limits);
  const isYoungSaid = /--max[-_]semi[-_]space[-_]size/.test(said);
  const isWorthIt = (goesOn && clippings >= MANY) || (knows && clippings >= MANY_ONCE);
  return [
    ...(megabytes === null ? [] : [`--max-old-space-size=${megabytes}`]),
    ...(isWorthIt && !isYoungSaid ? [`--max-semi-space-size=${YOUNG}`] : []),
  ];
}

/** By their names alone: a tenth of the time that it takes to look at them. */
function countFiles(folder: string): number {
  try {
    return namesIn(folder);
  } catch {
    return 0; // whoever reads it says why it cannot be
  }
}

/** By itself Node looks at each file once more to see whether it is a folder. */
function namesIn(folder: string): number {
  const found = readdirSync(folder, { withFileTypes: true });
  const folders = found.filter((one) => one.isDirectory());
  return found.length + folders.reduce((sum, { name }) => sum + namesIn(join(folder, name)), 0);
}

/** Said to a program that is started again: what the first one saw need not be seen a second time. */
const STARTED_AGAIN = "CLIPFILE_STARTED_AGAIN";

/** Was it started by `startAgain`, with the heap that it needs? */
export const isStartedAgain = (): boolean => process.env[STARTED_AGAIN] !== undefined;

/** Does the same call with such a heap, and says its exit code; what ends this program ends that one. */
export async function startAgain(
  options: readonly string[],
  [program, ...words]: readonly string[] = [process.execPath, ...process.execArgv, ...process.argv.slice(1)],
): Promise<number> {
  // Hardly anybody needs it; and a script that V8 has compiled before cannot import.
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(program!, [...options, ...words], {
    stdio: "inherit",
    env: { ...process.env, [STARTED_AGAIN]: "1" },
  });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const one of SIGNALS) process.off(one, pass);
      // Nobody hears it any more, so that this program ends as that one did.
      if (signal !== null) process.kill(process.pid, signal);
      resolve(code ?? 1);
    });
  });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
