import type { TenseWords } from "./tense-words.ts";
import type { TimeWords } from "./time-words.ts";

const bareTense: TenseWords = {
  future: [],
  past: [],
  pastEndings: [],
  gerundEndings: [],
  beforeGerund: [],
  bareAuxiliaries: [],
  notPast: [],
  perfect: [],
  present: [],
  reporting: [],
  infinitive: [],
  clauseBreaks: [],
  since: [],
  superlatives: [],
  until: [],
  than: [],
  hearsay: [],
  perfectInfinitive: [],
  afterParticiple: [],
  participleBegins: [],
  participleEnds: [],
  neither: [],
};

/** A language that says nothing: what one has no words for it leaves out. Our own pages are in English. */
export const bareTime: TimeWords = {
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: [[], [], [], [], [], [], []],
  doubtful: [],
  alsoNames: [],
  weekdayFeasts: [],
  weekdayPapers: [],
  capitals: false,
  dateSigns: [],
  weakDateSigns: [],
  daySigns: [],
  eventSigns: [],
  afterYear: [],
  yearOwners: [],
  rangeJoints: ["-", "/"],
  dateJoints: [],
  yearJoints: [],
  yearMarks: [],
  articles: [],
  dayArticles: [],
  definite: [],
  dayFirst: true,
  bareYears: false,

  numbers: {},
  one: [],
  someNumber: [],
  powers: {},
  numberJoints: [],
  andHalf: [],
  halfOf: [],
  ordinals: {},
  ordinalEndings: [],

  units: {},
  unitPlurals: {},
  periods: [],
  lastingSigns: [],
  old: [],
  weekend: [],
  seasons: {},
  doubtfulSeasons: [],
  halves: [],
  decades: {},
  fiscal: [],
  beforeChrist: [],
  afterChrist: [],

  partsOfDay: {},
  hoursByName: {},
  halfDays: {},
  oClock: [],
  hourMarks: [],
  hourSigns: [],
  zones: ["gmt", "utc", "cet", "cest", "eet", "eest", "msk", "brt", "art"],
  feasts: {},

  monthsCounted: {},
  relativeDays: {},
  last: [],
  this: [],
  next: [],
  lastAfter: [],
  thisAfter: [],
  nextAfter: [],
  previous: [],
  same: [],
  following: [],
  spanning: [],
  recent: [],
  coming: [],
  ago: [],
  hence: [],
  earlier: [],
  later: [],
  agoBefore: [],
  henceBefore: [],
  beforeEvent: [],
  countedUnits: {},
  partSigns: [],

  approximately: [],
  lessThan: [],
  atMost: [],
  moreThan: [],
  atLeast: [],
  start: [],
  middle: [],
  end: [],

  each: [],
  times: [],
  per: [],
  often: {},
  vague: {},

  anniversary: [],
  birthday: [],
  born: [],
  countedFrom: [],
  before: [],
  after: [],

  tense: bareTense,
  labels: {
    published: [],
    updated: [],
    captured: [],
    reposted: [],
    copyright: ["copyright", "©", "( c )"],
    filePhoto: [],
  },
};

/** Words apart by white space; `_` stands for a space inside one. */
export const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

/** Rows of `name: word word`, each word standing for the row's name. */
export function meanings<Name extends string>(rows: Readonly<Record<Name, string>>): Record<string, Name> {
  const pairs = (Object.entries(rows) as [Name, string][]).flatMap(([name, list]) =>
    words(list).map((word) => [word, name] as const),
  );
  return Object.fromEntries(pairs);
}

/** Words that count up from one: a slash parts the words of one number. */
export function counted(list: string, first = 1): Record<string, number> {
  const pairs = words(list).flatMap((group, i) => group.split("/").map((word) => [word, i + first] as const));
  return Object.fromEntries(pairs);
}
