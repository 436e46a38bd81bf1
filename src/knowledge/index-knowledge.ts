import type { Knowledge } from "../records/knowledge.ts";
import { type FactIndex, indexFacts } from "./index-facts.ts";
import { indexOffices, type OfficeIndex } from "./index-offices.ts";

/** Knowledge ready to be looked for in texts; made once for a table, not once for a text. */
export interface IndexedKnowledge {
  readonly offices: OfficeIndex;
  readonly facts: FactIndex;
  /** Matches wherever one of their phrases may begin, so that most sentences need not be read word by word. */
  readonly signs: RegExp;
}

export function indexKnowledge(knowledge: Knowledge): IndexedKnowledge {
  const offices = indexOffices(knowledge);
  const facts = indexFacts(knowledge.facts);
  const first = [...offices.offices.keys(), ...facts.mentions.keys(), ...facts.expected.keys()];
  return { offices, facts, signs: anyOf([...new Set(first)]) };
}

/** No empty alternative: without words it matches nothing. */
function anyOf(words: readonly string[]): RegExp {
  const ways = words.map((word) => (/^\w/.test(word) ? "\\b" : "") + word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  return ways.length === 0 ? /(?!)/ : new RegExp(ways.join("|"), "i");
}
