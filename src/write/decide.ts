import { byCodePoints } from "../effects/order.ts";
import type { PagePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { folded, isPlainPath } from "./inside.ts";
import type { KnownPages, Output } from "./open-output.ts";

/** Which of these files are to be made; the others stay as they are. `full`: trust nothing, make every file again. */
export function choose(
  plans: readonly PagePlan[],
  { manifest, present }: Output,
  full: boolean,
): readonly PagePlan[] {
  if (full) return plans;
  return plans.filter((plan) => {
    const entry = manifest.files.get(plan.path);
    const isThere = entry !== undefined && entry.bytes === present.get(plan.path);
    return !isThere || entry.key !== plan.key;
  });
}

/** The same of pages: the very plan by which a page was there last need not be looked at. */
export function choosePages(plans: readonly PagePlan[], output: Output, full: boolean): readonly PagePlan[] {
  const last = output.pages.plans;
  const others = full || last.length !== plans.length ? plans : plans.filter((plan, at) => plan !== last[at]);
  return choose(others, output, full);
}

/** The pages, and their paths: where most are planned as they were, those of before are changed. */
export function pagesOf(plans: readonly PagePlan[], { pages: last }: Output): KnownPages {
  if (last.plans.length !== plans.length) return { plans, paths: new Set(plans.map(({ path }) => path)) };
  const others = plans.flatMap((plan, at) => (plan.path === last.plans[at]!.path ? [] : [at]));
  if (others.length === 0) return { plans, paths: last.paths };
  const paths = new Set(last.paths);
  for (const at of others) paths.delete(last.plans[at]!.path);
  for (const at of others) paths.add(plans[at]!.path);
  return { plans, paths };
}

/** Files of ours that are planned no more. */
export const goneFrom = ({ manifest }: Output, planned: ReadonlySet<string>): readonly string[] =>
  [...manifest.files.keys()].filter((path) => !planned.has(path)).sort(byCodePoints);

/**
 * Can they be made before anything else is known of the site? Not where one comes to stand where a file of ours or its
 * folder was, by a name that is new.
 */
export function canGoAhead(make: readonly PagePlan[], output: Output): boolean {
  const { files } = output.manifest;
  const fresh = make.filter(({ path }) => !files.has(path));
  if (fresh.length === 0) return true;
  if (fresh.some(({ path }) => !isPlainPath(path) || output.present.has(path))) return false;
  return inTheWay([...files.keys()], fresh).size === 0;
}

/** Throws `ArchiveError` for a plan that must not be carried out. */
export function checkPlans(plans: readonly PagePlan[], { folder, manifest, present }: Output): void {
  const taken = new Set<string>();
  for (const [at, { path }] of plans.entries()) {
    if (!isPlainPath(path)) throw badAddress(path);
    const name = folded(path);
    taken.add(name);
    if (taken.size === at) throw oneAddress(plans.find((plan) => folded(plan.path) === name)!.path, path);
    if (!manifest.files.has(path) && present.has(path)) throw foreignFile(`${folder}/${path}`);
  }
}

/**
 * Which of these files of ours stand in the way of what is to be made: their name is that of a folder, or differs only by
 * case.
 */
export function inTheWay(ours: readonly string[], make: readonly PagePlan[]): ReadonlySet<string> {
  if (ours.length === 0 || make.length === 0) return new Set();
  const pages = new Set(make.map((plan) => folded(plan.path)));
  const folders = new Set([...pages].flatMap(foldersOf));
  return new Set(
    ours.filter((path) => {
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
