/** Work that is never under way twice: asked for while it runs, it runs once more afterwards, however often asked. */
export interface Turns {
  ask(): void;
  /** Resolves when nothing runs and nothing is asked for. */
  idle(): Promise<void>;
}

/** `run` must settle its own failures: what it throws is thrown to whoever waits for `idle`. */
export function oneAtATime(run: () => Promise<void>): Turns {
  let wanted = false;
  let working: Promise<void> | null = null;

  const work = async () => {
    try {
      while (wanted) {
        wanted = false;
        await run();
      }
    } finally {
      working = null;
    }
  };

  return {
    ask() {
      wanted = true;
      working ??= work();
    },
    async idle() {
      while (working) await working;
    },
  };
}
