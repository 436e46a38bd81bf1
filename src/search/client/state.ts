import { type Filters, LIST_FACETS, type ListFacet, NO_FILTERS } from "./facets.ts";

/** All that the address of a search says. */
export interface State {
  readonly text: string;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
}

export const NO_SEARCH: State = { text: "", filters: NO_FILTERS, page: 1 };

/** What the part of an address behind `#` says; whatever makes no sense in it is left out. */
export function readState(hash: string): State {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const all = (facet: ListFacet) => [...new Set(said.getAll(facet))];
  return {
    text: said.get("q") ?? "",
    filters: {
      from: yearOf(said.get("from")),
      to: yearOf(said.get("to")),
      sure: said.get("sure") === "1",
      chosen: {
        stories: all("stories"),
        named: all("named"),
        places: all("places"),
        sources: all("sources"),
        people: all("people"),
        basis: all("basis"),
        language: all("language"),
      },
    },
    page: Math.max(1, Math.min(10_000, Number.parseInt(said.get("page") ?? "1", 10) || 1)),
  };
}

/** Empty where nothing is searched for. */
export function printState({ text, filters, page }: State): string {
  const said = new URLSearchParams();
  if (text !== "") said.set("q", text);
  if (filters.from !== null) said.set("from", String(filters.from));
  if (filters.to !== null) said.set("to", String(filters.to));
  if (filters.sure) said.set("sure", "1");
  for (const facet of LIST_FACETS) for (const value of filters.chosen[facet]) said.append(facet, value);
  if (page > 1) said.set("page", String(page));
  return said.size === 0 ? "" : `#${said}`;
}

/** A year as people type it; null for anything else. */
export function yearOf(text: string | null): number | null {
  const year = /^\s*(-?\d{1,4})\s*$/.exec(text ?? "")?.[1];
  return year === undefined ? null : Number(year);
}
