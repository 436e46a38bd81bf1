import { words } from "../lists.ts";
import type { TimeWords } from "../time-words.ts";

/** Names of months, days, seasons and feasts, and what stands around them. */
export const calendar = {
  months: [
    ["january", "jan"],
    ["february", "feb", "febr"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: [
    ["monday", "mon"],
    ["tuesday", "tues", "tue"],
    ["wednesday", "weds", "wed"],
    ["thursday", "thurs", "thur", "thu"],
    ["friday", "fri"],
    ["saturday", "sat"],
    ["sunday", "sun"],
  ],
  doubtful: ["march", "mar", "may", "dec", "jan", "jun", "jul", "mon", "wed", "thu", "fri", "sat", "sun"],
  alsoNames: ["april", "may", "june", "august"],
  weekdayFeasts: words(
    "good black bloody super cyber fat shrove palm easter maundy ash holy giving freaky ruby stormy",
  ),
  weekdayPapers: words(
    "times telegraph mirror express mail herald post people business review world independent night-live",
  ),
  capitals: true,
  dateSigns: [
    "in",
    "since",
    "until",
    "till",
    "during",
    "back in",
    "circa",
    "c",
    "late in",
    "early in",
    "into",
  ],
  weakDateSigns: words(`
    of by from to between before after through around about for and early late mid year years summer spring winter
    autumn fall season class or`),
  daySigns: ["on", "of", "dated"],
  eventSigns: ["of", "from", "after", "around", "about", "between"],
  afterYear: words(`
    a about after against ahead also although among an and are as at be because before being between but by could did
    during for from had has have he her his if in into is it its more not of off on only or over she since so than
    that the their them then there these they this those through to under until was we were what when where whether
    which while who whom whose why will with without would`),
  rangeJoints: ["and", "to", "through", "until", "or", "-", "/"],
  yearOwners: ["its", "his", "her", "their", "our", "that", "this", "both", "your", "my"],
  dateJoints: ["of", "of the"],
  yearJoints: [],
  yearMarks: [],
  articles: ["the", "a", "an"],
  dayArticles: ["the", "a", "an"],
  definite: ["the"],
  dayFirst: false,
  bareYears: false,

  weekend: ["weekend"],
  seasons: {
    spring: "SP",
    springtime: "SP",
    summer: "SU",
    summertime: "SU",
    autumn: "FA",
    fall: "FA",
    winter: "WI",
    wintertime: "WI",
  },
  doubtfulSeasons: ["spring", "fall"],
  halves: ["half"],
  decades: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  fiscal: ["fiscal", "fiscal year", "financial year", "fy"],
  beforeChrist: ["bc", "b . c", "bce", "b . c . e"],
  afterChrist: ["ad", "a . d", "ce"],

  partsOfDay: {
    morning: "MO",
    midday: "MI",
    lunchtime: "MI",
    afternoon: "AF",
    evening: "EV",
    night: "NI",
    overnight: "NI",
    daytime: "DT",
  },
  hoursByName: { noon: "T12:00", midnight: "T24:00" },
  halfDays: { am: "am", "a . m": "am", pm: "pm", "p . m": "pm" },
  oClock: ["o ' clock", "oclock"],
  hourMarks: [],
  hourSigns: [],
  zones: words(`
    gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt akst hst ast adt nst ist cet cest wet eet eest msk trt wib
    wat cat eat sast sgt hkt jst kst pht pkt npt bdt ict aest aedt acst awst nzst nzdt`),
  feasts: {
    christmas: "12-25",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "boxing day": "12-26",
    "new year ' s day": "01-01",
    "new year ' s eve": "12-31",
    "valentine ' s day": "02-14",
    halloween: "10-31",
    "april fools ' day": "04-01",
    "st . patrick ' s day": "03-17",
  },
} as const satisfies Partial<TimeWords>;
