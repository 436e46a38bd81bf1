import { languages } from "../../language/index.ts";
import type { PressWords } from "../../language/press-words.ts";

/** The patterns of a language for the credit that ends a caption; each begins where the credit begins. */
export const creditPatterns: ReadonlyMap<string, readonly RegExp[]> = new Map(
  languages.map(({ code, press }) => [code, patternsOf(press)]),
);

function patternsOf({ photoLabels, photoLinks, photoVia, photoNotes }: PressWords): readonly RegExp[] {
  const label = anyCase(photoLabels);
  const link = `(?:${photoLinks.join("|")})\\b`;
  const note = anyCase(photoNotes);
  return [
    // (Jo March / Wire), (Pool via Wire)
    new RegExp(
      `\\(\\s*\\p{Lu}[^()]{1,60}?\\s?(?:/|\\b(?:${photoVia.join("|")})\\b)\\s?\\p{Lu}[^()]{1,60}\\)$`,
      "u",
    ),
    // (photo credit: Wire), (Image: Wire)
    new RegExp(`\\(\\s*${label}(?!\\p{L})[^()]{0,80}\\)$`, "u"),
    // (File), (courtesy of the museum)
    new RegExp(`\\(\\s*${note}(?!\\p{L})[^()]{0,40}\\)$`, "u"),
    // Photograph: Jo March; Picture by Jo March; but not `+2 PHOTOS: \u2026`
    new RegExp(`(?<!\\p{L}|\\d\\s?)${label}\\s?(?:[:/]|${link})\\s?[^:]{2,80}$`, "u"),
    // \u2014 Wire pic
    new RegExp(`[-\u2013\u2014]\\s?\\p{Lu}[\\p{L} ]{1,40}\\s${label}$`, "u"),
    // \u2026 at dawn. \u00a9 Jo March/Wire; but not \u00a9 2021 Harbour Clarion
    /(?<=\p{L}.{8,}?)\u00a9\s?(?!(?:19|20)\d\d)[\p{L}\p{N}][^\u00a9]{2,80}$/u,
    // \u2026 at dawn. \u2014 JO MARCH/The Clarion
    /(?<=[.!?]\s?)[-\u2013\u2014]\s?\p{Lu}[\p{L}'\u2019. -]{2,40}\/\p{Lu}[\p{L} .&-]{1,40}$/u,
    // \u2026 at dawn.Jo March/Clarion Staff
    /(?<=[.!?])\s?\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){1,3}\s?\/\s?\p{Lu}[\p{L} .&-]{1,40}$/u,
  ];
}

/** `photo`, `Photo` and `PHOTO`. */
function anyCase(words: readonly string[]): string {
  const forms = words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${forms.join("|")})`;
}
