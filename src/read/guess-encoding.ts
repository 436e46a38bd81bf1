import { createRequire } from "node:module";
import iconv from "iconv-lite";
import { type Encoding, encodings, western } from "./encodings.ts";

/** What bytes that are not UTF-8 most likely are. */
export interface Guess {
  readonly encoding: Encoding;
  readonly text: string;
  /** Another encoding that fits about as well and reads other words; null: none. */
  readonly rival: Encoding | null;
  /** Nothing fits well: the bytes say too little, or they are none of these. */
  readonly isPoor: boolean;
}

/** The encoding of bytes that are not UTF-8: the detector's verdicts, weighed by how common each is. Never throws. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = sampleOf(bytes);
  const typed = decodeAs(sample, western);
  if (ONLY_TYPOGRAPHY.test(typed) && !LOW_SIGN_IN_WORD.test(typed)) {
    return { ...reading(bytes, western), rival: null, isPoor: false };
  }
  const [best, ...others] = candidates(sample);
  if (best === undefined) return { ...reading(bytes, western), rival: null, isPoor: true };
  const close = others.find(({ score }) => score > best.score * CLOSE);
  const rival = close?.encoding ?? null;
  return { ...reading(bytes, best.encoding), rival, isPoor: best.isBroken || best.score < POOR };
}

/** Of the best one's score; measured on short texts, a rival further behind was right in one case of fifty. */
const CLOSE = 0.95;
/** The detector says 0.1 to 0.5 of whole sentences, less of a few letters, and of none of what is no text. */
const POOR = 0.06;

/** Curly quotes, dashes and the like have one place in all sets of Windows, and no letters stand beside them to ask. */
const ONLY_TYPOGRAPHY = /^[\0-\x7F\u00A0«»‘’‚“”„…–—•€‹›]*$/;
/** There, the sets of DOS have their accented letters. */
const LOW_SIGN_IN_WORD = /\p{L}[‚„…]\p{L}/u;

function reading(bytes: Uint8Array, encoding: Encoding): Pick<Guess, "encoding" | "text"> {
  return { encoding, text: decodeAs(bytes, encoding) };
}

/** Node 20's own decoder of Windows-1252 turns curly quotes into control characters; iconv-lite has them right. */
function decodeAs(bytes: Uint8Array, { decoder }: Encoding): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), decoder);
}

/** Bytes; the detector learns little more from more. */
const SAMPLE = 16 * 1024;

/** Only the lines that are not ASCII: menus and addresses around them say nothing, and drown the few letters that do. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let line = 0;
  let isTelling = false;
  for (let at = 0; at <= bytes.length && sample.length < SAMPLE; at += 1) {
    const byte = bytes[at] ?? LINE_FEED;
    if (byte >= 0x80) isTelling = true;
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    if (isTelling) for (const one of bytes.subarray(line, Math.min(at + 1, line + SAMPLE))) sample.push(one);
    line = at + 1;
    isTelling = false;
  }
  return Uint8Array.from(sample);
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

interface Candidate {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: number;
  readonly isBroken: boolean;
}

/** The best first. */
function candidates(sample: Uint8Array): readonly Candidate[] {
  const found = new Map<Encoding, Candidate>();
  for (const verdict of detector().detectAll(sample, { compatNames: false, ignoreThreshold: true })) {
    const encoding = BY_DETECTED.get(verdict.encoding ?? "");
    if (encoding === undefined || found.has(encoding)) continue;
    const text = decodeAs(sample, encoding);
    const isBroken = BROKEN.test(text);
    const likely = (isBroken ? IF_BROKEN : 1) * (ODD.test(text) ? IF_ODD : 1);
    const score = verdict.confidence * encoding.weight * likely;
    found.set(encoding, { encoding, text, score, isBroken });
  }
  return widestFirst([...found.values()].sort((a, b) => b.score - a.score));
}

/** Of encodings that read the same words, the one that stands first in the table: Windows before its ISO subset. */
function widestFirst(all: readonly Candidate[]): readonly Candidate[] {
  const [best] = all;
  if (best === undefined) return [];
  const twins = new Set(all.filter(({ text }) => text === best.text).map(({ encoding }) => encoding));
  const widest = encodings.find((encoding) => twins.has(encoding))!;
  return [{ ...best, encoding: widest }, ...all.filter(({ encoding }) => !twins.has(encoding))];
}

const BY_DETECTED = new Map(
  encodings.flatMap((encoding) => encoding.detected.map((name) => [name, encoding] as const)),
);

/** A byte that means nothing, or a control character of the range that no text uses. */
const BROKEN = /[\uFFFD\u0080-\u009F]/;
const IF_BROKEN = 0.3;

/** A sign within a word, a capital between small letters, two scripts in one word: the letters of another encoding. */
const ODD =
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}]|\p{L}[\u00A1-\u00A9\u00AC-\u00B6\u00B8\u00B9\u00BC-\u00BF\u00D7\u00F7\u2020-\u2022\u2030\u20AC\u2116\u2122\u2202-\u25FF]\p{L}|\p{Ll}\p{Lu}\p{Ll}/u;
const IF_ODD = 0.8;

/** Its tables are large, and most archives are UTF-8 throughout: it is loaded with the first file that is not. */
function detector(): typeof import("jschardet").chardet {
  return (require("jschardet") as typeof import("jschardet")).chardet;
}

const require = createRequire(import.meta.url);
