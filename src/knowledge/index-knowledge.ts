import type { Knowledge } from "../records/knowledge.ts";
import { openerOf, type PhraseTable } from "../timex/phrase-table.ts";
import type { Token } from "../timex/tokens.ts";
import { type FactIndex, indexFacts } from "./index-facts.ts";
import { indexOffices, type OfficeIndex } from "./index-offices.ts";

/** Knowledge ready to be looked for in texts; made once for a table, not once for a text. */
export interface IndexedKnowledge {
  readonly offices: OfficeIndex;
  readonly facts: FactIndex;
  /** Phrases that name an office or open a fact: a sentence without any of them tells nothing. */
  readonly signs: Signs;
}

export interface Signs {
  readonly phrases: PhraseTable<unknown>;
  /** Does one of them begin with this token? */
  readonly opens: (token: Token) => boolean;
}

export function indexKnowledge(knowledge: Knowledge): IndexedKnowledge {
  const offices = indexOffices(knowledge);
  const facts = indexFacts(knowledge.facts);
  const phrases = together([offices.offices, facts.mentions, facts.expected]);
  return { offices, facts, signs: { phrases, opens: openerOf(phrases) } };
}

function together(tables: readonly PhraseTable<unknown>[]): PhraseTable<unknown> {
  const firsts = new Set(tables.flatMap((table) => [...table.keys()]));
  return new Map([...firsts].map((first) => [first, tables.flatMap((table) => table.get(first) ?? [])]));
}
