import { type SourceIndex, sourceNamed } from "../../knowledge/index-sources.ts";
import type { Source } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Finding, RuleName } from "../../records/finding.ts";
import { foldName } from "../../text/fold.ts";
import type { HeldName } from "../held-names.ts";
import { findAgency } from "../names/find-agency.ts";
import { cleanHouse, isHouse } from "../names/house-name.ts";
import { asCalled } from "./as-called.ts";
import { stated } from "./front-matter.ts";
import { type KeyedName, keyed, keyOf } from "./keyed-names.ts";
import { toFinding, vote } from "./vote.ts";

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
  const others = rivals.filter((name) => !saysFirst(name) && !LAST.has(name.rule));
  const page =
    inData(others, sources) ??
    vote(others, "outlet", LEAST_OUTLET, sources) ??
    vote(
      rivals.filter(({ rule }) => LAST.has(rule)),
      "outlet",
      LEAST_OUTLET,
      sources,
    ) ??
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

/** They are heard where nothing else tells whose the page is. */
const LAST: ReadonlySet<RuleName> = new Set(["source/house-outside"]);

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
        (isHouse(value) || SURE_NAMES.has(rule) || sourceNamed(value, sources)) &&
        !taken.has(foldName(value)),
    );
}

/** Its names are those of the tables, or cited with volume, issue and page: `Press, Volume LXV, Issue 133, \u2026`. */
const SURE_NAMES: ReadonlySet<RuleName> = new Set(["source/known-address", "source/issue-reference"]);

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
