/**
 * A list of words, none of which has a space in it, as one text: a list is a thing with as many things in it, and of those that
 * cards keep hardly any is ever looked at.
 */
export const joinWords = (words: readonly string[]): string => words.join(" ");

export const partWords = (list: string): readonly string[] => (list === "" ? NONE : list.split(" "));

/** How many there are. */
export function countListed(list: string): number {
  if (list === "") return 0;
  let count = 1;
  for (let at = list.indexOf(" "); at >= 0; at = list.indexOf(" ", at + 1)) count += 1;
  return count;
}

const NONE: readonly string[] = [];
