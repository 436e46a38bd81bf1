/**
 * Text that may come from a clipping, made safe for a terminal: control characters, which could move the cursor,
 * change colours or ring, and direction marks, which could turn a line around, become a visible sign each. Joiners
 * and variation selectors stay, for scripts and emoji need them. Tabs and line ends become spaces.
 */
export function visible(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]/g, " ").replace(UNSAFE, signOf);
}

/** Controls, direction and other unseen marks, lone surrogates and what is not assigned to anybody. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Co}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** Unicode's pictures of the control characters: `␀` to `␟`, `␡`; for the rest the sign of what cannot be shown. */
function signOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}

/** Columns of a terminal that a text takes: East Asian characters and emoji two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const NONE = /\p{M}|\u200C|\u200D/u;

/** East Asian Wide and Fullwidth (UAX 11), by blocks, and what is shown as an emoji by itself. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
