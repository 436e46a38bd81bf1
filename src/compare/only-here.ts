import type { OnlyHere, Words } from "../records/comparison.ts";
import { foldToWords } from "../text/fold.ts";
import type { Account } from "./account.ts";
import type { Counted } from "./numbers.ts";
import { personKey } from "./people.ts";
import { wordsAt } from "./words-at.ts";

/** Of each kind no account lists more. */
const MOST = 6;
/** Runs of so many words in common make two quotations one. */
const RUN = 4;

/** What each account has that no other has: people, quotations, numbers. */
export function onlyHere(accounts: readonly Account[]): readonly OnlyHere[] {
  const people = accounts.map(({ mentions }) => new Set(mentions.people.map(personKey)));
  const runs = accounts.map(({ mentions }) => new Set(mentions.quotes.flatMap(({ text }) => runsOf(text))));
  const texts = accounts.map(({ mentions }) => mentions.quotes.map(({ text }) => foldToWords(text)));
  const numbers = accounts.map(({ counted }) => counted);
  return accounts.map((account, at) => {
    const elsewhere = (test: (other: number) => boolean) =>
      accounts.some((_, other) => other !== at && test(other));
    return {
      people: account.mentions.people
        .filter((person) => !elsewhere((other) => people[other]!.has(personKey(person))))
        .map(({ mentions }): Words => mentions[0]!)
        .slice(0, MOST),
      quotes: account.mentions.quotes
        .filter(
          ({ text }) =>
            !elsewhere(
              (other) =>
                runsOf(text).some((run) => runs[other]!.has(run)) ||
                texts[other]!.some((said) => holds(said, foldToWords(text))),
            ),
        )
        .map(({ span }) => wordsAt(account.text, span))
        .slice(0, MOST),
      numbers: numbers[at]!.filter(
        (one) => !elsewhere((other) => numbers[other]!.some((two) => isSame(one, two))),
      )
        .map(({ words }) => words)
        .filter((one, place, all) => all.findIndex(({ text }) => text === one.text) === place)
        .slice(0, MOST),
    };
  });
}

/** A few words that another quotation has among its own are no words of their own. */
const holds = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** A number of the same, or the same number: what another account may only call otherwise is not claimed for one alone. */
const isSame = (a: Counted, b: Counted): boolean => a.value === b.value || a.stem === b.stem;

function runsOf(text: string): readonly string[] {
  const words = foldToWords(text).split(" ");
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(" "));
}
