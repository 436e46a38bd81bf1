import { type Detected, detectLanguage } from "../../language/detect-language.ts";
import { languageOf, languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import type { FrontMatter } from "../../records/clipping.ts";
import type { Basis } from "../../records/finding.ts";
import type { Span } from "../../records/span.ts";
import { findWords } from "../../text/words.ts";
import { Has } from "./has.ts";
import type { KnownText } from "./rows-up-to.ts";

/** The language of the text, and whose words it is read with. */
export interface LanguageVote {
  /** BCP 47; `und` where the text is in none of the languages we know. */
  readonly code: string;
  readonly basis: Basis;
  readonly span: Span | null;
  /** The one whose words the rules use; the default where we have no words of the text's own. */
  readonly language: Language;
  /** Are these words of the text's own language? */
  readonly known: boolean;
}

/** As much text as is looked at; a line of another script in it changes nothing. */
const SAMPLE = 4000;
/** Small words are some 40 % of English running text and some 15 % of the barest list of links. */
const ENOUGH = 0.05;
/** With fewer words than this a text says little about its language. */
const FEW_WORDS = 20;
/** Then so much must speak for a language, and so many times as much as for any other. */
const CLEAR = 2;
const CLEARLY = 1.6;

/**
 * What the owner says; else what script and small words say; the default for a very short text. `knownUpTo`: the
 * text up to a place of it, as far as it was looked at already.
 */
export function voteLanguage(
  text: string,
  frontMatter: FrontMatter | null,
  knownUpTo: (end: number) => KnownText | null,
): LanguageVote {
  const stated = frontMatter?.language;
  if (stated) return readIn(stated, "stated", frontMatter.places.language);
  const from = frontMatter?.span.end ?? 0;
  const sample = text.slice(from, from + SAMPLE);
  const known = knownUpTo(from + SAMPLE);
  const words = known?.words ?? [findWords(sample)];
  const isPlain = known !== null && (known.has & Has.ANY_SCRIPT) === 0;
  const isShort = words.reduce((count, { length }) => count + length, 0) < FEW_WORDS;
  const found = detectLanguage(sample, words, isPlain);
  if (found && found.share >= ENOUGH && (isClear(found) || !isShort)) return readIn(found.code, "inferred");
  const below = isMenu(sample) ? furtherDown(text, from + SAMPLE) : null;
  if (below) return readIn(below.code, "inferred");
  if (isShort && isLatin(sample)) return readIn(languages[0]!.code, "inferred");
  return { code: "und", basis: "unknown", span: null, language: languages[0]!, known: false };
}

/** Does a sample hold labels and nothing else? The text of a page with many of them stands further down. */
function isMenu(sample: string): boolean {
  if (sample.length < SAMPLE) return false;
  let long = 0;
  for (const line of sample.split("\n")) if (line.length > LONGEST_LABEL) long += 1;
  return long <= FEW_LINES;
}

const LONGEST_LABEL = 100;
const FEW_LINES = 3;

/** What the first of the next samples says that is no menu. */
function furtherDown(text: string, from: number): Detected | null {
  for (let at = from; at < Math.min(text.length, FURTHEST); at += SAMPLE) {
    const found = detectLanguage(text.slice(at, at + SAMPLE));
    if (found && found.share >= OF_PROSE && isClear(found)) return found;
  }
  return null;
}

/** Between a list of links and running text. */
const OF_PROSE = 0.2;
const FURTHEST = 10 * SAMPLE;

const isClear = ({ score, next }: Detected): boolean => score >= CLEAR && score >= next * CLEARLY;

function readIn(code: string, basis: Basis, span: Span | null = null): LanguageVote {
  const language = languageOf(code);
  return { code, basis, span, language, known: language.code === code.toLowerCase().split("-")[0] };
}

/** Written in the letters of the default; a text without letters is, too. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}
