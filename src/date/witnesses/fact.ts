import { type FactEntry, type FactHit, factsIn } from "../../knowledge/index-facts.ts";
import { type Lookup, standsIn } from "../../knowledge/phrases.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Fact, FactUse } from "../../records/knowledge.ts";
import type { Said } from "../../records/said.ts";
import { addMonths, type Day, parseDay } from "../../time/day.ts";
import { type Days, stretchOf, union } from "../../time/days.ts";
import { type Cue, within } from "../cues.ts";
import { evidenceOf, isTold, onOrAfter, onOrBefore, type Place } from "../evidence.ts";
import { dayCountBefore } from "../fact-days.ts";
import { daysOf, knownOf, labelOf } from "../known-fact.ts";
import type { Matter } from "../matter.ts";
import { isBeside, isQuoted, placeOf, type Told } from "../told.ts";
import type { Witness } from "../witness.ts";
import { isYearsAgo, readingsOf } from "./years-ago.ts";

/** How sure each use is, where the table gives no number of its own. */
const USUAL = {
  "present-count": 0.93,
  "past-event": 0.93,
  anniversary: 0.9,
  "first-possible": 0.97,
  between: 0.9,
  "absence-soft": 0.75,
} as const satisfies Record<FactUse, number>;
/** The sum with a known day is a little surer than the one with a year. */
const SURER = 0.01;
/** Papers remember some days before and after. */
const AROUND = 10;

/** `the 30-nation alliance`, `since the fall of the wall`: written when there were 30, and after the fall. */
export const fact: Witness = {
  name: "date/fact",
  says: "What is mentioned must have been there: a name already given, an event already past, a number of members as it then was. The days are those of the table of facts.",
  example: "The 12-member Amber Alliance met in the harbour town.",
  exampleAs: "body",
  testify(matter) {
    const { knowledge, told } = matter;
    if (!knowledge) return [];
    const { mentions, expected } = knowledge.facts;
    const isInText = once((table: Lookup<true>) => told.some(({ tokens }) => standsIn(table, tokens())));
    const found = findIn(told, mentions).filter(
      ({ hit: { entry } }) => entry.about === null || isInText(entry.about),
    );
    const awaited = firstOfEach(findIn(told, expected)).filter(
      ({ hit: { entry } }) => !isInText(entry.after),
    );
    const ago = yearsAgoIn(matter);
    return [
      ...found.flatMap((one) => mentioned(matter, one, ago)),
      ...counts(matter, found),
      ...absent(matter, awaited),
    ];
  },
};

/** What was asked once of a table is not looked for again. */
function once(ask: (table: Lookup<true>) => boolean): (table: Lookup<true>) => boolean {
  const known = new Map<Lookup<true>, boolean>();
  return (table) => {
    const answer = known.get(table) ?? ask(table);
    known.set(table, answer);
    return answer;
  };
}

const findIn = (told: readonly Told[], table: Lookup<FactEntry>): readonly Found[] =>
  told
    .filter(({ hasSign }) => hasSign)
    .flatMap((sentence) => factsIn(table, sentence.tokens()).map((hit) => ({ hit, sentence })));

const firstOfEach = (found: readonly Found[]): readonly Found[] => [
  ...new Map([...found].reverse().map((one) => [one.hit.entry, one])).values(),
];

/** `eight years ago`, by the place of its sentence. */
function yearsAgoIn({ cues }: Matter): CuesByStart {
  const byStart = new Map<number, Cue[]>();
  for (const cue of cues) {
    if (!isTold(cue) || cue.quoted || !isYearsAgo(cue)) continue;
    const others = byStart.get(cue.sentenceStart);
    if (others) others.push(cue);
    else byStart.set(cue.sentenceStart, [cue]);
  }
  return byStart;
}

type CuesByStart = ReadonlyMap<number, readonly Cue[]>;

interface Found {
  readonly hit: FactHit;
  readonly sentence: Told;
}

function mentioned(matter: Matter, { hit, sentence }: Found, ago: CuesByStart): readonly Evidence[] {
  const { entry, from, to } = hit;
  const { fact: known } = entry;
  const on = placeOf(matter.clipping.text, sentence, from, to);
  const uses = (use: FactUse) => known.uses.includes(use);
  const one = (use: FactUse, days: Days, says: Said) =>
    evidenceOf(fact.name, {
      cause: `fact/${known.label}`,
      days,
      confidence: known.confidence ?? USUAL[use],
      says,
      on,
    });
  const start = parseDay(known.start)!;
  return [
    ...(uses("first-possible")
      ? [one("first-possible", onOrAfter(start), { of: "fact-first", ...knownOf(known) })]
      : []),
    ...(uses("past-event") && !isDoubted(matter, sentence)
      ? [one("past-event", onOrAfter(start), { of: "fact-past", ...knownOf(known) })]
      : []),
    ...(uses("between") ? [one("between", daysOf(known), heldSaid([known]))] : []),
    ...(uses("anniversary") ? anniversaries(matter, { hit, sentence }, ago) : []),
  ];
}

/** A sentence that only fears or plans it does not tell that it happened. */
const isDoubted = ({ officeWords }: Matter, { tokens }: Told): boolean =>
  tokens().some(({ text }) => officeWords?.doubt.includes(text) ?? false);

/** `nearly eight years ago` and `the 50th anniversary of`, counted from the day that the table has. */
function anniversaries(matter: Matter, { hit, sentence }: Found, byStart: CuesByStart): readonly Evidence[] {
  const { fact: known } = hit.entry;
  const start = parseDay(known.start)!;
  const end = known.end === null ? start : parseDay(known.end)!;
  const ago = (byStart.get(sentence.span.start) ?? []).filter((cue) => isBeside(sentence, cue, hit));
  const fromAgo = ago.flatMap(({ timex }) => {
    const count = timex.relative && "count" in timex.relative ? -timex.relative.count : 0;
    return readingsOf(count, timex.mod).map(({ from, to, confidence }, i) =>
      evidenceOf(fact.name, {
        cause: `years-ago/${timex.span.start}/${i}`,
        days: stretchOf(addMonths(start, from), addMonths(end, to) - 1),
        confidence: Math.min(0.99, confidence + SURER),
        says: { of: "fact-ago", ...knownOf(known), text: timex.text },
        on: { text: timex.text, span: timex.span },
      }),
    );
  });
  return [
    ...fromAgo,
    ...nthAnniversary(matter, { hit, sentence }, start, end),
    ...nthDay(matter, { hit, sentence }, start),
  ];
}

/** `day 45 of` what began on a known day. */
function nthDay({ words, clipping }: Matter, { hit, sentence }: Found, start: Day): readonly Evidence[] {
  const count = dayCountBefore(words, sentence.tokens(), hit);
  if (!count) return [];
  const { fact: known } = hit.entry;
  const day = start + count.days;
  return [
    evidenceOf(fact.name, {
      cause: `days-since/${known.label}`,
      days: stretchOf(day - COUNTED_OTHERWISE, day + COUNTED_OTHERWISE),
      confidence: known.confidence ?? USUAL.anniversary,
      says: { of: "fact-counted", ...knownOf(known) },
      on: placeOf(clipping.text, sentence, count.from, hit.to),
    }),
  ];
}

/** Some count the first day, and some write of the day before. */
const COUNTED_OTHERWISE = 2;

function nthAnniversary(
  { words, clipping }: Matter,
  { hit, sentence }: Found,
  start: Day,
  end: Day,
): readonly Evidence[] {
  const tokens = sentence.tokens();
  const at = tokens.findLastIndex(
    (token, i) => i < hit.from && hit.from - i <= 4 && words.anniversary.includes(token.text),
  );
  const number = [1, 2, 3].map((back) => at - back).find((i) => at > 0 && tokens[i]?.kind === "number");
  if (at === -1 || number === undefined || tokens[number]!.text.length > 3) return [];
  const years = Number(tokens[number]!.text);
  const { fact: known } = hit.entry;
  return [
    evidenceOf(fact.name, {
      cause: `anniversary/${known.label}`,
      days: stretchOf(addMonths(start, 12 * years) - AROUND, addMonths(end, 12 * years) + AROUND),
      confidence: known.confidence ?? USUAL.anniversary,
      says: { of: "fact-years", ...knownOf(known), years },
      on: placeOf(clipping.text, sentence, number, hit.to),
    }),
  ];
}

/** `30-nation alliance`: while there were 30. A number that held twice allows both times. */
function counts(matter: Matter, found: readonly Found[]): readonly Evidence[] {
  const byPlace = new Map<number, Found[]>();
  for (const one of found) {
    if (!one.hit.entry.fact.uses.includes("present-count")) continue;
    const place = one.sentence.paragraph.start + one.sentence.tokens()[one.hit.from]!.start;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  const years = matter.cues.filter(({ timex }) => /^\d{4}/.test(timex.value ?? ""));
  return [...byPlace.values()].flatMap((alike) => {
    const { hit, sentence } = alike[0]!;
    const on = placeOf(matter.clipping.text, sentence, hit.from, hit.to);
    if (isQuoted(sentence, on.span) || tellsYearBeside(matter.clipping.text, years, sentence, on)) return [];
    const facts = [...new Set(alike.map((one) => one.hit.entry.fact))];
    return [
      evidenceOf(fact.name, {
        cause: `fact/${facts.map(({ label }) => label).join("+")}`,
        days: union(...facts.map(daysOf)),
        confidence: Math.min(...facts.map(({ confidence }) => confidence ?? USUAL["present-count"])),
        says: heldSaid(facts),
        on,
      }),
    ];
  });
}

/** From when to when. */
const heldSaid = (facts: readonly Fact[]): Said => ({
  of: "fact-held",
  facts: facts.map((known) => ({ ...labelOf(known), start: known.start, end: known.end })),
  source: facts[0]!.source,
});

/** A year in the same clause: the number may be that of the year. */
function tellsYearBeside(
  text: string,
  years: readonly Cue[],
  { span }: Told,
  { span: place }: Place,
): boolean {
  return within(years, span.start, span.end).some(({ timex }) => {
    const [from, to] = [Math.min(timex.span.end, place.end), Math.max(timex.span.start, place.start)];
    return !/[,;:]/.test(text.slice(from, to));
  });
}

/** A text, in a language whose words the tables have, that expects something and knows nothing of it, and that tells of another time as past, was there before. */
function absent(matter: Matter, awaited: readonly Found[]): readonly Evidence[] {
  if (!matter.officeWords) return [];
  const dated = matter.cues.some((cue) => isTold(cue) && /^\d{4}/.test(cue.timex.value ?? ""));
  if (!dated) return [];
  return awaited.map(({ hit, sentence }) => {
    const known = hit.entry.fact;
    return evidenceOf(fact.name, {
      cause: `absent/${known.label}`,
      days: onOrBefore(parseDay(known.start)! - 1),
      confidence: USUAL["absence-soft"],
      says: { of: "fact-absent", ...knownOf(known) },
      on: placeOf(matter.clipping.text, sentence, hit.from, hit.to),
    });
  });
}
