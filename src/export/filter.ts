import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";
import { fold, foldName } from "../text/fold.ts";
import { parseDay } from "../time/day.ts";
import { envelope } from "../time/days.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { ExportRecord } from "./export-record.ts";

/** As typed: `source=Evening Post`; first and last day in any EDTF form. */
export interface FilterOptions {
  readonly filter?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

type Test = (record: ExportRecord) => boolean;

const NAMES: Readonly<Record<string, (record: ExportRecord) => readonly (string | null | undefined)[]>> = {
  source: ({ source }) => [source.outlet, source.agency, source.republisher].map((found) => found?.value),
  author: ({ byline }) => byline.authors,
  person: ({ people }) => people.map(({ name }) => name),
  place: ({ places }) => places.map(({ name }) => name),
  language: ({ language }) => [language, language?.split("-")[0]],
  tag: ({ tags }) => tags,
  story: ({ story }) => [story],
  basis: ({ date }) => [date?.basis],
  status: ({ status }) => [status],
};

/** Refuses a story that there is not. Throws an ArchiveError (2). `stories`: ids of all. */
export function checkStories(filter: FilterOptions["filter"] = [], stories: readonly string[]): void {
  for (const typed of filter) {
    const { name, value } = readFilter(typed);
    if (name !== "story" || stories.some((id) => keyOf(id) === keyOf(value))) continue;
    const near = nearest(value, stories);
    const some = stories.slice(0, NAMED).join(", ");
    const hint = near
      ? `Did you mean story=${near}?`
      : stories.length === 0
        ? "There are none."
        : `There are: ${some}.`;
    throw new ArchiveError("wrong-call", `There is no story "${value}".`, hint, { exitCode: 2 });
  }
}

/** So many are named where none is meant. */
const NAMED = 10;

/** What a filter may ask for. */
export const FILTERS: readonly string[] = Object.keys(NAMES);

/**
 * The records that are asked for: of each filter one value has to fit. Between days: those that may be from then;
 * what is not dated at all is not. Throws an ArchiveError (2) for a filter or date that cannot be meant.
 */
export function filterOf({ filter = [], from, to }: FilterOptions): Test {
  const first = from === undefined ? -Infinity : boundOf("--from", from).first;
  const last = to === undefined ? Infinity : boundOf("--to", to).last;
  const wanted = new Map<string, string[]>();
  for (const typed of filter) {
    const { name, value } = readFilter(typed);
    wanted.set(name, [...(wanted.get(name) ?? []), value]);
  }
  const named = [...wanted].map(
    ([name, values]): Test =>
      (record) => {
        const has = new Set(NAMES[name]!(record).flatMap((found) => (found ? [keyOf(found)] : [])));
        return values.some((value) => has.has(keyOf(value)));
      },
  );
  const bounded = from !== undefined || to !== undefined;
  return (record) => named.every((test) => test(record)) && (!bounded || maybeWithin(record, first, last));
}

/** Names meet under all their spellings; what has no letters of a name is compared as it stands. */
const keyOf = (value: string): string => foldName(value) || fold(value);

/** Filters that only some values can fit. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  basis: ["stated", "inferred", "corrected", "unknown"],
  status: ["usable", "withheld", "canceled"],
};

function readFilter(typed: string): { readonly name: string; readonly value: string } {
  const [, name = typed, value = ""] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
  if (NAMES[name] && value.trim() !== "") {
    const choices = CHOICES[name];
    if (choices === undefined || choices.includes(fold(value).trim())) return { name, value };
    const hint = `What there is: ${choices.map((one) => `${name}=${one}`).join(", ")}.`;
    throw new ArchiveError("wrong-call", `"${value}" is no ${name}.`, hint, { exitCode: 2 });
  }
  const near = NAMES[name] ? null : nearest(name, FILTERS);
  const choices = `A filter is a name and a value: ${FILTERS.map((one) => `${one}=…`).join(", ")}.`;
  const hint = near === null ? choices : `Did you mean "${near}=…"?`;
  throw new ArchiveError("wrong-call", `"${typed}" is no filter.`, hint, { exitCode: 2 });
}

function boundOf(option: string, typed: string) {
  const days = parseEdtf(typed);
  const bounds = days && days.partsOfYear === null ? envelope(days.days) : null;
  if (bounds) return bounds;
  throw new ArchiveError(
    "wrong-call",
    `"${typed}" is no date for ${option}.`,
    `Write a year, a month or a day: ${option} 1954, ${option} 1954-07, ${option} 1954-07-14.`,
    { exitCode: 2 },
  );
}

function maybeWithin({ date }: ExportRecord, first: number, last: number): boolean {
  if (!date || date.edtf === null) return false;
  const earliest = date.earliest === null ? -Infinity : parseDay(date.earliest)!;
  const latest = date.latest === null ? Infinity : parseDay(date.latest)!;
  return earliest <= last && latest >= first;
}
