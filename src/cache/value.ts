import { digestOf } from "./key.ts";
import { squeeze, unsqueeze } from "./squeeze.ts";

/** A value that JSON can say → its digest, and what is kept of it. */
export function pack(value: unknown): { readonly digest: string; readonly bytes: Buffer } {
  const json = Buffer.from(JSON.stringify(value));
  return { digest: digestOf(json), bytes: squeeze(json) };
}

/** The value again; undefined where the bytes are not those of the digest. */
export function unpack(bytes: Buffer, digest: string): unknown {
  const json = unsqueeze(bytes);
  return json && digestOf(json) === digest ? (JSON.parse(json.toString()) as unknown) : undefined;
}
