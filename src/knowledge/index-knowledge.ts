import type { Knowledge } from "../records/knowledge.ts";
import { type FactIndex, indexFacts } from "./index-facts.ts";
import { indexOffices, type OfficeIndex } from "./index-offices.ts";

/** Knowledge ready to be looked for in texts; made once for a table, not once for a text. */
export interface IndexedKnowledge {
  readonly offices: OfficeIndex;
  readonly facts: FactIndex;
  /** With these tokens one of their phrases may begin: a sentence without any of them tells nothing. */
  readonly signs: ReadonlySet<string>;
}

export function indexKnowledge(knowledge: Knowledge): IndexedKnowledge {
  const offices = indexOffices(knowledge);
  const facts = indexFacts(knowledge.facts);
  const first = [...offices.offices.keys(), ...facts.mentions.keys(), ...facts.expected.keys()];
  return { offices, facts, signs: new Set(first) };
}
