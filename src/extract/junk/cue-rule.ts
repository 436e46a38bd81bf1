import type { JunkKind } from "../../records/passage.ts";
import { NO_CUES } from "../page/cue-strength.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Weaker traces than this are the words of an ordinary sentence. */
const FAINTEST = 0.15;

/** A rule for one kind of junk that gives itself away by its words (`language/…/press-cues.ts`). */
export function cueRule(kind: Exclude<JunkKind, "message" | "other">, says: string, example: string): Rule {
  return {
    name: `junk/${kind}`,
    says,
    example,
    needs: { cues: [kind] },
    find: eachLine((line) => {
      if (line.cues === NO_CUES) return null; // most lines
      const strength = line.cues[kind] ?? 0;
      return strength >= FAINTEST ? junk(line, kind, strength) : null;
    }),
  };
}
