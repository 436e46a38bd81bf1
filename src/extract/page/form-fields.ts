import { NO_CUES } from "./cue-strength.ts";
import type { PageLine } from "./page-line.ts";

/**
 * `Email address` between the offer of a newsletter and its small print is a field of that form, though the forms of comments
 * have such fields, too: what is taken for the heading of comments ends an article.
 */
export function withFormFields(lines: readonly PageLine[]): readonly PageLine[] {
  let fielded: PageLine[] | null = null;
  for (const line of lines) {
    if (!isField(line) || !isOffered(lines, line.index, -1) || !isOffered(lines, line.index, 1)) continue;
    fielded ??= [...lines];
    fielded[line.index] = { ...line, cues: { ...NO_CUES, newsletter: line.cues.comments! } };
  }
  return fielded ?? lines;
}

const SPEAKS = 0.6;
const LONGEST_FIELD = 4;

const isField = ({ cues, count }: PageLine): boolean =>
  count <= LONGEST_FIELD && (cues.comments ?? 0) > SPEAKS;

/** How far off the offer stands: fields and a button are between. */
const REACH = 4;

function isOffered(lines: readonly PageLine[], from: number, step: 1 | -1): boolean {
  for (let k = 1; k <= REACH; k++) {
    const line = lines[from + k * step];
    if (!line) return false;
    if ((line.cues.newsletter ?? 0) > SPEAKS) return true;
    if (!isField(line) && line.count > LONGEST_FIELD) return false;
  }
  return false;
}
