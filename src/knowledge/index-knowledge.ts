import type { Knowledge } from "../records/knowledge.ts";
import { type FactIndex, indexFacts } from "./index-facts.ts";
import { indexOffices, type OfficeIndex } from "./index-offices.ts";

/** Knowledge ready to be looked for in texts; made once for a table, not once for a text. */
export interface IndexedKnowledge {
  readonly offices: OfficeIndex;
  readonly facts: FactIndex;
}

export function indexKnowledge(knowledge: Knowledge): IndexedKnowledge {
  return { offices: indexOffices(knowledge), facts: indexFacts(knowledge.facts) };
}
