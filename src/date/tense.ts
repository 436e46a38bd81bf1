import type { TimeWords, Words } from "../language/time-words.ts";
import type { Direction } from "../records/timex.ts";
import { perSpelling } from "../text/spellings.ts";
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
  const words = new Map<string, number>();
  const note = (flag: number, all: Iterable<string>) => {
    for (const word of all) words.set(word, (words.get(word) ?? 0) | flag);
  };
  note(Part.OPENS_SIGN, signs.keys());
  note(Part.BEFORE_GERUND, tense.beforeGerund);
  note(Part.BARE, tense.bareAuxiliaries);
  note(Part.BREAK, tense.clauseBreaks);
  note(Part.REPORTING, tense.reporting);
  note(Part.INFINITIVE, tense.infinitive);
  note(Part.HEARSAY, tense.hearsay);
  note(Part.AFTER_PARTICIPLE, tense.afterParticiple);
  return {
    signs,
    parts: perSpelling((word) => words.get(word) ?? 0),
    endings: tense.pastEndings,
    gerunds: tense.gerundEndings,
    notPast: new Set(tense.notPast) as ReadonlySet<string>,
    perfectInfinitive: new Set(tense.perfectInfinitive) as ReadonlySet<string>,
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

/** What a word may be here, as flags: most words are nothing of it, and one look tells. */
const Part = {
  OPENS_SIGN: 1,
  BEFORE_GERUND: 2,
  /** A participle after one of these has the tense of the auxiliary before it. */
  BARE: 4,
  /** It begins another clause. */
  BREAK: 8,
  REPORTING: 16,
  INFINITIVE: 32,
  HEARSAY: 64,
  AFTER_PARTICIPLE: 128,
} as const;

/** A sentence with its signs of tense: a sign is looked for when it is first asked for, and once. */
export interface SignsOfTense {
  readonly tokens: Tokens;
  readonly isPart: (at: number, flag: number) => boolean;
  readonly at: (at: number) => Found | null;
}

interface Found {
  readonly sign: Sign;
  readonly end: number;
}

export function signsOfTense(table: TenseTable, tokens: Tokens): SignsOfTense {
  const parts = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const { spelling, text } = tokens[at]!;
    parts[at] = table.parts(spelling, text);
  }
  const found: (Found | null)[] = new Array(tokens.length);
  const isPart = (at: number, flag: number) => (parts[at]! & flag) !== 0;
  return {
    tokens,
    isPart,
    at(at) {
      const known = found[at];
      if (known !== undefined) return known;
      const read = readSign(table, tokens, isPart, at);
      found[at] = read;
      return read;
    },
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
export function findTense(signs: SignsOfTense, from: number, to: number): Tense {
  const { tokens, isPart } = signs;
  let nearest: Near | null = null;
  const last = Math.min(tokens.length, to + WINDOW);
  for (let at = Math.max(0, from - WINDOW); at < last; at += 1) {
    const found = at >= from && at < to ? null : signs.at(at);
    if (!found) continue;
    const distance = at < from ? costOf(signs, found.end, from) : costOf(signs, to, at) + AFTER;
    if (at >= to && isSubject(nearest, found.sign, at - to)) break;
    const reported = found.sign === "past" && isPart(at, Part.REPORTING) && distance > BESIDE;
    const aim = at >= to && isPart(at, Part.INFINITIVE);
    if (!reported && !aim && (!nearest || distance < nearest.distance))
      nearest = { sign: found.sign, distance, steps: distance === Math.max(from - found.end, at - to) };
    const verb = found.sign === "future" && isPart(found.end, Part.INFINITIVE);
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

function readSign(
  table: TenseTable,
  tokens: Tokens,
  isPart: SignsOfTense["isPart"],
  at: number,
): Found | null {
  const token = tokens[at]!;
  const phrase = isPart(at, Part.OPENS_SIGN) ? readPhrase(table.signs, tokens, at) : null;
  if (at > 0 && isPart(at - 1, Part.BARE) && (phrase?.value ?? "past") === "past") return null;
  if (phrase && isPart(at, Part.AFTER_PARTICIPLE) && isParticiple(table, tokenAt(tokens, at - 1)))
    return null;
  if (phrase?.value === "future" && isPart(at, Part.HEARSAY) && isHearsay(table, tokens, at))
    return { sign: "past", end: phrase.end };
  if (phrase) return { sign: phrase.value, end: phrase.end };
  if (isPart(at, Part.INFINITIVE)) {
    const next = tokens[at + 1];
    if (next?.kind === "word" && !next.capital && !table.afterTo.has(next.text))
      return { sign: "neither", end: at + 1 };
  }
  if (at > 0 && isPart(at - 1, Part.BEFORE_GERUND) && endsWith(token, table.gerunds))
    return { sign: "neither", end: at + 1 };
  return endsWith(token, table.endings) && !table.notPast.has(token.text)
    ? { sign: "past", end: at + 1 }
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

/** How far it is over tokens `from` to `to` (not included); nothing where they lie the other way round. */
function costOf({ tokens, isPart }: SignsOfTense, from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "mark") cost += ",;:-".includes(text) ? COMMA : 1;
    else cost += isPart(at, Part.BREAK) ? CLAUSE : 1;
  }
  return cost;
}
