import type { OfficeNames, OfficeTerm } from "../records/knowledge.ts";
import { type Day, parseDay } from "../time/day.ts";
import { dayIn, dayOrNone, listOf, wordIn } from "./cells.ts";
import { type Columns, type Row, readTable, wrongRow } from "./read-table.ts";

type Column =
  | "person"
  | "aliases"
  | "office"
  | "body"
  | "start"
  | "end"
  | "as_of"
  | "precision"
  | "source"
  | "note";

const COLUMNS: Columns<Column> = {
  all: ["person", "aliases", "office", "body", "start", "end", "as_of", "precision", "source", "note"],
  needed: ["person", "office", "body", "start"],
};

/** A term and where its row stands. */
export interface PlacedTerm extends OfficeTerm {
  readonly shown: string;
  readonly line: number;
}

/** The rows of a table of who held which office. Throws an ArchiveError (2) with the line of a wrong row. */
export function readTerms(text: string, shown: string): readonly PlacedTerm[] {
  return readTable(text, shown, COLUMNS).map((row) => termOf(row, shown));
}

function termOf({ line, cells }: Row<Column>, shown: string): PlacedTerm {
  const place = (column: Column) => ({ shown, line, column });
  const start = dayIn(cells.start, place("start"));
  const end = dayOrNone(cells.end, place("end"));
  if (end !== null && end <= start)
    throw wrongRow(shown, line, `ends on ${end}, not after its start on ${start}`, "Check the two days.");
  const asOf = /^\d{4}(-\d\d(-\d\d)?)?$/.test(cells.as_of) ? cells.as_of : null;
  return {
    person: cells.person,
    aliases: listOf(cells.aliases),
    office: cells.office,
    body: cells.body,
    start,
    end,
    asOf,
    precision: wordIn(cells.precision || "day", ["day", "day1", "week", "approx"], place("precision")),
    source: cells.source,
    shown,
    line,
  };
}

/** What makes two rows the same term. */
const keyOf = ({ person, office, body, start }: OfficeTerm): string =>
  [person, office, body, start].join("\n");

/** The rows of both tables; of two with the same person, office, body and start the later one holds. */
export function mergeTerms(
  program: readonly PlacedTerm[],
  owner: readonly PlacedTerm[],
): readonly PlacedTerm[] {
  return [...new Map([...program, ...owner].map((term) => [keyOf(term), term])).values()];
}

/** Sources may differ by a day about who held it on the day it changed hands. */
const CHANGEOVER = 1;

/**
 * An office for one has one holder at a time. Throws an ArchiveError (2) with the row that overlaps; rows whose days
 * are only about right may.
 */
export function checkOverlaps(terms: readonly PlacedTerm[], offices: readonly OfficeNames[]): void {
  const single = new Set(offices.filter((office) => office.single).map(({ office }) => office));
  const byOffice = new Map<string, PlacedTerm[]>();
  for (const term of terms) {
    if (!single.has(term.office) || term.precision === "approx" || term.precision === "week") continue;
    const key = `${term.office}\n${term.body}`;
    byOffice.set(key, [...(byOffice.get(key) ?? []), term]);
  }
  for (const held of byOffice.values()) {
    const inOrder = held.sort((a, b) => dayNumber(a.start) - dayNumber(b.start));
    inOrder.forEach((term, i) => {
      const next = inOrder[i + 1];
      if (!next || (term.end !== null && dayNumber(next.start) >= dayNumber(term.end) - CHANGEOVER)) return;
      const [wrong, other] =
        next.line >= term.line || next.shown !== term.shown ? [next, term] : [term, next];
      throw wrongRow(
        wrong.shown,
        wrong.line,
        `says that ${wrong.person} was ${wrong.office} of ${wrong.body} while ${other.person} was (${other.shown}:${other.line})`,
        "Check the days of the two, or set precision to approx where they are only about right.",
      );
    });
  }
}

const dayNumber = (iso: string): Day => parseDay(iso)!;

/** Names that more than one person goes by, with the people. */
export function sharedAliases(
  terms: readonly OfficeTerm[],
): readonly { readonly alias: string; readonly people: readonly string[] }[] {
  const byName = new Map<string, Set<string>>();
  for (const { person, aliases } of terms)
    for (const name of [person, ...aliases]) byName.set(name, (byName.get(name) ?? new Set()).add(person));
  return [...byName]
    .filter(([, people]) => people.size > 1)
    .map(([alias, people]) => ({ alias, people: [...people] }));
}
