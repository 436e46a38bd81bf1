import { languageOf, languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import type { FrontMatter } from "../../records/clipping.ts";
import type { Basis } from "../../records/finding.ts";
import type { Span } from "../../records/span.ts";
import { findWords } from "../../text/words.ts";

/** The language of the text, and whose words it is read with. */
export interface LanguageVote {
  /** BCP 47; `und` where the text is in none of the languages we know. */
  readonly code: string;
  readonly basis: Basis;
  readonly span: Span | null;
  /** The one whose words the rules use; the default where the language is unknown. */
  readonly language: Language;
}

/** As much text as is looked at; a line of another script in it changes nothing. */
const SAMPLE = 4000;
/** Small words are some 40 % of English running text and some 15 % of the barest list of links. */
const ENOUGH = 0.05;
/** With fewer words than this a text says nothing about its language. */
const FEW_WORDS = 20;

/** What the owner says; else the language whose small words are commonest; the default for a very short text. */
export function voteLanguage(text: string, frontMatter: FrontMatter | null): LanguageVote {
  const stated = frontMatter?.language;
  if (stated) {
    const span = frontMatter.places.language ?? null;
    return { code: stated, basis: "stated", span, language: languageOf(stated) };
  }
  const from = frontMatter?.span.end ?? 0;
  const words = findWords(text.slice(from, from + SAMPLE)).map((word) => word.text);
  const votes = languages.map((language) => ({ language, share: shareOf(words, language) }));
  const winner = votes.reduce((best, vote) => (vote.share > best.share ? vote : best));
  if ((words.length < FEW_WORDS && isLatin(text.slice(from, from + SAMPLE))) || winner.share >= ENOUGH) {
    return { code: winner.language.code, basis: "inferred", span: null, language: winner.language };
  }
  return { code: "und", basis: "unknown", span: null, language: languages[0]! };
}

/** Written in the letters of the languages we know; a text without letters is, too. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}

function shareOf(words: readonly string[], language: Language): number {
  const small = new Set(language.press.functionWords);
  let count = 0;
  for (const word of words) if (small.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}
