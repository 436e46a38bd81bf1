import type { Status } from "../records/clipping.ts";

/** Words that owners and their other programs use for it, beside those of the IPTC (ninjs `pubStatus`). */
const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  usable: ["usable", "public", "publish", "published", "final"],
  withheld: ["withheld", "private", "draft", "hidden", "embargoed"],
  canceled: ["canceled", "cancelled", "withdrawn", "retracted", "deleted"],
};

/** Null: no such status. */
export function statusOf(written: string): Status | null {
  const word = written.trim().toLowerCase();
  const found = Object.entries(STATUS_WORDS).find(([, words]) => words.includes(word));
  return found === undefined ? null : (found[0] as Status);
}

/** In a note that cannot be parsed: what its line `status:` or `draft:` says. A text to be withheld is withheld. */
export function statusInBroken(note: string): Status {
  const written = /^status[ \t]*:[ \t]*["'[{]*(\w+)/im.exec(note)?.[1];
  if (written !== undefined) return statusOf(written) ?? "withheld";
  return /^draft[ \t]*:[ \t]*["']?(?:true|yes)\b/im.test(note) ? "withheld" : "usable";
}
