import type { Span } from "../records/span.ts";
import type { ProblemCode } from "../report/catalogue.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { CONTROL, isControl, knownBinary } from "./signatures.ts";

/** A file's bytes as text. A file that is no text has the encoding `binary` and no text. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, a name of `encodings.ts`, or `binary`. */
  readonly encoding: string;
  readonly remarks: readonly DecodeRemark[];
}

/** A problem that does not know its file yet. */
export interface DecodeRemark {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly span: Span | null;
}

/** In bytes. A clipping is a few thousand, a whole book about a million. */
const LARGEST_FILE = 8 * 1024 * 1024;

/**
 * Bytes → text, without its byte order mark. A byte order mark decides; then a zero in every other byte, which is
 * UTF-16; then UTF-8, if every byte fits or most signs do; else what `guess-encoding.ts` makes of it, which is said to
 * be a guess. Each NUL becomes one U+FFFD, so that places stay true. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = knownBinary(bytes);
  if (kind !== null) return refuse("file-binary", { kind });
  if (bytes.length > LARGEST_FILE) return refuse("file-too-large", { limit: LARGEST_FILE >> 20 });
  const decoded = byMark(bytes) ?? asUnmarkedUtf16(bytes) ?? asUtf8(bytes) ?? byGuess(bytes);
  if (!CONTROL.test(decoded.text)) return decoded; // most files
  if (hasManyControls(decoded.text)) return refuse("file-binary", { kind: "not text" });
  return withoutNuls(decoded);
}

function refuse(code: ProblemCode, facts: DecodeRemark["facts"]): Decoded {
  return { text: "", encoding: "binary", remarks: [{ code, facts, span: null }] };
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return asDamagedUtf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return as("utf-16le", bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return as("utf-16be", bytes.subarray(2));
  return null;
}

function as(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, remarks: [] };
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = UTF_8.decode(bytes);
    return { text, encoding: "utf-8", remarks: [] };
  } catch {
    return null;
  }
}

/**
 * In UTF-16, Latin letters, digits and spaces have a zero byte in front or behind, and the letters of other alphabets
 * the number of their block, which is as small; no other text has such bytes.
 */
function asUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, 4096);
  if (!holdsAny(sample, FIRST_OF_TEXT)) return null; // most files
  const halves = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at]! < FIRST_OF_TEXT) halves[at % 2]! += 1;
  const [even, odd] = halves as [number, number];
  const many = sample.length * 0.3;
  if (odd > many && even < many / 10) return as("utf-16le", bytes);
  return even > many && odd < many / 10 ? as("utf-16be", bytes) : null;
}

/** No text in bytes holds the control characters below the bell. */
const FIRST_OF_TEXT = 7;

/** Is there a byte below this one? */
function holdsAny(bytes: Uint8Array, below: number): boolean {
  const looked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let byte = 0; byte < below; byte += 1) if (looked.indexOf(byte) >= 0) return true;
  return false;
}

/** U+FFFD, what a decoder writes for bytes that mean nothing. */
const BROKEN = 0xfffd;

function byGuess(bytes: Uint8Array): Decoded {
  const utf8 = asDamagedUtf8(bytes);
  const broken = countOf(utf8.text, (unit) => unit === BROKEN);
  const whole = countOf(utf8.text, (unit) => unit >= 0x80 && unit !== BROKEN);
  return whole > broken ? utf8 : asLegacy(bytes);
}

/** UTF-8 in which some bytes are broken: a cut-off file, or a piece pasted in from another encoding. */
function asDamagedUtf8(bytes: Uint8Array): Decoded {
  const whole = asUtf8(bytes);
  if (whole !== null) return whole;
  const decoded = as("utf-8", bytes);
  const facts = { count: countOf(decoded.text, (unit) => unit === BROKEN) };
  return {
    ...decoded,
    remarks: [{ code: "encoding-damaged", facts, span: firstOf(/\uFFFD/, decoded.text) }],
  };
}

/** A guess, and how much it is worth. */
function asLegacy(bytes: Uint8Array): Decoded {
  const { encoding, text, rival, isPoor } = guessEncoding(bytes);
  const facts = { encoding: encoding.label, rival: rival?.label ?? "" };
  const code = isPoor ? "encoding-unknown" : rival === null ? "encoding-guessed" : "encoding-unsure";
  return { text, encoding: encoding.name, remarks: [{ code, facts, span: firstOf(/[^\0-\x7F]/, text) }] };
}

/** Of all characters. In compressed or compiled bytes it is a tenth or more; a text with stray ones has few. */
const MOST_CONTROLS = 0.05;
/** So many may stray into the shortest text. */
const SOME_CONTROLS = 3;

function hasManyControls(text: string): boolean {
  const controls = countOf(text, isControl);
  return controls > SOME_CONTROLS && controls > text.length * MOST_CONTROLS;
}

function withoutNuls(decoded: Decoded): Decoded {
  const span = firstOf(/\0/, decoded.text);
  if (span === null) return decoded;
  const remark: DecodeRemark = {
    code: "nul-replaced",
    facts: { count: countOf(decoded.text, (unit) => unit === 0) },
    span,
  };
  return { ...decoded, text: decoded.text.replaceAll("\0", "\uFFFD"), remarks: [...decoded.remarks, remark] };
}

/** Counted one by one: a list of millions of matches would not fit in memory. */
function countOf(text: string, matches: (unit: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (matches(text.charCodeAt(index))) count += 1;
  return count;
}

function firstOf(pattern: RegExp, text: string): Span | null {
  const start = text.search(pattern);
  return start < 0 ? null : { start, end: start + 1 };
}
