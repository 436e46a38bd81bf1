import type { ArticleCard } from "../../records/archive.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { EventKind, EventMention, TimelineEvent } from "../../records/events.ts";
import type { Span } from "../../records/span.ts";
import { linesOf, mapLines } from "../../text/lines.ts";
import { readingOf } from "../../text/reading.ts";
import { datingInWords } from "../../time/in-words.ts";
import { titleView } from "../card-view.ts";
import { articlePath, type LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { capital, count } from "../phrases/count.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";
import { sourceLine } from "../phrases/source-line.ts";
import { relationInWords } from "./relation.ts";

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
  readonly sentence: Sentence;
  readonly mentions: readonly MentionView[];
  /** `3 more articles`; null: all are shown. */
  readonly more: string | null;
}

/** The article's words, with those that tell the time between the others. */
export interface Sentence {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

interface MentionView {
  readonly href: string;
  readonly title: string;
  readonly language: string;
  readonly source: string;
}

/** Articles named under one event. */
const MOST_NAMED = 8;

const NOTES: Readonly<Record<EventKind, string>> = { event: "", statement: "said", planned: "planned" };

/** An event that has its time. Reads the articles that it names. */
export function eventView(event: TimelineEvent, context: PlanContext, link: LinkTo): EventView {
  const { edtf, earliest, latest, kind } = event;
  const words = datingInWords({ edtf, ranges: [{ earliest, latest }] }, context.site.language);
  const first = event.mentions[0]!;
  const named = withoutDoubles(event.mentions);
  const shown = named
    .slice(0, MOST_NAMED)
    .map(({ id, at }) => mentionView(context.cards.get(id)!, at, context, link));
  const more = named.length - shown.length;
  return {
    when: edtf.endsWith("~") ? `About ${words}` : capital(words),
    day: /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null,
    relation: "",
    note: NOTES[kind],
    sentence: sentenceOf(context.load(context.cards.get(first.id)!.path), first.at),
    mentions: shown,
    more: more === 0 ? null : count(more, "more article"),
  };
}

/** A mention whose day is known only in relation to its article, in the words of the text. */
export function unplacedView(dossier: Dossier, at: number, language: string): EventView {
  const { cue, kind } = dossier.events[at]!;
  const { text } = reading(dossier, cue);
  const found = dossier.article!.dateCues.find(
    ({ span }) => span.start === cue.start && span.end === cue.end,
  );
  return {
    when: `“${text}”`,
    day: null,
    relation: found ? relationInWords(found, language) : "",
    note: NOTES[kind],
    sentence: sentenceOf(dossier, at),
    mentions: [],
    more: null,
  };
}

/** What an entry shows, for the key of its page; words of articles change only with their digests. */
export function eventFacts({ mentions, ...event }: TimelineEvent, cards: PlanContext["cards"]): unknown {
  return [event, mentions.map(({ id, at }) => [id, at, cards.get(id)!.digest])];
}

function mentionView(card: ArticleCard, at: number, context: PlanContext, link: LinkTo): MentionView {
  const dossier = context.load(card.path);
  const article = card.article!;
  const [line] = linesOf(
    mapLines(dossier.clipping.text, dossier.clipping.firstLine),
    dossier.events[at]!.sentence,
  );
  return {
    href: link(articlePath(card), `L${line}`),
    title: titleView(article).title,
    language: languageTag(article.language),
    source: sourceLine(article),
  };
}

function sentenceOf(dossier: Dossier, at: number): Sentence {
  const { sentence, cue }: EventMention = dossier.events[at]!;
  const { text, inReading } = reading(dossier, sentence);
  const [start, end] = [inReading(cue.start), inReading(cue.end)];
  const plain = (part: string) => part.replace(/\s+/g, " ");
  return {
    before: plain(text.slice(0, start)).trimStart(),
    cue: plain(text.slice(start, end)),
    after: plain(text.slice(end)).trimEnd(),
    language: languageTag(dossier.article!.language.value),
    direction: directionOf(text),
  };
}

const reading = ({ clipping }: Dossier, span: Span) => readingOf(clipping.text, clipping.repairs ?? [], span);

/** An article that tells of an event in several sentences is named once, with the first of them. */
function withoutDoubles<T extends { readonly id: string }>(mentions: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
