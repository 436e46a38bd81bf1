import { KNOWLEDGE_KINDS, type KnowledgeKind } from "../knowledge/load-knowledge.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";

/** `facts,terms`, as typed → the kinds of evidence to be left out. Throws an ArchiveError (2) for any other word. */
export function kindsOf(typed: string | undefined): readonly KnowledgeKind[] {
  const words = (typed ?? "").split(",").map((word) => word.trim());
  return words.filter((word) => word !== "").map(kindOf);
}

function kindOf(word: string): KnowledgeKind {
  const kind = KNOWLEDGE_KINDS.find((known) => known === word);
  if (kind) return kind;
  const near = nearest(word, KNOWLEDGE_KINDS);
  const hint = near === null ? `The kinds are: ${KNOWLEDGE_KINDS.join(", ")}.` : `Did you mean "${near}"?`;
  throw new ArchiveError("wrong-call", `"${word}" is no kind of evidence.`, hint, { exitCode: 2 });
}
