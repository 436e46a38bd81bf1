import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/**
 * Shorter values are not worth the time: to squeeze what stages make of an ordinary article and spread it again is a twentieth
 * of a first build, and would make the store half as large.
 */
const WORTH_IT = 16384;
/** No JSON begins with it. */
const SQUEEZED = Buffer.from([0]);
/** The quickest: a third of the size for a twentieth of a millisecond. */
const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };

/** JSON → what the pack keeps of it: an article's passages repeat their keys and rules many times. */
export function squeeze(json: Buffer): Buffer {
  return json.length < WORTH_IT ? json : Buffer.concat([SQUEEZED, brotliCompressSync(json, OPTIONS)]);
}

/** Undefined for bytes that were never squeezed. */
export function unsqueeze(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== SQUEEZED[0]) return bytes;
  try {
    return brotliDecompressSync(bytes.subarray(1));
  } catch {
    return undefined;
  }
}
