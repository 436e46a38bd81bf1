import { byCodePoints } from "../effects/order.ts";
import type { Effects, Progress } from "../effects.ts";
import type { GatheredPlan, MadeFiles, Page, PagePlan, SeparatePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { type Changes, changesTo } from "./changes.ts";
import { canGoAhead, checkPlans, choose, choosePages, goneFrom, inTheWay, pagesOf } from "./decide.ts";
import { existenceOf } from "./existence.ts";
import type { OutputKeeper } from "./keep-output.ts";
import { type DeadLink, deadLinks, surveyOf } from "./links.ts";
import { compareSeeds, type Entry, printManifest, rowsKept } from "./manifest.ts";
import { openOutput } from "./open-output.ts";
import { type LinkShelf, type PageLinks, pageLinks } from "./page-links.ts";
import { checkLinks, gathered, type LinkCheck } from "./places.ts";
import { type Prepared, prepare, textOf } from "./prepare.ts";

/** What the output folder is to hold. */
export interface Site {
  /** The pages, or all there is. */
  readonly plans: readonly PagePlan[];
  /** What comes behind the pages, asked for as late as can be; absent: nothing. */
  readonly later?: () => readonly PagePlan[];
  /** Carries them out; one that gathers other files is carried out here, for here they are known. */
  readonly pages: SeparatePages;
  /** SHA-256 of each clipping the site is made from, by path. */
  readonly seeds: ReadonlyMap<string, string>;
}

/** Carries out plans: one, or all of these in whatever order. */
export interface SeparatePages {
  make(plan: SeparatePlan): Page["content"];
  each(plans: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void): void;
  /** Carries out some of those that are gathered from records, which lie in this folder by then; absent: none. */
  gather?(
    plans: readonly GatheredPlan[],
    folder: string,
    take: (plan: GatheredPlan, made: Prepared) => void,
  ): void;
  /** Hears when all of them are carried out; absent: nobody wants to know. */
  done?(): void;
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

export interface WriteOptions {
  /** Trust nothing, make every page again. */
  readonly full: boolean;
  /** Knows the folder from the last time, and says later what became of it; absent: it is looked at, and told at once. */
  readonly keeper?: OutputKeeper;
  /** Keeps what pages say until the next build; absent: they are read again where that is asked. */
  readonly linkShelf?: LinkShelf;
  /** Hears what lies in the folder when all is done: sizes by path, ours or not. */
  readonly hear?: (present: ReadonlyMap<string, number>) => void;
}

/**
 * Makes the output folder hold exactly this site, beside what others put there: writes what changed, removes what
 * is planned no more, touches nothing else. Throws `ArchiveError`: the folder is not ours or cannot be written, or
 * a link leads nowhere; then the pages with dead links stay as they were. Whether another page has the place that a
 * link names is only known when that page is made: those with such links may be written by then, and will be made again.
 * Where the folder is known from the last time, pages are written before the rest of the site is planned.
 */
export function write(
  site: Site,
  folder: string,
  { files, progress }: Pick<Effects, "files" | "progress">,
  { full, keeper, linkShelf, hear }: WriteOptions,
): Written {
  const remembered = keeper?.take(folder, files) ?? null;
  const output = remembered ?? openOutput(folder, files);
  const changes = changesTo(output, files);
  const { all, paths } = allOf(site);
  const pages = pagesOf(site.plans, output);
  const knowing = existenceOf(remembered ? pages.paths : paths(), paths, output);
  const known = pageLinks(output, (!full && !remembered && linkShelf) || null);
  // What is known from the last time is known already, and what is kept for others is not looked at again.
  if (keeper && !remembered) known.learnAll();
  const links = checkLinks(knowing.exists, output.places);
  const ours = output.manifest.files;
  const made: Made = { paths: new Set(), dead: [] };
  const read = (path: string) => files.read(`${folder}/${path}`);
  const make = (plans: readonly PagePlan[]) => {
    changes.announce(plans.map(({ path }) => path));
    for (const { path } of plans) {
      output.places.delete(path);
      output.targets.delete(path);
    }
    makePages(site, plans, changes, progress, links, { read, ours, made, known, folder });
  };

  const first = remembered && choosePages(site.plans, output, full);
  const goesAhead = first !== null && canGoAhead(first, output);
  if (goesAhead) make(first);

  if (!remembered || all().some(({ path }) => !ours.has(path))) checkPlans(all(), output);
  const gone = goneFrom(output, paths());
  const rest = choose(goesAhead ? all().slice(site.plans.length) : all(), output, full);
  const blocking = inTheWay(gone, rest);
  const isMade = new Set([...made.paths, ...rest.map(({ path }) => path)]);
  const isConcerned = gone.length === 0 ? () => false : known.leadingTo(gone);
  const kept = all().filter(({ path }) => isHtml(path) && !isMade.has(path) && isConcerned(path));
  const deadKept = kept.flatMap(({ path }) => {
    const survey = surveyOf(path, textOf(read(path)));
    known.note(path, survey, gathered(survey.places));
    return deadLinks(path, survey, knowing.isThere);
  });
  for (const path of blocking) changes.remove(path);
  make(rest);
  site.pages.done?.();
  refuseDeadLinks([
    ...deadKept,
    ...inOrder(made.dead),
    ...knowing.broken(),
    ...links.rest((path) => textOf(read(path))),
  ]);
  for (const path of gone) if (!blocking.has(path)) changes.remove(path);
  if (!remembered)
    for (const path of [...output.present.keys()]) if (files.isLeftover(path)) changes.remove(path);

  const { seeds } = output.manifest;
  for (const path of gone) ours.delete(path);
  // What others put beside the site may be another page at any time.
  for (const of of [output.places, output.targets])
    for (const path of of.keys()) if (!ours.has(path)) of.delete(path);
  const manifest = { seeds: site.seeds, files: ours };
  if (!remembered) {
    changes.putManifest(printManifest(manifest, keeper && rowsKept));
    known.save(linkShelf ?? null);
  }
  keeper?.give({ ...output, manifest, pages, pending: changes.pending() }, { isTold: !remembered }, files);
  hear?.(output.present);
  return { ...changes.count(), ...compareSeeds(seeds, site.seeds) };
}

/** All that is planned, once it is asked for. */
function allOf({ plans, later }: Pick<Site, "plans" | "later">) {
  let known: { readonly plans: readonly PagePlan[]; readonly paths: ReadonlySet<string> } | null = null;
  const all = () => {
    if (known) return known;
    const both = later ? [...plans, ...later()] : plans;
    known = { plans: both, paths: new Set(both.map(({ path }) => path)) };
    return known;
  };
  return { all: () => all().plans, paths: () => all().paths };
}

/**
 * Everything of `write` but the writing: makes each page and looks where its links lead. Throws as `write` does, but for
 * what only the disk can refuse.
 */
export function rehearse(
  site: Pick<Site, "plans" | "later" | "pages">,
  folder: string,
  { files, progress }: Pick<Effects, "files" | "progress">,
): void {
  const output = openOutput(folder, files);
  const { all, paths } = allOf(site);
  checkPlans(all(), output);
  const { exists } = existenceOf(paths(), paths, output);
  const links = checkLinks(exists);
  const plans = new Map(all().map((plan) => [plan.path, plan]));
  const again = (path: string) => {
    const plan = plans.get(path);
    if (plan === undefined || plan.kind === "gathered") throw new Error(`${path} is no file of its own`);
    return prepare(path, site.pages.make(plan)).bytes;
  };
  const made: Made = { paths: new Set(), dead: [] };
  makePages(site, all(), { put() {} }, progress, links, { read: again, ours: new Map(), made });
  refuseDeadLinks([...inOrder(made.dead), ...links.rest((path) => textOf(files.read(`${folder}/${path}`)))]);
}

/** What was made so far. */
interface Made {
  readonly paths: Set<string>;
  readonly dead: DeadLink[];
}

/** Where the content of a file is found that is made already, or stays as it is. */
interface Reading {
  readonly read: (path: string) => Uint8Array;
  /** What is known of files that are made or stay. */
  readonly ours: Map<string, Entry>;
  readonly made: Made;
  /** Hears of each page; absent: nobody wants to know. */
  readonly known?: Pick<PageLinks, "note">;
  /** In which it lies; absent: nowhere. */
  readonly folder?: string;
}

function makePages(
  { pages }: Pick<Site, "pages">,
  plans: readonly PagePlan[],
  changes: Pick<Changes, "put">,
  progress: Progress,
  links: LinkCheck,
  { read, ours, made, known, folder }: Reading,
): void {
  const { paths, dead } = made;
  const files: MadeFiles = { read, sumOf: (path) => ours.get(path)!.sha256! };
  progress.start("write", plans.length);
  const take = (plan: PagePlan, { bytes, sha256, survey }: Prepared) => {
    const found = survey ? links.page(plan.path, survey) : [];
    if (found.length === 0) changes.put(plan.path, bytes);
    dead.push(...found);
    if (survey) known?.note(plan.path, survey, links.placesOf(plan.path));
    paths.add(plan.path);
    ours.set(plan.path, { key: plan.key, sha256, bytes: bytes.length });
    progress.step();
  };
  pages.each(
    plans.filter((plan) => plan.kind !== "gathered"),
    take,
  );
  const gathered = plans.filter((plan) => plan.kind === "gathered");
  if (folder !== undefined) pages.gather?.(gathered, folder, take);
  for (const plan of gathered) if (!paths.has(plan.path)) take(plan, prepare(plan.path, plan.content(files)));
  progress.end();
}

const isHtml = (path: string) => path.endsWith(".html");

/**
 * Pages are made in whatever order, and a message is to name the same ones: first links to pages that are not there, for
 * where those are missing so are their places.
 */
const inOrder = (dead: readonly DeadLink[]): readonly DeadLink[] =>
  dead.toSorted((a, b) => Number(hasPlace(a)) - Number(hasPlace(b)) || byCodePoints(a.page, b.page));

const hasPlace = ({ link }: DeadLink): boolean => link.includes("#");

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
