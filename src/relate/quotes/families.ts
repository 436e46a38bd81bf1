import { createHash } from "node:crypto";
import { languages } from "../../language/index.ts";
import type { ArticleCard, CardQuote, PersonEntry, QuoteFamily, QuoteMember } from "../../records/archive.ts";
import { foldToWords } from "../../text/fold.ts";
import { disjointSets } from "../entities/sets.ts";
import { isSameSpeech, type Said } from "./same-speech.ts";

/** Words of the runs by which candidates meet. */
const RUN = 3;
/** Words of a quotation all of whose runs are kept; runs of which one is kept in a longer one. */
const SHORT = 8;
const WINDOW = 3;
/** Small words that open a fragment and tell nothing: `are simply no answer`. */
const FUNCTION_WORDS = new Set(languages.flatMap(({ press }) => press.functionWords));

/**
 * Quotations of the same words in several clippings. Candidates share a run of three words or are the same short
 * phrase; `isSameSpeech` decides. Each is held against the first and the last of those before it with its run: so the
 * work grows with the number of words, never with that of pairs.
 */
export function findQuoteFamilies(
  cards: readonly ArticleCard[],
  people: readonly PersonEntry[],
): readonly QuoteFamily[] {
  const speakers = speakerSlugs(people);
  const said = [...cards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, article }) =>
      (article?.named?.quotes ?? []).map((quote, index) =>
        toSaid(id, index, quote, article!.named!.people, speakers),
      ),
    );
  const sets = disjointSets(said.length);
  const posted = new Map<number, number | number[]>();
  for (const [i, one] of said.entries()) {
    for (const key of keysOf(one)) {
      const seen = listOf(posted.get(key));
      for (const other of seen)
        if (sets.of(other) !== sets.of(i) && isSameSpeech(said[other]!, one)) sets.join(other, i);
      if (seen.length < MOST_HELD) posted.set(key, seen.length === 0 ? i : [...seen, i]);
    }
  }
  return toFamilies(said, (i) => sets.of(i));
}

/** Most runs stand in one quotation alone, and need no list. */
const listOf = (seen: number | number[] | undefined): readonly number[] =>
  seen === undefined ? [] : typeof seen === "number" ? [seen] : seen;

/** A run is held against so many that have it: a phrase that many say leads nowhere. */
const MOST_HELD = 8;

/** Person of an article → slug in the archive. */
function speakerSlugs(people: readonly PersonEntry[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ slug, articles }) =>
      articles.map(({ id, index }) => [`${id}\n${index}`, slug] as const),
    ),
  );
}

function toSaid(
  id: string,
  index: number,
  { text, speaker, hasRareWord }: CardQuote,
  people: readonly { readonly name: string }[],
  slugs: ReadonlyMap<string, string>,
): Said {
  const words = foldToWords(text.replace(/[\u2010-\u2015-]/g, " "))
    .split(" ")
    .map(stem);
  const person = speaker?.kind === "person" ? people.findIndex(({ name }) => name === speaker.name) : -1;
  return {
    id,
    index,
    words,
    content: words.map((word) => !FUNCTION_WORDS.has(word) && word.length > 2),
    speaker: person < 0 ? null : (slugs.get(`${id}\n${person}`) ?? null),
    hasRareWord,
  };
}

/** `allies’`, `issues`: an ending that versions differ in. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:'s|s)$/, "") : word);

/**
 * The runs by which it meets others: all of a short quotation; of a long one the least of every three in a row, so
 * that five shared words always share one (winnowing: Schleimer, Wilkerson and Aiken 2003).
 */
function keysOf({ words, content }: Said): readonly number[] {
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++)
    if (content[i] || content[i + 1] || content[i + 2])
      hashes.push(hashOf(words.slice(i, i + RUN).join(" ")));
  const kept =
    words.length <= SHORT ? hashes : hashes.map((_, i) => Math.min(...hashes.slice(i, i + WINDOW)));
  const whole = words.length <= RUN + 2 ? [hashOf(`= ${coreOf(words).join(" ")}`)] : [];
  return [...new Set([...kept, ...whole])];
}

/** FNV-1a, 32 bits; two runs that meet by chance are told apart by `isSameSpeech`. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Without the small words that open it. */
function coreOf(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !FUNCTION_WORDS.has(word));
  return first < 0 ? words : words.slice(first);
}

function toFamilies(said: readonly Said[], of: (i: number) => number): readonly QuoteFamily[] {
  const groups = new Map<number, QuoteMember[]>();
  for (const [i, { id, index }] of said.entries()) {
    const group = groups.get(of(i));
    if (group) group.push({ id, index });
    else groups.set(of(i), [{ id, index }]);
  }
  return [...groups.values()]
    .filter((members) => new Set(members.map(({ id }) => id)).size > 1)
    .map((members) => ({ id: idOf(members[0]!), members }));
}

const idOf = ({ id, index }: QuoteMember): string =>
  createHash("sha256").update(`${id}\n${index}`).digest("hex").slice(0, 12);
