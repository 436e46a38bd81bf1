import { type Grouped, type GroupOptions, groupsOf, type KeptGroups } from "../../again/groups.ts";
import type { ArticleCard, CardPerson, PersonEntry } from "../../records/archive.ts";
import type { OwnersName } from "../../records/owners-names.ts";
import { type Memory, NO_MEMORY } from "../recall.ts";
import { type Draft, draftOf, inOrderOfName, type Member } from "./entries.ts";
import { fullKeyOf, skeletonOf, wordsOfName } from "./name-keys.ts";
import { type Ruling, rulingsOf } from "./owners.ts";
import { disjointSets, type Sets } from "./sets.ts";

/** A person of one article, with what tells who it is. */
interface Candidate extends Member, NameKeys, Grouped<ArticleCard> {
  readonly person: CardPerson;
  /** Words of the roles that tell people apart. */
  readonly roles: ReadonlySet<string>;
}

/** A name as it is compared. */
interface NameKeys {
  readonly words: readonly string[];
  readonly surname: string;
  /** Null for a name of one word. */
  readonly full: string | null;
}

/** Small words of roles, and those that too many have. */
const PLAIN = new Set("the of and for in at mr mrs ms dr sir former new".split(" "));

/**
 * The people of all articles. Full names that are one but for middle names and transliteration are one person. A
 * surname alone, an initial or a misspelt given name joins a full name only when a role says the same, and when no
 * other full name of that surname has it. So each surname is looked at by itself.
 */
export function findPeople(
  cards: readonly ArticleCard[],
  rows: readonly OwnersName[] = [],
  { renew }: Pick<Memory, "renew"> = NO_MEMORY,
): readonly PersonEntry[] {
  const owner = JSON.stringify(rows);
  return renew<Known>("people", (last) => {
    const before = last?.owner === owner ? last : undefined;
    const groups = groupsOf(before?.groups, cards, bySurname(rulingsOf(rows)));
    const entries =
      before && groups.stays ? before.entries : inOrderOfName([...groups.values.values()].flat());
    return { owner, groups, entries };
  }).entries;
}

interface Known {
  /** What the owner said of names then. */
  readonly owner: string;
  readonly entries: readonly PersonEntry[];
  readonly groups: KeptGroups<ArticleCard, Candidate, readonly Draft<PersonEntry>[]>;
}

function bySurname(ruling: Ruling): GroupOptions<ArticleCard, Candidate, readonly Draft<PersonEntry>[]> {
  const toCandidate = candidateMaker();
  return {
    itemsOf: (card) =>
      (card.article?.named?.people ?? []).map((person, index) =>
        toCandidate(card, person, index, ruling(card, person.name)),
      ),
    isSame: (a, b) => a.id === b.id && a.index === b.index && a.person === b.person && a.called === b.called,
    make: peopleAmong,
  };
}

/** The people of one surname, or of one name that the owner gave. */
function peopleAmong(group: readonly Candidate[]): readonly Draft<PersonEntry>[] {
  const sets = disjointSets(group.length);
  const byFull = new Map<string, number>();
  for (const [i, { full, called }] of group.entries()) {
    const key = called === null ? full : called;
    if (key === null) continue;
    const first = byFull.get(key);
    if (first === undefined) byFull.set(key, i);
    else sets.join(first, i);
  }
  if (group[0]!.called === null) joinByRole(group, sets);
  const members = new Map<number, Candidate[]>();
  for (const [i, candidate] of group.entries()) {
    const others = members.get(sets.of(i));
    if (others) others.push(candidate);
    else members.set(sets.of(i), [candidate]);
  }
  return [...members.values()].map((own) => {
    const { entry, folded } = draftOf(own);
    return { entry: { ...entry, roles: rolesOf(own) }, folded };
  });
}

/** Names and roles come again and again: each is taken apart once. */
function candidateMaker() {
  const names = new Map<string, NameKeys>();
  const roles = new Map<string, ReadonlySet<string>>();
  const keysOf = (name: string): NameKeys => {
    const words = wordsOfName(name);
    return { words, surname: skeletonOf(words.at(-1) ?? ""), full: fullKeyOf(words) };
  };
  const wordsOfRoles = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => wordsOfName(text)).filter((word) => !PLAIN.has(word)));
  return (of: ArticleCard, person: CardPerson, index: number, said: OwnersName | null): Candidate => {
    const { name } = person;
    const keys = names.get(name) ?? keysOf(name);
    names.set(name, keys);
    const all = person.roles.join("\n");
    const own = roles.get(all) ?? wordsOfRoles(person.roles);
    roles.set(all, own);
    const called = said?.name ?? null;
    // Whom the owner names is joined by nothing else.
    const group = called === null ? keys.surname : `= ${called}`;
    return { of, group, id: of.id, index, name, called, person, ...keys, roles: own };
  };
}

/** What is short for a name of the same surname: each full name's roles are those of all who bear it. */
function joinByRole(candidates: readonly Candidate[], sets: Sets): void {
  if (candidates.length < 2) return;
  const full = new Map<number, Set<string>>();
  const unsure: number[] = [];
  for (const [i, { words, roles }] of candidates.entries()) {
    if (words.length < 2 || words[0]!.length === 1) unsure.push(i);
    else {
      const known = full.get(sets.of(i));
      if (!known) full.set(sets.of(i), new Set(roles));
      else for (const role of roles) known.add(role);
    }
  }
  for (const i of unsure) {
    const fits = [...full].filter(
      ([of, roles]) => mayBeShort(candidates[i]!, candidates[of]!) && shared(candidates[i]!.roles, roles) > 0,
    );
    if (fits.length === 1) sets.join(i, fits[0]![0]);
  }
  joinMisspelt(candidates, [...full], sets);
}

function mayBeShort({ words, person }: Candidate, full: Candidate): boolean {
  const { gender } = full.person;
  if (person.gender && gender && person.gender !== gender) return false;
  return words.length < 2 || full.words[0]!.startsWith(words[0]!);
}

/** `Julia Brook, envoy to Tarn` and `Juliana Brook, the envoy to Tarn`: two words of the role in common. */
function joinMisspelt(
  candidates: readonly Candidate[],
  full: readonly (readonly [number, ReadonlySet<string>])[],
  sets: Sets,
): void {
  const byInitial = new Map<string, (readonly [number, ReadonlySet<string>])[]>();
  for (const one of full) {
    const initial = candidates[one[0]]!.words[0]!.slice(0, 3);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), one]);
  }
  for (const [first, ...others] of byInitial.values()) {
    for (const [of, roles] of others) if (shared(roles, first![1]) > 1) sets.join(first![0], of);
  }
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function rolesOf(members: readonly Candidate[]): PersonEntry["roles"] {
  const roles = new Map<string, { text: string; articles: string[] }>();
  for (const { id, person } of members) {
    for (const text of person.roles) {
      const key = text.toLowerCase();
      const role = roles.get(key) ?? { text, articles: [] };
      roles.set(key, role);
      if (role.articles.at(-1) !== id) role.articles.push(id);
    }
  }
  return [...roles.values()];
}
