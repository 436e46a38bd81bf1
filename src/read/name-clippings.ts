import { createHash } from "node:crypto";
import { byCodePoints } from "../effects/order.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { isSafeId } from "./safe-id.ts";
import { slugOf } from "./slug.ts";

/** What an id is made from. */
export interface Nameable {
  /** As in `Clipping.path`. */
  readonly path: string;
  /** As in `Clipping.name`: ids come from it. */
  readonly name: string;
  /** The id that the owner asks for in the front matter. */
  readonly wanted: string | null;
}

export interface Names {
  /** By path. Unique, also on a disk that folds case; see `safe-id.ts` for what else holds. */
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * An id for each clipping. It is what the owner asks for; else the file's name without its ending, where that is safe
 * in a URL and on any disk; else a slug of it with a short digest. Files that differ only by ending carry it (`a-txt`,
 * `a-md`), files that would still share an id carry the digest. The order of the list makes no difference.
 */
export function nameClippings(list: readonly Nameable[]): Names {
  const clippings = [...list].sort((a, b) => byCodePoints(a.path, b.path));
  const { granted, problems } = grantWanted(clippings);
  const first = new Map(
    clippings.map((clipping) => [clipping.path, granted.get(clipping.path) ?? idAt(clipping, 0)]),
  );
  const ids = new Map(first);
  const steps = new Map<string, number>();
  for (let shared = sharing(clippings, ids); shared.length > 0; shared = sharing(clippings, ids)) {
    for (const clipping of shared.flat().filter(({ path }) => !granted.has(path))) {
      const step = (steps.get(clipping.path) ?? 0) + 1;
      steps.set(clipping.path, step);
      ids.set(clipping.path, idAt(clipping, step));
    }
  }
  return { ids, problems: [...problems, ...tellShared(clippings, { first, ids, steps, granted })] };
}

interface Granted {
  /** By path. */
  readonly granted: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** An id that two ask for goes to the first by path. */
function grantWanted(clippings: readonly Nameable[]): Granted {
  const granted = new Map<string, string>();
  const holders = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, wanted } of clippings) {
    if (wanted === null || !isSafeId(wanted)) continue;
    const holder = holders.get(fold(wanted));
    if (holder !== undefined) problems.push(problem("id-taken", path, { id: wanted, path: holder }));
    else {
      holders.set(fold(wanted), path);
      granted.set(path, wanted);
    }
  }
  return { granted, problems };
}

/** `digest.txt#2`, the second article of a file, is named as `digest-2.txt` would be. */
const PART = /(\.[^./#]+)#(\d+)$/;

/** Step 0: the bare name; 1: with its ending; from 2 on: with a digest of the name, another one at each step. */
function idAt({ name: written }: Nameable, step: number): string {
  const name = written.replace(PART, "-$2$1");
  const dot = name.search(/\.[^./]+?(?:\.gz)?$/i);
  const [stem, ending] =
    dot > name.lastIndexOf("/") + 1 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ""];
  const withEnding = `${stem}-${ending.replace(".", "-")}`;
  if (step === 0 && isSafeId(stem)) return stem;
  if (step === 1 && isSafeId(withEnding)) return withEnding;
  const digest = digestOf(written, step);
  const withDigest = `${stem}-${digest}`;
  return isSafeId(stem) && isSafeId(withDigest) ? withDigest : slugOf(stem, digest);
}

function digestOf(name: string, step: number): string {
  const more = step > 2 ? `\n${step}` : "";
  return createHash("sha256")
    .update(name + more)
    .digest("hex")
    .slice(0, 8);
}

/** Disks that fold case hold `A.html` and `a.html` for one file. Ids are ASCII. */
function fold(id: string): string {
  return id.toLowerCase();
}

/** The groups of clippings whose ids are the same on some disk. */
function sharing(
  clippings: readonly Nameable[],
  ids: ReadonlyMap<string, string>,
): readonly (readonly Nameable[])[] {
  const groups = new Map<string, Nameable[]>();
  for (const clipping of clippings) {
    const key = fold(ids.get(clipping.path)!);
    const group = groups.get(key);
    if (group) group.push(clipping);
    else groups.set(key, [clipping]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

interface Outcome {
  /** By path: the ids before and after, and how many steps lie between. */
  readonly first: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, number>;
  readonly granted: ReadonlyMap<string, string>;
}

/** Whoever had to give up the bare name is told because of whom. */
function tellShared(
  clippings: readonly Nameable[],
  { first, ids, steps, granted }: Outcome,
): readonly Problem[] {
  const rivals = new Map(
    sharing(clippings, first).flatMap((group) => group.map(({ path }) => [path, group] as const)),
  );
  return clippings
    .filter(({ path }) => steps.has(path))
    .map((clipping) => {
      const { path } = clipping;
      const others = (rivals.get(path) ?? []).filter((rival) => rival !== clipping);
      const isByEnding =
        steps.get(path) === 1 && others.length > 0 && !others.some((other) => granted.has(other.path));
      const facts = { id: ids.get(path)!, bare: first.get(path)!, others: inWords(others) };
      return problem(isByEnding ? "id-ending" : "id-shared", path, facts);
    });
}

function inWords(clippings: readonly Nameable[]): string {
  const named = clippings.slice(0, 3).map(({ path }) => path);
  if (named.length === 0) return "another clipping";
  return clippings.length > 3 ? `${named.join(", ")} and ${clippings.length - 3} more` : named.join(" and ");
}
