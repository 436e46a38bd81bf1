import { Has } from "./has.ts";
import { keyOf } from "./line-words.ts";
import type { PageLine } from "./page-line.ts";

/** `The harbour at dawn - Clarion International`: what stands behind the last dash. */
const SUFFIX = /^(.{8,200}?)\s+[-\u2013\u2014|]\s+([\p{Lu}\p{N}][^-\u2013\u2014|.!?]{2,40})$/u;
const PARTED = /\s[-\u2013\u2014|]\s/;
const MOST_WORDS = 40;
const LONGEST = 250;

/** Lines that end in a name which another line ends in, too, and that name: so houses sign pictures and windows. */
export function findSuffixes(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found: { readonly index: number; readonly key: string; readonly suffix: string }[] = [];
  for (const line of lines) {
    const { index, has, text, count, stop, cue } = line;
    if ((has & (Has.DASH | Has.BAR)) === 0) continue; // most lines
    if (count > MOST_WORDS || text.length > LONGEST || stop || cue >= 0.5 || !PARTED.test(text)) continue;
    const suffix = SUFFIX.exec(text)?.[2]?.trim();
    if (suffix && isName(suffix)) found.push({ index, key: keyOf(line), suffix });
  }
  const heads = new Map<string, Set<string>>();
  for (const { key, suffix } of found) heads.set(suffix, (heads.get(suffix) ?? new Set()).add(key));
  for (const [suffix, keys] of heads) if (!areSeveral(keys)) heads.delete(suffix);
  return new Map(found.filter(({ suffix }) => heads.has(suffix)).map(({ index, suffix }) => [index, suffix]));
}

/** One line printed again, perhaps behind its section or day, is no second one. */
function areSeveral(keys: ReadonlySet<string>): boolean {
  if (keys.size < 2) return false;
  const shortest = [...keys].reduce((a, b) => (b.length < a.length ? b : a));
  return [...keys].some((key) => !key.endsWith(shortest));
}

/** All words but small ones begin with a capital, and they are few. */
function isName(suffix: string): boolean {
  const words = suffix.split(/\s+/);
  if (/[:/]|\b(?:19|20)\d\d$/.test(suffix)) return false; // a credit, a day
  return words.length <= 5 && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || word.length <= 3);
}
