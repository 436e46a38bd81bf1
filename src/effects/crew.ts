import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Crew, Tasks } from "../effects.ts";
import { compileFor } from "./compiling.ts";
import { growHeapsSlowly } from "./heap.ts";

/** What a worker is started with. */
export interface Start {
  readonly setting: unknown;
  readonly port: MessagePort;
  /** Counts the answers of all workers; whoever waits for one sleeps on it. */
  readonly answers: Int32Array;
}

export interface Order {
  /** Which work it belongs to. */
  readonly work: number;
  readonly job: string;
  readonly at: number;
  readonly tasks: readonly unknown[];
}

export interface Answer {
  readonly work: number;
  readonly at: number;
  /** One for each task, in order; null: it could not be done. */
  readonly outcomes: readonly unknown[];
}

/**
 * So many tasks go to a worker at once: enough that the messages between cost little, few enough that none waits for another,
 * and that little is held in memory until all of them are done.
 */
const BATCH = 12;
/** As long as there is work for so many batches for each worker, a batch is a whole one: towards the end nobody is to have much more than another. */
const BATCHES_LEFT = 4;
/** Batches that a worker has before it, so that it need not wait while its answer is looked at. */
const AHEAD = 2;
/** When nobody has answered for so long, in milliseconds, what is still open is left to whoever waits. */
const PATIENCE = 120_000;
/**
 * What a worker makes of one clipping is gone with it, so that it needs little room for what is young, in MB: a half costs no
 * measurable time. What is left out is decided by the engine, for a long text may need much.
 */
const ROOM = { maxYoungGenerationSizeMb: 24 };
/** What was said to V8 of the heap of this program (`heap.ts`) would hold for theirs as well, whatever their own limits say. */
const NO_YOUNG_SAID = "--max-semi-space-size=0";

export interface CrewOptions {
  /** At most so many, with the one that hires them; absent: one for each core. */
  readonly threads?: number | undefined;
  readonly patience?: number;
}

/**
 * Threads beside this one, which is one of them: it hands out the work, does what it can meanwhile, and else waits, for small
 * files with calls that are twice as fast as promises. Null: one thread is all there is to be. `script`: what each of them
 * runs; `setting`: copied to each.
 */
export function hireCrew(script: string, setting: unknown, options: CrewOptions = {}): Crew | null {
  const { threads = availableParallelism(), patience = PATIENCE } = options;
  growHeapsSlowly();
  if (threads < 2 || !existsSync(script)) return null;
  compileFor("together");
  setFlagsFromString(NO_YOUNG_SAID);
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const hands = Array.from({ length: threads - 1 }, () => hire(script, setting, answers));
  let works = 0;
  return {
    each(job, tasks, take, meanwhile) {
      works += 1;
      workThrough({ number: works, job, tasks, take, meanwhile, patience }, hands, answers);
    },
    dismiss() {
      compileFor("alone");
      hands.forEach(({ worker }) => void worker.terminate());
    },
  };
}

interface Hand {
  readonly worker: Worker;
  readonly port: MessagePort;
}

function hire(script: string, setting: unknown, answers: Int32Array): Hand {
  const { port1, port2 } = new MessageChannel();
  const workerData: Start = { setting, port: port2, answers };
  const worker = new Worker(script, { workerData, transferList: [port2], resourceLimits: ROOM });
  worker.unref();
  port1.unref();
  return { worker, port: port1 };
}

interface Work {
  readonly number: number;
  readonly job: string;
  readonly tasks: Tasks<unknown>;
  readonly take: (outcome: never, at: number) => void;
  readonly meanwhile: (() => boolean) | undefined;
  readonly patience: number;
}

function workThrough(work: Work, hands: readonly Hand[], answers: Int32Array): void {
  const { number, job, tasks, take, meanwhile, patience } = work;
  let next = 0;
  let open = 0;
  const order = ({ port }: Hand) => {
    if (next >= tasks.length) return;
    const count = Math.min(BATCH, Math.ceil((tasks.length - next) / (hands.length * BATCHES_LEFT)));
    const batch: Order = {
      work: number,
      job,
      at: next,
      tasks: Array.from({ length: count }, (_, i) => tasks.at(next + i)),
    };
    next += count;
    open += 1;
    port.postMessage(batch);
  };
  const hear = (hand: Hand): boolean => {
    const answer = receiveMessageOnPort(hand.port)?.message as Answer | undefined;
    if (!answer) return false;
    // Somebody was given up, and comes back with what nobody waits for any more.
    if (answer.work !== number) return true;
    open -= 1;
    order(hand);
    for (const [i, outcome] of answer.outcomes.entries())
      if (outcome !== null) take(outcome as never, answer.at + i);
    return true;
  };

  for (let round = 0; round < AHEAD; round += 1) hands.forEach(order);
  while (open > 0) {
    const heard = Atomics.load(answers, 0);
    if (hands.map(hear).includes(true) || meanwhile?.()) continue;
    if (Atomics.wait(answers, 0, heard, patience) === "timed-out") return;
  }
}
