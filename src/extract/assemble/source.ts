import type { Source } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";
import { foldName } from "../../text/fold.ts";
import type { HeldName } from "../held-names.ts";
import { cleanHouse, isHouse } from "../names/house-name.ts";
import type { Field } from "../rule.ts";
import { stated } from "./front-matter.ts";

/** Names of less weight than this are not said: one weak trace is a guess. */
const LEAST_OUTLET = 2;
const LEAST_AGENCY = 2;

/** Source is four things: outlet, agency, republisher and those the text cites. */
export function sourceOf(clipping: Clipping, names: readonly HeldName[]): Source {
  const agency = stated(clipping, "agency") ?? vote(names, "agency", LEAST_AGENCY);
  const republisher = stated(clipping, "republisher") ?? vote(names, "republisher", LEAST_OUTLET);
  const taken = new Set([agency, republisher].flatMap((found) => (found ? [foldName(found.value)] : [])));
  const rivals = houses(names, taken);
  const outlet = stated(clipping, "outlet") ?? inData(rivals) ?? vote(rivals, "outlet", LEAST_OUTLET);
  if (outlet) taken.add(foldName(outlet.value));
  return { outlet, agency, republisher, cited: citedIn(names, taken) };
}

/** One of those that the page's data name; the text may say which of them. */
function inData(names: readonly HeldName[]): Finding<string> | null {
  const given = names.filter(({ rule }) => rule.startsWith("metadata/"));
  const keys = new Set(given.map(({ value }) => foldName(value)));
  return vote(
    names.filter(({ rule, value }) => keys.has(foldName(value)) || rule.startsWith("metadata/")),
    "outlet",
    LEAST_OUTLET,
  );
}

/** Names of houses, without what only looks like one, and without those that stand in another part already. */
function houses(names: readonly HeldName[], taken: ReadonlySet<string>): readonly HeldName[] {
  return names
    .filter(({ field }) => field === "outlet")
    .map((name) => ({ ...name, value: cleanHouse(name.value) }))
    .filter(({ value }) => isHouse(value) && !taken.has(foldName(value)));
}

/**
 * The name for which most speaks, as its weightiest witness prints it. Names are one when they fold to the same key; a
 * longer name that holds a shorter one (`Clarion` in `Clarion Today`) speaks for it, too, but half as loud.
 */
function vote(names: readonly HeldName[], field: Field, least: number): Finding<string> | null {
  const rivals = names.filter((name) => name.field === field);
  const sums = new Map<string, number>();
  for (const { value, weight } of rivals) {
    const key = foldName(value);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const leaders = [...sums].sort(([, a], [, b]) => b - a).slice(0, MOST_RIVALS);
  const scores = leaders.map(([key, sum]) => ({ key, score: sum + echoOf(key, leaders) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { key: "", score: 0 });
  if (best.score < least) return null;
  const witnesses = rivals.filter(({ value }) => foldName(value) === best.key);
  return toFinding(witnesses.reduce((a, b) => (a.weight >= b.weight ? a : b)));
}

/** A page that names more houses is a list of them. */
const MOST_RIVALS = 50;

/** What longer names that hold this one add to it. */
function echoOf(key: string, all: readonly (readonly [string, number])[]): number {
  let echo = 0;
  for (const [other, sum] of all) {
    const holds = other.startsWith(key) || (key.length > 3 && other.includes(key));
    if (other !== key && holds) echo += sum / 2;
  }
  return echo;
}

function citedIn(names: readonly HeldName[], taken: ReadonlySet<string>): readonly Finding<string>[] {
  const seen = new Set(taken);
  const cited: Finding<string>[] = [];
  for (const name of names) {
    const key = foldName(name.value);
    if (name.field !== "cited" || seen.has(key)) continue;
    seen.add(key);
    cited.push(toFinding(name));
  }
  return cited;
}

export const toFinding = ({ value, basis, span, rule }: HeldName): Finding<string> => ({
  value,
  basis,
  span,
  rule,
});
