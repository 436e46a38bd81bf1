import { inPlainLetters } from "../text/letters.ts";
import { isSafeSegment } from "./safe-id.ts";

/** Characters of the readable part; the whole id stays below what `safe-id.ts` allows. */
const LONGEST_SLUG = 60;
const LONGEST_FOLDERS = 80;

/**
 * A readable id for a name that is none, told apart by a digest: `Übergabe (Köln)` → `ubergabe-koln-1a2b3c4d`.
 * Folders stay folders as long as there is room; what has no Latin letters leaves only the digest.
 */
export function slugOf(stem: string, digest: string): string {
  const segments = stem.split("/");
  const last = slugOfSegment(segments.pop()!);
  const path = segments.map(folderOf).filter(Boolean).join("/");
  const name = last === "" ? `clipping-${digest}` : `${last}-${digest}`;
  return path === "" || path.length > LONGEST_FOLDERS ? name : `${path}/${name}`;
}

function folderOf(segment: string): string {
  if (isSafeSegment(segment)) return segment;
  const slug = slugOfSegment(segment);
  return slug === "" || isSafeSegment(slug) ? slug : `${slug}_`;
}

function slugOfSegment(segment: string): string {
  const plain = inPlainLetters(segment.toLowerCase().normalize("NFKD"))
    .replace(/\p{M}+|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, "");
}
