/** Letters of scripts written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their like. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;
const LETTER = /\p{L}/gu;

/** Enough of a text to know its direction. */
const ENOUGH = 1000;

/** The direction in which most letters of a text run: the text itself knows better than a guess at its language. */
export function directionOf(text: string): "ltr" | "rtl" {
  const sample = text.slice(0, ENOUGH);
  const right = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (right === 0) return "ltr";
  return right * 2 > (sample.match(LETTER)?.length ?? 0) ? "rtl" : "ltr";
}

/** Languages written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT_LANGUAGES = new Set("ar arc ckb dv fa he nqo ps sd syr ug ur yi".split(" "));

/** The direction of the site's own words, of which only the language is known. */
export function directionOfLanguage(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT_LANGUAGES.has(language.toLowerCase().split("-")[0]!) ? "rtl" : "ltr";
}

/** A BCP 47 tag that may stand in a page; `und` for anything else. */
export function languageTag(language: string): string {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : "und";
}
