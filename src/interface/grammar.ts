import { once } from "../again/once.ts";
/** How a language counts, lists and sorts: all of it by `Intl`, with a locale that is settled, and without a clock. */
export interface Grammar {
  /** `10,000`. */
  readonly number: (value: number) => string;
  /** The form that goes with a number: `1 clipping`, `5 clippings`; a zero may have words of its own: `no clippings`. */
  readonly plural: (value: number, forms: Forms) => string;
  /** `A`, `A and B`, `A, B and C`. */
  readonly listed: (parts: readonly string[]) => string;
  /** The order of names in a list. */
  readonly compare: (a: string, b: string) => number;
}

/** `#` stands for the number. */
export interface Forms {
  readonly none?: string;
  readonly one: string;
  readonly other: string;
}

/** What it counts and sorts with is made when somebody counts or sorts: a start that finds nothing to do needs none of it. */
export function grammarOf(locale: string): Grammar {
  const numbers = once(() => new Intl.NumberFormat(locale, { useGrouping: "always" }));
  const rules = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction", style: "long" }));
  const order = once(() => new Intl.Collator(locale, { numeric: true }).compare);
  return {
    number: (value) => numbers().format(value),
    plural: (value, { none, one, other }) => {
      const form = value === 0 && none !== undefined ? none : rules().select(value) === "one" ? one : other;
      return form.replace("#", numbers().format(value));
    },
    listed: (parts) => lists().format(parts),
    // What sorts the same is told apart by its code units: the order is one, whatever it came in as.
    compare: (a, b) => order()(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  };
}
