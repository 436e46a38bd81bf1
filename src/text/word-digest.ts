import { foldToWords, isTypical } from "./fold.ts";

/**
 * A digest of the words of a text, as `foldToWords` has them: equal words, equal digest. 53 bits: of a million texts, two
 * different ones share a digest with a chance of one in ten thousand. 0: no words. It keeps nobody from making two texts
 * that share one; whoever could gain by that can have the same text printed, too.
 */
export function digestOfWords(text: string): number {
  return isTypical(text) ? digestOf(text) : digestOf(foldToWords(text));
}

/**
 * Over letters and figures in lower case, and one space for all that stands between two words: so a typical text need not
 * be folded first. (Two multiplicative hashes side by side, as in cyrb53 by bryc.)
 */
function digestOf(text: string): number {
  let one = 0x41c64e6d;
  let other = 0x3c6ef372;
  let isOpen = false; // a word came before
  let isApart = false; // and something that is no word behind it
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldedUnit(text.charCodeAt(at));
    if (unit === 0) {
      isApart = isOpen;
      continue;
    }
    if (isApart) {
      one = Math.imul(one ^ 0x20, 0x9e3779b1);
      other = Math.imul(other ^ 0x20, 0x5f356495);
      isApart = false;
    }
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
    isOpen = true;
  }
  if (!isOpen) return 0;
  const high = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  const low = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0) || 1;
}

/** A letter or figure in lower case; 0 for what parts words. Beyond ASCII a folded text has only letters and figures. */
function foldedUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
  if (unit >= 0x30 && unit <= 0x39) return unit;
  return unit < 0xc0 || (unit >= 0x2010 && unit <= 0x2027) ? 0 : unit;
}
