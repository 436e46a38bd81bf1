import { tables } from "../../interface/index.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Clipping, FrontMatter } from "../../records/clipping.ts";
import type { Dating } from "../../records/dating.ts";
import type {
  AppliedCorrection,
  Correction,
  FieldCorrection,
  Origin,
  OwnersPart,
} from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import type { Span } from "../../records/span.ts";
import { problem } from "../../report/catalogue.ts";
import { blocksIn } from "../../text/blocks-in.ts";
import { type LineMap, mapLines, trimSpan } from "../../text/lines.ts";
import { parseEdtf } from "../../time/edtf.ts";
import { writtenName } from "../front-matter-fields.ts";
import { emptyFrontMatter } from "../front-matter-fill.ts";
import { inWords } from "./tell.ts";

/**
 * A clipping with its corrections, which go before all else that the owner says. `before` is the article as it is
 * without them: a correction whose `was` it does not bear out any more, or whose line is not there, is a problem and
 * is left out. Pure.
 */
export function correct(
  clipping: Clipping,
  corrections: readonly Correction[],
  before: DatedArticle | null,
): Clipping {
  const problems: Problem[] = [];
  const applied: AppliedCorrection[] = [];
  const lines = mapLines(clipping.text, clipping.firstLine);
  for (const correction of corrections) {
    const { kind } = correction;
    if (kind === "field") {
      const was = valueBefore(correction.field, before, clipping.frontMatter, applied);
      if (fits(correction, was)) applied.push({ correction, before: was.value, spans: [] });
      else problems.push(stale(correction, was.value));
    } else {
      const { fitting, spans, faults } =
        kind === "line" ? checkFix(clipping, lines, correction) : checkLines(clipping, lines, correction);
      problems.push(...faults);
      if (fitting) applied.push({ correction: fitting, before: null, spans });
    }
  }
  return { ...withFields(clipping, applied), problems: [...clipping.problems, ...problems] };
}

/** What a field is by now, as the `was` of one more correction has it; null: not known. */
export function valueNow(
  field: string,
  { frontMatter, owner }: Pick<Clipping, "frontMatter" | "owner">,
  article: DatedArticle | null,
): string | null {
  return valueBefore(field, article, frontMatter, owner?.corrections ?? []).value;
}

/** What a field is, and in which other words it may be told. */
interface Before {
  readonly value: string | null;
  readonly also: readonly string[];
}

/** A correction further up in the file has already changed it for those below. */
function valueBefore(
  field: string,
  article: DatedArticle | null,
  front: FrontMatter | null,
  applied: readonly AppliedCorrection[],
): Before {
  const earlier = applied.findLast(
    ({ correction }) => correction.kind === "field" && correction.field === field,
  );
  if (earlier) return { value: inWords((earlier.correction as FieldCorrection).value), also: [] };
  const given = front?.[field as keyof FrontMatter];
  const told = given === null || given === undefined ? null : inWords(given) || null;
  const found = article && FOUND[field]?.(article);
  if (!found) return { value: told, also: [] };
  const [value = told, ...also] = found.filter((words) => words !== null);
  return { value, also: told === null ? also : [...also, told] };
}

/** The archive's own value of a field first, then other words for it. */
const FOUND: Readonly<Record<string, (article: DatedArticle) => readonly (string | null)[]>> = {
  title: ({ title }) => [title.value],
  standfirst: ({ standfirst }) => [standfirst?.value ?? null],
  date: ({ date }) => wordsFor(date),
  updated: ({ updated }) => (updated ? wordsFor(updated) : [null]),
  outlet: ({ source }) => [source.outlet?.value ?? null],
  agency: ({ source }) => [source.agency?.value ?? null],
  republisher: ({ source }) => [source.republisher?.value ?? null],
  byline: ({ byline }) => [byline.text],
  authors: ({ byline }) => [byline.authors.map(({ value }) => value).join("; ") || null],
  dateline: ({ dateline }) => [dateline?.text ?? null, dateline?.place ?? null],
  language: ({ language }) => [language.value],
  url: ({ url }) => [url?.value ?? null],
};

/** As any page may have it, in whichever language. */
const wordsFor = (dating: Dating): readonly (string | null)[] => [
  dating.edtf,
  dating.best?.edtf ?? null,
  ...Object.values(tables).flatMap(({ dates }) => [
    ...(dating.edtf === null ? [] : [dates.dating(dating)]),
    ...(dating.best ? [dates.dating(dating.best)] : []),
  ]),
];

/** `was: unknown` fits what is not known. */
function fits({ field, was }: FieldCorrection, { value, also }: Before): boolean {
  if (was === null) return true;
  if (value === null) return /^(?:unknown|none)?$/i.test(was);
  const known = [value, ...also].map(oneSpaced);
  if (known.includes(oneSpaced(was))) return true;
  const days = field === "date" || field === "updated" ? parseEdtf(was) : null;
  return days !== null && known.some((other) => JSON.stringify(parseEdtf(other)) === JSON.stringify(days));
}

const oneSpaced = (words: string): string => words.replace(/\s+/g, " ").trim();

function stale({ field, was, path, span }: FieldCorrection, now: string | null): Problem {
  const facts = { field: writtenName(field), was: was ?? "", now: now === null ? "unknown" : `"${now}"` };
  return problem("correction-stale", path, facts, span);
}

interface Checked {
  readonly fitting: Correction | null;
  readonly spans: readonly Span[];
  readonly faults: readonly Problem[];
}

function checkFix(clipping: Clipping, lines: LineMap, fix: Correction & { kind: "line" }): Checked {
  const span = lineOf(clipping, lines, fix.line);
  if (typeof span === "string") return { fitting: null, spans: [], faults: [lineFault(fix, fix.line, span)] };
  const shown = blocksIn(clipping.blocks, span);
  if (shown.some(({ text }) => text.includes(fix.from))) return { fitting: fix, spans: [span], faults: [] };
  const reason = `"${fix.from}" does not stand in it`;
  return { fitting: null, spans: [], faults: [lineFault(fix, fix.line, reason)] };
}

function checkLines(
  clipping: Clipping,
  map: LineMap,
  ruling: Correction & { kind: "keep" | "remove" },
): Checked {
  const found = ruling.lines.map((line) => ({ line, span: lineOf(clipping, map, line) }));
  const lines = found.filter(({ span }) => typeof span !== "string").map(({ line }) => line);
  return {
    spans: found.flatMap(({ span }) => (typeof span === "string" ? [] : [span])),
    fitting: lines.length === 0 ? null : { ...ruling, lines },
    faults: found.flatMap(({ line, span }) =>
      typeof span === "string" ? [lineFault(ruling, line, span)] : [],
    ),
  };
}

function lineFault({ path, span }: Correction, line: number, reason: string): Problem {
  return problem("correction-line", path, { line, reason }, span);
}

/** The words of a line, or why there are none. */
function lineOf(
  { text, frontMatter, blocks }: Clipping,
  { lines, first }: LineMap,
  line: number,
): Span | string {
  const whole = lines[line - first];
  if (whole === undefined)
    return first === 1
      ? `the clipping has ${lines.length} lines`
      : `the clipping has lines ${first} to ${first + lines.length - 1} of its file`;
  const span = trimSpan(text, whole);
  if (span.start === span.end) return "it is blank";
  if (span.start < (frontMatter?.span.end ?? 0)) return "it belongs to the front matter";
  return blocksIn(blocks, span).length > 0 ? span : "it holds no words";
}

function withFields(clipping: Clipping, applied: readonly AppliedCorrection[]): Clipping {
  const part: OwnersPart = clipping.owner ?? { origins: {}, overruled: [], corrections: [] };
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = { ...part.origins };
  let overruled = part.overruled;
  for (const { correction } of applied) {
    if (correction.kind !== "field") continue;
    const { field, value, path, span } = correction;
    const date = field === "date" && !("date" in values) ? (clipping.frontMatter?.date ?? null) : null;
    if (date !== null) overruled = [...overruled, { date, origin: origins.date ?? null }];
    values[field] = value;
    origins[field] = { level: "correction", path, span };
  }
  const base = clipping.frontMatter ?? emptyFrontMatter({ start: 0, end: 0 });
  const frontMatter = Object.keys(values).length === 0 ? clipping.frontMatter : { ...base, ...values };
  return { ...clipping, frontMatter, owner: { origins, overruled, corrections: applied } };
}
