import type { TimeWords, Words } from "../language/time-words.ts";
import type { TimexMod, Which } from "../records/timex.ts";
import { openerOf, type PhraseTable, type Read, readPhrase, tableOf, tableOfList } from "./phrase-table.ts";
import type { Token, Tokens } from "./tokens.ts";

/** The words of a language as tables to read by; made once for each language. */
export type Grammar = ReturnType<typeof grammarOf>;

export function grammarOf(words: TimeWords) {
  const all = (list: readonly string[]) => tableOfList<true>(list, true);
  const counts = {
    numbers: tableOf(words.numbers),
    powers: tableOf(words.powers),
    someNumbers: tableOfList(words.someNumber, null),
    one: all(words.one),
  };
  const opensCount = openerOf(...Object.values(counts));
  return {
    words,
    months: tableOf(numbered(words.months, 1)),
    weekdays: tableOf(numbered(words.weekdays, 0)),
    doubtful: new Set(words.doubtful) as ReadonlySet<string>,
    ordinals: tableOf(words.ordinals),
    ...counts,
    /** May a number, in digits or in words, begin with this token? */
    opensNumber: (token: Token): boolean => token.kind === "number" || opensCount(token),
    andHalf: all(words.andHalf),
    halfOf: all(words.halfOf),
    units: tableOf(words.units),
    unitPlurals: tableOf(words.unitPlurals),
    seasons: tableOf(words.seasons),
    partsOfDay: tableOf(words.partsOfDay),
    relativeDays: tableOf(words.relativeDays),
    /** `inst.`, after a day of the month. */
    monthsCounted: tableOf(words.monthsCounted),
    /** `last`, `this`, `next` before a name or a unit. */
    which: tableOf<Which>({
      ...same(words.last, "last"),
      ...same(words.this, "this"),
      ...same(words.next, "next"),
    }),
    /** `the previous`, `that`, `the following`: counted from what the text is telling of. */
    narrative: tableOf<-1 | 0 | 1>({
      ...same(words.previous, -1),
      ...same(words.same, 0),
      ...same(words.following, 1),
    }),
    /** After a number of units: back or on, and whether from what the text is telling of. */
    distance: tableOf<{ sign: -1 | 1; told: boolean }>({
      ...same(words.ago, { sign: -1, told: false }),
      ...same(words.hence, { sign: 1, told: false }),
      ...same(words.earlier, { sign: -1, told: true }),
      ...same(words.later, { sign: 1, told: true }),
    }),
    /** Before a number of units: back or on. */
    distanceBefore: tableOf<-1 | 1>({ ...same(words.agoBefore, -1), ...same(words.henceBefore, 1) }),
    countedUnits: tableOf(words.countedUnits),
    beforeEvent: new Set(words.beforeEvent) as ReadonlySet<string>,
    /** `dernier`, after a name or a unit. */
    whichAfter: tableOf<Which>({
      ...same(words.lastAfter, "last"),
      ...same(words.thisAfter, "this"),
      ...same(words.nextAfter, "next"),
    }),
    whichAfterNames: tableOf<Which>(words.afterNames ?? {}),
    /** `nearly`, `more than`: before a number. */
    amounts: tableOf<TimexMod>({
      ...same(words.approximately, "APPROX"),
      ...same(words.lessThan, "LESS_THAN"),
      ...same(words.atMost, "EQUAL_OR_LESS"),
      ...same(words.moreThan, "MORE_THAN"),
      ...same(words.atLeast, "EQUAL_OR_MORE"),
    }),
    /** `early`, `the end of`: before a date. */
    portions: tableOf<TimexMod>({
      ...same(words.start, "START"),
      ...same(words.middle, "MID"),
      ...same(words.end, "END"),
    }),
    dateJoints: all(words.dateJoints),
    rangeJoints: all(words.rangeJoints),
    yearJoints: all(words.yearJoints),
    yearMarks: all(words.yearMarks),
    articles: all(words.articles),
    dayArticles: all(words.dayArticles),
    definite: new Set(words.definite) as ReadonlySet<string>,
    /** Names that are no abbreviations: a full stop after them ends the sentence. */
    fullNames: new Set([...words.months, ...words.weekdays].flatMap(fullNamesOf)) as ReadonlySet<string>,
    /** Single words before a month or year that stands alone. */
    dateSigns: new Set(words.dateSigns.map((sign) => sign.split(" ").at(-1)!)) as ReadonlySet<string>,
    weakDateSigns: new Set(words.weakDateSigns) as ReadonlySet<string>,
    afterYear: new Set(words.afterYear) as ReadonlySet<string>,
    zones: new Set(words.zones) as ReadonlySet<string>,
    halfDays: tableOf(words.halfDays),
    hoursByName: tableOf(words.hoursByName),
    oClock: all(words.oClock),
    hourMarks: all(words.hourMarks),
    hourSigns: all(words.hourSigns),
    nounsInCapitals: words.nounsInCapitals ?? false,
    partSigns: new Set(words.partSigns) as ReadonlySet<string>,
    each: all(words.each),
    vague: tableOf<string>(words.vague),
    often: tableOf(words.often),
    feasts: tableOf(words.feasts),
    spanning: all(words.spanning),
    recent: all(words.recent),
    coming: all(words.coming),
    times: all(words.times),
    per: all(words.per),
    old: all(words.old),
    weekend: all(words.weekend),
    halves: all(words.halves),
    periods: all(words.periods),
    fiscal: all(words.fiscal),
    decades: tableOf(words.decades),
    beforeChrist: all(words.beforeChrist),
    afterChrist: all(words.afterChrist),
    copyright: all(words.labels.copyright),
    lastingSigns: new Set(words.lastingSigns) as ReadonlySet<string>,
  };
}

/** A month's name, with the full stop of an abbreviation. */
export function readMonth(grammar: Grammar, tokens: Tokens, at: number): Name | null {
  return readName(grammar, grammar.months, tokens, at);
}

/** A weekday's name, likewise. */
export function readWeekday(grammar: Grammar, tokens: Tokens, at: number): Name | null {
  return readName(grammar, grammar.weekdays, tokens, at);
}

export interface Name extends Read<number> {
  /** It can be nothing else, and may stand alone. */
  readonly certain: boolean;
}

/** A name that is another word too counts only with a capital, where the language gives it one. */
function readName(grammar: Grammar, table: PhraseTable<number>, tokens: Tokens, at: number): Name | null {
  const name = tokens[at]?.kind === "word" ? readPhrase(table, tokens, at) : null;
  if (!name) return null;
  const { text, capital } = tokens[at]!;
  const single = name.end === at + 1;
  const doubtful = single && grammar.doubtful.has(text);
  if (doubtful && grammar.words.capitals && !capital) return null;
  const stop = tokens[name.end];
  const abbreviated = single && stop?.text === "." && stop.glued && !grammar.fullNames.has(text);
  return { value: name.value, end: abbreviated ? name.end + 1 : name.end, certain: !doubtful };
}

/** The first name, and others of about its length that do not merely begin it: its cases, its spellings. */
const fullNamesOf = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name, i) => i === 0 || (!names[0]!.startsWith(name) && name.length * 3 > names[0]!.length * 2),
  );

const numbered = (lists: readonly (readonly string[])[], first: number): Words<number> =>
  Object.assign({}, ...lists.map((names, i) => same(names, i + first)));

const same = <Meaning>(phrases: readonly string[], meaning: Meaning): Words<Meaning> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, meaning]));
