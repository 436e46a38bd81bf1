import { workerData } from "node:worker_threads";
import type { Answer, Order, Start } from "./crew.ts";

/** A task → its outcome. */
export interface Job {
  (task: never): unknown;
  /** Makes ready for some tasks what takes less time for all of them at once, before the first of them. */
  readonly ahead?: (tasks: readonly never[]) => void;
}

/** The other end of `hireCrew`: what a worker's script calls, once. `jobsFor`: what it can do, in this setting. */
export function joinCrew<Setting>(jobsFor: (setting: Setting) => Readonly<Record<string, Job>>): void {
  const { setting, port, answers } = workerData as Start;
  const jobs = jobsFor(setting as Setting);
  port.on("message", ({ work, job, at, tasks }: Order) => {
    const own = jobs[job]!;
    outcomeOf(() => own.ahead?.(tasks as readonly never[]));
    const answer: Answer = { work, at, outcomes: tasks.map((task) => outcomeOf(() => own(task as never))) };
    port.postMessage(answer);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

/** What cannot be done here is tried once more where it can say why. */
function outcomeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}
