import type { Span } from "../../records/span.ts";
import { literally } from "../../text/literally.ts";

/** Where a stretch of the clipping stands in what is shown; null where its words did not come through. */
export type Locate = (span: Span) => Span | null;

/** Past this, words are only looked for where the texts run side by side: counting them again takes too long. */
const MOST_TO_SEARCH = 20_000;

/**
 * Finds words of the clipping in the text that is shown of it. The two differ: lines were joined, spaces folded,
 * marks and entities resolved. `raw` is the stretch of the clipping that became `shown`; spans count in `raw`.
 */
export function locatorOf(raw: string, shown: string): Locate {
  if (raw === shown) return (span) => span;
  let aligned: Int32Array | null = null;
  return (span) => {
    const words = fold(raw.slice(span.start, span.end));
    if (words === "") return null;
    aligned ??= align(raw, shown);
    const found = spanOf(aligned, raw, span);
    if (found && fold(shown.slice(found.start, found.end)) === words) return found;
    return raw.length > MOST_TO_SEARCH ? null : sameOccurrence(raw, shown, span, words);
  };
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** For each place in `raw` the place in `shown`, or −1: white space counts for nothing, what `raw` has more is skipped. */
function align(raw: string, shown: string): Int32Array {
  const places = new Int32Array(raw.length).fill(-1);
  let j = 0;
  for (let i = 0; i < raw.length && j < shown.length; i++) {
    if (isSpace(raw, i)) continue;
    while (j < shown.length && isSpace(shown, j)) j++;
    if (raw[i] === shown[j] || (i + 1 < raw.length && raw[i + 1] === shown[j + 1])) places[i] = j++;
  }
  return places;
}

const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || unit === 0xa0 || (unit > 0x1000 && /\s/.test(text[at]!));
};

function spanOf(places: Int32Array, raw: string, { start, end }: Span): Span | null {
  let first = start;
  let last = end - 1;
  while (first <= last && isSpace(raw, first)) first++;
  while (last > first && isSpace(raw, last)) last--;
  const [from, to] = [places[first] ?? -1, places[last] ?? -1];
  return from < 0 || to < from ? null : { start: from, end: to + 1 };
}

/** The same words, as often found before: the third "Monday" is the third "Monday". */
function sameOccurrence(raw: string, shown: string, span: Span, words: string): Span | null {
  const pattern = new RegExp(words.split(" ").map(literally).join("\\s+"), "g");
  const before = [...raw.slice(0, span.start).matchAll(pattern)].length;
  const match = [...shown.matchAll(pattern)][before];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
