import { type SourceIndex, sourcesCalled } from "../../knowledge/index-sources.ts";
import type { Finding, RuleName } from "../../records/finding.ts";
import { opensWithArticle, withoutArticle } from "../../text/definite-article.ts";
import { foldName, foldToWords } from "../../text/fold.ts";
import type { HeldName } from "../held-names.ts";
import { isAddress, isPaperWord } from "../names/house-name.ts";
import type { Field } from "../rule.ts";
import type { KeyedName } from "./keyed-names.ts";

/**
 * The name for which most speaks, as its weightiest witness prints it. Names are one when they have the same key; a
 * longer name that holds a shorter one (`Clarion` in `Clarion Today`) speaks for it, too, but half as loud.
 */
export function vote(
  names: readonly KeyedName[],
  field: Field,
  least: number,
  sources: SourceIndex,
): Finding<string> | null {
  const rivals = names.filter((name) => name.field === field);
  if (rivals.length === 0) return null;
  const leaders = [...groupsOf(rivals).values()].sort((a, b) => b.sum - a.sum).slice(0, MOST_RIVALS);
  const scores = leaders.map((group) => ({ key: group.key, score: group.sum + echoOf(group, leaders) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { key: "", score: 0 });
  if (best.score < least) return null;
  const full = fullName(best.key, leaders, sources);
  const witnesses = rivals.filter(({ key }) => key === full);
  const weightiest = (some: readonly KeyedName[]) => some.reduce((a, b) => (a.weight >= b.weight ? a : b));
  const told = weightiest(witnesses);
  const words = witnesses.filter(({ value, weight }) => value.includes(" ") && weight >= LEAST_NAME);
  return toFinding(isAddress(told.value) && words.length > 0 ? weightiest(words) : told);
}

/** `harbourclarion.example` is told by the name it stands for, if the page prints that so clearly. */
const LEAST_NAME = 1;

/** A page that names more houses is a list of them. */
const MOST_RIVALS = 50;

/** All that speaks for one house, by the names that are printed. */
interface Group {
  readonly key: string;
  sum: number;
  readonly printed: Set<string>;
  /** The same as words, without addresses. */
  readonly words: Set<string>;
  /** How often each rule named it. */
  readonly times: Map<RuleName, number>;
}

/** One rule that names a house over and over says little new from the third time on. */
const FULL_TIMES = 2;

function groupsOf(names: readonly KeyedName[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { key, value, weight, rule } of names) {
    const group = groups.get(key) ?? { key, sum: 0, printed: new Set(), words: new Set(), times: new Map() };
    const times = (group.times.get(rule) ?? 0) + 1;
    group.times.set(rule, times);
    group.sum += weight / 2 ** Math.max(0, times - FULL_TIMES);
    group.printed.add(foldName(value));
    if (!value.includes(".")) group.words.add(foldToWords(value));
    groups.set(key, group);
  }
  return groups;
}

/** A paper calls itself by a part of its name, too: the whole is meant where the tables know it and not the part. */
function fullName(key: string, leaders: readonly Group[], sources: SourceIndex): string {
  const own = leaders.find((group) => group.key === key)!;
  const isKnown = ({ printed }: Group): boolean => [...printed].some((name) => sources.byKey(name) !== null);
  if (isKnown(own)) return key;
  if (isWholeOfMany(own, sources)) return leaders.find((other) => isOwnersName(own, other))?.key ?? key;
  const whole = leaders.find((other) => other.sum >= LEAST_WHOLE && isHeldBy(own, other) && isKnown(other));
  if (whole) return whole.key;
  const louder = leaders.find((other) => other.sum >= own.sum && endsIn(own, other));
  return louder?.key ?? key;
}

/** `The Chronicle`: printed so, with its article, it is the whole name of several papers. */
const isWholeOfMany = ({ words }: Group, sources: SourceIndex): boolean =>
  [...words].some((name) => opensWithArticle(name) && sourcesCalled(name, sources).length > 0);

/** Unless the copyright line has a name that ends so: `\u00a9 Valley Chronicle`. */
const isOwnersName = (own: Group, other: Group): boolean =>
  other.times.has("source/copyright") &&
  [...other.words].some((longer) =>
    [...own.words].some((name) => longer.endsWith(` ${withoutArticle(name)}`) && longer !== name),
  );

/** `the Chronicle`, of the Valley Chronicle, or `Valley`: a paper's own name for itself is an end of its name. */
const endsIn = (own: Group, other: Group): boolean =>
  [...other.words].some((longer) =>
    [...own.words].some(
      (name) =>
        name.length > 3 && (longer.endsWith(` ${name}`) || goesOnAsPaper(withoutArticle(longer), name)),
    ),
  );

const goesOnAsPaper = (longer: string, name: string): boolean =>
  longer.startsWith(`${name} `) &&
  longer
    .slice(name.length + 1)
    .split(" ")
    .every(isPaperWord);

/** One trace of the whole name will do. */
const LEAST_WHOLE = 1.5;

/** What longer names that hold one of a house add to it. */
function echoOf(group: Group, all: readonly Group[]): number {
  let echo = 0;
  for (const other of all) {
    if (other.key !== group.key && isHeldBy(group, other)) echo += other.sum / 2;
  }
  return echo;
}

const isHeldBy = (group: Group, other: Group): boolean =>
  [...other.printed].some((longer) =>
    [...group.printed].some(
      (name) => longer !== name && (longer.startsWith(name) || (name.length > 3 && longer.includes(name))),
    ),
  );

export const toFinding = ({ value, basis, span, rule }: HeldName): Finding<string> => ({
  value,
  basis,
  span,
  rule,
});
