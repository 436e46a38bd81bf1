import type { OnlyHere, Words } from "../records/comparison.ts";
import { foldToWords } from "../text/fold.ts";
import type { Account } from "./account.ts";
import { personKey } from "./people.ts";
import { wordsAt } from "./words-at.ts";

/** Of each kind no account lists more. */
const MOST = 6;
/** Runs of so many words in common make two quotations one. */
const RUN = 4;

/** What each account has that no other has: people, quotations, numbers. */
export function onlyHere(accounts: readonly Account[]): readonly OnlyHere<Words>[] {
  const people = accounts.map(({ mentions }) => mentions.people.map(personKey));
  const quotes = accounts.map(({ mentions }) => mentions.quotes.map(({ text }) => saidOf(text)));
  const namers = tellersOf(people);
  const speakers = tellersOf(quotes.map((said) => said.flatMap(({ runs }) => runs)));
  const values = tellersOf(accounts.map(({ counted }) => counted.map(({ value }) => value)));
  const stems = tellersOf(accounts.map(({ counted }) => counted.map(({ stem }) => stem)));
  return accounts.map((account, at) => {
    const isAlone = <T>(tellers: ReadonlyMap<T, ReadonlySet<number>>, one: T) => tellers.get(one)!.size === 1;
    const isHeldElsewhere = (words: string) =>
      quotes.some((said, other) => other !== at && said.some((one) => holds(one.words, words)));
    return {
      people: account.mentions.people
        .filter((_, place) => isAlone(namers, people[at]![place]!))
        .map(({ mentions }): Words => mentions[0]!)
        .slice(0, MOST),
      quotes: account.mentions.quotes
        .filter((_, place) => {
          const { words, runs } = quotes[at]![place]!;
          return runs.every((run) => isAlone(speakers, run)) && !isHeldElsewhere(words);
        })
        .map(({ span }) => wordsAt(account.text, span))
        .slice(0, MOST),
      numbers: account.counted
        .filter(({ value, stem }) => isAlone(values, value) && isAlone(stems, stem))
        .map(({ words }) => words)
        .filter((one, place, all) => all.findIndex(({ text }) => text === one.text) === place)
        .slice(0, MOST),
    };
  });
}

/** Which accounts have what. */
function tellersOf<T>(accounts: readonly (readonly T[])[]): ReadonlyMap<T, ReadonlySet<number>> {
  const tellers = new Map<T, Set<number>>();
  for (const [at, things] of accounts.entries())
    for (const thing of things) {
      const of = tellers.get(thing);
      if (of) of.add(at);
      else tellers.set(thing, new Set([at]));
    }
  return tellers;
}

/** What was said: its words, folded and with a blank at either end, and their runs. */
interface Said {
  readonly words: string;
  readonly runs: readonly string[];
}

function saidOf(text: string): Said {
  const folded = foldToWords(text);
  const words = folded.split(" ");
  const runs = words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(" "));
  return { words: ` ${folded} `, runs };
}

/** A few words that another quotation has among its own are no words of their own. */
const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
