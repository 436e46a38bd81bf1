/**
 * All that the program touches outside itself. Everything between reading and writing is a pure function; what
 * is not comes in through here, so that tests can record it, refuse it or kill it half way.
 */
export interface Effects {
  readonly files: Files;
  readonly progress: Progress;
  readonly program: Program;
  /** Milliseconds, for the durations shown to the owner and for nothing else: the clock is never evidence. */
  readonly clock: () => number;
}

export interface FoundFile {
  /** Relative to the folder that was listed, with `/`. */
  readonly name: string;
  readonly size: number;
  /** Time of last change, milliseconds. Only to see that a file need not be read again. */
  readonly changed: number;
}

/** Paths are absolute. A failure throws Node's own error (`code: "EACCES"` …). */
export interface Files {
  /** Every file below the folder, in the order of code points of the name; links are followed once. */
  list(folder: string): readonly FoundFile[];
  read(path: string): Uint8Array;
  /** Whole or not at all: a temporary file beside it, then a rename. Makes the folders it needs. */
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  exists(path: string): boolean;
}

/** One stage of work at a time; what is shown, and whether at all, is the command line's affair. */
export interface Progress {
  start(stage: string, total: number): void;
  step(): void;
  end(): void;
}

/** The program itself: where its own templates lie, and which version of the code is at work. */
export interface Program {
  /** Absolute folder of the package: `templates/` and `data/` are in it. */
  readonly home: string;
  /** As in package.json. */
  readonly version: string;
  /** Digest of the program's sources: values made by other code are not used again. */
  readonly code: string;
}
