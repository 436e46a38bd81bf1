import type { EventKind } from "../../records/events.ts";
import type { RelativeTime } from "../../records/timex.ts";
import { capital } from "../capital.ts";
import { counted } from "./grammar.ts";

const kinds: Readonly<Record<EventKind, string>> = { event: "", statement: "said", planned: "planned" };

type Unit = Extract<RelativeTime, { readonly count: number }>["unit"];

/** How a time lies to the day of writing. */
const relation = {
  same: (unit: Unit) =>
    unit === "day" ? "the day on which it was written" : `the ${unit} in which it was written`,
  counted: (many: number, unit: Unit, side: "before" | "after") =>
    many === 1 ? `the ${unit} ${side} it was written` : `${counted(unit)(many)} ${side} it was written`,
  /** Of a weekday or month. */
  next: (name: string) => `the next ${name} after it was written`,
  last: (name: string) => `the last ${name} before it was written`,
  latest: (name: string) => `the latest ${name} when it was written`,
};

/** What the articles say happened. */
export const events = {
  title: "Events mentioned",
  kinds,
  about: (when: string) => `About ${when}`,
  moreArticles: counted("more article"),
  noneSays: "No article says when anything happened.",
  noDay: "No article says on which day anything happened.",
  summary: (many: number, sentences: number) =>
    `${capital(counted("event")(many))} of which articles say when they were, in ${counted("sentence")(sentences)}.`,
  byYear: "Events by year",
  counted: counted("event"),
  ofYear: (year: string) => `Events of ${year}`,
  ofYearSummary: (many: number) => `${capital(counted("event")(many))} that articles mention.`,
  unplaced: "Order known, day unknown",
  unplacedSummary:
    "Told only in relation to the day on which an article was written, and that is not known well enough.",
  /** Behind the link to them. */
  unplacedIn: (articles: number) =>
    `${articles === 1 ? "one article tells" : `${counted("article")(articles)} tell`} of events only in relation to the day on which they were written.`,
  relation,
};
