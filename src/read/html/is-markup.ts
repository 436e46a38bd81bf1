/** Does a text begin as the source of a whole page does? Looks at its beginning only. */
export const beginsAsPage = (text: string): boolean => PAGE.test(text.slice(0, LOOK).trimStart());

/**
 * Is a text file the source of a page, as browsers show it and programs hand it on? It is if it begins as a page does, or
 * begins with a tag and has so many that nobody wrote it for readers. Looks at its beginning only.
 */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, LOOK).trimStart();
  if (!head.startsWith("<")) return false; // most texts
  if (PAGE.test(head)) return true;
  const closed = head.match(CLOSING)?.length ?? 0;
  return OPENING.test(head) && closed >= LEAST && closed * MOST_APART >= head.length;
}

/** In characters. */
const LOOK = 20_000;

const PAGE = /^(?:<\?xml[^<>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

const TAGS =
  "(?:a|article|aside|b|blockquote|center|dd|dl|div|em|figure|font|h[1-6]|header|i|li|main|ol|p|section|span|strong|table|td|tr|ul)";
const OPENING = new RegExp(`^<${TAGS}(?:\\s[^<>]*)?>`, "i");
const CLOSING = new RegExp(`</${TAGS}>`, "gi");

/** As many elements end in it, and in a text of so many characters one more each: long paragraphs have some 600. */
const LEAST = 2;
const MOST_APART = 1500;
