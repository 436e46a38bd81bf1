import { sep } from "node:path";
import { TICK } from "../cache/fingerprint.ts";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import type { Files, FoundFile } from "../effects.ts";

/**
 * What a program that builds again and again knows of the files that builds look at. Where it heard of every change since
 * the last build, it looks only at what changed. A file that is known to be the same is the very same object.
 */
export interface Familiar {
  /** `heard`: all paths at which something changed, absolute; null: it may be anything. `started`: milliseconds. */
  begin(config: Config, files: Files, heard: readonly string[] | null, started: number): Round;
}

/** One build. */
export interface Round {
  /** Of the input, only what changed is looked at. */
  readonly files: Files;
  /** Every change is known, and lies in the input. */
  readonly isHeard: boolean;
  /** What comes of other files and of the settings. */
  readonly outside: <T>(name: string, make: () => T) => T;
  /** It came to its end: what is known holds. */
  done(): void;
}

/** Knows nothing of other builds. */
export const UNFAMILIAR: Familiar = {
  begin: (_config, files) => ({ files, isHeard: false, outside: (_name, make) => make(), done() {} }),
};

interface Listing {
  readonly found: readonly FoundFile[];
  /** When it was last looked through, milliseconds. */
  readonly at: number;
}

export function familiar(): Familiar {
  let settings = "";
  let isTrusted = false;
  let listing: Listing | null = null;
  let known = new Map<string, unknown>();

  return {
    begin(config, files, heard, started) {
      const { input } = config;
      const now = JSON.stringify(config);
      const isSettled = isTrusted && now === settings;
      const isHeard = isSettled && heard?.every((path) => path.startsWith(input + sep)) === true;
      if (!isHeard) known = new Map();
      // Until it comes to its end it has perhaps not seen what it heard of.
      isTrusted = false;
      settings = now;
      const list = (folder: string): readonly FoundFile[] => {
        if (folder !== input) return files.list(folder);
        const renewed = isHeard && listing && renewedBy(heard, listing.found, input, files);
        const found = renewed || sameAs(listing, files.list(folder));
        listing = { found, at: renewed && listing ? listing.at : started };
        return found;
      };
      return {
        files: { ...files, list },
        isHeard,
        outside<T>(name: string, make: () => T): T {
          if (!known.has(name)) known.set(name, make());
          return known.get(name) as T;
        },
        done() {
          isTrusted = true;
        },
      };
    },
  };
}

/** What was changed long enough before it was last looked at, and looks the same, is the same. */
function sameAs(before: Listing | null, found: readonly FoundFile[]): readonly FoundFile[] {
  if (!before) return found;
  const known = new Map(before.found.map((file) => [file.name, file]));
  return found.map((file) => {
    const last = known.get(file.name);
    const isSame = last?.size === file.size && last.changed === file.changed;
    return last && isSame && file.changed < before.at - TICK ? last : file;
  });
}

/** Null: something came or went that was more than a file, so all must be looked at. */
function renewedBy(
  heard: readonly string[],
  before: readonly FoundFile[],
  input: string,
  files: Pick<Files, "look">,
): readonly FoundFile[] | null {
  const names = heard.map((path) =>
    path
      .slice(input.length + 1)
      .split(sep)
      .join("/"),
  );
  const folders = new Set(before.flatMap(({ name }) => foldersOf(name)));
  const fresh = new Map<string, FoundFile | null>();
  for (const name of names) {
    const look = files.look(`${input}/${name}`);
    const isPlain =
      !folders.has(name) && !name.includes("\ufffd") && foldersOf(name).every((one) => folders.has(one));
    if (!isPlain || (look && look.kind !== "file")) return null;
    fresh.set(name, look && { name, size: look.size, changed: look.changed });
  }
  const others = before.filter(({ name }) => !fresh.has(name));
  const now = [...others, ...[...fresh.values()].filter((file) => file !== null)];
  return now.sort((a, b) => byCodePoints(a.name, b.name));
}

/** `a/b/c.txt` lies in `a` and `a/b`. */
function foldersOf(name: string): readonly string[] {
  const steps = name.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}
