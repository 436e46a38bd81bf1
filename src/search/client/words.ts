import type { SearchScriptWords } from "../../interface/script-words.ts";

/** In the language of the site: put before this script when the site was made. */
export const words = (globalThis as unknown as { readonly clipfileWords: SearchScriptWords }).clipfileWords;

const numbers = new Intl.NumberFormat(words.locale, { useGrouping: "always" });
const plurals = new Intl.PluralRules(words.locale);

/** `1,234`, as on all pages. */
export const number = (value: number): string => numbers.format(value);

/** `1 article`, `20 articles`. */
export function articles(count: number): string {
  const { one, other } = words.articles;
  return (plurals.select(count) === "one" ? one : other).replace("#", number(count));
}

/** `{name}: {articles}` with what its slots stand for. */
export const fill = (pattern: string, slots: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
