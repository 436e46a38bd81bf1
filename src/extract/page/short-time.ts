/** `| 3 min.`, `7 hours`, `2 minutes read`, and nothing else: how long a text is to read, or how old it is. */
export const isShortTime = (text: string): boolean => SHORT_TIME.test(text);

const SHORT_TIME = /^\W*\d{1,2}\s?\p{L}{1,9}\.?(?: \p{Ll}{2,7})?$/u;
