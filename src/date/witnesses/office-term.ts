import type { Evidence } from "../../records/dating.ts";
import type { OfficeTerm } from "../../records/knowledge.ts";
import { addMonths, parseDay } from "../../time/day.ts";
import { type Days, stretchOf, union } from "../../time/days.ts";
import { within } from "../cues.ts";
import { evidenceOf, isTold, onOrAfter, type Place } from "../evidence.ts";
import { followedIn, type IsFollowed } from "../followed.ts";
import { type Called, causeOf, daysOf, endOf, heldOffice, inOrder, saidOf, startOf, WEEK } from "../held.ts";
import type { Matter } from "../matter.ts";
import type { Phase } from "../office-frame.ts";
import { type OfficeMention, officeMentions } from "../office-mention.ts";
import { isQuoted, placeOf, type Told } from "../told.ts";
import type { Witness } from "../witness.ts";

const calledIn = ({ knowledge }: Matter): Called => knowledge!.offices.called;

/** Nobody is called by an office before holding it; afterwards papers go on for a while, or tell of then. */
const NOT_BEFORE = 0.97;
const IN_OFFICE = 0.93;
/** The name is written a little differently, or only a surname stands beside the office. */
const NEAR_NAME = 0.85;
const ONLY_SURNAME = 0.85;
/** The office is called otherwise than the table has it: any office that the person had may be meant. */
const OTHER_TITLE = 0.9;
const LITERAL_TITLE = 0.6;
/** The paragraph has told of an earlier year: the office may be of then. */
const AFTER_YEAR = 0.75;
const NO_LONGER = 0.9;
/** Papers call somebody new for some months, seldom for more than two years; outgoing from when a successor is sought. */
const PHASE = 0.9;
const NEW_FOR = 24;
const OUTGOING_FOR = 12;
const CHOSEN = 0.9;
/** Papers use an office some days early; a person chosen for it waits so long at most. */
const EARLY = 10;
const WAITING = 90;

/** `US President Jo March`: written while she was. */
export const officeTerm: Witness = {
  name: "date/office-term",
  says: "Somebody who is named with an office held it, or no longer held it, when it was written. The days are those of the table of offices.",
  example: "Freedonian President Rufus Firefly said the border would stay open.",
  exampleAs: "body",
  testify(matter) {
    const { knowledge, officeWords, told } = matter;
    if (!knowledge || !officeWords) return [];
    const years = matter.cues.filter(isPastYear);
    const named = told
      .filter(({ hasSign }) => hasSign)
      .map((sentence) => ({
        sentence,
        mentions: officeMentions(knowledge.offices, officeWords, sentence.tokens()),
      }));
    const isFollowed = followedIn(
      named.flatMap(({ mentions }) => mentions),
      knowledge.offices,
    );
    return named.flatMap(({ sentence, mentions }) => {
      const { span, paragraph } = sentence;
      if (mentions.length === 0 || within(years, span.start, span.end).length > 0) return [];
      const later = within(years, paragraph.start, span.start).length > 0;
      return mentions.flatMap((mention) => testifyTo(matter, sentence, mention, later, isFollowed));
    });
  },
};

/** A year of the past in the same sentence: the office may be that of the year. */
const isPastYear = (cue: Matter["cues"][number]): boolean =>
  isTold(cue) && /^\d{4}/.test(cue.timex.value ?? "") && !(cue.direction === "future" && cue.certain);

function testifyTo(
  matter: Matter,
  sentence: Told,
  mention: OfficeMention,
  later: boolean,
  isFollowed: IsFollowed,
): readonly Evidence[] {
  const on = placeOf(matter.clipping.text, sentence, mention.from, mention.to);
  if (isQuoted(sentence, on.span) || mention.standing === "acting") return [];
  const { people, by } = mention.holder;
  const held = people.flatMap((person) => matter.knowledge!.offices.terms.get(person) ?? []);
  const exact = mention.ranked ? [] : held.filter((term) => isExact(mention, term));
  if (exact.length > 0) {
    const sure = by === "near" ? NEAR_NAME : by === "surname" ? ONLY_SURNAME : IN_OFFICE;
    const confidence = later ? Math.min(sure, AFTER_YEAR) : sure;
    if (mention.standing === "in-office" && isFollowed(exact))
      return [notBefore(exact, confidence, on, calledIn(matter))];
    return standingEvidence(matter, mention, exact, confidence, on);
  }
  const inBody = held.filter(({ body }) => body === mention.body);
  if (by !== "whole" || inBody.length === 0 || isAnother(mention, inBody)) return [];
  const literal = mention.ranked ? [] : inBody.filter((term) => isLiteral(mention, term));
  return [
    ...standingEvidence(matter, mention, inBody, later ? AFTER_YEAR : OTHER_TITLE, on),
    ...(mention.standing === "in-office" && literal.length > 0 && literal.length < inBody.length
      ? [inOffice(literal, LITERAL_TITLE, on, "office-literal", calledIn(matter))]
      : []),
  ];
}

const isExact = ({ offices, body }: OfficeMention, term: OfficeTerm): boolean =>
  (body === null || body === term.body) &&
  offices.some(({ office, loose }) => !loose && office === term.office);

/** The title is exactly that of an office that the table does not have for this person: it knows too little. */
const isAnother = ({ offices, ranked }: OfficeMention, held: readonly OfficeTerm[]): boolean =>
  !ranked && offices.every(({ office, loose }) => !loose && held.every((term) => term.office !== office));

const isLiteral = ({ offices }: OfficeMention, term: OfficeTerm): boolean =>
  offices.some(({ office, loose }) => loose && office === term.office);

function standingEvidence(
  matter: Matter,
  { standing, phase }: OfficeMention,
  terms: readonly OfficeTerm[],
  confidence: number,
  on: Place,
): readonly Evidence[] {
  const called = calledIn(matter);
  switch (standing) {
    case "former":
    case "late":
      return noLonger(terms, on, called);
    case "then":
      return [notBefore(terms, confidence, on, called)];
    case "elect":
      return [chosen(terms, on, called)];
    default:
      if (terms.every(({ office }) => matter.knowledge!.offices.kept.has(office)))
        return [notBefore(terms, confidence, on, called)];
      return [
        notBefore(terms, confidence, on, called),
        inOffice(terms, confidence, on, "office", called),
        ...(phase === null ? [] : inPhase(terms, phase, confidence, on, called)),
      ];
  }
}

function notBefore(terms: readonly OfficeTerm[], sure: number, on: Place, called: Called): Evidence {
  const first = Math.min(...terms.map(startOf));
  const term = terms.find((one) => startOf(one) === first)!;
  return evidenceOf(officeTerm.name, {
    cause: `office-from/${causeOf(terms)}`,
    days: onOrAfter(first - EARLY),
    confidence: sure < IN_OFFICE ? sure : NOT_BEFORE,
    says: { of: "office-began", terms: [heldOffice(term, called)], sources: [] },
    on,
  });
}

function inOffice(
  terms: readonly OfficeTerm[],
  confidence: number,
  on: Place,
  cause: string,
  called: Called,
): Evidence {
  return evidenceOf(officeTerm.name, {
    cause: `${cause}/${causeOf(terms)}`,
    days: union(...terms.map(daysOf)),
    confidence,
    says: { of: "office-held", ...saidOf(inOrder(terms), called) },
    on,
  });
}

/** `the new president`: not long after a term began; `the outgoing president`: not long before it ended. */
function inPhase(
  terms: readonly OfficeTerm[],
  phase: Phase,
  confidence: number,
  on: Place,
  called: Called,
): readonly Evidence[] {
  const inTime = terms.filter(({ end }) => phase === "new" || end !== null);
  if (inTime.length === 0) return [];
  const daysIn = (term: OfficeTerm): Days => {
    const [first, last] = [startOf(term), endOf(term)];
    return phase === "new"
      ? stretchOf(first, Math.min(last, addMonths(first, NEW_FOR) - 1))
      : stretchOf(Math.max(first, addMonths(last, -OUTGOING_FOR)), last);
  };
  return [
    evidenceOf(officeTerm.name, {
      cause: `office-${phase}/${causeOf(terms)}`,
      days: union(...inTime.map(daysIn)),
      confidence: Math.min(confidence, PHASE),
      says: { of: phase === "new" ? "office-new" : "office-outgoing", ...saidOf(inTime, called) },
      on,
    }),
  ];
}

/** Whoever no longer is in office has left it: after the first term, where there were several. */
function noLonger(terms: readonly OfficeTerm[], on: Place, called: Called): readonly Evidence[] {
  const [first] = [...terms].sort((a, b) => startOf(a) - startOf(b));
  if (!first || first.end === null) return [];
  return [
    evidenceOf(officeTerm.name, {
      cause: `office-left/${causeOf(terms)}`,
      days: onOrAfter(parseDay(first.end)! - (first.precision === "week" ? WEEK : 0)),
      confidence: NO_LONGER,
      says: { of: "office-left", ...saidOf([first], called) },
      on,
    }),
  ];
}

function chosen(terms: readonly OfficeTerm[], on: Place, called: Called): Evidence {
  return evidenceOf(officeTerm.name, {
    cause: `office-elect/${causeOf(terms)}`,
    days: union(...terms.map((term) => stretchOf(startOf(term) - WAITING, startOf(term)))),
    confidence: CHOSEN,
    says: { of: "office-began", ...saidOf(terms, called) },
    on,
  });
}
