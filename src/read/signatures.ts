/** A kind of file that is no text, by how its bytes begin. */
interface Signature {
  /** For a message: "a PDF document". */
  readonly kind: string;
  readonly bytes: readonly number[];
  /** Where the bytes stand, when not at the start. */
  readonly at?: number;
  /** It can be wholly printable, so that no control character gives it away. */
  readonly printable?: boolean;
}

const SIGNATURES: readonly Signature[] = [
  { kind: "a PDF document", bytes: ascii("%PDF-"), printable: true },
  { kind: "an RTF document", bytes: ascii("{\\rtf"), printable: true },
  { kind: "a PostScript document", bytes: ascii("%!PS-"), printable: true },
  { kind: "an old Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "a ZIP archive or an Office document", bytes: ascii("PK\x03\x04") },
  { kind: "a gzip archive", bytes: [0x1f, 0x8b, 0x08] },
  { kind: "a bzip2 archive", bytes: ascii("BZh") },
  { kind: "an XZ archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: "a Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: "a RAR archive", bytes: ascii("Rar!\x1a\x07") },
  { kind: "a tar archive", bytes: ascii("ustar"), at: 257 },
  { kind: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { kind: "a GIF picture", bytes: ascii("GIF8") },
  { kind: "a TIFF picture", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: "a TIFF picture", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: "a WebP picture, a sound or a film", bytes: ascii("RIFF") },
  { kind: "a film or a HEIC picture", bytes: ascii("ftyp"), at: 4 },
  { kind: "a Matroska film", bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { kind: "an MP3 sound", bytes: ascii("ID3") },
  { kind: "an MP3 sound", bytes: [0xff, 0xfb] },
  { kind: "an Ogg sound", bytes: ascii("OggS") },
  { kind: "a FLAC sound", bytes: ascii("fLaC") },
  { kind: "a property list or web archive", bytes: ascii("bplist0") },
  { kind: "an SQLite database", bytes: ascii("SQLite format 3\x00") },
  { kind: "a program", bytes: ascii("\x7fELF") },
];

/** What the first bytes say the file is; null when they could begin a text. */
export function knownBinary(bytes: Uint8Array): string | null {
  const candidates = byFirst.get(bytes[0] ?? 0) ?? FURTHER_IN; // most files begin as none of them does
  const signature = candidates.find((candidate) => beginsWith(bytes, candidate));
  if (signature === undefined) return null;
  return signature.printable || bytes.subarray(0, 512).some(isControl) ? signature.kind : null;
}

const FURTHER_IN = SIGNATURES.filter(({ at = 0 }) => at > 0);
/** Those that may stand in a file with this first byte, in the order of the list. */
const byFirst: ReadonlyMap<number, readonly Signature[]> = new Map(
  SIGNATURES.filter(({ at = 0 }) => at === 0).map(({ bytes: [first] }) => [
    first!,
    SIGNATURES.filter(({ bytes, at = 0 }) => at > 0 || bytes[0] === first),
  ]),
);

/** Any control character that no text has. */
export const CONTROL = /[\0-\x06\x0e-\x19\x1c-\x1f\x7f]/;

/** Is it one of these? Tab, line feed, form feed, carriage return, escape and the like are not. */
export function isControl(unit: number): boolean {
  return unit < 0x07 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b && unit !== 0x1a) || unit === 0x7f;
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function beginsWith(bytes: Uint8Array, { bytes: expected, at = 0 }: Signature): boolean {
  return bytes.length >= at + expected.length && expected.every((byte, index) => bytes[at + index] === byte);
}
