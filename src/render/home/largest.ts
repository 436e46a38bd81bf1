import type { PersonEntry, SourceEntry } from "../../records/archive.ts";
import { entityPath, type LinkTo, paths, sourcePath, tagPath } from "../links.ts";
import { articleCount } from "../names.ts";
import { notedIn } from "../owners-lists.ts";
import type { PlanContext } from "../page-type.ts";

/** A short list of names on the first page, the most frequent first. */
export interface Tally {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
}

const MOST = 8;

/** By number of articles that they published or wrote, then by name. */
export const largestSources = ({ archive }: PlanContext): readonly Tally[] =>
  largest(archive.sources.map((entry) => tally(entry, ownArticles(entry))));

/** People named in most articles; one article makes nobody a person of this archive. */
export const largestPeople = ({ archive }: PlanContext): readonly Tally[] =>
  largest(archive.people.map((entry) => tally(entry, articleCount(entry))).filter(({ count }) => count > 1));

/** The tags that most articles have. */
export const largestTags = ({ archive }: PlanContext): readonly Tally[] =>
  largest(archive.tags.map(({ slug, name, articles }) => ({ slug, name, count: articles.length })));

export function talliesView(context: PlanContext, link: LinkTo) {
  const { number } = context.words;
  const view = (list: readonly Tally[], path: (one: Tally) => string) =>
    list.map((one) => ({ name: one.name, count: number(one.count), href: link(path(one)) }));
  return {
    sources: view(largestSources(context), sourcePath),
    people: view(largestPeople(context), (one) => entityPath("people", one)),
    tags: view(largestTags(context), tagPath),
    tagsHref: link(paths.tags),
    notesHref: notedIn(context).length > 0 ? link(paths.notes) : null,
  };
}

/** Of how many articles is it the source, and not only named in them? */
export function ownArticles({ articles }: SourceEntry): number {
  return new Set([...articles.outlet, ...articles.agency, ...articles.republisher]).size;
}

const tally = ({ slug, name }: SourceEntry | PersonEntry, count: number): Tally => ({ slug, name, count });

function largest(list: readonly Tally[]): readonly Tally[] {
  return list
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}
