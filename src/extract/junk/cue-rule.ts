import type { JunkKind } from "../../records/passage.ts";
import { NO_CUES } from "../page/cue-strength.ts";
import type { Page } from "../page/page.ts";
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
    find: eachLine((line, page) => (isTitle(line, page) ? null : proposeCue(line, kind))),
  };
}

/** `Watch: mill owners meet`: what is worded as titles are although it has such words was looked at with care. */
const isTitle = (line: PageLine, page: Page): boolean => line.index === page.title && page.isTitleLike(line);

/** What the words of one kind of junk say of a line. */
export function proposeCue(line: PageLine, kind: Kind): Proposal | null {
  if (line.cues === NO_CUES) return null; // most lines
  const strength = line.cues[kind] ?? 0;
  return strength >= FAINTEST ? junk(line, kind, strength) : null;
}
