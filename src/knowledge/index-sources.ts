import type { KnownSource } from "../records/knowledge.ts";
import { endOfSmall } from "../text/characters.ts";
import { houseKey } from "./house-key.ts";
import { strictNames } from "./sources.ts";

/** Sources ready to be looked for; made once for a table, not once for a text. */
export interface SourceIndex {
  /** By key of a name that is one source's alone. */
  readonly byName: ReadonlyMap<string, KnownSource>;
  /** With what letters these keys begin: most words that are asked for begin with none of them. */
  readonly openings: ReadonlySet<string>;
  /** By key of a name that several have, or that is an everyday word. */
  readonly byLoose: ReadonlyMap<string, readonly KnownSource[]>;
  /** How agencies sign, letter for letter. */
  readonly bySignature: ReadonlyMap<string, KnownSource>;
  readonly byDomain: ReadonlyMap<string, KnownSource>;
}

/** No tables: nothing is known. */
export const NO_SOURCES: SourceIndex = {
  byName: new Map(),
  openings: new Set(),
  byLoose: new Map(),
  bySignature: new Map(),
  byDomain: new Map(),
};

/** Where two rows claim one thing, the first of them has it. */
export function indexSources(sources: readonly KnownSource[]): SourceIndex {
  const byName = new Map<string, KnownSource>();
  const byLoose = new Map<string, KnownSource[]>();
  const bySignature = new Map<string, KnownSource>();
  const byDomain = new Map<string, KnownSource>();
  for (const source of sources) {
    for (const name of strictNames(source)) setNew(byName, houseKey(name), source);
    for (const name of source.loose) {
      const key = houseKey(name);
      const others = byLoose.get(key);
      if (others) others.push(source);
      else byLoose.set(key, [source]);
    }
    for (const signature of source.signatures) setNew(bySignature, signature, source);
    for (const domain of source.domains) setNew(byDomain, domain, source);
  }
  const openings = new Set([...byName.keys()].map((key) => key.slice(0, OPENING)));
  return { byName, openings, byLoose, bySignature, byDomain };
}

function setNew<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** The source that has this name for its own; null: none that is known. An address is looked up as one. */
export function sourceNamed(name: string, sources: SourceIndex): KnownSource | null {
  if (name.length > LONGEST) return null;
  const trimmed = name.trim();
  if (trimmed.includes(".") && ADDRESS.test(trimmed)) return sourceAt(trimmed.toLowerCase(), sources);
  if (isStrange(trimmed, sources)) return null;
  return sources.byName.get(houseKey(trimmed)) ?? null;
}

/** Begins with letters with which no key begins; `the` is no part of any. */
function isStrange(name: string, { openings }: SourceIndex): boolean {
  const opening = name.slice(0, OPENING).toLowerCase();
  return endOfSmall(opening, 0) === OPENING && opening !== "the" && !openings.has(opening);
}

const OPENING = 3;

/** All that go by this name: the one whose own it is, or several, or none. */
export function sourcesCalled(name: string, sources: SourceIndex): readonly KnownSource[] {
  const own = sourceNamed(name, sources);
  if (own) return [own];
  return name.length > LONGEST ? NONE : (sources.byLoose.get(houseKey(name)) ?? NONE);
}

const NONE: readonly KnownSource[] = [];

/** Longer than the longest of their names. */
const LONGEST = 80;
const ADDRESS = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Whose host it is, or of whose it is a part: `www.clarion.example`, `news.clarion.example`. */
export function sourceAt(host: string, { byDomain }: SourceIndex): KnownSource | null {
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
export const isOutlet = (source: KnownSource): boolean => !isAgency(source) && source.kind !== "photo";
