import type { RuleName } from "../../records/finding.ts";

/** A rule by which one clipping dates another, as readers are told it. */
export interface TogetherRule {
  readonly name: RuleName;
  readonly says: string;
  readonly example: string;
}

export const SAME_EVENT = "together/same-event";
export const SAME_WEEKDAY = "together/same-weekday";
export const USUAL_DAY = "together/usual-day";
export const SAME_WEEK = "together/same-week";
export const COPY = "together/copy";

export const togetherRules: readonly TogetherRule[] = [
  {
    name: SAME_EVENT,
    says: "Accounts of one event share its day: what one calls today and another yesterday is one day.",
    example: "The two sides met yesterday in the town hall.",
  },
  {
    name: SAME_WEEKDAY,
    says: "Accounts of one event that name the same weekday mean the same day by it; a text that names a weekday was written on it or in the six days after it.",
    example: "The bridge was shut on Monday.",
  },
  {
    name: USUAL_DAY,
    says: "A report that calls the day of its event by its weekday was mostly written on that day or the next.",
    example: "The council voted on Tuesday to sell the mill.",
  },
  {
    name: SAME_WEEK,
    says: "Accounts of one event are written within a week of each other.",
    example: "Engineers are still looking for the cause of the collapse.",
  },
  {
    name: COPY,
    says: "A copy is not older than its original, and mostly put up within days of it.",
    example: "This article was first published by the Evening Post.",
  },
];
