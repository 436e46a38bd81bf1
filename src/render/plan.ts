import { onceEach } from "../again/once.ts";
import { wordsOf } from "../interface/index.ts";
import type { Archive, ArticleCard, Story } from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
import type { PagePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { blocksOf } from "./blocks.ts";
import { calendarOf } from "./calendar/calendar.ts";
import type { Telling } from "./events/telling.ts";
import { keyOf } from "./key.ts";
import { type KnownKeys, NO_KEYS } from "./known-keys.ts";
import { namesByArticle } from "./names.ts";
import { forgetAll, letGo } from "./once-for.ts";
import { type PlanContext, type RuleNotes, rulesIn } from "./page-type.ts";
import { pageTypes } from "./pages/index.ts";
import { tablesOf } from "./plan-tables.ts";
import type { Site } from "./site.ts";
import type { Templates } from "./templates.ts";

export interface PlanOptions {
  readonly archive: Archive;
  readonly site: Site;
  readonly templates: Templates;
  readonly rules: RuleNotes;
  /** All that is known of a clipping, by its path; asked only while the view of a page is made. */
  readonly load: (path: string) => Dossier;
  /** The sentences of an article's events, by its path; asked only while a view is made. */
  readonly tellings: (path: string) => readonly Telling[];
  /** Is there an index, and a program to search it with? */
  readonly searchable?: boolean;
  /** The program that runs on every page; the site's settings say whether pages ask for it. */
  readonly script?: Uint8Array | null;
  /** Is there a file of data for each clipping? */
  readonly recorded?: boolean;
  /** Keys that the last build of this program worked out; absent: none. */
  readonly keys?: KnownKeys;
}

/**
 * Which files the site has, and what each depends on; no view is made yet. Throws `address-taken` where two pages
 * would have one path, also on a disk that folds case, or one the path of the other's folder.
 */
export function planSite(options: PlanOptions): readonly PagePlan[] {
  forgetAll();
  options.keys?.turn();
  try {
    const context = contextOf(options);
    const plans = pageTypes.map(({ name, plan }) => ({ name, planned: [...plan(context)] }));
    const all = plans.flatMap(({ planned }) => planned);
    const paths = all.map(({ path }) => path);
    context.recall("paths", paths, () => refuseSharedPaths(plans));
    if (!options.keys) letGo();
    return all;
  } catch (error) {
    options.keys?.forget();
    throw error;
  }
}

function contextOf(options: PlanOptions): PlanContext {
  const { archive, site, templates, keys = NO_KEYS } = options;
  const words = wordsOf(site);
  const rules = rulesIn(words, options.rules);
  const base = keyOf(site, templates.digest, rules, options.recorded ?? false);
  const reprintOf = new Map(archive.reprints.map((reprint) => [reprint.id, reprint]));
  const { cards, touched, ...tables } = tablesOf(archive, keys);
  const blocks = blocksOf(archive.cards, keys);
  const now: PlanContext = {
    ...options,
    ...tables,
    words,
    rules,
    searchable: options.searchable ?? false,
    script: options.script ?? null,
    recorded: options.recorded ?? false,
    ruleNamed: new Map([...rules.extract, ...rules.date].map((rule) => [rule.name, rule])),
    blocks,
    calendar: calendarOf(blocks),
    articles: archive.cards.filter(({ article }) => article !== null),
    cards,
    touched,
    names: namesByArticle(archive, keys),
    tellersOf: tellersIn(cards, reprintOf),
    standingOf: standingsIn(cards, reprintOf, keys),
    reprintOf,
    key: (path, ...shown) => keys.keyOf(path, [base, path, shown]),
    keyOfThings: (path, things, details, shown) =>
      keys.keyOfThings(
        path,
        [base, ...things],
        () => [base, ...details()],
        () => [base, path, shown()],
      ),
    recall: keys.recall,
    keeping: (kind) => keys.keeping(`${kind} ${base}`),
    renew: keys.renew,
    digest: (name, ...shown) => keys.keyOf(`: ${name}`, shown),
  };
  // Plans that are kept ask it what is so now.
  return keys.renew<PlanContext>("context", (before) => (before ? Object.assign(before, now) : now));
}

function standingsIn(
  cards: PlanContext["cards"],
  reprintOf: PlanContext["reprintOf"],
  keys: KnownKeys,
): PlanContext["standingOf"] {
  const keep = keys.keeping("standing");
  return onceEach((story: Story): object => {
    const things: unknown[] = [];
    for (const id of story.members) {
      const copy = reprintOf.get(id);
      things.push(cards.get(id), copy?.of, copy?.share);
    }
    return keep(story, things, () => ({}));
  });
}

function tellersIn(
  cards: PlanContext["cards"],
  reprintOf: PlanContext["reprintOf"],
): PlanContext["tellersOf"] {
  const isCopy = (id: string) => reprintOf.has(id);
  return onceEach(({ members }: Story): readonly ArticleCard[] => {
    const ids = members.some(isCopy)
      ? [...members.filter((id) => !isCopy(id)), ...members.filter(isCopy)]
      : members;
    return ids.map((id) => cards.get(id)!);
  });
}

interface NamedPlans {
  readonly name: string;
  readonly planned: readonly PagePlan[];
}

function refuseSharedPaths(plans: readonly NamedPlans[]): void {
  const files = new Map<string, NamedPlan>();
  for (const { name, planned } of plans)
    for (const plan of planned) {
      const folded = plan.path.toLowerCase();
      const other = files.get(folded);
      if (other) throw taken(other, { name, plan });
      files.set(folded, { name, plan });
    }
  for (const [folded, own] of files)
    for (let end = folded.indexOf("/"); end >= 0; end = folded.indexOf("/", end + 1)) {
      const other = files.get(folded.slice(0, end));
      if (other) throw taken(other, own);
    }
}

interface NamedPlan {
  readonly name: string;
  readonly plan: PagePlan;
}

function taken(a: NamedPlan, b: NamedPlan): ArchiveError {
  const [first, second] = [a, b].map(({ name, plan }) => `${plan.path} (${name})`);
  return new ArchiveError(
    "address-taken",
    `Two pages of the site would have one address: ${first} and ${second}.`,
    "Give one of the two clippings another name, or an `id` of its own in its front matter.",
  );
}
