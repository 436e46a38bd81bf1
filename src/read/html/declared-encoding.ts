import { isUtf8 } from "node:buffer";

/** A page in the encoding that it says it is in, brought into UTF-8. */
export interface Transcoded {
  readonly bytes: Uint8Array;
  /** Its name as the web writes it: `windows-1252`. */
  readonly encoding: string;
}

/** Browsers look no further for it. */
const LOOK = 4096;

const META = /<meta\b[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{2,40})/i;
const XML = /^\s{0,100}<\?xml\b[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{2,40})["']/i;

/**
 * Brings a page into UTF-8 by what it says of itself: `<meta charset>`, `http-equiv` or the XML declaration, under any
 * name that browsers know. Null where it is UTF-8 already (whatever it says), has a mark of its own, or says nothing
 * that helps.
 */
export function transcode(bytes: Uint8Array): Transcoded | null {
  if (isUtf8(bytes) || bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK)).toString("latin1");
  const declared = (XML.exec(head) ?? META.exec(head))?.[1];
  if (declared === undefined || /^(?:utf|ucs|unicode)/i.test(declared)) return null;
  try {
    const decoder = new TextDecoder(declared);
    const text = decoder.decode(bytes);
    const { encoding } = decoder;
    const right = encoding === "windows-1252" ? text.replace(CONTROLS, inWindows) : text;
    return { bytes: Buffer.from(right), encoding };
  } catch {
    return null; // a name that nobody knows
  }
}

/** Node 20 reads these bytes of Windows-1252 as controls, which no page means. */
const CONTROLS = /[\u0080-\u009f]/g;
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f";
const WINDOWS_90 =
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const inWindows = (control: string): string => (WINDOWS + WINDOWS_90)[control.charCodeAt(0) - 0x80]!;
