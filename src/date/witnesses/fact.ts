import { onceEach } from "../../again/once.ts";
import { type FactEntry, factsIn } from "../../knowledge/index-facts.ts";
import { type Lookup, standsIn } from "../../knowledge/phrases.ts";
import type { Evidence } from "../../records/dating.ts";
import type { FactUse } from "../../records/knowledge.ts";
import type { Said } from "../../records/said.ts";
import { parseDay } from "../../time/day.ts";
import type { Days } from "../../time/days.ts";
import { evidenceOf, isTold, onOrAfter, onOrBefore } from "../evidence.ts";
import { anniversaries, type CuesByStart, yearsAgoIn } from "../fact-anniversary.ts";
import { counts } from "../fact-count.ts";
import { daysOf, FACT, type FoundFact, heldSaid, knownOf, USUAL } from "../known-fact.ts";
import type { Matter } from "../matter.ts";
import { placeOf, type Told } from "../told.ts";
import type { Witness } from "../witness.ts";

/** `the 30-nation alliance`, `since the fall of the wall`: written when there were 30, and after the fall. */
export const fact: Witness = {
  name: FACT,
  says: "What is mentioned must have been there: a name already given, an event already past, a number of members as it then was. The days are those of the table of facts.",
  example: "The 12-member Amber Alliance met in the harbour town.",
  exampleAs: "body",
  testify(matter) {
    const { knowledge, told } = matter;
    if (!knowledge) return [];
    const { mentions, expected } = knowledge.facts;
    const isInText = onceEach((table: Lookup<true>) => told.some(({ tokens }) => standsIn(table, tokens())));
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

const findIn = (told: readonly Told[], table: Lookup<FactEntry>): readonly FoundFact[] =>
  told
    .filter(({ hasSign }) => hasSign)
    .flatMap((sentence) => factsIn(table, sentence.tokens()).map((hit) => ({ hit, sentence })));

const firstOfEach = (found: readonly FoundFact[]): readonly FoundFact[] => [
  ...new Map([...found].reverse().map((one) => [one.hit.entry, one])).values(),
];

function mentioned(matter: Matter, { hit, sentence }: FoundFact, ago: CuesByStart): readonly Evidence[] {
  const { entry, from, to } = hit;
  const { fact: known } = entry;
  const on = placeOf(matter.clipping.text, sentence, from, to);
  const uses = (use: FactUse) => known.uses.includes(use);
  const one = (use: FactUse, days: Days, says: Said) =>
    evidenceOf(FACT, {
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

/** A text, in a language whose words the tables have, that expects something and knows nothing of it, and that tells of another time as past, was there before. */
function absent(matter: Matter, awaited: readonly FoundFact[]): readonly Evidence[] {
  if (!matter.officeWords) return [];
  const dated = matter.cues.some((cue) => isTold(cue) && /^\d{4}/.test(cue.timex.value ?? ""));
  if (!dated) return [];
  return awaited.map(({ hit, sentence }) => {
    const known = hit.entry.fact;
    return evidenceOf(FACT, {
      cause: `absent/${known.label}`,
      days: onOrBefore(parseDay(known.start)! - 1),
      confidence: USUAL["absence-soft"],
      says: { of: "fact-absent", ...knownOf(known) },
      on: placeOf(matter.clipping.text, sentence, hit.from, hit.to),
    });
  });
}
