import { createHash } from "node:crypto";
import type {
  ArticleCard,
  CardMentions,
  PersonEntry,
  QuoteFamily,
  QuoteMember,
} from "../../records/archive.ts";
import { disjointSets } from "../entities/sets.ts";
import { type Memo, NO_MEMO } from "../memo.ts";
import { FORGETFUL, type Recall } from "../recall.ts";
import { placesInOrder } from "../stories/sort.ts";
import { type KeyBlock, keepKeyBlocks, keyBlocksOf } from "./key-blocks.ts";
import { contentOf, wordsOfQuote } from "./keys.ts";
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
  recall: Recall = FORGETFUL,
  memo: Memo = NO_MEMO,
): readonly QuoteFamily[] {
  const quoting: Quoting[] = [];
  const parts: unknown[] = [people];
  for (const { id, article } of cards) {
    if (!article?.named?.quotes.length) continue;
    quoting.push({ id, named: article.named });
    parts.push(id, article.named.quotes, article.named.people);
  }
  return recall("families of quotations", parts, () => {
    const inOrder = quoting.sort((a, b) => (a.id < b.id ? -1 : 1));
    const speakers = speakersOf(inOrder, people);
    const of = inOrder.flatMap(({ id, named }, place) => [id, named.said, ...speakers[place]!]);
    keepKeyBlocks(memo);
    const find = () => {
      const blocks = keyBlocksOf(
        inOrder.map(({ named }) => named),
        memo,
      );
      return familiesAmong(quotesOf(inOrder, blocks, speakers));
    };
    return recall<readonly QuoteFamily[]>("quote families", of, (before) =>
      before ? find() : memo.once("quotes", of, find),
    );
  });
}

function familiesAmong(quotes: Quotes): readonly QuoteFamily[] {
  const said = whatIsSaid(quotes);
  const sets = disjointSets(quotes.count);
  visitShared(quotes, (one, other) => {
    if (sets.of(one) !== sets.of(other) && isSameSpeech(said(one), said(other))) sets.join(one, other);
  });
  return toFamilies(quotes, sets.of);
}

interface Quoting {
  readonly id: string;
  readonly named: CardMentions;
}

/** All quotations, in columns. */
interface Quotes {
  readonly count: number;
  readonly articles: readonly Quoting[];
  /** Of each quotation its article, by place among these, and its place there. */
  readonly articleOf: Uint32Array;
  readonly indexOf: Uint32Array;
  /** Of each its speaker, a number for each person; 0: not a person known by name. */
  readonly speakers: Uint32Array;
  /** The keys of all, and of each where the next one's begin. */
  readonly keys: Uint32Array;
  readonly ends: Uint32Array;
}

/** `articles`: by id; `blocks`: the keys of their quotations; `said`: by whom each of these is. */
function quotesOf(
  articles: readonly Quoting[],
  blocks: readonly KeyBlock[],
  said: readonly (readonly Speaker[])[],
): Quotes {
  const count = articles.reduce((sum, { named }) => sum + named.quotes.length, 0);
  const keys = new Uint32Array(blocks.reduce((sum, block) => sum + block.keys.length, 0));
  const [articleOf, indexOf] = [new Uint32Array(count), new Uint32Array(count)];
  const [speakers, ends] = [new Uint32Array(count), new Uint32Array(count)];
  const numbers = new Map<Speaker, number>([[null, 0]]);
  let [at, filled] = [0, 0];
  articles.forEach(({ named }, place) => {
    const block = blocks[place]!;
    keys.set(block.keys, filled);
    for (let index = 0; index < named.quotes.length; index++, at++) {
      articleOf[at] = place;
      indexOf[at] = index;
      ends[at] = filled + block.ends[index]!;
      const speaker = said[place]![index]!;
      if (!numbers.has(speaker)) numbers.set(speaker, numbers.size);
      speakers[at] = numbers.get(speaker)!;
    }
    filled += block.keys.length;
  });
  return { count, articles, articleOf, indexOf, speakers, keys, ends };
}

/** A person, by where the archive first names it; null: not a person known by name. */
type Speaker = string | null;

/** Of each article, in its order, who speaks in each of its quotations. */
function speakersOf(
  articles: readonly Quoting[],
  people: readonly PersonEntry[],
): readonly (readonly Speaker[])[] {
  const known = new Map<string, string[]>(articles.map(({ id }) => [id, []]));
  for (const { articles: mentions } of people) {
    const [first] = mentions;
    const name = `${first!.id} ${first!.index}`;
    for (const { id, index } of mentions) {
      const own = known.get(id);
      if (own) own[index] = name;
    }
  }
  return articles.map(({ id, named: { quotes, people: named } }) => {
    const own = known.get(id)!;
    return quotes.map(({ speaker }) =>
      speaker?.kind === "person" ? (own[named.findIndex(({ name }) => name === speaker.name)] ?? null) : null,
    );
  });
}

/** Quotations with their words, taken apart when first asked for: most meet no other. */
function whatIsSaid({ articles, articleOf, indexOf, speakers }: Quotes): (place: number) => Said {
  const known = new Map<number, Said>();
  return (place) => {
    const found = known.get(place);
    if (found) return found;
    const { text, hasRareWord } = articles[articleOf[place]!]!.named.quotes[indexOf[place]!]!;
    const words = wordsOfQuote(text);
    const said = { words, content: contentOf(words), speaker: speakers[place]!, hasRareWord };
    known.set(place, said);
    return said;
  };
}

/** Each with the first of those before it that have a key in common with it; two persons never say the same words. */
function visitShared(
  { count, keys, ends, speakers }: Quotes,
  visit: (one: number, other: number) => void,
): void {
  const owners = new Uint32Array(keys.length);
  for (let quote = 0; quote < count; quote++)
    owners.fill(quote, quote === 0 ? 0 : ends[quote - 1]!, ends[quote]!);
  const order = placesInOrder(keys);
  for (let from = 0; from < order.length; ) {
    const key = keys[order[from]!]!;
    let to = from + 1;
    while (to < order.length && keys[order[to]!] === key) to++;
    for (let i = from + 1; i < to; i++) {
      const other = owners[order[i]!]!;
      const speaker = speakers[other]!;
      for (let j = from; j < i && j < from + MOST_HELD; j++) {
        const one = owners[order[j]!]!;
        if (speaker === 0 || speakers[one] === 0 || speakers[one] === speaker) visit(one, other);
      }
    }
    from = to;
  }
}

function toFamilies(
  { count, articles, articleOf, indexOf }: Quotes,
  of: (i: number) => number,
): readonly QuoteFamily[] {
  const memberAt = (place: number): QuoteMember => ({
    id: articles[articleOf[place]!]!.id,
    index: indexOf[place]!,
  });
  const groups = new Map<number, QuoteMember[]>();
  for (let place = 0; place < count; place++) {
    const first = of(place);
    if (first === place) continue;
    const group = groups.get(first);
    if (group) group.push(memberAt(place));
    else groups.set(first, [memberAt(first), memberAt(place)]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members)
    .filter((members) => members.some(({ id }) => id !== members[0]!.id))
    .map((members) => ({ id: idOf(members[0]!), members }));
}

const idOf = ({ id, index }: QuoteMember): string =>
  createHash("sha256").update(`${id}\n${index}`).digest("hex").slice(0, 12);
