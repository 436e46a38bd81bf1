import type { Words } from "../interface/words.ts";
import type {
  Archive,
  ArticleCard,
  EntityKind,
  Reprint,
  SourceEntry,
  Story,
  TagEntry,
} from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
import type { PagePlan } from "../records/page.ts";
import type { Blocks } from "./blocks.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { Telling } from "./events/telling.ts";
import type { Keep } from "./known-keys.ts";
import type { NamesByArticle } from "./names.ts";
import type { Site } from "./site.ts";
import type { Templates } from "./templates.ts";

/** A rule of the stages before, as the about page tells of it. */
export interface RuleNote {
  /** `byline/by-line`. */
  readonly name: string;
  /** In words for a reader: what it looks for and what it makes of it. */
  readonly says: string;
  /** Null: there is none in the language of the site. */
  readonly example: string | null;
}

/** The rules that find and remove, and those that date. */
export interface RuleNotes {
  readonly extract: readonly RuleNote[];
  readonly date: readonly RuleNote[];
}

/** The same in the language of a site; examples are English, and shown where that is. */
export function rulesIn(words: Words, { extract, date }: RuleNotes): RuleNotes {
  const told = ({ name, says, example }: RuleNote): RuleNote => {
    const own = words.rules[name];
    return own === undefined ? { name, says, example } : { name, says: own, example: null };
  };
  return { extract: extract.map(told), date: date.map(told) };
}

/** What page types plan from. */
export interface PlanContext {
  readonly archive: Archive;
  readonly site: Site;
  /** In the language of the site. */
  readonly words: Words;
  readonly templates: Templates;
  readonly rules: RuleNotes;
  /** All of them, by name. */
  readonly ruleNamed: ReadonlyMap<string, RuleNote>;
  readonly calendar: Calendar;
  /** All cards, in stretches: what is found in one by itself is known of those that did not change. */
  readonly blocks: Blocks;
  /** Cards with an article, in the archive's order. */
  readonly articles: readonly ArticleCard[];
  readonly cards: ReadonlyMap<string, ArticleCard>;
  /** Places of cards in the archive's order, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Entries of the sources index, by spelling; all spellings and addresses in one text. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly sourceAddresses: string;
  /** The owner's tags, by spelling; the same of these. */
  readonly tagged: ReadonlyMap<string, TagEntry>;
  readonly tagAddresses: string;
  /** Whom and what each article names. */
  readonly names: Readonly<Record<EntityKind, NamesByArticle>>;
  /** The story of each article that is in one, by id. */
  readonly storyOf: ReadonlyMap<string, Story>;
  /** The accounts of a story, originals before copies, both in the archive's order. */
  readonly tellersOf: (story: Story) => readonly ArticleCard[];
  /** One thing for a story with the cards of its members and what copies they are: the same one as long as these are. */
  readonly standingOf: (story: Story) => object;
  /** Of which article one is a copy, by id. */
  readonly reprintOf: ReadonlyMap<string, Reprint>;
  /** All that is known of a clipping, by its path. Only to be asked while a view is made. */
  readonly load: (path: string) => Dossier;
  /** The sentences of an article's events, by its path. Only to be asked while a view is made. */
  readonly tellings: (path: string) => readonly Telling[];
  /** Is there an index, and a program to search it with? */
  readonly searchable: boolean;
  /** What runs on every page; null: nothing does. */
  readonly script: Uint8Array | null;
  /** Is there a file of data for each clipping? */
  readonly recorded: boolean;
  /** A key of what a page shows, beside its path, the site's settings, the templates and the program. */
  readonly key: (path: string, ...shown: readonly unknown[]) => string;
  /**
   * The same where what is shown hangs on these very things of the archive alone, or, where one of them is another than in
   * the build before, on these details of them: strings, numbers, records.
   */
  readonly keyOfThings: (
    path: string,
    things: readonly unknown[],
    details: () => readonly unknown[],
    shown: () => readonly unknown[],
  ) => string;
  /** What was made of these very things in the build before; else it is made now. It must hang on nothing else. */
  readonly recall: <T>(name: string, things: readonly unknown[], make: () => T) => T;
  /**
   * The same for many things of one kind: what was made of one is kept under it. A plan that is kept was made in an earlier
   * build, so its view asks this context, which is always that of the latest, and no part that was taken out of it before.
   */
  readonly keeping: (kind: string) => Keep;
  /** What is kept under this name from build to build, changed by what came and went; undefined: nothing is. */
  readonly renew: <T>(name: string, find: (before: T | undefined) => T) => T;
  /** Articles that came, went or changed, by id; null: it may be any. */
  readonly touched: ReadonlySet<string> | null;
  /** A digest of some of what goes into keys, where many pages show the same; by a name of its own. */
  readonly digest: (name: string, ...shown: readonly unknown[]) => string;
}

/** One kind of page: decides which there are, and what each shows. */
export interface PageType {
  readonly name: string;
  readonly plan: (context: PlanContext) => Iterable<PagePlan>;
}
