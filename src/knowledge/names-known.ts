import type { Gender } from "../records/mentions.ts";
import { parseCsv } from "../text/csv.ts";
import { perSpelling } from "../text/spellings.ts";
import { GivenNames } from "./given-names.ts";

/** Names that are generally known, from `data/`. Keys are in small letters, words apart by one space. */
export interface NameTables {
  /** Given names; null: of women and men. */
  readonly given: ReadonlyMap<string, Gender | null>;
  /** What kind of place: `country`, `region`, `city`, `world`. */
  readonly places: ReadonlyMap<string, string>;
  readonly organisations: ReadonlySet<string>;
  /** Other names of one place or organisation → the key under which all of them stand. */
  readonly same: ReadonlyMap<string, string>;
  /** The first words of places and organisations that have more than one, and the second words of these. */
  readonly openings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places and organisations that are only meant in capitals: `US`, `WHO`. */
  readonly capitals: ReadonlySet<string>;
  /** The commonest words of English, which names seldom are. */
  readonly common: ReadonlySet<string>;
  /** The same and many more: of two words with capitals neither of which is a given name, they tell that it is nobody. */
  readonly everyday: ReadonlySet<string>;
  /** Those of them that are surnames of many people: `brown`, `cook`. */
  readonly surnames: ReadonlySet<string>;
  /** What a word is by itself, as flags of `WordIs`: found once for each spelling, for most words are nothing of it. */
  readonly wordIs: (spelling: number, word: string) => number;
}

export const WordIs = { PLACE: 1, ORGANISATION: 2, OPENING: 4, CAPITALS: 8, COMMON: 16 } as const;

type Lists = Omit<NameTables, "wordIs">;

/** The tables' files, in `data/`. */
export const TABLE_FILES = [
  "given-names.csv",
  "places.csv",
  "organisations.csv",
  "common-words.csv",
  "everyday-words.csv",
  "surname-words.csv",
] as const;

/** The contents of `TABLE_FILES`, in that order → what is looked up in them. */
export function toNameTables(sources: readonly string[]): NameTables {
  const lists = toLists(sources);
  return { ...lists, wordIs: perSpelling((word) => flagsOf(word, lists)) };
}

const flagsOf = (word: string, { places, organisations, openings, capitals, common }: Lists): number =>
  (places.has(word) ? WordIs.PLACE : 0) |
  (organisations.has(word) ? WordIs.ORGANISATION : 0) |
  (openings.has(word) ? WordIs.OPENING : 0) |
  (capitals.has(word) ? WordIs.CAPITALS : 0) |
  (common.has(word) ? WordIs.COMMON : 0);

function toLists(sources: readonly string[]): Lists {
  const [given = [], places = [], organisations = [], common = [], everyday = [], surnames = []] =
    sources.map(rowsOf);
  const commonest = common.map(([word = ""]) => keyOf(word));
  return {
    given: new GivenNames(
      given.map(([name = "", gender]) => [keyOf(name), gender === "m" || gender === "f" ? gender : null]),
    ),
    places: new Map(places.map(([name = "", kind = ""]) => [keyOf(name), kind])),
    organisations: new Set(organisations.flat().filter(Boolean).map(keyOf)),
    same: new Map(
      [
        ...places.map(([name = "", , same = ""]) => [name, same]),
        ...organisations.map(([name = "", short = ""]) => [short, name]),
      ]
        .filter(([name, same]) => name && same)
        .map(([name, same]) => [keyOf(name!), keyOf(same!)]),
    ),
    openings: openingsOf([...places.map(([name = ""]) => name), ...organisations.flat()]),
    capitals: new Set(
      [...places.map(([name = ""]) => name), ...organisations.flat()].filter(isInCapitals).map(keyOf),
    ),
    common: new Set(commonest),
    surnames: new Set(surnames.flatMap(([words = ""]) => words.split(" "))),
    everyday: new Set([...commonest, ...everyday.flatMap(([words = ""]) => words.split(" "))]),
  };
}

function openingsOf(names: readonly string[]): NameTables["openings"] {
  const openings = new Map<string, Set<string>>();
  for (const name of names) {
    const [first = "", second] = keyOf(name).split(" ");
    if (second !== undefined) openings.set(first, (openings.get(first) ?? new Set()).add(second));
  }
  return openings;
}

const isInCapitals = (name: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(name);

function rowsOf(source: string): readonly (readonly string[])[] {
  const table = parseCsv(source);
  return table.kind === "table" ? table.rows.map(({ cells }) => cells) : [];
}

/** The form under which names are looked up: small letters, plain apostrophes, no stop at the end. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  const plain = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
  return plain.endsWith(".") ? plain.slice(0, -1) : plain;
}
