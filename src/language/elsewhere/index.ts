import { jobsElsewhere, legalElsewhere } from "../byline-words-elsewhere.ts";
import { bylinesElsewhere } from "../bylines-elsewhere.ts";
import { en } from "../en/index.ts";
import type { Language } from "../language.ts";
import { type CueTexts, cuesOf } from "../lists.ts";
import type { BylineWords, Cue, CueName } from "../press-words.ts";
import { asia } from "./asia.ts";
import { baltic } from "./baltic.ts";
import { danishNorwegian } from "./danish-norwegian.ts";
import { east } from "./east.ts";
import { farEast } from "./far-east.ts";
import { finnic } from "./finnic.ts";
import { greek } from "./greek.ts";
import { koreanThai } from "./korean-thai.ts";
import { nordic } from "./nordic.ts";
import { slovak } from "./slovak.ts";
import { sloveneBulgarian } from "./slovene-bulgarian.ts";
import { southAsia } from "./south-asia.ts";
import { southEastAsia } from "./south-east-asia.ts";
import { southSlavic } from "./south-slavic.ts";
import { west } from "./west.ts";
import { westAsia } from "./west-asia.ts";
import { westSlavic } from "./west-slavic.ts";

/**
 * The language of a text of whose words we have none but the labels of its pages and those of its bylines: the default, with
 * these beside its own, which stand on pages of all languages, too. Without any, the default itself.
 */
export function languageElsewhere(code: string): Language {
  const base = code.toLowerCase().split("-")[0]!;
  const by = bylinesElsewhere.get(base);
  const tables = [base, ...(near[base] ?? [])].flatMap((one) => labels[one] ?? []);
  if (tables.length === 0 && !by) return en;
  const known = made.get(base);
  if (known) return known;
  const cues = tables.reduce<Cues>((all, own) => both(all, cuesOf(own)), en.press.cues);
  const byline = signedWith(by ?? []);
  const source = { ...en.press.source, legal: [...en.press.source.legal, ...legalElsewhere] };
  const language = { ...en, press: { ...en.press, cues, byline, source } };
  made.set(base, language);
  return language;
}

/** By language. */
const labels: Readonly<Record<string, CueTexts>> = {
  ...nordic,
  ...danishNorwegian,
  ...finnic,
  ...baltic,
  ...southSlavic,
  ...sloveneBulgarian,
  ...east,
  ...greek,
  ...westSlavic,
  ...slovak,
  ...west,
  ...southEastAsia,
  ...asia,
  ...westAsia,
  ...southAsia,
  ...farEast,
  ...koreanThai,
};

/** Languages so near to each other that a short text of one is taken for another: they are read with the labels of both. */
const near: Readonly<Record<string, readonly string[]>> = { hr: ["sr"], sr: ["hr"], da: ["nb"], nb: ["da"] };

/** The codes of those languages. */
export const labelsElsewhere: readonly string[] = Object.keys(labels);

/** The same object each time: what is made of a language is made once. */
const made = new Map<string, Language>();

/** English words sign there, too. */
function signedWith(by: readonly string[]): BylineWords {
  const { byline } = en.press;
  const jobs = [...jobsElsewhere, ...byline.jobs];
  if (by.length === 0) return { ...byline, jobs };
  return {
    ...byline,
    jobs,
    by: [...by, ...byline.by],
    byVerbs: [...by, byline.by[0]!, ...(byline.byVerbs ?? [])],
  };
}

type Cues = Readonly<Record<CueName, Cue>>;

function both(one: Cues, other: Cues): Cues {
  const cues: Record<CueName, Cue> = { ...one };
  for (const name of Object.keys(one) as CueName[]) {
    cues[name] = {
      parts: [...one[name].parts, ...other[name].parts],
      opens: [...one[name].opens, ...other[name].opens],
      within: [...one[name].within, ...other[name].within],
    };
  }
  return cues;
}
