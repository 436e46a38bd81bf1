import type { ArticleCard, CardArticle, CardMentions } from "../records/archive.ts";
import type { EventTrace } from "../records/events.ts";
import type { Trace } from "../records/trace.ts";

type Card = Omit<ArticleCard, "id">;

/** So many parts are known at once: beyond that it begins anew, so that an archive without end does not grow the table. */
const MOST = 1 << 16;
/** A longer text hardly comes twice. */
const LONGEST = 48;

/**
 * Cards that are read from the store are copies down to the last word, and cards of one archive say the same things: rules,
 * names, days, the stems of its words. What this returns gives cards those parts in common, which is a third of the memory
 * that they take, and changes nothing that can be seen. For the cards of one build, one after the other.
 */
export function sharingParts(): (card: Card) => Card {
  const texts = new Map<string, string>();
  const things = new Map<string, object>();

  function text<T extends string | null | undefined>(own: T): T {
    if (typeof own !== "string" || own.length > LONGEST) return own;
    const known = texts.get(own);
    if (known !== undefined) return known as T;
    if (texts.size === MOST) texts.clear();
    texts.set(own, own);
    return own;
  }
  /** Plain data as a whole. */
  function thing<T extends object>(own: T): T {
    const said = JSON.stringify(own);
    const known = things.get(said);
    if (known !== undefined) return known as T;
    if (things.size === MOST) things.clear();
    things.set(said, own);
    return own;
  }
  const textsIn = (list: readonly string[]): readonly string[] => list.map(text);
  const thingsIn = <T extends object>(list: readonly T[]): readonly T[] => list.map(thing);

  const event = (own: EventTrace): EventTrace => ({
    ...own,
    edtf: text(own.edtf),
    granularity: text(own.granularity),
    earliest: text(own.earliest),
    latest: text(own.latest),
    kind: text(own.kind),
    deed: text(own.deed),
  });
  const mentions = (own: CardMentions): CardMentions => ({
    ...own,
    people: thingsIn(own.people),
    organisations: thingsIn(own.organisations),
    places: thingsIn(own.places),
    quotes: own.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && thing(quote.speaker) })),
  });
  const article = (own: CardArticle): CardArticle => ({
    ...own,
    language: text(own.language),
    status: text(own.status),
    authors: textsIn(own.authors),
    date: thing(own.date),
    events: own.events.map(event),
    ...(own.named && { named: mentions(own.named) }),
  });
  const trace = (own: Trace): Trace => ({
    ...own,
    names: textsIn(own.names),
    counts: textsIn(own.counts),
    votes: thingsIn(own.votes),
    known: thing(own.known),
  });
  return (card) => ({
    ...card,
    format: text(card.format),
    status: text(card.status),
    article: card.article && article(card.article),
    trace: card.trace && fetchedOnce(card.trace, trace),
  });
}

/** Where nobody asks it is never fetched. */
function fetchedOnce<T>(fetch: () => T, share: (own: T) => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= share(fetch());
    return found;
  };
}
