import { byCodePoints } from "../effects/order.ts";
import type { Effects, Files, Progress } from "../effects.ts";
import type { MadeFiles, Page, PagePlan, SeparatePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { type Changes, changesTo } from "./changes.ts";
import { type Decision, decide } from "./decide.ts";
import { type DeadLink, deadLinks } from "./links.ts";
import { type Entry, type Manifest, printManifest } from "./manifest.ts";
import { type Output, openOutput } from "./open-output.ts";
import { checkLinks, type LinkCheck } from "./places.ts";
import { type Prepared, prepare, textOf } from "./prepare.ts";

/** What the output folder is to hold. */
export interface Site {
  readonly plans: readonly PagePlan[];
  /** Carries them out; one that gathers other files is carried out here, for here they are known. */
  readonly pages: SeparatePages;
  /** SHA-256 of each clipping the site is made from, by path. */
  readonly seeds: ReadonlyMap<string, string>;
}

/** Carries out plans: one, or all of these in whatever order. */
export interface SeparatePages {
  make(plan: SeparatePlan): Page["content"];
  each(plans: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void): void;
}

/** What became of the output folder. */
export interface Written {
  readonly written: number;
  readonly deleted: number;
  /** Clippings against those of the last finished build. */
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Makes the output folder hold exactly this site, beside what others put there: writes what changed, removes what
 * is planned no more, touches nothing else. Throws `ArchiveError`: the folder is not ours or cannot be written, or
 * a link leads nowhere; then the pages with dead links stay as they were. Whether another page has the place that a
 * link names is only known when that page is made: those with such links may be written by then, and will be made again.
 */
export function write(
  site: Site,
  folder: string,
  { files, progress }: Pick<Effects, "files" | "progress">,
  options: { readonly full: boolean },
): Written {
  const output = openOutput(folder, files);
  const decision = decide(site.plans, output, options.full);
  const changes = changesTo(output, files, () => printManifest(unionOf(output.manifest, decision)));
  const exists = existence(site.plans, output);
  const links = checkLinks(exists);

  const deadKept = linksToGonePages(decision, output, files, exists);
  for (const path of decision.inTheWay) changes.remove(path);
  const reading = { read: (path: string) => files.read(`${folder}/${path}`), keep: decision.keep };
  const made = makePages(site, decision.make, changes, progress, links, reading);
  refuseDeadLinks([
    ...deadKept,
    ...made.dead,
    ...links.rest((path) => textOf(files.read(`${folder}/${path}`))),
  ]);
  for (const path of decision.gone) if (!decision.inTheWay.has(path)) changes.remove(path);
  for (const path of output.present.keys()) if (files.isLeftover(path)) changes.remove(path);
  changes.putManifest(
    printManifest({ seeds: site.seeds, files: new Map([...decision.keep, ...made.entries]) }),
  );
  return { ...changes.count(), ...compareSeeds(output.manifest.seeds, site.seeds) };
}

/**
 * Everything of `write` but the writing: makes each page and looks where its links lead. Throws as `write` does, but for
 * what only the disk can refuse.
 */
export function rehearse(
  site: Pick<Site, "plans" | "pages">,
  folder: string,
  { files, progress }: Pick<Effects, "files" | "progress">,
): void {
  const output = openOutput(folder, files);
  const { make } = decide(site.plans, output, true);
  const links = checkLinks(existence(site.plans, output));
  const plans = new Map(site.plans.map((plan) => [plan.path, plan]));
  const again = (path: string) => {
    const plan = plans.get(path);
    if (plan === undefined || plan.kind === "gathered") throw new Error(`${path} is no file of its own`);
    return prepare(path, site.pages.make(plan)).bytes;
  };
  const { dead } = makePages(site, make, { put() {} }, progress, links, { read: again, keep: new Map() });
  refuseDeadLinks([...dead, ...links.rest((path) => textOf(files.read(`${folder}/${path}`)))]);
}

/** All that is ours before or after this build; a file that is yet to be made proves nothing by its key. */
function unionOf({ seeds, files }: Manifest, { keep, make }: Decision): Manifest {
  const unsure = make.map((plan): [string, Entry] => [plan.path, { key: null, sha256: null, bytes: null }]);
  return { seeds, files: new Map([...files, ...keep, ...unsure]) };
}

/** A link may lead to a page of the site, and to what the owner put beside it. */
function existence(plans: readonly PagePlan[], { manifest, present }: Output): (path: string) => boolean {
  const planned = new Set(plans.map((plan) => plan.path));
  return (path) => planned.has(path) || (present.has(path) && !manifest.files.has(path));
}

/** A page that stays as it is was checked when it was made; only what is gone since can have left it a dead link. */
function linksToGonePages(
  { keep, gone }: Decision,
  { folder }: Output,
  files: Files,
  exists: (path: string) => boolean,
): readonly DeadLink[] {
  if (gone.length === 0) return [];
  const pages = [...keep.keys()].filter(isHtml);
  return pages.flatMap((path) => deadLinks(path, textOf(files.read(`${folder}/${path}`)), exists));
}

interface Made {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly dead: readonly DeadLink[];
}

/** Where the content of a file is found that is made already, or stays as it is. */
interface Reading {
  readonly read: (path: string) => Uint8Array;
  readonly keep: ReadonlyMap<string, Entry>;
}

function makePages(
  { pages }: Pick<Site, "pages">,
  plans: readonly PagePlan[],
  changes: Pick<Changes, "put">,
  progress: Progress,
  links: LinkCheck,
  { read, keep }: Reading,
): Made {
  const entries = new Map<string, Entry>();
  const dead: DeadLink[] = [];
  const files: MadeFiles = { read, sumOf: (path) => (entries.get(path) ?? keep.get(path))!.sha256! };
  progress.start("write", plans.length);
  const take = (plan: PagePlan, { bytes, sha256, survey }: Prepared) => {
    const found = survey ? links.page(plan.path, survey) : [];
    if (found.length === 0) changes.put(plan.path, bytes);
    dead.push(...found);
    entries.set(plan.path, { key: plan.key, sha256, bytes: bytes.length });
    progress.step();
  };
  pages.each(
    plans.filter((plan) => plan.kind !== "gathered"),
    take,
  );
  for (const plan of plans) if (plan.kind === "gathered") take(plan, prepare(plan.path, plan.content(files)));
  progress.end();
  // Threads bring pages in whatever order, and a message is to name the same ones.
  return { entries, dead: dead.toSorted((a, b) => byCodePoints(a.page, b.page)) };
}

const isHtml = (path: string) => path.endsWith(".html");

/** So many dead links are named; more of them mostly have the same cause. */
const NAMED = 5;

function refuseDeadLinks(dead: readonly DeadLink[]): void {
  if (dead.length === 0) return;
  const named = dead.slice(0, NAMED).map(({ page, link }) => `${page} links to "${link}"`);
  const more = dead.length > NAMED ? `, and ${dead.length - NAMED} more` : "";
  throw new ArchiveError(
    "dead-link",
    `${named.join(", ")}${more}: there is no such file in the site, or no such place in it.`,
    "Mend the link in the template it comes from; a link out of the site needs its full address.",
  );
}

function compareSeeds(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const known = [...now].filter(([path]) => before.has(path));
  return {
    new: now.size - known.length,
    changed: known.filter(([path, sha256]) => before.get(path) !== sha256).length,
    removed: before.size - known.length,
  };
}
