/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Endings of what is written for a clipping: an id that ends in one could be the file of another clipping. */
const TAKEN_ENDING = /\.(?:html|json|txt|gz|orig|ris|bib|csl|xml)$/i;

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/** In characters; with room for an ending below what every disk allows (255 bytes a name, 260 a path). */
const LONGEST_SEGMENT = 100;
const LONGEST_ID = 160;

/**
 * Whether an id can be the address of a clipping: safe in a URL and on any disk, and so made that no file written for
 * it (`<id>.html`, `<id>.orig.txt` …) can meet one written for another id, nor a folder of another id.
 */
export function isSafeId(id: string): boolean {
  return id.length <= LONGEST_ID && id.toLowerCase() !== "index" && id.split("/").every(isSafeSegment);
}

/** One part of an id between slashes. */
export function isSafeSegment(segment: string): boolean {
  return (
    SEGMENT.test(segment) &&
    segment.length <= LONGEST_SEGMENT &&
    !segment.endsWith(".") &&
    !DEVICE.test(segment) &&
    !TAKEN_ENDING.test(segment)
  );
}
