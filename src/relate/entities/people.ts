import type { ArticleCard, CardPerson, PersonEntry } from "../../records/archive.ts";
import { entriesOf, type Member } from "./entries.ts";
import { fullKeyOf, skeletonOf, wordsOfName } from "./name-keys.ts";
import { NO_RULING, type Ruling } from "./owners.ts";
import { disjointSets } from "./sets.ts";

/** A person of one article, with what tells who it is. */
interface Candidate extends Member {
  readonly person: CardPerson;
  readonly words: readonly string[];
  readonly surname: string;
  /** Words of the roles that tell people apart. */
  readonly roles: ReadonlySet<string>;
}

/** Small words of roles, and those that too many have. */
const PLAIN = new Set("the of and for in at mr mrs ms dr sir former new".split(" "));

/**
 * The people of all articles. Full names that are one but for middle names and transliteration are one person. A
 * surname alone, an initial or a misspelt given name joins a full name only when a role says the same, and when no
 * other full name of that surname has it.
 */
export function findPeople(
  cards: readonly ArticleCard[],
  ruling: Ruling = NO_RULING,
): readonly PersonEntry[] {
  const candidates = cards.flatMap((card) =>
    (card.article?.named?.people ?? []).map((person, index) => toCandidate(card, person, index, ruling)),
  );
  const sets = disjointSets(candidates.length);
  const bySurname = new Map<string, number[]>();
  const byFull = new Map<string, number>();
  for (const [i, { words, surname, called }] of candidates.entries()) {
    const key = called === null ? fullKeyOf(words) : `= ${called}`;
    // Whom the owner names is joined by nothing else.
    if (called === null) {
      const group = bySurname.get(surname);
      if (group) group.push(i);
      else bySurname.set(surname, [i]);
    }
    if (key === null) continue;
    const first = byFull.get(key);
    if (first === undefined) byFull.set(key, i);
    else sets.join(first, i);
  }
  for (const group of bySurname.values()) joinByRole(candidates, group, sets);
  const named = entriesOf(cards, candidates, sets);
  return named.map(({ entry, members }) => ({ ...entry, roles: rolesOf(members as readonly Candidate[]) }));
}

function toCandidate(card: ArticleCard, person: CardPerson, index: number, ruling: Ruling): Candidate {
  const words = wordsOfName(person.name);
  const roles = person.roles.flatMap((role) => wordsOfName(role)).filter((word) => !PLAIN.has(word));
  return {
    id: card.id,
    called: ruling(card, person.name)?.name ?? null,
    index,
    name: person.name,
    count: person.count,
    person,
    words,
    surname: skeletonOf(words.at(-1) ?? ""),
    roles: new Set(roles),
  };
}

/** What is short for a name of the same surname: each full name's roles are those of all who bear it. */
function joinByRole(
  candidates: readonly Candidate[],
  group: readonly number[],
  sets: ReturnType<typeof disjointSets>,
): void {
  if (group.length < 2) return;
  const full = new Map<number, Set<string>>();
  const unsure: number[] = [];
  for (const i of group) {
    const { words, roles } = candidates[i]!;
    if (words.length < 2 || words[0]!.length === 1) unsure.push(i);
    else {
      const of = sets.of(i);
      full.set(of, new Set([...(full.get(of) ?? []), ...roles]));
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
  sets: ReturnType<typeof disjointSets>,
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
