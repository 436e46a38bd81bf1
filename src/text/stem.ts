/** Words bend at their ends: beginnings of so many letters are compared. */
const STEM = 5;
/** Shorter words end in an `s` of their own. */
const SHORT = 3;

/** The beginning of a word that its forms share: `annexed`, `annexation` → `annex`. */
export const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word);

/** The same for a word that may be many: `talks` → `talk`. An Arabic article in front is left out. */
export const stemOfOne = (word: string): string =>
  stemOf(word.length > SHORT && word.endsWith("s") ? word.slice(0, -1) : word.replace(/^ال/, ""));
