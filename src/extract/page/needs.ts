import type { CueName } from "../../language/press-words.ts";
import { cuesIn } from "./cue-strength.ts";
import { markupOf } from "./markup.ts";
import { hasAllWords, type PageLine } from "./page-line.ts";

/**
 * What a rule goes by: one of these at least must stand on a page for it to find anything there. It is data of the rule, so
 * that on a page without any of it the rule is not even asked.
 */
export interface Needs {
  /** Any of these signs (`Has`). */
  readonly has?: number;
  /** A word of any of these lists (`List`). */
  readonly lists?: number;
  /** Words of any of these kinds of junk. */
  readonly cues?: readonly CueName[];
  /** The markup of a web page. */
  readonly markup?: boolean;
}

/** What of all this stands on a page. */
export interface Present {
  readonly has: number;
  readonly lists: number;
  readonly cues: ReadonlySet<CueName>;
  readonly markup: boolean;
}

export function presentOn(lines: readonly PageLine[]): Present {
  const cues = new Set<CueName>();
  let [has, lists, markup] = [0, 0, false];
  for (const line of lines) {
    has |= line.has;
    lists |= hasAllWords(line) ? line.anyOf : ANY; // words that were not looked up may be of any list
    for (const cue of cuesIn(line.cues)) cues.add(cue);
    markup ||= markupOf(line) !== null;
  }
  return { has, lists, cues, markup };
}

const ANY = -1;

/** Does any of it stand on the page? */
export const isMet = (needs: Needs, present: Present): boolean =>
  ((needs.has ?? 0) & present.has) !== 0 ||
  ((needs.lists ?? 0) & present.lists) !== 0 ||
  (needs.markup === true && present.markup) ||
  (needs.cues !== undefined && holdsAny(present.cues, needs.cues));

function holdsAny(cues: ReadonlySet<CueName>, wanted: readonly CueName[]): boolean {
  for (const cue of wanted) if (cues.has(cue)) return true;
  return false;
}
