import { capital } from "../../interface/capital.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { TimelineEvent } from "../../records/events.ts";
import { titleView } from "../card-view.ts";
import { articlePath, type LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { languageTag } from "../phrases/direction.ts";
import { sourceLine } from "../phrases/source-line.ts";
import { showsOriginal } from "../publish.ts";
import type { Telling } from "./telling.ts";

/** An event as lists show it: when, the sentence that tells of it, and who else does. */
export interface EventView {
  /** `11 January 2022`; the words of the text where only they are known. */
  readonly when: string;
  /** ISO day, for machines; null: not one day. */
  readonly day: string | null;
  /** How it lies to the day of writing, where only that is known; else empty. */
  readonly relation: string;
  /** `said`, `planned`; empty for what simply happened. */
  readonly note: string;
  readonly sentence: Telling;
  /** Of the sentence: BCP 47. */
  readonly language: string;
  readonly mentions: readonly MentionView[];
  /** `3 more articles`; null: all are shown. */
  readonly more: string | null;
}

interface MentionView {
  readonly href: string;
  readonly title: string;
  readonly language: string;
  readonly source: string;
}

/** Articles named under one event. */
const MOST_NAMED = 8;

/** An event that has its time. */
export function eventView(event: TimelineEvent, context: PlanContext, link: LinkTo): EventView {
  const { edtf, earliest, latest, kind } = event;
  const { dates, events } = context.words;
  const when = dates.dating({ edtf, ranges: [{ earliest, latest }] });
  const first = event.mentions[0]!;
  const card = context.cards.get(first.id)!;
  const named = withoutDoubles(event.mentions);
  const shown = named.slice(0, MOST_NAMED);
  const more = named.length - shown.length;
  return {
    when: edtf.endsWith("~") ? events.about(when) : capital(when),
    day: /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null,
    relation: "",
    note: events.kinds[kind],
    sentence: shownSentence(context.tellings(card.path)[first.at]!, card, context),
    language: languageTag(card.article!.language),
    mentions: shown.map(({ id, at }) => mentionView(context.cards.get(id)!, at, context, link)),
    more: more === 0 ? null : events.moreArticles(more),
  };
}

/** A mention whose day is known only in relation to its article, in the words of the text. */
export function unplacedView(
  card: ArticleCard,
  at: number,
  telling: Telling,
  context: PlanContext,
): EventView {
  const { article } = card;
  const { terms, events } = context.words;
  return {
    when: terms.quoted(telling.cue),
    day: null,
    relation: telling.relation,
    note: events.kinds[article!.events[at]!.kind],
    sentence: shownSentence(telling, card, context),
    language: languageTag(article!.language),
    mentions: [],
    more: null,
  };
}

/** Where only excerpts are published, a sentence that is in none of them is not shown, but for its words of time. */
function shownSentence(telling: Telling, { article }: ArticleCard, { site }: PlanContext): Telling {
  const { before, cue, after } = telling;
  const isPublic = site.publish.text === "full" || article!.lead.includes(`${before}${cue}${after}`);
  return isPublic ? telling : { ...telling, before: "", after: "" };
}

/** What an entry shows, for the key of its page; words of articles change only with their digests. */
export function eventFacts({ mentions, ...event }: TimelineEvent, cards: PlanContext["cards"]): unknown {
  return [event, mentions.map(({ id, at }) => [id, at, cards.get(id)!.digest])];
}

function mentionView(card: ArticleCard, at: number, context: PlanContext, link: LinkTo): MentionView {
  const article = card.article!;
  const line = showsOriginal(card, context.site) ? `L${context.tellings(card.path)[at]!.line}` : undefined;
  return {
    href: link(articlePath(card), line),
    title: titleView(article, context.words).title,
    language: languageTag(article.language),
    source: sourceLine(article, context.words),
  };
}

/** An article that tells of an event in several sentences is named once, with the first of them. */
function withoutDoubles<T extends { readonly id: string }>(mentions: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
