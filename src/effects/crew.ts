import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Crew, Tasks, Underway } from "../effects.ts";
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
/** Of work that is handed out all at once, each worker has so many batches: enough that none has much more to do than another. */
const SHARES = 16;
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
  const office = answersOf(hands, answers, patience);
  return {
    each: (job, tasks, take, meanwhile) => workThrough({ job, tasks, take, meanwhile }, hands, office),
    begin: (job, tasks, take) => begun({ job, tasks, take }, hands, office),
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
  readonly job: string;
  readonly tasks: Tasks<unknown>;
  readonly take: (outcome: never, at: number) => void;
  readonly meanwhile?: (() => boolean) | undefined;
}

/** Who waits for which answers. */
interface Office {
  /** Work whose answers somebody hears from now on; its number. */
  open(hear: (answer: Answer, hand: Hand) => void): number;
  /** Nobody waits for it any more. */
  close(work: number): void;
  /** Hears all that has come. */
  look(): void;
  /** Hears what comes until that is so, or nobody has answered for too long; and does some work meanwhile, as long as there is any. */
  hearUntil(isDone: () => boolean, meanwhile?: () => boolean): void;
}

function answersOf(hands: readonly Hand[], answers: Int32Array, patience: number): Office {
  const heard = new Map<number, (answer: Answer, hand: Hand) => void>();
  let works = 0;
  const hear = (hand: Hand): boolean => {
    const answer = receiveMessageOnPort(hand.port)?.message as Answer | undefined;
    // Somebody was given up, and comes back with what nobody waits for any more.
    if (answer) heard.get(answer.work)?.(answer, hand);
    return answer !== undefined;
  };
  const hearEach = () => hands.map(hear).includes(true);
  return {
    open(work) {
      works += 1;
      heard.set(works, work);
      return works;
    },
    close: (work) => void heard.delete(work),
    look() {
      while (hearEach());
    },
    hearUntil(isDone, meanwhile) {
      while (!isDone()) {
        const count = Atomics.load(answers, 0);
        if (hearEach() || meanwhile?.()) continue;
        if (Atomics.wait(answers, 0, count, patience) === "timed-out") return;
      }
    },
  };
}

const takeAll = ({ at, outcomes }: Answer, take: Work["take"]): void => {
  for (const [i, outcome] of outcomes.entries()) if (outcome !== null) take(outcome as never, at + i);
};

function workThrough({ job, tasks, take, meanwhile }: Work, hands: readonly Hand[], office: Office): void {
  let next = 0;
  let open = 0;
  const order = ({ port }: Hand) => {
    if (next >= tasks.length) return;
    const count = Math.min(BATCH, Math.ceil((tasks.length - next) / (hands.length * BATCHES_LEFT)));
    port.postMessage(orderOf(work, job, tasks, next, count));
    next += count;
    open += 1;
  };
  const work = office.open((answer, hand) => {
    open -= 1;
    order(hand);
    takeAll(answer, take);
  });
  for (let round = 0; round < AHEAD; round += 1) hands.forEach(order);
  office.hearUntil(() => open === 0, meanwhile);
  office.close(work);
}

/** All of it is handed out at once, for nobody will be there to do it later. */
function begun({ job, tasks, take }: Work, hands: readonly Hand[], office: Office): Underway {
  let open = 0;
  const work = office.open((answer) => {
    open -= 1;
    takeAll(answer, take);
  });
  const each = Math.min(BATCH, Math.ceil(tasks.length / (hands.length * SHARES)));
  for (let at = 0; at < tasks.length; at += each) {
    hands[open % hands.length]!.port.postMessage(
      orderOf(work, job, tasks, at, Math.min(each, tasks.length - at)),
    );
    open += 1;
  }
  return {
    look() {
      office.look();
      return open === 0;
    },
    wait() {
      office.hearUntil(() => open === 0);
      office.close(work);
    },
  };
}

const orderOf = (work: number, job: string, tasks: Tasks<unknown>, at: number, count: number): Order => ({
  work,
  job,
  at,
  tasks: Array.from({ length: count }, (_, i) => tasks.at(at + i)),
});
