import type { ComparisonRow, Words } from "../records/comparison.ts";
import type { PersonNamed } from "../records/mentions.ts";
import { fold, foldToWords } from "../text/fold.ts";
import type { Account } from "./account.ts";
import { rowOf, type Said } from "./row.ts";

/** A person in several accounts. */
interface Shared {
  readonly name: string;
  readonly people: readonly { readonly account: number; readonly person: PersonNamed }[];
}

/** Who is named: each account's people, by the form in which it names them first. */
export function who(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  const said = accounts.flatMap(({ mentions }, account) =>
    mentions.people.map((person): Said => ({ account, words: nameAlone(person), sense: personKey(person) })),
  );
  const sets = accounts
    .map((_, account) => keysOf(said.filter((one) => one.account === account)))
    .filter((set) => set !== "");
  return rowOf("who", null, said, accounts.length, new Set(sets).size === 1);
}

/** Without what stands around the name: roles have rows of their own. */
function nameAlone({ name, mentions }: PersonNamed): Words {
  const [first] = mentions;
  const at = first!.text.indexOf(name);
  if (at < 0 || first!.text.length !== first!.span.end - first!.span.start) return first!;
  return { text: name, span: { start: first!.span.start + at, end: first!.span.start + at + name.length } };
}

const keysOf = (said: readonly Said[]): string =>
  [...new Set(said.map(({ sense }) => sense))].sort().join(" ");

/** Which title: what each account calls a person whom at least two name. */
export function titles(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  return sharedPeople(accounts).flatMap(({ name, people }) => {
    const said = people.flatMap(({ account, person }) =>
      person.roles
        .filter(({ text }) => isTelling(text))
        .map((words): Said => ({ account, words, sense: foldToWords(words.text) })),
    );
    return rowOf("title", name, said, accounts.length, rolesAgree(said));
  });
}

/** Does each account have a role that holds the words of one and the same? "Russian President" says no other than "President". */
function rolesAgree(said: readonly Said[]): boolean {
  const accounts = [...new Set(said.map(({ account }) => account))];
  const holds = (role: string, part: string) =>
    part.split(" ").every((word) => role.split(" ").includes(word));
  return said.some(({ sense }) =>
    accounts.every((account) => said.some((one) => one.account === account && holds(one.sense, sense))),
  );
}

/** `Mr` and its like tell no office. */
const isTelling = (role: string): boolean => role.length > 4;

/** People under one key, with the fullest of their names. */
function sharedPeople(accounts: readonly Account[]): readonly Shared[] {
  const people = new Map<string, { account: number; person: PersonNamed }[]>();
  for (const [account, { mentions }] of accounts.entries())
    for (const person of mentions.people) {
      const key = personKey(person);
      people.set(key, [...(people.get(key) ?? []), { account, person }]);
    }
  return [...people.values()].map((same) => ({
    name: fullest(same.map(({ person }) => person.name)),
    people: same,
  }));
}

const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best));

/** Inside one story a surname tells who is meant; spellings of it that differ in vowels only are one. */
export function personKey({ name }: Pick<PersonNamed, "name">): string {
  const surname = fold(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[\s-]+/)
    .at(-1)!;
  const bones = surname.replace(/(?<=.)[aeiouyj]/g, "").replace(/(.)\1/g, "$1");
  return bones.length > 2 ? bones : surname;
}
