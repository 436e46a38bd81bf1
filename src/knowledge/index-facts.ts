import type { Fact, Patterns } from "../records/knowledge.ts";
import type { Tokens } from "../timex/tokens.ts";
import { findNear, type Lookup, lookUp, lookupOf } from "./phrases.ts";

/** A fact whose patterns can be looked for. */
export interface FactEntry {
  readonly fact: Fact;
  /** Groups behind the first, by which it was found. */
  readonly others: readonly Lookup<true>[];
  readonly about: Lookup<true> | null;
  readonly after: Lookup<true>;
}

export interface FactIndex {
  /** By the phrases of the first group of their patterns. */
  readonly mentions: Lookup<FactEntry>;
  /** By those of the first group of what a text says that expects them. */
  readonly expected: Lookup<FactEntry>;
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const entry = (fact: Fact, patterns: Patterns): FactEntry => ({
    fact,
    others: patterns.slice(1).map(anyOf),
    about: fact.about.length === 0 ? null : anyOf(fact.about),
    after: anyOf(fact.after),
  });
  const byFirst = (patternsOf: (fact: Fact) => Patterns) =>
    lookupOf(
      facts.flatMap((fact) => {
        const patterns = patternsOf(fact);
        const found = entry(fact, patterns);
        return (patterns[0] ?? []).map((phrase) => [phrase, found] as const);
      }),
    );
  const awaited = facts.filter(({ uses }) => uses.includes("absence-soft"));
  return {
    mentions: byFirst(({ patterns }) => patterns),
    expected: lookupOf(
      awaited.flatMap((fact) => {
        const found = entry(fact, fact.before);
        return (fact.before[0] ?? []).map((phrase) => [phrase, found] as const);
      }),
    ),
  };
}

const anyOf = (phrases: readonly string[]): Lookup<true> =>
  lookupOf(phrases.map((phrase) => [phrase, true as const]));

/** A mention of a fact, all its groups: its sentence's tokens `from` to `to` (not included). */
export interface FactHit {
  readonly entry: FactEntry;
  readonly from: number;
  readonly to: number;
}

/** The facts that a sentence mentions: a phrase of each group stands in it. */
export function factsIn(table: Lookup<FactEntry>, sentence: Tokens): readonly FactHit[] {
  const hits: FactHit[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const found = lookUp(table, sentence, at);
    for (const entry of found?.meanings ?? []) {
      const others = entry.others.map((group) => findNear(group, sentence, at));
      if (others.includes(null)) continue;
      const parts = [{ from: at, to: found!.end }, ...others.map((other) => other!)];
      const from = Math.min(...parts.map((part) => part.from));
      hits.push({ entry, from, to: Math.max(...parts.map(({ to }) => to)) });
    }
  }
  return hits;
}
