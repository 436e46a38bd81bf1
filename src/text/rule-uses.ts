import type { RuleUse } from "../records/archive.ts";
import { joinWords, partWords } from "./word-list.ts";

/** Name, count and line of each. */
const CELLS = 3;

/** Which rules found something, as cards keep it: a clipping has a dozen, and few are ever looked at. */
export const joinUses = (uses: readonly RuleUse[]): string =>
  joinWords(uses.flatMap(({ rule, count, line }) => [rule, String(count), String(line)]));

export function partUses(list: string): readonly RuleUse[] {
  const cells = partWords(list);
  const uses: RuleUse[] = [];
  for (let at = 0; at < cells.length; at += CELLS)
    uses.push({ rule: cells[at]!, count: Number(cells[at + 1]), line: Number(cells[at + 2]) });
  return uses;
}
