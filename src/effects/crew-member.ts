import { workerData } from "node:worker_threads";
import type { Answer, Order, Start } from "./crew.ts";

/** A task → its outcome. */
export type Job = (task: never) => unknown;

/**
 * The other end of `hireCrew`: what a worker's script calls, once. `jobsFor`: what it can do, in this setting; `bytesOf`: what
 * of an outcome nobody looks at here any more: it is handed over, not copied.
 */
export function joinCrew<Setting, Outcome>(
  jobsFor: (setting: Setting) => Readonly<Record<string, Job>>,
  bytesOf: (outcome: Outcome) => readonly Uint8Array[],
): void {
  const { setting, port, answers } = workerData as Start;
  const jobs = jobsFor(setting as Setting);
  port.on("message", ({ work, job, at, tasks }: Order) => {
    const answer: Answer = {
      work,
      at,
      outcomes: tasks.map((task) => outcomeOf(() => jobs[job]!(task as never))),
    };
    const bytes = answer.outcomes.flatMap((one) => (one === null ? [] : bytesOf(one as Outcome)));
    port.postMessage(answer, wholesOf(bytes));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

/** The buffers that hold nothing else: small pieces of a large one can only be copied. */
function wholesOf(bytes: readonly Uint8Array[]): ArrayBuffer[] {
  const wholes = bytes.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
  return [...new Set(wholes)];
}

/** What cannot be done here is tried once more where it can say why. */
function outcomeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}
