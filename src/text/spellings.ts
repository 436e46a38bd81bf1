/**
 * Spellings of words by number. A text has few different words, an archive hardly more: so each spelling is made a string
 * once, and what tables say of it is looked up once. Words are found letter by letter anyway, and their hash comes of the
 * same look: no string is cut out of the text for a word that was met before.
 *
 * Numbers mean nothing by themselves and hang on what was read before: they are never part of an outcome.
 */

/** More are not numbered: room for the common words of many languages, and a bound for an archive without end. */
export const MOST_SPELLINGS = 1 << 15;
const MOST = MOST_SPELLINGS;
const MOST_UNITS = 8 * MOST;

/** The number of a spelling that has none. */
export const UNNUMBERED = -1;

const texts: string[] = [];
/** The units of all spellings, one behind the other, and where each begins; the last is where the next will. */
const units = new Uint16Array(MOST_UNITS);
const starts = new Int32Array(MOST + 1);
/**
 * Places by hash, each with one more than the number of a spelling, or 0: free. Small, for it is asked at random for each
 * word: so most of it stays near the processor.
 */
const places = new Uint16Array(2 * MOST);

/** Where a hash begins, and how it goes on with the next unit (FNV-1a). */
export const HASH = 0x811c9dc5 | 0;
export const goOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The number of the spelling that these units from `start` to `end` are. `hash`: of these. */
export function spellingAt(letters: Uint16Array, start: number, end: number, hash: number): number {
  if (end - start > LONGEST) return UNNUMBERED;
  const first = hash ^ (hash >>> 15);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const place = (first + step) & (places.length - 1);
    const known = places[place]! - 1;
    if (known === UNNUMBERED) return add(place, letters, start, end);
    if (isSpelled(known, letters, start, end)) return known;
  }
  return UNNUMBERED;
}

/** Of words that were made to meet at one place, only so many are numbered. */
const MOST_STEPS = 16;

/** The same of a word by itself. */
export function spellingOf(word: string): number {
  if (word.length > LONGEST) return UNNUMBERED;
  let hash = HASH;
  for (let at = 0; at < word.length; at += 1) {
    lone[at] = word.charCodeAt(at);
    hash = goOn(hash, lone[at]!);
  }
  return spellingAt(lone, 0, word.length, hash);
}

/** Longer words are rare. */
const LONGEST = 32;
const lone = new Uint16Array(LONGEST);

/** So many have a number. */
export const countSpellings = (): number => texts.length;

/** The word that is spelled so. */
export const textOf = (spelling: number): string => texts[spelling]!;

function isSpelled(spelling: number, letters: Uint16Array, start: number, end: number): boolean {
  const from = starts[spelling]!;
  if (starts[spelling + 1]! - from !== end - start) return false;
  for (let at = start; at < end; at += 1) if (units[from + at - start] !== letters[at]) return false;
  return true;
}

function add(place: number, letters: Uint16Array, start: number, end: number): number {
  const from = starts[texts.length]!;
  if (texts.length === MOST || from + end - start > MOST_UNITS) return UNNUMBERED;
  const own = letters.subarray(start, end);
  units.set(own, from);
  starts[texts.length + 1] = from + own.length;
  places[place] = texts.push(String.fromCharCode(...own));
  return texts.length - 1;
}

/** A function of a word whose outcome, a number that is not below zero, is kept for each spelling. */
export function perSpelling(find: (word: string) => number): (spelling: number, word: string) => number {
  let known: Int32Array | null = null;
  return (spelling, word) => {
    if (spelling === UNNUMBERED) return find(word);
    known ??= new Int32Array(MOST).fill(UNKNOWN);
    const before = known[spelling]!;
    if (before !== UNKNOWN) return before;
    const found = find(word);
    known[spelling] = found;
    return found;
  };
}

const UNKNOWN = -1;

/** A table of words, asked by the numbers of their spellings: each is looked up once. */
export function bySpelling<Value>(table: ReadonlyMap<string, Value>): (word: Spelled) => Value | undefined {
  const values: (Value | undefined)[] = [undefined, ...table.values()];
  const places = new Map([...table.keys()].map((word, at) => [word, at + 1]));
  const placeOf = perSpelling((word) => places.get(word) ?? 0);
  return ({ spelling, text }) => values[placeOf(spelling, text)];
}

/** A word with the number of its spelling. */
export interface Spelled {
  readonly spelling: number;
  readonly text: string;
}
