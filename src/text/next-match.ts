/**
 * The next match of a global pattern from a place of a text on. `matchAll` makes a pattern of its own for each text: that takes
 * longer than to look through a short one. The pattern matches nothing that is empty, or the next is the same again.
 */
export function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
