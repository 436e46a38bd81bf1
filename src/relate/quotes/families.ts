import { createHash } from "node:crypto";
import type {
  ArticleCard,
  CardMentions,
  CardQuote,
  PersonEntry,
  QuoteFamily,
  QuoteMember,
} from "../../records/archive.ts";
import { disjointSets } from "../entities/sets.ts";
import { placesInOrder } from "../stories/sort.ts";
import { contentOf, keysOfQuote, wordsOfQuote } from "./keys.ts";
import { isSameSpeech, type Said } from "./same-speech.ts";

/** A run is held against so many that have it: a phrase that many say leads nowhere. */
const MOST_HELD = 8;

/**
 * Quotations of the same words in several clippings. Candidates share a run of three words or are the same short
 * phrase; `isSameSpeech` decides. Each is held against the first of those before it with its run: so the work grows
 * with the number of words, never with that of pairs.
 */
export function findQuoteFamilies(
  cards: readonly ArticleCard[],
  people: readonly PersonEntry[],
): readonly QuoteFamily[] {
  const quotes = quotesOf(cards, speakersOf(people));
  const said = whatIsSaid(quotes);
  const sets = disjointSets(quotes.length);
  visitShared(
    quotes.map(({ keys }) => keys),
    (one, other) => {
      const [a, b] = [quotes[one]!, quotes[other]!];
      if (a.speaker && b.speaker && a.speaker !== b.speaker) return;
      if (sets.of(one) !== sets.of(other) && isSameSpeech(said(one), said(other))) sets.join(one, other);
    },
  );
  return toFamilies(quotes, sets.of);
}

interface Quote extends QuoteMember {
  readonly quote: CardQuote;
  /** Slug of the person; null: not a person known by name. */
  readonly speaker: string | null;
  readonly keys: readonly number[];
}

/** All quotations, by article. */
function quotesOf(
  cards: readonly ArticleCard[],
  speakers: (id: string, person: number) => string | null,
): readonly Quote[] {
  return [...cards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, article }) => {
      if (!article?.named) return [];
      const { quotes, people } = article.named;
      const keys = keysIn(quotes);
      return quotes.map((quote, index): Quote => {
        const { speaker } = quote;
        const person =
          speaker?.kind === "person" ? people.findIndex(({ name }) => name === speaker.name) : -1;
        return { id, index, quote, speaker: speakers(id, person), keys: keys[index]! };
      });
    });
}

/** Kept as long as the card is. */
const KEYS = new WeakMap<CardMentions["quotes"], readonly (readonly number[])[]>();

function keysIn(quotes: CardMentions["quotes"]): readonly (readonly number[])[] {
  const keys = KEYS.get(quotes) ?? quotes.map(({ text }) => keysOfQuote(wordsOfQuote(text)));
  KEYS.set(quotes, keys);
  return keys;
}

/** Person of an article → slug in the archive. */
function speakersOf(people: readonly PersonEntry[]): (id: string, person: number) => string | null {
  const slugs = new Map<string, string[]>();
  for (const { slug, articles } of people) {
    for (const { id, index } of articles) {
      const known = slugs.get(id);
      if (known) known[index] = slug;
      else {
        const own: string[] = [];
        own[index] = slug;
        slugs.set(id, own);
      }
    }
  }
  return (id, person) => (person < 0 ? null : (slugs.get(id)?.[person] ?? null));
}

/** Quotations with their words, taken apart when first asked for: most meet no other. */
function whatIsSaid(quotes: readonly Quote[]): (place: number) => Said {
  const known = new Map<number, Said>();
  return (place) => {
    const { quote, speaker } = quotes[place]!;
    const found = known.get(place) ?? saidIn(quote, speaker);
    known.set(place, found);
    return found;
  };
}

function saidIn({ text, hasRareWord }: CardQuote, speaker: string | null): Said {
  const words = wordsOfQuote(text);
  return { words, content: contentOf(words), speaker, hasRareWord };
}

/** Each with a key and the first of those before it that have the same key. */
function visitShared(
  keys: readonly (readonly number[])[],
  visit: (one: number, other: number) => void,
): void {
  const all = Uint32Array.from(keys.flat());
  const owners = new Uint32Array(all.length);
  let filled = 0;
  keys.forEach((own, owner) => {
    owners.fill(owner, filled, filled + own.length);
    filled += own.length;
  });
  const order = placesInOrder(all);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && all[order[to]!] === all[order[from]!]) to++;
    for (let i = from + 1; i < to; i++)
      for (let j = from; j < i && j < from + MOST_HELD; j++) visit(owners[order[j]!]!, owners[order[i]!]!);
    from = to;
  }
}

function toFamilies(quotes: readonly Quote[], of: (i: number) => number): readonly QuoteFamily[] {
  const groups = new Map<number, QuoteMember[]>();
  for (const [i, { id, index }] of quotes.entries()) {
    const first = of(i);
    if (first === i) continue;
    const group = groups.get(first);
    if (group) group.push({ id, index });
    else
      groups.set(first, [
        { id: quotes[first]!.id, index: quotes[first]!.index },
        { id, index },
      ]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members)
    .filter((members) => members.some(({ id }) => id !== members[0]!.id))
    .map((members) => ({ id: idOf(members[0]!), members }));
}

const idOf = ({ id, index }: QuoteMember): string =>
  createHash("sha256").update(`${id}\n${index}`).digest("hex").slice(0, 12);
