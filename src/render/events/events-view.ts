import type { TimelineEvent } from "../../records/events.ts";
import type { StripView } from "../calendar/strip.ts";
import { linksFrom } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import type { PagerView } from "../paging.ts";
import { type EventView, eventFacts, eventView } from "./event-view.ts";

/** What `events.eta` shows, whether of all events, of those of a year or of those without a day. */
export interface EventsView {
  readonly title: string;
  readonly summary: string;
  /** The way to the other timeline, that of publication. */
  readonly lanes: { readonly published: string; readonly events: null } | null;
  readonly up: { readonly label: string; readonly href: string } | null;
  readonly sections: readonly EventsSection[];
  readonly strip: StripView | null;
  /** The way to what has no day. */
  readonly unplaced: { readonly href: string; readonly says: string } | null;
  readonly pager: PagerView | null;
}

export interface EventsSection {
  readonly heading: string | null;
  readonly id: string;
  readonly entries: readonly EventView[];
  /** The article that tells of them all, and how its title is written. */
  readonly href?: string;
  readonly language?: string;
  readonly direction?: string;
}

type Shown = Pick<EventsView, "title" | "summary" | "sections"> & Partial<EventsView>;

/** A page without what it is not given. */
export const eventsView = (shown: Shown): EventsView => ({ ...BARE, ...shown });

const BARE: EventsView = {
  title: "",
  summary: "",
  lanes: null,
  up: null,
  sections: [],
  strip: null,
  unplaced: null,
  pager: null,
};

/** All that `viewsOf` shows of them. */
export const factsOf = (events: readonly TimelineEvent[], { cards }: PlanContext): unknown =>
  events.map((event) => eventFacts(event, cards));

export function viewsOf(
  events: readonly TimelineEvent[],
  path: string,
  context: PlanContext,
): readonly EventView[] {
  const link = linksFrom(path);
  return events.map((event) => eventView(event, context, link));
}
