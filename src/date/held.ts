import type { BodyNames, OfficeTerm } from "../records/knowledge.ts";
import type { HeldOffice } from "../records/said.ts";
import { type Day, parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";

/** How bodies stand in a sentence. */
export type Called = ReadonlyMap<string, Pick<BodyNames, "called" | "bodies">>;

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

/** What a sentence on some terms of office needs. */
export const saidOf = (terms: readonly OfficeTerm[], called: Called) => ({
  terms: terms.map((term) => heldOffice(term, called)),
  sources: [...new Set(terms.flatMap(({ source }) => source.split(";")))].filter((source) => source !== ""),
});

export const heldOffice = (
  { person, office, body, start, end, asOf }: OfficeTerm,
  called: Called,
): HeldOffice => {
  const { bodies, ...names } = called.get(body) ?? { called: body };
  return { person, office, body, called: names.called, ...(bodies && { bodies }), start, end, asOf };
};

/** The first term first. */
export const inOrder = (terms: readonly OfficeTerm[]): readonly OfficeTerm[] =>
  [...terms].sort((a, b) => startOf(a) - startOf(b));
