/** Letters that the forms of one word mostly share. */
const STEM = 5;

export const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word);
