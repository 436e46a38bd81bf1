import type { Status } from "./clipping.ts";
import type { DayRange, Evidence } from "./dating.ts";
import type { EventTrace, TimelineEvent } from "./events.ts";
import type { Basis, Finding, RuleName } from "./finding.ts";
import type { PressKind } from "./knowledge.ts";
import type { Gender, Speaker } from "./mentions.ts";
import type { AppliedCorrection } from "./owners-word.ts";
import type { Problem } from "./problem.ts";
import type { Trace } from "./trace.ts";

/**
 * The little that is kept in memory of each clipping: enough for every page but its own. Memory grows with the
 * number of articles, not with their length.
 */
export interface ArticleCard {
  /** Address: `articles/<id>.html`. May hold `/`. Unique, also on a disk that folds case. */
  readonly id: string;
  readonly path: string;
  /** Digest of everything that is known of the clipping; equal digest, equal article page but for its neighbours. */
  readonly digest: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Null: a clipping without an article in it; only its original is shown. */
  readonly article: CardArticle | null;
  /** What of it is held against others, fetched where somebody asks; null: no article, or it is not to be shown. */
  readonly trace: (() => Trace) | null;
  /** That of its article; a clipping without one may be withheld, too. */
  readonly status: Status;
  /** Old addresses that point here, as the owner wrote them. */
  readonly aliases: readonly string[];
  /** Which rules found something here, and where first, as `text/rule-uses.ts` joins them. */
  readonly rules: string;
  readonly problems: readonly Problem[];
  /** What an editor corrected, in that order; absent: nothing. */
  readonly corrections?: readonly AppliedCorrection[];
}

export interface RuleUse {
  readonly rule: RuleName;
  /** How many passages, fields or pieces of evidence it found. */
  readonly count: number;
  /** 1-based line of the first. */
  readonly line: number;
}

export interface CardArticle {
  readonly title: string;
  /** True when the archive had to supply the title: shown in square brackets. */
  readonly titleSupplied: boolean;
  /** The first words of the text, at most some 300 characters, ending at a sentence or with an ellipsis. */
  readonly lead: string;
  readonly outlet: Finding<string> | null;
  readonly agency: Finding<string> | null;
  readonly republisher: Finding<string> | null;
  readonly cited: readonly Finding<string>[];
  readonly authors: readonly string[];
  readonly date: CardDate;
  readonly language: string;
  readonly words: number;
  readonly removedLines: number;
  readonly status: Status;
  /** What it tells of and when; in order of place. */
  readonly events: readonly EventTrace[];
  /** Digest of these. */
  readonly told: string;
  /** Absent: nobody looked for names in it. */
  readonly named?: CardMentions;
  /** What the owner says beside it; absent: nothing. */
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly rights?: string;
  /** Where it is on the web; absent: not known. */
  readonly url?: string;
}

/** The little of `Mentions` that relations and indexes need. */
export interface CardMentions {
  readonly people: readonly CardPerson[];
  readonly organisations: readonly CardNamed[];
  readonly places: readonly CardNamed[];
  /** All of the article's, in order. */
  readonly quotes: readonly CardQuote[];
  /** Digest of these. */
  readonly said: string;
}

export interface CardNamed {
  readonly name: string;
  readonly key: string;
  readonly count: number;
}

export interface CardPerson extends CardNamed {
  readonly gender: Gender | null;
  readonly roles: readonly string[];
}

export interface CardQuote {
  /** The words, a long quotation cut off. */
  readonly text: string;
  readonly speaker: Pick<Speaker, "name" | "kind" | "basis"> | null;
  readonly hasRareWord: boolean;
}

/** `Dating` without its evidence. */
export interface CardDate {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly ranges: readonly DayRange[];
  readonly weekdays: readonly number[];
  readonly basis: Basis;
}

/** Everything about the set: what relations find is added here by later rooms. */
export interface Archive {
  /** In order of time: by earliest day (unknown last), then latest, then id. */
  readonly cards: readonly ArticleCard[];
  readonly sources: readonly SourceEntry[];
  /** The events that articles mention, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** Who and what the articles name, spellings of one together; each list by folded name. */
  readonly people: readonly PersonEntry[];
  readonly organisations: readonly EntityEntry[];
  readonly places: readonly EntityEntry[];
  /** Quotations of the same words in several clippings, by id. */
  readonly quoteFamilies: readonly QuoteFamily[];
  /** Accounts of one event, two or more, by id. */
  readonly stories: readonly Story[];
  /** The owner's tags, by folded name. */
  readonly tags: readonly TagEntry[];
  /** Copies of another article in the archive, by id of the copy. */
  readonly reprints: readonly Reprint[];
  /** Dates that would settle others, the most useful first. */
  readonly useful: readonly Usefulness[];
  /** What other clippings say of the day of writing, by id of the clipping that it is about. */
  readonly together: ReadonlyMap<string, readonly Evidence[]>;
  /** Old addresses that are free to point on, by path. */
  readonly redirects: readonly Redirect[];
  /** Problems of the set: ids given by two files, addresses that meet. */
  readonly problems: readonly Problem[];
}

/** Articles that tell of one event. */
export interface Story {
  /** Id of its first member by path. Address: `stories/<id>.html`. */
  readonly id: string;
  /** Ids, in the archive's order. */
  readonly members: readonly string[];
  /** Why each stands with the others: the strongest link of each member but the one that all hang on. */
  readonly reasons: readonly StoryReason[];
}

/** What two accounts have in common. */
export interface StoryReason {
  readonly members: readonly [string, string];
  /** The owner put them together; the rest is what they have in common all the same. */
  readonly byOwner: boolean;
  /** As printed in the first of the two, those that mean most first. */
  readonly names: readonly string[];
  /** `132 people`; of a long word its beginning: `9 offici…`. */
  readonly counts: readonly string[];
  /** How many runs of quoted words they share. */
  readonly speech: number;
  /** Words that few texts have, in both. */
  readonly words: number;
}

/** What a date for one clipping would do to the other accounts of its event. */
export interface Usefulness {
  readonly id: string;
  /** So many others would be dated to the day, so many more closely than now. */
  readonly fixes: number;
  readonly narrows: number;
  /** Its likeliest days, ISO, in order; empty: too many to choose from. */
  readonly candidates: readonly string[];
}

/** A copy: the same text, cut, extended or lightly edited. */
export interface Reprint {
  readonly id: string;
  /** Of which article. It is no copy itself. */
  readonly of: string;
  /** Share of the shorter one's runs of words that the other has, 0 to 1. */
  readonly share: number;
}

/** An old address: the page at `path` sends its readers on to the article. */
export interface Redirect {
  /** Relative to the output folder, with `/`, ending in `.html`. */
  readonly path: string;
  readonly id: string;
}

export type SourceKind = "outlet" | "agency" | "republisher" | "cited";

/** One name that stands as a source in the archive. */
export interface SourceEntry {
  /** Address: `sources/<slug>.html`. */
  readonly slug: string;
  /** As the tables have it; of one that they do not know, the commonest spelling. */
  readonly name: string;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  /** Ids of the articles in which it stands in each part, in the archive's order. */
  readonly articles: Readonly<Record<SourceKind, readonly string[]>>;
  /** What the tables say it is, and where it is at home (ISO 3166); null: they do not say. */
  readonly kind: PressKind | null;
  readonly country: string | null;
}

/** One tag of the owner's, its spellings together. */
export interface TagEntry {
  /** Address: `tags/<slug>.html`. */
  readonly slug: string;
  /** The commonest spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Ids, in the archive's order. */
  readonly articles: readonly string[];
}

export type EntityKind = "people" | "organisations" | "places";

/** One person, organisation or place of the archive. */
export interface EntityEntry {
  /** Address: `people/<slug>.html`. */
  readonly slug: string;
  /** The fullest form among the commonest. */
  readonly name: string;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  /** In the archive's order. */
  readonly articles: readonly EntityMention[];
}

/** One article that names it. */
export interface EntityMention {
  readonly id: string;
  /** Its place in that list of the article's card. */
  readonly index: number;
}

export interface PersonEntry extends EntityEntry {
  /** As the articles give them, with the articles' ids. */
  readonly roles: readonly { readonly text: string; readonly articles: readonly string[] }[];
}

export interface QuoteFamily {
  /** Made from its first member, by id: it does not change when others join behind it. */
  readonly id: string;
  readonly members: readonly QuoteMember[];
}

export interface QuoteMember {
  /** Of the article. */
  readonly id: string;
  /** Place among its quotations. */
  readonly index: number;
}
