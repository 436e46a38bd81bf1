/** Letters that the forms of one word mostly share. */
const STEM = 5;

export const stemOf = (word: string): string => word.slice(0, STEM);
