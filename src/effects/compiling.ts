import { setFlagsFromString } from "node:v8";

/** Options of V8 for its compiler: for a program that works in several threads, and as they are else. */
export interface Compiling {
  readonly together: readonly string[];
  readonly alone: readonly string[];
}

/** The V8 of Node 20 counts the bytecode that a function ran through; from that of Node 22 on it counts calls. */
const COUNTS_CALLS_SINCE = 12;

/**
 * Every thread compiles the program for itself, and by V8's usual measure all of them polish the same functions at the same
 * time. With each core at work anyway that costs more than it gains: of 1,000 clippings in four threads, 40 s of CPU instead
 * of 28. So plain machine code is there from the start, and the polished one comes seven times as late.
 */
export function compilingOf(v8: string): Compiling {
  const [name, usual] =
    Number.parseInt(v8, 10) < COUNTS_CALLS_SINCE
      ? ["interrupt-budget", 132 << 10]
      : ["invocation-count-for-turbofan", 3000];
  return {
    together: ["--always-sparkplug", `--${name}=${7 * usual}`],
    alone: ["--no-always-sparkplug", `--${name}=${usual}`],
  };
}

/** Threads are about to be started, or none is left. */
export function compileFor(manner: keyof Compiling): void {
  for (const option of compilingOf(process.versions.v8)[manner]) setFlagsFromString(option);
}
