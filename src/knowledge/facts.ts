import type { Fact, FactUse, Patterns } from "../records/knowledge.ts";
import { dayIn, dayOrNone, listOf, wordIn } from "./cells.ts";
import { type Columns, type Row, readTable, wrongRow } from "./read-table.ts";

type Column =
  | "kind"
  | "label"
  | "label_de"
  | "patterns"
  | "about"
  | "before"
  | "after"
  | "start"
  | "end"
  | "use"
  | "confidence"
  | "source"
  | "note";

const COLUMNS: Columns<Column> = {
  all: [
    "kind",
    "label",
    "label_de",
    "patterns",
    "about",
    "before",
    "after",
    "start",
    "end",
    "use",
    "confidence",
    "source",
    "note",
  ],
  needed: ["label", "patterns", "start", "use"],
};

const USES: readonly FactUse[] = [
  "present-count",
  "past-event",
  "anniversary",
  "first-possible",
  "between",
  "absence-soft",
];

/** The rows of a table of dated facts. Throws an ArchiveError (2) with the line of a wrong row. */
export function readFacts(text: string, shown: string): readonly Fact[] {
  return readTable(text, shown, COLUMNS).map((row) => factOf(row, shown));
}

function factOf({ line, cells }: Row<Column>, shown: string): Fact {
  const place = (column: Column) => ({ shown, line, column });
  const start = dayIn(cells.start, place("start"));
  const end = dayOrNone(cells.end, place("end"));
  if (end !== null && end < start)
    throw wrongRow(shown, line, `ends on ${end}, before its start on ${start}`, "Check the two days.");
  const confidence = cells.confidence === "" ? null : Number(cells.confidence);
  if (confidence !== null && !(confidence > 0.5 && confidence < 1))
    throw wrongRow(
      shown,
      line,
      `has the confidence "${cells.confidence}", which is no chance`,
      "Write a number above 0.5 and below 1: 0.9.",
    );
  return {
    label: cells.label,
    ...(cells.label_de && { labels: { de: cells.label_de } }),
    patterns: groupsOf(cells.patterns),
    about: listOf(cells.about),
    before: groupsOf(cells.before),
    after: listOf(cells.after),
    start,
    end,
    uses: listOf(cells.use).map((use) => wordIn(use, USES, place("use"))),
    confidence,
    source: cells.source,
  };
}

/** `a;b|c;d`: a or b, and c or d. */
const groupsOf = (cell: string): Patterns =>
  cell
    .split("|")
    .map(listOf)
    .filter((group) => group.length > 0);

/** The rows of both tables; of two with one label the later holds. */
export function mergeFacts(program: readonly Fact[], owner: readonly Fact[]): readonly Fact[] {
  return [...new Map([...program, ...owner].map((fact) => [fact.label, fact])).values()];
}
