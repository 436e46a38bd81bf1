/** Houses and works are named with the English article in many countries: `The Times`, and `Times` for short. */
export const ARTICLE = "the";

export const opensWithArticle = (name: string): boolean => OPENING.test(name);

export const withoutArticle = (name: string): string => name.replace(OPENING, "");

const OPENING = /^the (?=.)/i;
