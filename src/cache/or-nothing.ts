import { isSystemError } from "../effects/system-error.ts";

/** The outcome of the work; undefined where the system does not let it be done (not there, not allowed, no room). */
export function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
