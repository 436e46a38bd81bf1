import type { ArticleCard } from "../../records/archive.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Trace, Vote } from "../../records/trace.ts";
import { ALL_DAYS, countDays, fromRanges } from "../../time/days.ts";
import type { OnDays } from "./event-days.ts";

/** An account of an event, with what its own text says of the day of writing. */
export interface Account {
  readonly card: ArticleCard;
  readonly trace: Trace;
  /** Of the original of which it is a copy; its own id otherwise. Copies speak with one voice. */
  readonly root: string;
  readonly title: string;
  /** The archive had to supply the title. */
  readonly supplied: boolean;
  /** Its best days by its own evidence. */
  readonly known: OnDays;
  /** Does its evidence leave out any day, but for weekdays? */
  readonly isKnown: boolean;
  /** Printed or given by the owner, to the day: it needs nobody's word. */
  readonly isSettled: boolean;
  /** Of these days, 0.5 to 1. */
  readonly confidence: number;
  /** How many days they are; Infinity with an open end. */
  readonly width: number;
  /** What its own dating rests on, its words left behind. */
  readonly votes: readonly Evidence[];
}

/** An inferred date is as sure as its evidence; a settled one, and what is bare of evidence and speaks of weekdays only, is read. */
const SURE = 0.99;

export function accountOf(card: ArticleCard, trace: Trace, root: string): Account {
  const { ranges, weekdays, confidence } = trace.known;
  const isKnown = ranges.length > 0;
  const days = isKnown ? fromRanges(ranges) : ALL_DAYS;
  const { title, titleSupplied, date } = card.article!;
  const width = isKnown ? countDays(days) : Infinity;
  const isSettled = (date.basis === "stated" || date.basis === "corrected") && width === 1;
  return {
    card,
    trace,
    root,
    title,
    supplied: titleSupplied,
    known: { days, weekdays },
    isKnown,
    isSettled,
    confidence: isKnown && !isSettled ? Math.min(SURE, confidence) : SURE,
    width,
    votes: trace.votes.map(evidenceOf),
  };
}

/** Put together field by field: copied as a whole and added to, a vote takes several times as long. */
const evidenceOf = ({ rule, cause, ranges, weekdays, partsOfYear, confidence }: Vote): Evidence =>
  partsOfYear
    ? { rule, cause, ranges, weekdays, partsOfYear, confidence, says: null, text: null, span: null }
    : { rule, cause, ranges, weekdays, confidence, says: null, text: null, span: null };

/** What a sentence on it needs. */
export function otherOf({ title, supplied, card }: Account) {
  const { edtf, ranges } = card.article!.date;
  return { title, supplied, written: { edtf, ranges } };
}
