import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../src/records/dossier.ts";
import { foldToWords } from "../../src/text/fold.ts";
import { linesOf, mapLines } from "../../src/text/lines.ts";
import { examine } from "../support/examine.ts";
import { KEPT, readTruth, type Truth } from "./truth.ts";

/** Shares from 0 to 1 over a labelled folder; `date` is how often the true day is in the stated range. */
export interface Scores {
  readonly clippings: number;
  readonly keptLines: number;
  readonly keptPrecision: number;
  readonly keptRecall: number;
  readonly title: number;
  readonly source: number;
  readonly agency: number;
  readonly byline: number;
  readonly date: number;
  /** Days claimed as exact that are not the day: counted, not shared. */
  readonly wrongDays: number;
}

export interface Mistake {
  readonly file: string;
  readonly line: number | null;
  /** `lost body`, `leaked caption`, `title`, `source` … */
  readonly kind: string;
  readonly says: string;
}

export interface Evaluation {
  readonly scores: Scores;
  readonly mistakes: readonly Mistake[];
}

/** Every labelled clipping of a folder through the program, each alone. */
export function evaluate(folder: string): Evaluation {
  const sheets = readTruth(folder).map((truth) =>
    scoreOne(truth, examine(truth.file, readFileSync(join(folder, truth.file)))),
  );
  const sum = (of: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + of(sheet), 0);
  const [right, leaked, lost] = [sum((s) => s.right), sum((s) => s.leaked), sum((s) => s.lost)];
  const [precision, recall] = [share(right, right + leaked), share(right, right + lost)];
  const fieldShare = (field: string) =>
    share(
      sum((s) => Number(!s.wrong.has(field))),
      sheets.length,
    );
  return {
    scores: {
      clippings: sheets.length,
      keptLines: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
      keptPrecision: round(precision),
      keptRecall: round(recall),
      title: fieldShare("title"),
      source: fieldShare("source"),
      agency: fieldShare("agency"),
      byline: fieldShare("byline"),
      date: fieldShare("date"),
      wrongDays: sum((s) => Number(s.wrong.has("day"))),
    },
    mistakes: sheets.flatMap(({ mistakes }) => mistakes),
  };
}

interface Sheet {
  readonly right: number;
  readonly leaked: number;
  readonly lost: number;
  readonly wrong: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

function scoreOne(truth: Truth, dossier: Dossier): Sheet {
  const { right, mistakes } = scoreLines(truth, dossier);
  const fields = scoreFields(truth, dossier);
  return {
    right,
    leaked: mistakes.filter(({ kind }) => kind.startsWith("leaked")).length,
    lost: mistakes.filter(({ kind }) => kind.startsWith("lost")).length,
    wrong: new Set(fields.map(({ kind }) => kind)),
    mistakes: [...mistakes, ...fields],
  };
}

function scoreLines({ file, lines }: Truth, dossier: Dossier) {
  const texts = dossier.clipping.text.split(/\r\n|\n|\r/);
  const kept = keptLines(dossier);
  const mistakes: Mistake[] = [];
  let right = 0;
  for (const { n, class: name, optional } of lines) {
    if (name === "blank" || optional || !/[\p{L}\p{N}]/u.test(texts[n - 1] ?? "")) continue;
    if (KEPT.has(name) === kept.has(n)) right += Number(kept.has(n));
    else
      mistakes.push({
        file,
        line: n,
        kind: `${kept.has(n) ? "leaked" : "lost"} ${name}`,
        says: texts[n - 1]!,
      });
  }
  return { right, mistakes };
}

function keptLines({ clipping, article }: Dossier): ReadonlySet<number> {
  const map = mapLines(clipping.text);
  const spans = [...(article?.body ?? []).map(({ span }) => span), article?.standfirst?.span ?? null];
  const kept = new Set<number>();
  for (const span of spans) {
    if (!span) continue;
    const [first, last] = linesOf(map, span);
    for (let line = first; line <= last; line += 1) kept.add(line);
  }
  return kept;
}

function scoreFields(truth: Truth, { article }: Dossier): readonly Mistake[] {
  const found = (kind: string, value: unknown): Mistake => ({
    file: truth.file,
    line: null,
    kind,
    says: String(value ?? "none"),
  });
  const same = (value: string | null, wanted: readonly (string | null)[]) =>
    wanted.some((one) => (one === null ? value === null : value !== null && bare(one) === bare(value)));
  const title = article?.title.basis === "inferred" ? null : (article?.title.value ?? null);
  const source = article?.source.outlet?.value ?? article?.source.republisher?.value ?? null;
  const agency = article?.source.agency?.value ?? null;
  const authors = (article?.byline.authors ?? []).map(({ value }) => bare(value)).sort();
  const { earliest = null, latest = null } = article?.date ?? {};
  const day = truth.published_true;
  const checks: readonly (readonly [string, boolean, unknown])[] = [
    ["title", same(title, [truth.title, ...(truth.title_alt ?? [])]), title],
    ["source", same(source, [truth.source, ...(truth.source_aliases ?? [])]), source],
    ["agency", same(agency, [truth.agency]), agency],
    ["byline", authors.join() === truth.byline.map(bare).sort().join(), authors],
    ["date", !day || ((earliest ?? "") <= day && day <= (latest ?? "9999")), `${earliest}..${latest}`],
    ["day", !day || earliest === null || earliest !== latest || earliest === day, earliest],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([kind, , value]) => found(kind, value));
}

/** Letters and digits only, for names that are printed in different ways. */
const bare = (text: string): string => foldToWords(text).replace(/^the /, "").replaceAll(" ", "");

const share = (part: number, whole: number): number => (whole === 0 ? 1 : round(part / whole));
const round = (value: number): number => Math.round(value * 1000) / 1000;
