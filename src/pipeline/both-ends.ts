import type { Tasks } from "../effects.ts";

/** Work that threads share with the one that hands it out. */
export interface SharedWork<Task> {
  /** For threads, from the front: they go down with what is done without them. */
  readonly tasks: Tasks<Task>;
  /** Does one from the back, here and now; false: there is none left. */
  readonly meanwhile: () => boolean;
}

/**
 * So that whoever waits for threads is one of them: it needs no thread in its place, which would take a hundred megabytes and
 * compile the program once more. `taskAt` makes a task for a thread, `here` does the work without one.
 */
export function fromBothEnds<Task>(
  count: number,
  taskAt: (at: number) => Task,
  here: (at: number) => void,
): SharedWork<Task> {
  let [front, back] = [0, count];
  return {
    tasks: {
      get length() {
        return back;
      },
      at(at) {
        front = at + 1;
        return taskAt(at);
      },
    },
    meanwhile() {
      if (front >= back) return false;
      back -= 1;
      here(back);
      return true;
    },
  };
}
