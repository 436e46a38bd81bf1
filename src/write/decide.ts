import { byCodePoints } from "../effects/order.ts";
import type { PagePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { folded, isPlainPath } from "./inside.ts";
import type { Entry } from "./manifest.ts";
import type { Output } from "./open-output.ts";

/** What is to be done to the output folder. */
export interface Decision {
  /** Files of ours that stay as they are. */
  readonly keep: ReadonlyMap<string, Entry>;
  readonly make: readonly PagePlan[];
  /** Files of ours that are planned no more. */
  readonly gone: readonly string[];
  /** Those of them that stand in the way of a new one: their name is that of a folder, or differs only by case. */
  readonly inTheWay: ReadonlySet<string>;
}

/** `full`: trust nothing, make every page again. Throws `ArchiveError` for a plan that must not be carried out. */
export function decide(plans: readonly PagePlan[], output: Output, full: boolean): Decision {
  checkPlans(plans, output);
  const keep = new Map<string, Entry>();
  const make: PagePlan[] = [];
  for (const plan of plans) {
    const entry = output.manifest.files.get(plan.path);
    const isThere = entry?.key === plan.key && entry.bytes === output.present.get(plan.path);
    if (entry && isThere && !full) keep.set(plan.path, entry);
    else make.push(plan);
  }
  const planned = new Set(plans.map((plan) => plan.path));
  const gone = [...output.manifest.files.keys()].filter((path) => !planned.has(path)).sort(byCodePoints);
  return { keep, make, gone, inTheWay: inTheWay(gone, make) };
}

function checkPlans(plans: readonly PagePlan[], { folder, manifest, present }: Output): void {
  const taken = new Map<string, string>();
  for (const { path } of plans) {
    if (!isPlainPath(path)) throw badAddress(path);
    const twin = taken.get(folded(path));
    if (twin !== undefined) throw oneAddress(twin, path);
    taken.set(folded(path), path);
    if (present.has(path) && !manifest.files.has(path)) throw foreignFile(`${folder}/${path}`);
  }
}

function inTheWay(gone: readonly string[], make: readonly PagePlan[]): ReadonlySet<string> {
  if (gone.length === 0) return new Set();
  const pages = new Set(make.map((plan) => folded(plan.path)));
  const folders = new Set([...pages].flatMap(foldersOf));
  return new Set(
    gone.filter((path) => {
      const name = folded(path);
      return pages.has(name) || folders.has(name) || foldersOf(name).some((folder) => pages.has(folder));
    }),
  );
}

/** `a/b/c.html` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}

function badAddress(path: string): ArchiveError {
  return new ArchiveError(
    "address-outside",
    `A page cannot be written to "${path}": that is no plain path below the output folder.`,
    "Look for this address in the front matter (id, aliases) of the clippings and change it.",
  );
}

function oneAddress(first: string, second: string): ArchiveError {
  return new ArchiveError(
    "address-taken",
    `Two pages would share one address: ${first} and ${second}.`,
    "Give one of the two clippings another id in its front matter, or another file name.",
  );
}

function foreignFile(path: string): ArchiveError {
  return new ArchiveError(
    "file-not-ours",
    `${path} is where a page belongs, but Clipfile did not write it, so nothing was written.`,
    "Move the file away, or choose another output folder with --output.",
  );
}
