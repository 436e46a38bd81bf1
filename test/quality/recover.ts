import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexedKnowledge } from "../../src/knowledge/index-knowledge.ts";
import type { Dating, Evidence } from "../../src/records/dating.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { type Day, parseDay } from "../../src/time/day.ts";
import { countDays, fromRanges, holds } from "../../src/time/days.ts";
import { weekdayOf } from "../../src/time/weekday.ts";
import { examine } from "../support/examine.ts";

/** A dated article whose date was taken out of it, dated again. */
export interface Recovered {
  readonly file: string;
  readonly day: string;
  readonly date: Dating;
  /** Is the true day among those that hold at 90 %, and among the best? An unknown date holds every day. */
  readonly inRange: boolean;
  readonly inBest: boolean;
  /** Days that hold at 90 %; Infinity: open or unknown. */
  readonly width: number;
  /** Each piece of evidence, and whether the true day is among its days. */
  readonly evidence: readonly { readonly piece: Evidence; readonly held: boolean }[];
}

/**
 * Every article of a folder whose day is known, from `truth.jsonl` (`date` or `published_true`) or, where there is
 * none, because the clipping states it: its date lines, bylines, addresses and the page around it are taken away, and
 * what is left is dated again.
 */
export function recover(folder: string, knowledge?: IndexedKnowledge): readonly Recovered[] {
  const truth = truthOf(folder);
  const names = readdirSync(folder).filter((name) => /\.(txt|md|html?)(\.gz)?$/.test(name));
  return names.sort().flatMap((name) => {
    const dossier = examine(name, readFileSync(join(folder, name)));
    const day = truth ? (truth.get(name) ?? null) : statedDay(dossier);
    const masked = day === null ? null : withoutDates(dossier);
    if (day === null || masked === null) return [];
    const date = examine("masked.txt", masked, knowledge ? { knowledge } : {}).article?.date;
    return date ? [compare(name, day, date)] : [];
  });
}

interface Label {
  readonly file: string;
  readonly date?: string | null;
  readonly published_true?: string | null;
}

function truthOf(folder: string): ReadonlyMap<string, string> | null {
  if (!readdirSync(folder).includes("truth.jsonl")) return null;
  const rows = readFileSync(join(folder, "truth.jsonl"), "utf8").split("\n").filter(Boolean);
  return new Map(
    rows.flatMap((row) => {
      const { file, date, published_true } = JSON.parse(row) as Label;
      const day = date ?? published_true;
      return day ? [[file, day.slice(0, 10)] as const] : [];
    }),
  );
}

const statedDay = ({ article }: Dossier): string | null =>
  article?.date.basis === "stated" && /^\d{4}-\d\d-\d\d$/.test(article.date.edtf ?? "")
    ? article.date.edtf
    : null;

/** The article's own words and no more. Null: the clipping has no article. */
function withoutDates({ article }: Dossier): string | null {
  if (!article || article.body.length === 0) return null;
  const title = article.title?.basis === "stated" ? [article.title.value] : [];
  const standfirst = article.standfirst ? [article.standfirst.value] : [];
  return [...title, ...standfirst, ...article.body.map(({ text }) => text)].join("\n\n");
}

function compare(file: string, day: string, date: Dating): Recovered {
  const truth = parseDay(day)!;
  const days = fromRanges(date.ranges);
  const best = fromRanges(date.best?.ranges ?? []);
  const all = [...date.evidence, ...date.split, ...date.against];
  return {
    file,
    day,
    date,
    inRange: days.length === 0 || (holds(days, truth) && onWeekday(date.weekdays, truth)),
    inBest: best.length === 0 || holds(best, truth),
    width: days.length === 0 ? Number.POSITIVE_INFINITY : countDays(days),
    evidence: all.map((piece) => ({
      piece,
      held: holds(fromRanges(piece.ranges), truth) && onWeekday(piece.weekdays ?? [], truth),
    })),
  };
}

const onWeekday = (weekdays: readonly number[], day: Day): boolean =>
  weekdays.length === 0 || weekdays.includes(weekdayOf(day));
