import { capital } from "../../interface/capital.ts";
import type { Happening } from "../../interface/dating-sentence.ts";
import { outvoted, saidInWords } from "../../interface/in-words.ts";
import type { Words } from "../../interface/words.ts";
import type { Dating, Evidence } from "../../records/dating.ts";
import type { Span } from "../../records/span.ts";
import { type LineMap, linesOf } from "../../text/lines.ts";
import { axisAround, axisDays, type LineView, linesOn, type TickView, ticksOn } from "../calendar/bars.ts";
import { type Stretch, stretchesOf } from "../calendar/place.ts";

/** Past that, a list of evidence of one kind proves nothing more. */
const MOST_EVIDENCE = 30;

/** Why a date is what it is. */
export interface DatingView {
  readonly sentence: string;
  readonly edtf: string | null;
  readonly groups: readonly EvidenceGroup[];
  /** Result and evidence on one axis; null where no day is named or nothing is to be compared. */
  readonly chart: ChartView | null;
}

/** Evidence for the date, undecided, or against it; what leaves the fewest days stands first: it tells a reader most. */
export interface EvidenceGroup {
  readonly heading: string;
  readonly items: readonly EvidenceView[];
  /** How many more there are, too many to be listed. */
  readonly more: number;
}

export interface ChartView {
  readonly ticks: readonly TickView[];
  /** All days that hold, and the likeliest among them. */
  readonly result: readonly LineView[];
  readonly best: readonly LineView[];
}

export interface EvidenceView {
  readonly says: string;
  /** The exact words it rests on, and where they stand. */
  readonly quote: QuoteView | null;
  /** What it lets the date be. */
  readonly implies: string | null;
  /** Why it lost; null where it did not. */
  readonly why: string | null;
  readonly rule: string;
  readonly lines: readonly LineView[];
  /** What the same words say when they are read otherwise, less surely. */
  readonly readings: readonly ReadingView[];
}

/** Another reading of words that were quoted already. */
export interface ReadingView extends Pick<EvidenceView, "says" | "implies" | "why" | "lines"> {
  /** `Also`, `Less surely`. */
  readonly label: string;
}

export interface QuoteView {
  readonly text: string;
  /** `line 12`, `lines 12 to 14`; null where the words stand in no line. */
  readonly place: string | null;
  /** `L12`; null where the original is not shown. */
  readonly anchor: string | null;
}

export interface EvidenceOptions {
  readonly words: Words;
  readonly map: LineMap;
  /** Is the original on the page, to be linked to? */
  readonly original: boolean;
}

export function datingView(dating: Dating, happening: Happening, options: EvidenceOptions): DatingView {
  const { evidence: words } = options.words;
  const all = [...dating.evidence, ...dating.split, ...dating.against];
  const axis = axisAround([dating, ...all].flatMap(({ ranges }) => stretchesOf(ranges)));
  const days = axis && axisDays(axis);
  const draw = (ranges: Evidence["ranges"]) => (days ? linesOn(days, stretchesOf(ranges)) : []);
  const byNarrowness = (claims: readonly [Evidence, ...Evidence[]]) =>
    days ? Math.min(...claims.map(({ ranges }) => daysAllowed(stretchesOf(ranges), days))) : 0;
  const lost = new Set(dating.against);
  const read = (evidence: Evidence): Pick<EvidenceView, "says" | "implies" | "why" | "lines"> => ({
    says: capital(saidInWords(evidence.says, options.words)),
    implies: impliedInWords(evidence, options.words),
    why: lost.has(evidence) ? capital(outvoted(dating, options.words)) : null,
    lines: draw(evidence.ranges),
  });
  // Made many times for each article: no field is added by a spread (see *Objects* in `bench/README.md`).
  const view = ([first, ...others]: readonly [Evidence, ...Evidence[]]): EvidenceView =>
    Object.assign(read(first), {
      quote: first.text === null ? null : quoteView(first.text, first.span, options),
      rule: first.rule,
      readings: others.map((other) =>
        Object.assign(read(other), {
          label: other.confidence < first.confidence ? words.lessSurely : words.also,
        }),
      ),
    });
  return {
    sentence: options.words.dating.sentence(dating, happening),
    edtf: dating.edtf,
    groups: [
      groupOf(words.for, dating.evidence, byNarrowness, view),
      groupOf(words.undecided, dating.split, byNarrowness, view),
      groupOf(words.against, dating.against, byNarrowness, view),
    ].filter(({ items }) => items.length > 0),
    chart:
      axis && axis.last > axis.first
        ? { ticks: ticksOn(axis), result: draw(dating.ranges), best: draw(dating.best?.ranges ?? []) }
        : null,
  };
}

function groupOf(
  heading: string,
  evidence: readonly Evidence[],
  byNarrowness: (claims: readonly [Evidence, ...Evidence[]]) => number,
  view: (claims: readonly [Evidence, ...Evidence[]]) => EvidenceView,
): EvidenceGroup {
  const together = byWords(evidence)
    .map((claims) => ({ claims, days: byNarrowness(claims) }))
    .sort((a, b) => a.days - b.days);
  const items = together.slice(0, MOST_EVIDENCE).map(({ claims }) => view(claims));
  return { heading, items, more: together.length - items.length };
}

/** How many days of an axis some evidence leaves; what names none (`a Wednesday`) leaves most of them. */
function daysAllowed(stretches: readonly Stretch[], axis: Stretch): number {
  if (stretches.length === 0) return axis.last - axis.first;
  return stretches.reduce((sum, { first, last }) => {
    const [from, to] = [Math.max(first, axis.first), Math.min(last, axis.last)];
    return sum + Math.max(0, to - from + 1);
  }, 0);
}

/** What one rule takes from the same words stands together, under the surest. */
function byWords(evidence: readonly Evidence[]): readonly (readonly [Evidence, ...Evidence[]])[] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  evidence.forEach((claim, i) => {
    const key = claim.span ? `${claim.rule}/${claim.span.start}/${claim.span.end}` : `${i}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  });
  return [...groups.values()];
}

/** Words of the clipping with their place. */
export function quoteView(
  text: string,
  span: Span | null,
  { map, original, words: { terms } }: EvidenceOptions,
): QuoteView {
  if (span === null) return { text, place: null, anchor: null };
  const [first, last] = linesOf(map, span);
  const place = first === last ? terms.line(first) : terms.lines(first, last);
  return { text: text.replace(/\s+/g, " ").trim(), place, anchor: original ? `L${first}` : null };
}

function impliedInWords(
  { ranges, weekdays, partsOfYear = null }: Evidence,
  { dates, evidence }: Words,
): string | null {
  const days = stretchesOf(ranges).length === 0 ? "" : dates.dating({ edtf: null, ranges });
  const which = weekdays === null || weekdays.length === 0 ? "" : evidence.aWeekday(dates.weekdays(weekdays));
  const parts =
    partsOfYear === null || partsOfYear.length === 0
      ? ""
      : evidence.partOfYear(dates.partsOfYear(partsOfYear));
  return [days, parts, which].filter((part) => part !== "").join(", ") || null;
}
