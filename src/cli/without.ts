import { EVIDENCE_KINDS, type EvidenceKind } from "../knowledge/load-knowledge.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";

/** `facts,archive`, as typed → the kinds of evidence to be left out. Throws an ArchiveError (2) for any other word. */
export function kindsOf(typed: string | undefined): readonly EvidenceKind[] {
  const words = (typed ?? "").split(",").map((word) => word.trim());
  return words.filter((word) => word !== "").map(kindOf);
}

function kindOf(word: string): EvidenceKind {
  const kind = EVIDENCE_KINDS.find((known) => known === word);
  if (kind) return kind;
  const near = nearest(word, EVIDENCE_KINDS);
  const hint = near === null ? `The kinds are: ${EVIDENCE_KINDS.join(", ")}.` : `Did you mean "${near}"?`;
  throw new ArchiveError("wrong-call", `"${word}" is no kind of evidence.`, hint, { exitCode: 2 });
}
