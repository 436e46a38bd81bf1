import { gunzipSync } from "node:zlib";
import type { DecodeRemark } from "./decode.ts";

/** What is in a packed file; bytes that are not packed as they are. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly remark: DecodeRemark | null;
}

/** In bytes. A page that unpacks to more is none: unpacking stops there. */
const MOST = 8 * 1024 * 1024;

/** Unpacks gzip, by its signature and not by the file's name. Never throws. */
export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, remark: null };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MOST }), remark: null };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    const remark: DecodeRemark = isTooLarge
      ? { code: "file-too-large", facts: { limit: MOST >> 20 }, span: null }
      : { code: "gzip-broken", facts: {}, span: null };
    return { bytes: new Uint8Array(), remark };
  }
}
