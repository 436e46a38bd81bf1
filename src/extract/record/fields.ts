import {
  otherRecordLabels,
  type RecordField,
  recordLabels,
  recordTags,
  surelyRecord,
} from "../../language/record-labels.ts";
import { Has } from "../page/has.ts";
import type { PageLine } from "../page/page-line.ts";

/** A line of a record, or some of it. */
export interface FieldLine {
  readonly line: PageLine;
  readonly field: RecordField;
  /** Where the value begins in the line's text; its length: the line is only a label. */
  readonly from: number;
  /** Does a label stand before the value, or above it? */
  readonly labelled: boolean;
}

/** So many different labels make a record, and so many of Factiva's tags. */
const LEAST_LABELS = 4;
const LEAST_TAGS = 6;

/** The fields of a record as press databases hand them out, in order; none where the page is no such record. */
export function recordFields(lines: readonly PageLine[]): readonly FieldLine[] {
  const labelled = lines.flatMap((line) => labelIn(line) ?? []);
  if (isRecord(labelled))
    return withStrays(
      lines,
      labelled.map(({ found }) => found),
    );
  const tagged = lines.flatMap((line) => tagIn(line) ?? []);
  return new Set(tagged.map(({ label }) => label)).size >= LEAST_TAGS ? withValues(lines, tagged) : [];
}

/** `Link to this document`: what stands without a label between the first and that of the text is none of it. */
function withStrays(lines: readonly PageLine[], fields: readonly FieldLine[]): readonly FieldLine[] {
  const text = fields.find(({ field }) => field === "text");
  if (!text) return fields;
  const known = new Set(fields.map(({ line }) => line));
  const strays = lines
    .slice(fields[0]!.line.index, text.line.index)
    .filter((line) => !known.has(line))
    .map((line) => ({ line, field: "other" as const, from: 0, labelled: false }));
  return [...strays, ...fields];
}

interface Labelled {
  readonly label: string;
  readonly found: FieldLine;
}

const isRecord = (labelled: readonly Labelled[]): boolean =>
  labelled.some(({ label }) => surelyRecord.has(label)) &&
  new Set(labelled.map(({ label }) => label)).size >= LEAST_LABELS;

/** `LENGTH: 812 words`, `Byline:Jo March`. */
function labelIn(line: PageLine): Labelled | null {
  if ((line.has & Has.COLON) === 0) return null;
  const match = LABEL.exec(line.text);
  if (!match) return null;
  const label = match[1]!.toLowerCase().trim();
  const field = fieldOf(label);
  return field && { label, found: { line, field, from: match[0].length, labelled: true } };
}

const fieldOf = (label: string): RecordField | null =>
  recordLabels.get(label) ?? (otherRecordLabels.has(label) ? "other" : null);

/** The label of a record with which a text begins, in small letters; null: none. */
export function recordLabelOf(text: string): string | null {
  const head = text.slice(0, LONGEST_LABEL);
  if (!head.includes(":")) return null; // so begin most lines
  const label = LABEL.exec(head)?.[1]?.toLowerCase().trim() ?? null;
  return label !== null && fieldOf(label) !== null ? label : null;
}

const LONGEST_LABEL = 40;
const LABEL = /^\s*(\p{L}[\p{L}/ -]{2,28}?)\s*:\s*/u;

function tagIn(line: PageLine): Labelled | null {
  if ((line.has & Has.GAP) === 0 && line.text.length > LONGEST_TAG) return null;
  const match = TAG.exec(line.text);
  const field = match && recordTags.get(match[1]!);
  return field ? { label: match[1]!, found: { line, field, from: match[0].length, labelled: true } } : null;
}

/** With white space beside it. */
const LONGEST_TAG = 6;
const TAG = /^\s*([A-Z]{2,3})(?:\s{2,}|\s*$)/;

/** What stands below a tag up to the next is of its field. */
function withValues(lines: readonly PageLine[], tagged: readonly Labelled[]): readonly FieldLine[] {
  return tagged.flatMap(({ found }, i) => {
    const next = tagged[i + 1]?.found.line.index ?? lines.length;
    const below = lines.slice(found.line.index + 1, next);
    return [found, ...below.map((line) => ({ line, field: found.field, from: 0, labelled: false }))];
  });
}
