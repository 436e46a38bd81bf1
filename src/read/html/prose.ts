import type { DrawnBlock } from "./blocks.ts";

/** Words of a paragraph count up to here: no single one decides. */
const MOST_WORDS = 80;
const LEAST_WORDS = 10;

/** Words of running text in a block; 0 for labels, headlines and lists of links. */
export function proseWords({ text, linked, kind }: DrawnBlock): number {
  if (kind === "heading" || linked > 0.5 * text.length) return 0;
  return Math.min(sentenceWords(text), MOST_WORDS);
}

/** Words of a text that has a sentence in it; 0 for a label. */
export function sentenceWords(text: string): number {
  if (text.length < LEAST_WORDS || !ENDS_SENTENCE.test(text)) return 0; // most lines
  const count = countWords(text);
  return count >= LEAST_WORDS ? count : 0;
}

const ENDS_SENTENCE = /[.!?:\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f]["'\u2019\u201d\u00bb)\]]*(?:\s|$)/;

/** Chinese and Japanese put no spaces between words: two letters are about one. */
function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const dense = text.match(/[\u3040-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return spaced + dense / 2;
}
