import type { Words } from "../../interface/words.ts";
import { printDay } from "../../time/day.ts";
import { type CardView, cardFacts, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import { onceForEach } from "../once-for.ts";
import { axisDays, type LineView, linesOn, type TickView, ticksOn } from "./bars.ts";
import type { Calendar, Placed } from "./calendar.ts";
import type { Place } from "./place.ts";

/** Articles that are not known to the year, each drawn from its first possible day to its last. */
export interface BoundsView {
  readonly ticks: readonly TickView[];
  readonly rows: readonly BoundsRow[];
  /** How many articles found no row. */
  readonly more: number;
}

export interface BoundsRow {
  readonly lines: readonly LineView[];
  /** One article, or how many share these bounds. */
  readonly card: CardView | null;
  readonly count: number;
  readonly label: string;
}

/** Past that, articles with the same bounds share a row. */
const MOST_SINGLE = 24;
const MOST_ROWS = 24;

/** Null where every date is known to the year. */
export function boundsView({ axis, wide }: Calendar, words: Words, link: LinkTo): BoundsView | null {
  if (!axis || wide.length === 0) return null;
  const days = axisDays(axis);
  const groups = wide.length <= MOST_SINGLE ? wide.map((one) => [one]) : sameBounds(wide);
  const rows = groups.slice(0, MOST_ROWS).map((group): BoundsRow => {
    const { card, place } = group[0]!;
    const view = cardView(card, link, { words });
    return {
      lines: linesOn(days, place.stretches),
      card: group.length === 1 ? view : null,
      count: group.length,
      label: group.length === 1 ? view.date.words : wholeYears(group[0]!, words),
    };
  });
  const shown = groups.slice(0, MOST_ROWS).reduce((sum, group) => sum + group.length, 0);
  return { ticks: ticksOn(axis), rows, more: wide.length - shown };
}

/** What the drawing shows, for the key of its page. */
export function boundsFacts({ axis, wide }: Calendar): unknown {
  if (wide.length <= MOST_SINGLE) return [axis, wide.map(({ card }) => cardFacts(card))];
  return [axis, sameBounds(wide).map((group) => [group[0]!.place.stretches, group.length]), wide.length];
}

/** Articles whose stretches are the same days, largest groups first. */
function sameBounds(wide: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const one of wide) {
    const bounds = boundsOf(one.place);
    const group = groups.get(bounds);
    if (group) group.push(one);
    else groups.set(bounds, [one]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

const boundsOf = onceForEach(({ stretches }: Place): string =>
  stretches.map(({ first, last }) => `${first}:${last}`).join(),
);

function wholeYears({ place }: Placed, { dates }: Words): string {
  const iso = (day: number) => (Number.isFinite(day) ? printDay(day) : null);
  const ranges = place.stretches.map(({ first, last }) => ({ earliest: iso(first), latest: iso(last) }));
  return dates.dating({ edtf: null, ranges });
}
