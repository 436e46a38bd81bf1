import type { BodyNames, Knowledge, OfficeTerm } from "../records/knowledge.ts";
import { type Lookup, lookupOf } from "./phrases.ts";

/** An office by one of its names. */
export interface OfficeName {
  readonly office: string;
  /** Is it a name that other offices have too? */
  readonly loose: boolean;
}

/** Somebody by a part of the name: the surname, or what papers call them. */
export interface ShortName {
  readonly person: string;
  /** The table gives it as a name of theirs; otherwise it is only their surname. */
  readonly listed: boolean;
}

export interface OfficeIndex {
  readonly offices: Lookup<OfficeName>;
  readonly bodies: Lookup<string>;
  /** Names of at least two words. */
  readonly people: Lookup<string>;
  readonly shortNames: Lookup<ShortName>;
  /** All terms of each person, and all names of two words or more. */
  readonly terms: ReadonlyMap<string, readonly OfficeTerm[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Offices whose name their holders keep. */
  readonly kept: ReadonlySet<string>;
  /** A body as it stands in a sentence: `the United States`. */
  readonly called: ReadonlyMap<string, Pick<BodyNames, "called" | "bodies">>;
}

export function indexOffices({ terms, offices, bodies }: Knowledge): OfficeIndex {
  const byPerson = new Map<string, OfficeTerm[]>();
  for (const term of terms) byPerson.set(term.person, [...(byPerson.get(term.person) ?? []), term]);
  const named = new Map(
    [...byPerson].map(([person, held]) => [
      person,
      [...new Set([person, ...held.flatMap(({ aliases }) => aliases)])],
    ]),
  );
  const held = new Set(terms.map(({ office }) => office));
  const known = offices.filter(({ office }) => held.has(office));
  const rest = [...held].filter((office) => !known.some((names) => names.office === office));
  return {
    offices: lookupOf([
      ...[...known.map(({ office }) => office), ...rest].map(
        (office) => [office.toLowerCase(), { office, loose: false }] as const,
      ),
      ...known.flatMap(({ office, aliases, loose }) => {
        const exact = { office, loose: false };
        const shared = { office, loose: true };
        return [
          ...aliases.map((alias) => [alias.toLowerCase(), exact] as const),
          ...loose.map((alias) => [alias.toLowerCase(), shared] as const),
        ];
      }),
    ]),
    bodies: lookupOf([
      ...terms.map(({ body }) => [body, body] as const),
      ...bodies.flatMap(({ body, aliases }) => [body, ...aliases].map((name) => [name, body] as const)),
    ]),
    people: lookupOf(
      [...named].flatMap(([person, names]) => names.filter(isLong).map((name) => [name, person] as const)),
    ),
    shortNames: lookupOf([...named].flatMap(([person, names]) => shortNamesOf(person, names))),
    terms: byPerson,
    names: new Map([...named].map(([person, names]) => [person, names.filter(isLong)])),
    kept: new Set(offices.filter(({ kept }) => kept).map(({ office }) => office)),
    called: new Map(bodies.map((names) => [names.body, names])),
  };
}

const isLong = (name: string): boolean => /\s/.test(name);

/** `Biden` where the table lists it; otherwise the surname, with its particles: `von der Leyen`. */
function shortNamesOf(person: string, names: readonly string[]): readonly (readonly [string, ShortName])[] {
  const listed = { person, listed: true };
  const derived = { person, listed: false };
  const single = names.filter((name) => !isLong(name));
  return [
    ...single.map((name) => [name, listed] as const),
    ...names
      .filter(isLong)
      .map(surnameOf)
      .filter((surname) => !single.includes(surname))
      .map((surname) => [surname, derived] as const),
  ];
}

const SUFFIX = /\s+(?:Jr\.?|Sr\.?|[IVX]+)$/;

function surnameOf(name: string): string {
  const words = name.replace(SUFFIX, "").split(/\s+/);
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  return particle === -1 ? words.at(-1)! : words.slice(particle).join(" ");
}
