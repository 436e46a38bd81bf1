/** Letters that normal forms do not take apart, as those without accents write them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** `smørrebrød` → `smorrebrod`. Accents stay, and so do capitals: whoever asks has taken them off. */
export const inPlainLetters = (text: string): string =>
  text.replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter]!);
