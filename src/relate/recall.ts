/**
 * What `work` came to when it was last asked for under this name, if that was of these very things in this order: it must
 * hang on nothing else. Else it is done now.
 */
export type Recall = <T>(name: string, of: readonly unknown[], work: () => T) => T;

/** Remembers nothing. */
export const FORGETFUL: Recall = (_name, _of, work) => work();

/** Remembers from one round to the next: what a round does not ask for is forgotten at its end. */
export interface Memory {
  readonly recall: Recall;
  readonly endRound: () => void;
}

interface Remembered {
  readonly of: readonly unknown[];
  readonly value: unknown;
}

export function memory(): Memory {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    recall: <T>(name: string, of: readonly unknown[], work: () => T): T => {
      const known = now.get(name) ?? before.get(name);
      const remembered = known && isSame(known.of, of) ? known : { of, value: work() };
      now.set(name, remembered);
      return remembered.value as T;
    },
    endRound() {
      before = now;
      now = new Map();
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
