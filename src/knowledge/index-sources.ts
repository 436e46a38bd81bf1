import type { KnownSource } from "../records/knowledge.ts";
import { endOfSmall } from "../text/characters.ts";
import { ARTICLE } from "../text/definite-article.ts";
import { remembered } from "../text/remembered.ts";
import { MOST_SPELLINGS, perSpelling, UNNUMBERED } from "../text/spellings.ts";
import type { Word } from "../text/words.ts";
import { houseKey, newHouseKey } from "./house-key.ts";
import { OPENING, openPack, packSources } from "./pack-sources.ts";
import type { SortedLines } from "./sorted-lines.ts";

/** Sources ready to be looked for; made once for a table, not once for a text. */
export interface SourceIndex {
  /** Is there nothing to be found at all? */
  readonly isEmpty: boolean;
  /** Whose own the name with this key is. */
  readonly byKey: (key: string) => KnownSource | null;
  /** Whose own a name is; null: nobody's that is known. An address is looked up as one. */
  readonly named: (name: string) => KnownSource | null;
  /** With what letters all these names begin: most words that are asked for begin with none of them. */
  readonly openings: ReadonlySet<string>;
  /** May one of these names be this word, or begin with it and the next? */
  readonly opens: (word: Spelled, next: Spelled | undefined) => boolean;
  /** May one of these names begin with this word and the next? */
  readonly goesOn: (word: Spelled, next: Spelled) => boolean;
  /** By key of a name that several have, or that is an everyday word. */
  readonly byLoose: (key: string) => readonly KnownSource[];
  /** How agencies sign, letter for letter. */
  readonly bySignature: (signature: string) => KnownSource | null;
  readonly byDomain: (domain: string) => KnownSource | null;
}

/** Where two rows claim one thing, the first of them has it. */
export const indexSources = (sources: readonly KnownSource[]): SourceIndex =>
  indexOf(lookupsIn(packSources(sources)));

/** What a pack is asked. */
export type Lookups = Pick<SourceIndex, "byKey" | "byLoose" | "bySignature" | "byDomain" | "openings"> & {
  readonly names: SortedLines;
};

export function lookupsIn(packed: string): Lookups {
  const pack = openPack(packed);
  const rowIn = (cell: string | null | undefined): KnownSource | null =>
    cell ? pack.row(Number(cell)) : null;
  return {
    names: pack.names,
    openings: pack.openings,
    byKey: (key) => rowIn(pack.names.find(key)?.split(";", 1)[0]),
    byLoose: (key) =>
      pack.names
        .find(key)
        ?.split(";")
        .slice(1)
        .map((row) => pack.row(Number(row))) ?? NONE,
    bySignature: (signature) => rowIn(pack.signatures.find(signature)),
    byDomain: (domain) => rowIn(pack.domains.find(domain)),
  };
}

export const indexOf = ({ names, ...lookups }: Lookups): SourceIndex => ({
  ...lookups,
  isEmpty: names.isEmpty,
  named: remembered((name) => findNamed(name, lookups)),
  ...beginningsOf(names),
});

const NONE: readonly KnownSource[] = [];

/** No tables: nothing is known. */
export const NO_SOURCES: SourceIndex = indexSources([]);

type Spelled = Pick<Word, "text" | "spelling">;

/**
 * Do words begin one of these names? Many an everyday word begins one (`in`, of `Independent`), so the
 * next is asked for, too. What there is to one word is looked up once for each.
 */
function beginningsOf(names: SortedLines): Pick<SourceIndex, "opens" | "goesOn"> {
  const find = perSpelling((text) => {
    const key = houseKey(text);
    if (names.find(key) !== null) return IS_NAME;
    return names.begins(key) ? BEGINS_NAME : NO_NAME;
  });
  const pairs = new Map<number, boolean>();
  const begin = (word: Spelled, next: Spelled): boolean =>
    names.begins(houseKey(word.text) + houseKey(next.text));
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

/** The source that has this name for its own; null: none that is known. */
export const sourceNamed = (name: string, sources: SourceIndex): KnownSource | null =>
  name.length > LONGEST ? null : sources.named(name);

function findNamed(
  name: string,
  sources: Pick<SourceIndex, "byKey" | "openings" | "byDomain">,
): KnownSource | null {
  const trimmed = name.trim();
  if (isNobodys(trimmed, sources)) return null;
  if (trimmed.includes(".") && ADDRESS.test(trimmed)) return sourceAt(trimmed.toLowerCase(), sources);
  return sources.byKey(newHouseKey(trimmed));
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

/** All that go by this name: the one whose own it is, or several, or none. */
export function sourcesCalled(name: string, sources: SourceIndex): readonly KnownSource[] {
  const own = sourceNamed(name, sources);
  if (own) return [own];
  return name.length > LONGEST || isNobodys(name, sources) ? NONE : sources.byLoose(houseKey(name));
}

/** Longer than the longest of their names. */
const LONGEST = 80;
const ADDRESS = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Whose host it is, or of whose it is a part: `www.clarion.example`, `news.clarion.example`. */
export function sourceAt(host: string, { byDomain }: Pick<SourceIndex, "byDomain">): KnownSource | null {
  let rest = host.toLowerCase();
  while (rest.includes(".")) {
    const found = byDomain(rest);
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
