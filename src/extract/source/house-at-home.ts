import type { KnownSource } from "../../records/knowledge.ts";
import { findOutlet } from "../names/find-agency.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { knownNamesIn } from "./known-names.ts";

/** Named once it may be another; from the second line on the page speaks of its own. */
const LEAST_LINES = 2;
const TWICE = 0.9;

/**
 * How a page speaks of itself is known by words of its language. Where Clipfile has none of them, there is left that it names a
 * paper of the country, again and again, and no other.
 */
export const houseAtHome: Rule = {
  name: "source/house-at-home",
  says: "In a language whose words Clipfile does not have, the page names one paper of the country several times, and no other.",
  example: [
    "\u00c4garna av spinneriet m\u00f6ttes f\u00f6r fj\u00e4rde g\u00e5ngen",
    "",
    "\u00c4garna m\u00f6ttes igen p\u00e5 tisdagen, och ingen tror att de kommer att enas, s\u00e4ger ordf\u00f6randen till Harbour Clarion.",
    "Det \u00e4r inte \u00f6ver, s\u00e4ger han till Harbour Clarion, och vi v\u00e4ntar fortfarande p\u00e5 ett svar som inte har kommit.",
  ].join("\n"),
  find: (page) => {
    if (page.language.code.split("-")[0] === page.lexicon.language.code) return [];
    const named = housesOn(page);
    const [only] = named.values();
    if (named.size !== 1 || !only || only.lines.size < LEAST_LINES) return [];
    if (!isAtHome(only.house, page.language.code)) return [];
    const { span, value } = only;
    const share = only.lines.size > LEAST_LINES ? 1 : TWICE;
    return [{ span, role: null, share, names: [{ field: "outlet", value, span, basis: "inferred" }] }];
  },
};

interface Named {
  readonly house: KnownSource;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The lines that name it, by their words: printed again, they say nothing new. */
  readonly lines: Set<string>;
}

function housesOn(page: Page): ReadonlyMap<string, Named> {
  const houses = new Map<string, Named>();
  for (const line of page.lines) {
    if (line.index === page.title) continue;
    for (const { value, house, span } of namedIn(page, line)) {
      const named = houses.get(house.name) ?? { house, value, span, lines: new Set() };
      named.lines.add(keyOf(line));
      houses.set(house.name, named);
    }
  }
  return houses;
}

function* namedIn(page: Page, line: PageLine): Iterable<Omit<Named, "lines">> {
  for (const { from, to } of knownNamesIn(page, line)) {
    const start = line.words[from]!.start;
    const value = line.text.slice(start, line.words[to - 1]!.end);
    const house = findOutlet(value, page.lexicon.sources);
    if (house) yield { house, value, span: wordsAt(page, line, start, start + value.length) };
  }
}

/** The language's own country, or one in which most speak it; of an owner's paper without a country nothing is asked. */
export const isAtHome = ({ country }: KnownSource, code: string): boolean =>
  !country ||
  new Intl.Locale(code).maximize().region === country ||
  new Intl.Locale("und", { region: country }).maximize().language === code ||
  PAPERS[code]?.includes(country) === true;

/** Countries where papers appear in a language that is not the one of most: official there, or of business (CLDR, `territoryInfo`). */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  de: ["BE", "IT", "LU"],
  fr: ["BE", "CA", "CH", "DZ", "LB", "LU", "MA", "MG", "ML", "MR", "NE", "SN", "TN"],
  it: ["CH"],
  ru: ["BY", "EE", "KG", "KZ", "LV", "MD", "UA"],
  es: ["AD", "PY"],
  sv: ["FI"],
  ar: ["IL"],
  tr: ["CY"],
  zh: ["MY", "SG"],
  ta: ["LK", "SG"],
};
