import type { TimeWords, Words } from "../language/time-words.ts";
import type { Direction } from "../records/timex.ts";
import { type PhraseTable, readPhrase, tableOf } from "../timex/phrase-table.ts";
import { type Token, type Tokens, tokenAt } from "../timex/tokens.ts";

/** Which way a clause looks at a time in it. */
export interface Tense {
  readonly direction: Direction;
  /** A verb of the same clause says so; otherwise it is what news mostly does: tell of the past. */
  readonly certain: boolean;
}

export type TenseTable = ReturnType<typeof tenseTable>;

type Sign = "past" | "future" | "present" | "neither";

/** A language's signs of tense, ready to be looked up; a longer phrase goes before its words. */
export function tenseTable({ tense, articles, yearOwners, months, weekdays }: TimeWords) {
  const signs: PhraseTable<Sign> = tableOf<Sign>({
    ...same(tense.neither, "neither"),
    ...same(tense.present, "present"),
    ...same(tense.past, "past"),
    ...same(tense.reporting, "past"),
    ...same(tense.perfect, "past"),
    ...same(tense.future, "future"),
  });
  return {
    signs,
    endings: tense.pastEndings,
    gerunds: tense.gerundEndings,
    beforeGerund: new Set(tense.beforeGerund) as ReadonlySet<string>,
    /** A participle after one of these has the tense of the auxiliary before it. */
    bare: new Set(tense.bareAuxiliaries) as ReadonlySet<string>,
    notPast: new Set(tense.notPast) as ReadonlySet<string>,
    breaks: new Set(tense.clauseBreaks) as ReadonlySet<string>,
    reporting: new Set(tense.reporting) as ReadonlySet<string>,
    infinitive: new Set(tense.infinitive) as ReadonlySet<string>,
    hearsay: new Set(tense.hearsay) as ReadonlySet<string>,
    perfectInfinitive: new Set(tense.perfectInfinitive) as ReadonlySet<string>,
    afterParticiple: new Set(tense.afterParticiple) as ReadonlySet<string>,
    participle: { begins: tense.participleBegins, ends: tense.participleEnds },
    /** What follows a "to" that is no infinitive. */
    afterTo: new Set([
      ...articles,
      ...yearOwners,
      ...months.flat(),
      ...weekdays.flat(),
    ]) as ReadonlySet<string>,
  };
}

const same = (phrases: readonly string[], sign: Sign): Words<Sign> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, sign]));

/** How much farther off a verb is when a comma or another clause lies between. */
const COMMA = 6;
const CLAUSE = 5;
/** A verb after the time is less likely to be the one it belongs to than one before it. */
const AFTER = 2;
/** Tokens looked at on either side. */
const WINDOW = 40;
/** Farther than that a verb says nothing for certain. */
const NEAR = 12;
/** So near has a time to be to a verb of saying or planning: "promised the country in 2008". */
const BESIDE = 3;

/** The tense of the verb nearest to tokens `from` to `to` (not included) of a sentence. */
export function findTense(table: TenseTable, sentence: Tokens, from: number, to: number): Tense {
  let nearest: Near | null = null;
  const last = Math.min(sentence.length, to + WINDOW);
  for (let at = Math.max(0, from - WINDOW); at < last; at += 1) {
    const found = at >= from && at < to ? null : readSign(table, sentence, at);
    if (!found) continue;
    const distance = distanceTo(table, sentence, at, found.end, from, to);
    if (at >= to && isSubject(nearest, found.sign, at - to)) break;
    const reported = found.sign === "past" && table.reporting.has(sentence[at]!.text) && distance > BESIDE;
    const aim = at >= to && table.infinitive.has(sentence[at]!.text);
    if (!reported && !aim && (!nearest || distance < nearest.distance))
      nearest = { sign: found.sign, distance, steps: distance === Math.max(from - found.end, at - to) };
    const verb = found.sign === "future" && table.infinitive.has(sentence[found.end]?.text ?? "");
    at = verb ? found.end : found.end - 1;
  }
  if (!nearest || nearest.sign === "present" || nearest.sign === "neither")
    return { direction: "past", certain: false };
  return { direction: nearest.sign, certain: nearest.distance <= NEAR };
}

interface Near {
  readonly sign: Sign;
  readonly distance: number;
  /** Is there nothing between it and the time but words: no mark, no other clause? */
  readonly steps: boolean;
}

/** `the programme launched in 2011 aims to …`: the verb right behind is that of the whole, the time of what was launched. */
const isSubject = (nearest: Near | null, sign: Sign, gap: number): boolean =>
  gap === 0 && sign === "future" && nearest?.sign === "past" && nearest.steps;

function readSign(table: TenseTable, sentence: Tokens, at: number) {
  const [before, token, next] = [tokenAt(sentence, at - 1), sentence[at]!, sentence[at + 1]];
  const phrase = readPhrase(table.signs, sentence, at);
  if (before && table.bare.has(before.text) && (phrase?.value ?? "past") === "past") return null;
  if (phrase && table.afterParticiple.has(token.text) && isParticiple(table, before)) return null;
  if (phrase?.value === "future" && table.hearsay.has(token.text) && isHearsay(table, sentence, at))
    return { sign: "past" as const, end: phrase.end };
  if (phrase) return { sign: phrase.value, end: phrase.end };
  if (
    table.infinitive.has(token.text) &&
    next?.kind === "word" &&
    !next.capital &&
    !table.afterTo.has(next.text)
  ) {
    return { sign: "neither" as const, end: at + 1 };
  }
  if (before && table.beforeGerund.has(before.text) && endsWith(token, table.gerunds)) {
    return { sign: "neither" as const, end: at + 1 };
  }
  return endsWith(token, table.endings) && !table.notPast.has(token.text)
    ? { sign: "past" as const, end: at + 1 }
    : null;
}

/** `gebaut`, before an auxiliary. */
const isParticiple = ({ participle: { begins, ends } }: TenseTable, token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  begins.some((begin) => token.text.startsWith(begin)) &&
  ends.some((end) => token.text.endsWith(end));

/** `soll 2021 verkauft haben`: up to the end of the clause an infinitive of the perfect follows. */
function isHearsay(table: TenseTable, sentence: Tokens, at: number): boolean {
  const end = sentence.findIndex(
    (token, i) => i > at && i < at + WINDOW && table.perfectInfinitive.has(token.text),
  );
  return end > at && endsWith(sentence[end - 1]!, table.participle.ends);
}

const endsWith = ({ text, kind }: Token, endings: readonly string[]): boolean =>
  kind === "word" && text.length > 3 && endings.some((ending) => text.endsWith(ending));

function distanceTo(
  table: TenseTable,
  sentence: Tokens,
  at: number,
  end: number,
  from: number,
  to: number,
): number {
  const between = at < from ? sentence.slice(end, from) : sentence.slice(to, at);
  const cost = between.reduce((sum, token) => sum + costOf(table, token), 0);
  return at < from ? cost : cost + AFTER;
}

function costOf({ breaks }: TenseTable, { text, kind }: Token): number {
  if (kind === "mark") return ",;:-".includes(text) ? COMMA : 1;
  return breaks.has(text) ? CLAUSE : 1;
}
