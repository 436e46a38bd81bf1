/** A regular expression's source that finds the words as they stand. */
export const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
