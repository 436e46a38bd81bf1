import { bareTime, words } from "./bare-time.ts";
import { dateLineLanguages, listopad } from "./date-line-languages.ts";
import { languages } from "./index.ts";
import type { Language } from "./language.ts";
import type { TimeWords } from "./time-words.ts";

/** Labels of languages whose dates are written in characters. */
const EASTERN = {
  published: [
    "公開日",
    "公開日時",
    "公開",
    "配信",
    "掲載",
    "投稿日",
    "投稿",
    "发布时间",
    "發布時間",
    "发布",
    "發布",
    "입력",
    "등록",
    "게재",
  ],
  updated: [
    "更新日",
    "更新日時",
    "更新",
    "最終更新",
    "最終更新日",
    "更新时间",
    "更新時間",
    "수정",
    "최종수정",
    "업데이트",
  ],
};

/** No abbreviation: a weekday in short is another word in another language. */
const SHORTEST_WEEKDAY = 4;

const all: readonly TimeWords[] = languages.map(({ time }) => time);
const others = Object.values(dateLineLanguages);
/** What says that a line is not English though its date may be in digits. */
const foreign = all.filter(({ dayFirst }) => dayFirst);

const time: TimeWords = {
  ...bareTime,
  months: bareTime.months.map((_, i) => [
    ...all.flatMap(({ months }) => months[i]!),
    ...others.flatMap(({ months }) => words(months)[i]!.split("/")),
  ]),
  weekdays: bareTime.weekdays.map((_, i) => [
    ...all.flatMap(({ weekdays }) => weekdays[i]!.filter((name) => name.length >= SHORTEST_WEEKDAY)),
    ...others.map(({ weekdays }) => words(weekdays)[i]!),
  ]),
  dateJoints: all.flatMap(({ dateJoints }) => dateJoints),
  yearJoints: all.flatMap(({ yearJoints }) => yearJoints),
  yearMarks: [...all.flatMap(({ yearMarks }) => yearMarks), "roku", "r", "m", "metų", "gada", "gads"],
  ordinalEndings: all.flatMap(({ ordinalEndings }) => ordinalEndings),
  halfDays: Object.assign({}, ...all.map(({ halfDays }) => halfDays)),
  hourMarks: [...all.flatMap(({ hourMarks }) => hourMarks), "uur", "hod", "h"],
  hourSigns: [
    ...foreign.flatMap(({ hourSigns }) => hourSigns),
    "om",
    "kl",
    "kl .",
    "klo",
    "saat",
    "godz",
    "godz .",
    "ώρα",
  ],
  zones: all.flatMap(({ zones }) => zones),
  labels: {
    ...bareTime.labels,
    published: [
      ...foreign.flatMap(({ labels }) => labels.published),
      ...others.flatMap((other) => other.published),
      ...EASTERN.published,
    ],
    updated: [
      ...foreign.flatMap(({ labels }) => labels.updated),
      ...others.flatMap((other) => other.updated),
      ...EASTERN.updated,
    ],
    captured: foreign.flatMap(({ labels }) => labels.captured),
    reposted: foreign.flatMap(({ labels }) => labels.reposted),
  },
};

const OCTOBER = 9;

/** Small words beside a date and its label. */
const FILLERS = words(`
  le à a la las el en em às as o il alle ore del di de um am den der vom uhr h kl klo om op uur v ve saat την στις в о об
  об. у г г. р р. мск في الساعة م ص مساء صباحا בשעה ב ו - la_rédaction hod godz ora pukul wib kell val r par et y e und och og ja i ta та и و
`);

/** `listopada` is the Croatian October, not the Polish November. */
const croatianMonths = time.months.map((names, i) =>
  i === OCTOBER ? [...names, ...listopad] : names.filter((name) => !listopad.includes(name)),
);

/**
 * The months, weekdays and labels of every language together, for lines that are there for their date: `mul` is
 * what ISO 639 calls several languages. It reads whole dates; running text is read in its own language.
 */
export const anyLanguage: Pick<Language, "code" | "time"> & {
  readonly fillers: readonly string[];
  readonly hours: readonly string[];
} = {
  code: "mul",
  time,
  fillers: FILLERS,
  hours: ["uhr", "uur", "klo", "godz", "saat", "мск"],
};

/** The same for a Croatian line. */
export const anyWithCroatian: Pick<Language, "code" | "time"> = {
  code: "mul",
  time: { ...time, months: croatianMonths },
};
