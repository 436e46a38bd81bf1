import type { OfficeTerm } from "../records/knowledge.ts";
import { type Day, parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";
import { dayInWords } from "../time/in-words.ts";

/** How bodies stand in a sentence. */
export type Called = ReadonlyMap<string, string>;

/** A person in an office has one vote, however often both are named. */
export const causeOf = (terms: readonly OfficeTerm[]): string =>
  [...new Set(terms.map(({ person, office, body }) => `${person}/${office}/${body}`))].sort().join("+");

export const startOf = ({ start, precision }: OfficeTerm): Day =>
  parseDay(start)! - (precision === "week" ? WEEK : 0);

export const endOf = ({ end, precision }: OfficeTerm): Day =>
  end === null ? Infinity : parseDay(end)! + (precision === "week" ? WEEK : 0);

/** Allowed before and after days that are not confirmed. */
export const WEEK = 7;

export const daysOf = (term: OfficeTerm): Days => stretchOf(startOf(term), endOf(term));

/** `Secretary General of the League`, `Ambassador to the League for Ruritania`, `President of the Tarn Council`. */
export function titleOf({ office, body }: OfficeTerm, called: Called): string {
  if (body.split(" ").some((word) => /^\p{Lu}/u.test(word) && office.split(" ").includes(word)))
    return office;
  return `${office} ${office.includes(" to ") ? "for" : "of"} ${called.get(body) ?? body}`;
}

/** `Jo March, President of Freedonia, held the office from … to …, and from …`; one sentence for each office. */
export function heldInWords(terms: readonly OfficeTerm[], called: Called): string {
  const byOffice = new Map<string, OfficeTerm[]>();
  for (const term of [...terms].sort((a, b) => startOf(a) - startOf(b))) {
    const holder = `${term.person}, ${titleOf(term, called)},`;
    byOffice.set(holder, [...(byOffice.get(holder) ?? []), term]);
  }
  return [...byOffice]
    .map(([holder, held]) => `${holder} held the office ${held.map(stretchInWords).join(", and ")}`)
    .join("; ");
}

function stretchInWords({ start, end, asOf }: OfficeTerm): string {
  if (end !== null) return `from ${dayInWords(start)} to ${dayInWords(end)}`;
  const known = asOf === null ? "" : ` (no end known as of ${dayInWords(asOf)})`;
  return `from ${dayInWords(start)} on${known}`;
}

export function sourceOf(terms: readonly OfficeTerm[]): string {
  const sources = [...new Set(terms.flatMap(({ source }) => source.split(";")))].filter(
    (source) => source !== "",
  );
  return sources.length === 0 ? "" : ` (source: ${sources.join(", ")})`;
}
