import type { Repair } from "../../records/clipping.ts";
import { WINDOWS_1251, WINDOWS_1252 } from "./code-pages.ts";

/**
 * Cyrillic text in Windows-1251 that was once read as Windows-1252, and then saved: `Ãîðîäñêîé ñîâåò`. Only in lines
 * that hold hardly any other letters, and that, read so, have the letters of Slavic languages as often as these do.
 */
export function findMisreadCyrillic(text: string): readonly Repair[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) =>
    isMisread(line) ? wordsOf(line, index) : [],
  );
}

/** Six such letters in a row are a word of no language. */
const HINT = /[À-ÿ]{6}/;
const LINE = /[^\r\n]+/g;
const WORD = /[À-ÿ¨¸ª¯²³º¿´]+/g;

const FEWEST = 12;
const MOSTLY = 0.8;
/** The ten most common letters make up more than half of a Slavic text. */
const COMMON = 0.45;

function isMisread(line: string): boolean {
  const upper = line.match(/[À-ÿ]/g)?.length ?? 0;
  if (upper < FEWEST || upper < (line.match(/\p{L}/gu)?.length ?? 0) * MOSTLY) return false;
  const read = asCyrillic(line);
  const common = read.match(/[оеаинтсрвлі]/gi)?.length ?? 0;
  return common >= upper * COMMON && !/\p{Ll}\p{Lu}\p{Ll}/u.test(read);
}

function wordsOf(line: string, offset: number): Repair[] {
  return [...line.matchAll(WORD)].map(({ 0: word, index }) => ({
    span: { start: offset + index, end: offset + index + word.length },
    text: asCyrillic(word),
  }));
}

const SIGNS = new Map([...WINDOWS_1252].map((sign, at) => [sign, WINDOWS_1251[at]!] as const));

function asCyrillic(words: string): string {
  return words.replace(/[À-ÿ¨¸ª¯²³º¿´]/g, (sign) => SIGNS.get(sign) ?? sign);
}
