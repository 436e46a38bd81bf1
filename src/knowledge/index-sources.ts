import type { KnownSource } from "../records/knowledge.ts";
import { endOfSmall } from "../text/characters.ts";
import { ARTICLE } from "../text/definite-article.ts";
import { remembered } from "../text/remembered.ts";
import { MOST_SPELLINGS, perSpelling, UNNUMBERED } from "../text/spellings.ts";
import type { Word } from "../text/words.ts";
import { houseKey, newHouseKey } from "./house-key.ts";
import { strictNames } from "./sources.ts";

/** Sources ready to be looked for; made once for a table, not once for a text. */
export interface SourceIndex {
  /** By key of a name that is one source's alone. */
  readonly byName: ReadonlyMap<string, KnownSource>;
  /** Whose own a name is; null: nobody's that is known. An address is looked up as one. */
  readonly named: (name: string) => KnownSource | null;
  /** With what letters all these names begin: most words that are asked for begin with none of them. */
  readonly openings: ReadonlySet<string>;
  /** May one of these names be this word, or begin with it and the next? */
  readonly opens: (word: Spelled, next: Spelled | undefined) => boolean;
  /** May one of these names begin with this word and the next? */
  readonly goesOn: (word: Spelled, next: Spelled) => boolean;
  /** By key of a name that several have, or that is an everyday word. */
  readonly byLoose: ReadonlyMap<string, readonly KnownSource[]>;
  /** How agencies sign, letter for letter. */
  readonly bySignature: ReadonlyMap<string, KnownSource>;
  readonly byDomain: ReadonlyMap<string, KnownSource>;
}

/** No tables: nothing is known. */
export const NO_SOURCES: SourceIndex = {
  byName: new Map(),
  named: () => null,
  openings: new Set(),
  opens: () => false,
  goesOn: () => false,
  byLoose: new Map(),
  bySignature: new Map(),
  byDomain: new Map(),
};

type Spelled = Pick<Word, "text" | "spelling">;

/** Where two rows claim one thing, the first of them has it. */
export function indexSources(sources: readonly KnownSource[]): SourceIndex {
  const byName = new Map<string, KnownSource>();
  const byLoose = new Map<string, KnownSource[]>();
  const bySignature = new Map<string, KnownSource>();
  const byDomain = new Map<string, KnownSource>();
  for (const source of sources) {
    for (const name of strictNames(source)) setNew(byName, newHouseKey(name), source);
    for (const name of source.loose) {
      const key = newHouseKey(name);
      const others = byLoose.get(key);
      if (others) others.push(source);
      else byLoose.set(key, [source]);
    }
    for (const signature of source.signatures) setNew(bySignature, signature, source);
    for (const domain of source.domains) setNew(byDomain, domain, source);
  }
  const signatures = [...bySignature.keys()];
  const keys = [...byName.keys(), ...byLoose.keys()];
  const openings = new Set([...keys, ...signatures].map((name) => name.slice(0, OPENING).toLowerCase()));
  const beginnings = beginningsOf([...keys, ...signatures.map(newHouseKey)].sort());
  const tables = { byName, openings, byDomain };
  const named = remembered((name) => findNamed(name, tables));
  return { ...tables, named, ...beginnings, byLoose, bySignature };
}

/**
 * Do words begin one of these names? `keys`: theirs, sorted. Many an everyday word begins one (`in`, of `Independent`), so the
 * next is asked for, too. What there is to one word is looked up once for each.
 */
function beginningsOf(keys: readonly string[]): Pick<SourceIndex, "opens" | "goesOn"> {
  const whole = new Set(keys);
  const begins = (key: string): boolean => keys[firstFrom(keys, key)]?.startsWith(key) === true;
  const find = perSpelling((text) => {
    const key = houseKey(text);
    if (whole.has(key)) return IS_NAME;
    return begins(key) ? BEGINS_NAME : NO_NAME;
  });
  const pairs = new Map<number, boolean>();
  const begin = (word: Spelled, next: Spelled): boolean => begins(houseKey(word.text) + houseKey(next.text));
  const goesOn = (word: Spelled, next: Spelled): boolean => {
    if (word.spelling === UNNUMBERED || next.spelling === UNNUMBERED) return begin(word, next);
    const pair = word.spelling * MOST_SPELLINGS + next.spelling;
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    if (pairs.size === MOST_PAIRS) pairs.clear();
    const begun = begin(word, next);
    pairs.set(pair, begun);
    return begun;
  };
  const opens: SourceIndex["opens"] = (word, next) => {
    const found = find(word.spelling, word.text);
    return found === BEGINS_NAME && next !== undefined ? goesOn(word, next) : found === IS_NAME;
  };
  return { opens, goesOn };
}

/** Room for those that come up again and again. */
const MOST_PAIRS = 1 << 14;

const NO_NAME = 0;
const BEGINS_NAME = 1;
const IS_NAME = 2;

/** The place of the first key that does not come before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function setNew<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** The source that has this name for its own; null: none that is known. */
export const sourceNamed = (name: string, sources: SourceIndex): KnownSource | null =>
  name.length > LONGEST ? null : sources.named(name);

function findNamed(
  name: string,
  sources: Pick<SourceIndex, "byName" | "openings" | "byDomain">,
): KnownSource | null {
  const trimmed = name.trim();
  if (isNobodys(trimmed, sources)) return null;
  if (trimmed.includes(".") && ADDRESS.test(trimmed)) return sourceAt(trimmed.toLowerCase(), sources);
  return sources.byName.get(newHouseKey(trimmed)) ?? null;
}

/**
 * Begins with letters with which no name begins that is known, and is no address: asked first, for so do most words. `the`
 * is no part of any.
 */
export function isNobodys(name: string, { openings }: Pick<SourceIndex, "openings">): boolean {
  const opening = name.slice(0, OPENING).toLowerCase();
  if (endOfSmall(opening, 0) < OPENING || opening === ARTICLE || openings.has(opening)) return false;
  return !name.includes(".");
}

const OPENING = 3;

/** All that go by this name: the one whose own it is, or several, or none. */
export function sourcesCalled(name: string, sources: SourceIndex): readonly KnownSource[] {
  const own = sourceNamed(name, sources);
  if (own) return [own];
  return name.length > LONGEST || isNobodys(name, sources)
    ? NONE
    : (sources.byLoose.get(houseKey(name)) ?? NONE);
}

const NONE: readonly KnownSource[] = [];

/** Longer than the longest of their names. */
const LONGEST = 80;
const ADDRESS = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Whose host it is, or of whose it is a part: `www.clarion.example`, `news.clarion.example`. */
export function sourceAt(host: string, { byDomain }: Pick<SourceIndex, "byDomain">): KnownSource | null {
  let rest = host.toLowerCase();
  while (rest.includes(".")) {
    const found = byDomain.get(rest);
    if (found) return found;
    rest = rest.slice(rest.indexOf(".") + 1);
  }
  return null;
}

/** Whose text others print. */
export const isAgency = ({ kind }: KnownSource): boolean => kind === "agency" || kind === "press-release";

/** Those who publish themselves. */
export const isOutlet = (source: KnownSource): boolean =>
  !isAgency(source) && source.kind !== "photo" && source.kind !== "publisher";
