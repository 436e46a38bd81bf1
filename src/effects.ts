import { hireCrew } from "./effects/crew.ts";
import { listAhead } from "./effects/list-ahead.ts";
import { nodeFiles } from "./effects/node-files.ts";

/**
 * All that the program touches outside itself. Everything between reading and writing is a pure function; what
 * is not comes in through here, so that tests can record it, refuse it or kill it half way.
 */
export interface Effects {
  readonly files: Files;
  readonly progress: Progress;
  readonly program: Program;
  /**
   * Milliseconds since 1970: for the durations shown to the owner, and to see whether a file is so fresh that its
   * time of change proves nothing (`cache/fingerprint.ts`). The clock is never evidence and never reaches a page.
   */
  readonly clock: () => number;
  /** This folder will be listed: begins with it beside all other work. Absent: it is listed when it is asked for. */
  readonly foresee?: (folder: string) => void;
  /** Threads that know the setting, to work beside this one; null: there are none. Absent: it works alone. */
  readonly hire?: (setting: unknown) => Crew | null;
}

/** Threads that do jobs by name (`pipeline/worker.ts`). */
export interface Crew {
  /**
   * Has the job done on each task, which is copied to a thread as is its outcome. `take` hears of outcomes in whatever order
   * they come; of a task that no thread could do it hears nothing. While there is nothing to hear, `meanwhile` does some
   * work of its own, until it says that there is none left. Comes back when all tasks are done.
   */
  each<Task, Outcome>(
    job: string,
    tasks: Tasks<Task>,
    take: (outcome: Outcome, at: number) => void,
    meanwhile?: () => boolean,
  ): void;
  /**
   * Has the job done behind all that threads have before them, while whoever asked goes on with something else. `take` hears
   * of it only when threads are heard: by `look` or `wait`, or in other work.
   */
  begin<Task, Outcome>(
    job: string,
    tasks: Tasks<Task>,
    take: (outcome: Outcome, at: number) => void,
  ): Underway;
  dismiss(): void;
}

/** Work that was begun. */
export interface Underway {
  /** Takes what has come; was that the last of it? */
  look(): boolean;
  /** Comes back when all of it has come; what nobody brings is left to whoever waits. */
  wait(): void;
}

/** A list, or what makes its items when they are asked for. */
export interface Tasks<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

export interface FoundFile {
  /** Relative to the folder that was listed, with `/`. */
  readonly name: string;
  readonly size: number;
  /** Time of last change, milliseconds. Only to see that a file need not be read again. */
  readonly changed: number;
}

/** What lies at a path, as far as it tells whether something else lies there now. */
export interface Look {
  readonly kind: "file" | "folder" | "other";
  /** A file that was put in the place of another has another. */
  readonly number: number;
  readonly size: number;
  /** Time of last change, milliseconds; of a folder, when something in it last came, went or was put in the place of another. */
  readonly changed: number;
}

/** Paths are absolute. A failure throws Node's own error (`code: "EACCES"` …). */
export interface Files {
  /**
   * Every file below the folder, in the order of code points of the name. Links are followed, but no folder is
   * entered twice; folders whose name begins with a dot are not entered; what is neither file nor folder is left
   * out; a link that leads nowhere is listed, so that reading it can say so.
   */
  list(folder: string): readonly FoundFile[];
  read(path: string): Uint8Array;
  /** At most `length` bytes from `start` on: fewer where the file ends. */
  slice(path: string, start: number, length: number): Uint8Array;
  /** Whole or not at all: a temporary file beside it, then a rename. Makes the folders it needs. */
  write(path: string, content: string | Uint8Array): void;
  /** Adds to the end, perhaps only a part of it when the program is killed. Makes the folders it needs. */
  append(path: string, content: Uint8Array): void;
  /** Removes a file if it is there, and then the folders between it and `below` that this leaves empty. */
  remove(path: string, below?: string): void;
  exists(path: string): boolean;
  /** With links followed; null: nothing is there, or it cannot be looked at. */
  look(path: string): Look | null;
  /** The path with all links followed. */
  realPath(path: string): string;
  /**
   * Puts a file there that says that this program is at work; what comes back takes it away again. Null: another program
   * that still runs has put it there.
   */
  lock(path: string): (() => void) | null;
  /** Is this the name of a temporary file that a killed program left behind? */
  isLeftover(name: string): boolean;
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
  /** Absolute folder of what the start bundled beside the program: what runs in readers' browsers, and in threads; absent: none. */
  readonly scripts?: string;
}

/** The real thing: this machine's files, clock and threads, of these at most so many as are named. */
export function nodeEffects(program: Program, progress: Progress, threads?: number): Effects {
  const script = `${program.scripts}/worker.js`;
  const files = nodeFiles();
  const foreseen = new Map<string, () => readonly FoundFile[] | null>();
  const list = (folder: string) => {
    const begun = foreseen.get(folder);
    foreseen.delete(folder);
    return begun?.() ?? files.list(folder);
  };
  return {
    files: { ...files, list },
    foresee: (folder) => void foreseen.set(folder, listAhead(`${program.scripts}/lister.js`, folder)),
    progress,
    program,
    clock: Date.now,
    hire: (setting) => hireCrew(script, setting, { threads }),
  };
}
