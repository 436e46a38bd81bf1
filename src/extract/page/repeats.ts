import { hasSameWords, keyOf } from "./line-words.ts";
import type { PageLine } from "./page-line.ts";

/** Words that stand on the page more than once as a line of their own. */
export interface Repeat {
  /** How often. */
  readonly times: number;
  /** How often below a line of other words. */
  readonly apart: number;
  /** How often there is running text between it and the one before; the first counts. */
  readonly parted: number;
}

/**
 * What of each line stands on the page more than once; null: it stands there once. Most lines do, so words are compared only
 * where a number made of them is equal.
 */
export function findRepeats(lines: readonly PageLine[]): (line: PageLine) => Repeat | null {
  const byNumber = new Map<number, PageLine[]>();
  for (const line of lines) {
    if (line.words.length === 0) continue;
    const others = byNumber.get(numberOf(line));
    if (others) others.push(line);
    else byNumber.set(numberOf(line), [line]);
  }
  const found: (Repeat | undefined)[] = [];
  for (const group of byNumber.values()) if (group.length > 1) countIn(group, lines, found);
  return ({ index }) => found[index] ?? null;
}

/** Of its words; lines of the same words have the same. */
function numberOf({ words }: PageLine): number {
  let number = words.length;
  for (let i = 0; i < words.length; i += 1) number = (Math.imul(number, 31) + words[i]!.spelling) | 0;
  return number;
}

function countIn(
  group: readonly PageLine[],
  lines: readonly PageLine[],
  found: (Repeat | undefined)[],
): void {
  const byKey = new Map<
    string,
    { times: number; apart: number; parted: number; readonly lines: PageLine[] }
  >();
  for (const line of group) {
    const key = keyOf(line);
    const above = lines[line.index - 1];
    const own = byKey.get(key) ?? { times: 0, apart: 0, parted: 0, lines: [] };
    own.times += 1;
    if (above === undefined || !hasSameWords(above, line)) own.apart += 1;
    if (hasText(lines, own.lines.at(-1)?.index ?? null, line.index)) own.parted += 1;
    own.lines.push(line);
    byKey.set(key, own);
  }
  for (const { times, apart, parted, lines: own } of byKey.values())
    if (times > 1) for (const { index } of own) found[index] = { times, apart, parted };
}

/** Is there running text between the two? A page has it at least every few lines. */
function hasText(lines: readonly PageLine[], from: number | null, to: number): boolean {
  if (from === null) return true;
  for (let at = from + 1; at < Math.min(to, from + 1 + FARTHEST); at++) if (isLong(lines[at]!)) return true;
  return false;
}

const FARTHEST = 40;

/** Teasers are shorter. */
const isLong = ({ prose, count, stop }: PageLine): boolean => prose >= 0.5 && stop && count >= LONG;
const LONG = 40;
