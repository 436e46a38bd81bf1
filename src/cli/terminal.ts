import pc from "picocolors";
import type { Paint } from "../report/print.ts";

/** Where a call was made from, and where it speaks: results on one side, what else there is to say on the other. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly out: Output;
  readonly err: Output;
  /** All that is typed or piped in, to its end. */
  readInput(): Promise<Uint8Array>;
  /** From now on ^C does not end the program by itself. */
  listenForEnd(): End;
}

/** The owner's wish that the program end: ^C, or a polite kill. */
export interface End {
  /** Resolves at the first wish; at the second the program ends at once. */
  readonly wanted: Promise<void>;
  /** Does work that hears nothing until it is done: a wish meanwhile ends the program at once. */
  during<T>(work: () => T): T;
}

export interface Output {
  /** False: whoever was reading has gone, and there is no point in saying more. */
  write(text: string): boolean;
  /** Resolves when what was written has been taken. */
  drained(): Promise<void>;
  readonly isTerminal: boolean;
  /** For those who draw on a terminal. */
  readonly stream: NodeJS.WritableStream;
  /** Paint that is none where colours are not wanted. */
  readonly paint: Paint;
}

export const INTERRUPTED = 130;

/** The real thing. */
export function nodeTerminal(argv: readonly string[]): Terminal {
  return {
    cwd: process.cwd(),
    out: outputTo(process.stdout, argv),
    err: outputTo(process.stderr, argv),
    readInput,
    listenForEnd,
  };
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

function listenForEnd(): End {
  let wish = () => {};
  const wanted = new Promise<void>((resolve) => {
    wish = resolve;
  });
  let wished = false;
  const hear = () => {
    if (wished) process.exit(INTERRUPTED);
    wished = true;
    wish();
  };
  const listen = () => {
    for (const signal of SIGNALS) process.on(signal, hear);
  };
  listen();
  return {
    wanted,
    during(work) {
      for (const signal of SIGNALS) process.off(signal, hear);
      try {
        return work();
      } finally {
        listen();
      }
    },
  };
}

function outputTo(stream: NodeJS.WriteStream, argv: readonly string[]): Output {
  let gone = false;
  // A reader that has had enough (`| head`) is no failure of ours. Any other trouble with it leaves nobody to tell.
  stream.on("error", () => {
    gone = true;
  });
  return {
    write(text) {
      if (!gone) stream.write(text);
      return !gone;
    },
    drained: () =>
      new Promise((resolve) => {
        if (gone || !stream.writableNeedDrain) return resolve();
        stream.once("drain", resolve).once("error", () => resolve());
      }),
    isTerminal: stream.isTTY === true,
    stream,
    paint: pc.createColors(wantsColours(stream, argv)),
  };
}

/** https://no-color.org, then https://force-color.org, then whether anybody can see them. */
function wantsColours(stream: NodeJS.WriteStream, argv: readonly string[]): boolean {
  if (argv.includes("--no-color") || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return stream.isTTY === true && process.env.TERM !== "dumb";
}
