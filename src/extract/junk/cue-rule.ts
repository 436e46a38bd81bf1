import type { JunkKind } from "../../records/passage.ts";
import { NO_CUES } from "../page/cue-strength.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Weaker traces than this are the words of an ordinary sentence. */
const FAINTEST = 0.15;

type Kind = Exclude<JunkKind, "message" | "other">;

/** A rule for one kind of junk that gives itself away by its words (`language/…/press-cues.ts`). */
export function cueRule(kind: Kind, says: string, example: string): Rule {
  return {
    name: `junk/${kind}`,
    says,
    example,
    needs: { cues: [kind] },
    find: eachLine((line) => proposeCue(line, kind)),
  };
}

/** What the words of one kind of junk say of a line. */
export function proposeCue(line: PageLine, kind: Kind): Proposal | null {
  if (line.cues === NO_CUES) return null; // most lines
  const strength = line.cues[kind] ?? 0;
  return strength >= FAINTEST ? junk(line, kind, strength) : null;
}
