import type { Look } from "../effects.ts";

/** Does what lies there look as it did? Null: nothing does. */
export const isSameLook = (a: Look | null, b: Look | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.kind === b.kind &&
    a.number === b.number &&
    a.size === b.size &&
    a.changed === b.changed);
