import { lookOfWritten } from "./look.ts";

/** How long nothing must happen before a batch is complete: whoever copies files pauses between them. */
const QUIET_MS = 60;
/** So few are a save: its steps follow each other closely, and somebody waits. What comes later is built behind it. */
const FEW = 8;
const QUIET_OF_FEW_MS = 20;
/** One file with something in it that looks the same so much later was saved in one step. */
const QUIET_OF_ONE_MS = 5;
/** A copy of thousands of files is not waited for to its end. */
const LONGEST_MS = 1000;

export interface Batch {
  add(path: string): void;
  /** Forget what was gathered and hand nothing on any more. */
  close(): void;
}

/**
 * Collects paths until it has been quiet for a moment, then hands them on together, each once, in order. `lookAt`: how a file
 * looks; null: there is nothing in it yet.
 */
export function gather(
  handOn: (paths: readonly string[]) => void,
  lookAt: (path: string) => string | null = lookOfWritten,
): Batch {
  const paths = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  };
  const flush = () => {
    stop();
    const batch = [...paths].sort();
    paths.clear();
    handOn(batch);
  };

  const wait = () => setTimeout(flush, paths.size > FEW ? QUIET_MS : QUIET_OF_FEW_MS);
  /** Whoever still writes is waited for as ever. */
  const waitForOne = (path: string, seen: string) =>
    setTimeout(() => {
      if (lookAt(path) === seen) flush();
      else quiet = wait();
    }, QUIET_OF_ONE_MS);

  return {
    add(path) {
      paths.add(path);
      clearTimeout(quiet);
      const seen = paths.size === 1 ? lookAt(path) : null;
      quiet = seen === null ? wait() : waitForOne(path, seen);
      longest ??= setTimeout(flush, LONGEST_MS);
    },
    close() {
      stop();
      paths.clear();
    },
  };
}
