import { wordsOf } from "../interface/index.ts";
import type { Archive, ArticleCard, Story } from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
import type { PagePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { calendarOf } from "./calendar/calendar.ts";
import type { Telling } from "./events/telling.ts";
import { keyOf } from "./key.ts";
import { type KnownKeys, NO_KEYS } from "./known-keys.ts";
import { forgetAll } from "./once-for.ts";
import { type PlanContext, type RuleNotes, rulesIn } from "./page-type.ts";
import { pageTypes } from "./pages/index.ts";
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
  const context = contextOf(options);
  const plans = pageTypes.flatMap(({ name, plan }) =>
    [...plan(context)].map((planned) => ({ name, planned })),
  );
  refuseSharedPaths(plans);
  return plans.map(({ planned }) => planned);
}

function contextOf(options: PlanOptions): PlanContext {
  const { archive, site, templates, keys = NO_KEYS } = options;
  const words = wordsOf(site);
  const rules = rulesIn(words, options.rules);
  const cards = new Map(archive.cards.map((card) => [card.id, card]));
  const reprintOf = new Map(archive.reprints.map((reprint) => [reprint.id, reprint]));
  const base = keyOf(site, templates.digest, rules, options.recorded ?? false);
  return {
    ...options,
    words,
    rules,
    searchable: options.searchable ?? false,
    script: options.script ?? null,
    recorded: options.recorded ?? false,
    ruleNamed: new Map([...rules.extract, ...rules.date].map((rule) => [rule.name, rule])),
    calendar: calendarOf(archive.cards),
    articles: archive.cards.filter(({ article }) => article !== null),
    cards,
    places: new Map(archive.cards.map(({ id }, i) => [id, i])),
    sources: new Map(
      archive.sources.flatMap((entry) => entry.spellings.map(({ name }) => [name, entry] as const)),
    ),
    tagged: new Map(archive.tags.flatMap((entry) => entry.spellings.map((tag) => [tag, entry] as const))),
    storyOf: new Map(archive.stories.flatMap((story) => story.members.map((id) => [id, story] as const))),
    tellersOf: tellersIn(cards, reprintOf),
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
    digest: (name, ...shown) => keys.keyOf(`: ${name}`, shown),
  };
}

function tellersIn(
  cards: PlanContext["cards"],
  reprintOf: PlanContext["reprintOf"],
): PlanContext["tellersOf"] {
  const known = new Map<Story, readonly ArticleCard[]>();
  return (story) => {
    const found = known.get(story);
    if (found) return found;
    const isCopy = (id: string) => reprintOf.has(id);
    const { members } = story;
    const ids = members.some(isCopy)
      ? [...members.filter((id) => !isCopy(id)), ...members.filter(isCopy)]
      : members;
    const tellers = ids.map((id) => cards.get(id)!);
    known.set(story, tellers);
    return tellers;
  };
}

interface NamedPlan {
  readonly name: string;
  readonly planned: PagePlan;
}

function refuseSharedPaths(plans: readonly NamedPlan[]): void {
  const files = new Map<string, NamedPlan>();
  for (const plan of plans) {
    const folded = plan.planned.path.toLowerCase();
    const other = files.get(folded);
    if (other) throw taken(other, plan);
    files.set(folded, plan);
  }
  for (const plan of plans) {
    const segments = plan.planned.path.toLowerCase().split("/");
    for (let i = 1; i < segments.length; i++) {
      const other = files.get(segments.slice(0, i).join("/"));
      if (other) throw taken(other, plan);
    }
  }
}

function taken(a: NamedPlan, b: NamedPlan): ArchiveError {
  const [first, second] = [a, b].map(({ name, planned }) => `${planned.path} (${name})`);
  return new ArchiveError(
    "address-taken",
    `Two pages of the site would have one address: ${first} and ${second}.`,
    "Give one of the two clippings another name, or an `id` of its own in its front matter.",
  );
}
