import { type SourceIndex, sourceNamed, sourcesCalled } from "../../knowledge/index-sources.ts";
import type { Source } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding, RuleName } from "../../records/finding.ts";
import { opensWithArticle, withoutArticle } from "../../text/definite-article.ts";
import { foldName, foldToWords } from "../../text/fold.ts";
import type { HeldName } from "../held-names.ts";
import { findAgency } from "../names/find-agency.ts";
import { cleanHouse, isAddress, isHouse, isPaperWord } from "../names/house-name.ts";
import type { Field } from "../rule.ts";
import { asCalled } from "./as-called.ts";
import { stated } from "./front-matter.ts";
import { type KeyedName, keyed, keyOf } from "./keyed-names.ts";

/** Names of less weight than this are not said: one weak trace is a guess. */
const LEAST_OUTLET = 2;
const LEAST_AGENCY = 2;

/** Source is four things: outlet, agency, republisher and those the text cites. */
export function sourceOf(clipping: Clipping, held: readonly HeldName[], sources: SourceIndex): Source {
  const names = keyed(withoutAuthors(ownDateline(held, sources)), sources);
  const agency = stated(clipping, "agency") ?? vote(names, "agency", LEAST_AGENCY, sources);
  const poster = stated(clipping, "republisher") ?? vote(names, "republisher", LEAST_OUTLET, sources);
  const taken = new Set([agency, poster].flatMap((found) => (found ? [foldName(found.value)] : [])));
  const rivals = houses(names, taken, sources);
  const first = vote(rivals.filter(saysFirst), "outlet", LEAST_OUTLET, sources);
  const others = rivals.filter((name) => !saysFirst(name));
  const page =
    inData(others, sources) ??
    vote(others, "outlet", LEAST_OUTLET, sources) ??
    vote(houses(names, NOBODY, sources), "outlet", LEAST_OUTLET, sources); // the agency's own page
  const outlet = stated(clipping, "outlet") ?? asCalled(first ?? page, clipping.text, sources);
  const isOther = first !== null && page !== null && outlet !== null && !isSame(page, outlet, sources);
  const republisher = poster ?? (isOther ? page : null);
  for (const found of [agency, outlet, republisher]) if (found) taken.add(keyOf(found.value, sources));
  return { outlet, agency, republisher, cited: citedIn(names, [...taken]) };
}

const NOBODY: ReadonlySet<string> = new Set();

/** `LEEDS (Clarion.com) \u2013 `, and `\u00a9 Clarion.com`: the house signs as agencies do. */
function ownDateline(held: readonly HeldName[], sources: SourceIndex): readonly HeldName[] {
  const signed = held.filter(
    ({ rule, value }) => rule === "dateline/place-and-dash" && findAgency(value, sources) === null,
  );
  if (signed.length === 0) return held;
  const claimed = held.filter(({ rule, field }) => field === "outlet" && rule !== "source/site-frames");
  const houses = new Set(claimed.map(({ value }) => foldName(value)));
  return held.map((name) =>
    name.field === "agency" && signed.includes(name) && houses.has(foldName(name.value))
      ? { ...name, field: "outlet" }
      : name,
  );
}

/** `Follow Jo March`: who signs is followed and offered, too, and owns the page only where it says so. */
function withoutAuthors(held: readonly HeldName[]): readonly HeldName[] {
  const authors = new Set(held.filter(({ field }) => field === "author").map(({ value }) => foldName(value)));
  return held.filter(
    ({ field, value, rule }) => field !== "outlet" || !OF_PERSONS.has(rule) || !authors.has(foldName(value)),
  );
}

const OF_PERSONS: ReadonlySet<RuleName> = new Set(["source/own-name", "source/site-frames"]);

/** A longer form of a name is no other house: `Clarion` and `Clarion Weekly`. */
function isSame(a: Finding<string>, b: Finding<string>, sources: SourceIndex): boolean {
  const [one, other] = [keyOf(a.value, sources), keyOf(b.value, sources)];
  return one.startsWith(other) || other.startsWith(one);
}

/** A note says that it appeared first there: the page has it from there. */
const saysFirst = ({ rule }: HeldName): boolean =>
  rule === "source/first-published" || rule === "source/source-label";

/** One of those that the page's data name; the text may say which of them. */
function inData(names: readonly KeyedName[], sources: SourceIndex): Finding<string> | null {
  const given = names.filter(({ rule }) => rule.startsWith("metadata/"));
  const keys = new Set(given.map(({ key }) => key));
  return vote(
    names.filter(({ rule, key }) => keys.has(key) || rule.startsWith("metadata/")),
    "outlet",
    LEAST_OUTLET,
    sources,
  );
}

/** Names of houses, without what only looks like one, and without those that stand in another part already. */
function houses(
  names: readonly KeyedName[],
  taken: ReadonlySet<string>,
  sources: SourceIndex,
): readonly KeyedName[] {
  return names
    .filter(({ field, value }) => field === "outlet" && !isPublisher(value, sources))
    .map((name) => cleaned(name, sources))
    .filter(
      ({ value, rule }) =>
        !isPublisher(value, sources) && // `Valley Media LLC`
        (isHouse(value) || rule === KNOWN_ADDRESS || sourceNamed(value, sources)) &&
        !taken.has(foldName(value)),
    );
}

/** Its names are those of the tables. */
const KNOWN_ADDRESS: RuleName = "source/known-address";

/** Some own papers and are none. */
const isPublisher = (value: string, sources: SourceIndex): boolean =>
  sourceNamed(value, sources)?.kind === "publisher";

/** A name that is known stays as it stands. */
function cleaned(name: KeyedName, sources: SourceIndex): KeyedName {
  const bare = name.value.replace(/^[^\p{L}\p{M}\p{N}@]+/u, "");
  if (sourceNamed(bare, sources)) return { ...name, value: bare };
  const value = cleanHouse(bare);
  return { ...name, value, key: keyOf(value, sources) };
}

/**
 * The name for which most speaks, as its weightiest witness prints it. Names are one when they have the same key; a
 * longer name that holds a shorter one (`Clarion` in `Clarion Today`) speaks for it, too, but half as loud.
 */
function vote(
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

function citedIn(names: readonly KeyedName[], taken: readonly string[]): readonly Finding<string>[] {
  const seen = new Set(taken);
  const cited: Finding<string>[] = [];
  for (const name of names) {
    if (name.field !== "cited" || seen.has(name.key) || isShortFor(name.key, taken)) continue;
    seen.add(name.key);
    cited.push(toFinding(name));
  }
  return cited;
}

/** A paper calls itself by the end of its name: `the Clarion` in the `Harbour Clarion`. */
const isShortFor = (key: string, taken: readonly string[]): boolean =>
  key.length > 3 && taken.some((whole) => whole.endsWith(key));

export const toFinding = ({ value, basis, span, rule }: HeldName): Finding<string> => ({
  value,
  basis,
  span,
  rule,
});
