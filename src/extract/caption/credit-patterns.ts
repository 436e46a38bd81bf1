import { languages } from "../../language/index.ts";
import type { PressWords } from "../../language/press-words.ts";
import { Has } from "../page/has.ts";
import { hasAllWords, type PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";

/** A form of credit; each pattern begins where the credit begins. */
export interface CreditPattern {
  readonly pattern: RegExp;
  /** A quick look whether it is worth while: few lines have a credit, and all are asked. */
  readonly isWorth: (tail: string) => boolean;
  /** A label or a note of pictures is part of it. */
  readonly isLabelled: boolean;
}

/** Those that may find a credit in a line: most lines have no word that is a label, or has one in it. */
export function patternsFor(line: PageLine, language: string): readonly CreditPattern[] {
  const hasLabel = (line.anyOf & List.PHOTO) !== 0 || !hasAllWords(line);
  return (hasLabel ? creditPatterns : unlabelled).get(language)!;
}

/** The patterns of a language for the credit that ends a caption. */
const creditPatterns: ReadonlyMap<string, readonly CreditPattern[]> = new Map(
  languages.map(({ code, press }) => [code, patternsOf(press)]),
);

const unlabelled: typeof creditPatterns = new Map(
  [...creditPatterns].map(([code, patterns]) => [code, patterns.filter(({ isLabelled }) => !isLabelled)]),
);

function patternsOf({ photoLabels, photoLinks, photoVia, photoNotes }: PressWords): readonly CreditPattern[] {
  const label = anyCase(photoLabels);
  const link = `(?:${photoLinks.join("|")})\\b`;
  const note = anyCase(photoNotes);
  const labels = new RegExp(label, "u");
  const notes = new RegExp(capital(photoNotes), "u");
  const longest = Math.max(...photoLabels.map((word) => word.length));
  const inBrackets = (tail: string) => tail.endsWith(")");
  const hasLabel = (tail: string) => labels.test(tail);
  const endsInLabel = (tail: string) => hasLabel(tail.slice(-longest));
  const hasBar = (tail: string) => tail.includes("/");
  return [
    // (Jo March / Wire), (Pool via Wire), (wire/Jo March); but not (Men's/Women's)
    {
      pattern: new RegExp(
        `\\(\\s*(?:\\p{Lu}[^()]{1,60}?|\\p{Ll}{2,8}(?:/[^()]{1,40}?)?)(?<!['\u2019]s)\\s?(?:/|\\b(?:${photoVia.join("|")})\\b)\\s?\\p{Lu}[^()]{1,60}\\)$`,
        "u",
      ),
      isWorth: inBrackets,
      isLabelled: false,
    },
    // (photo credit: Wire), (Image: Wire)
    {
      pattern: new RegExp(`\\(\\s*${label}(?!\\p{L})[^()]{0,80}\\)$`, "u"),
      isWorth: inBrackets,
      isLabelled: true,
    },
    // (File), (courtesy of the museum)
    {
      pattern: new RegExp(`\\(\\s*${note}(?!\\p{L})[^()]{0,40}\\)$`, "u"),
      isWorth: inBrackets,
      isLabelled: true,
    },
    // (Jo March photo)
    {
      pattern: new RegExp(`\\(\\s*\\p{Lu}[^()]{2,50}\\s${label}\\)$`, "u"),
      isWorth: inBrackets,
      isLabelled: true,
    },
    // Photograph: Jo March; Picture by Jo March; Credit...Jo March for The Clarion; but not `+2 PHOTOS: \u2026`
    {
      pattern: new RegExp(
        `(?<!\\p{L}|\\d\\s?)${label}\\s?(?:[:/]|\\.{3}|\u2026|${link})\\s?[^:]{2,80}$`,
        "u",
      ),
      isWorth: hasLabel,
      isLabelled: true,
    },
    // \u2014 Wire pic
    {
      pattern: new RegExp(`[-\u2013\u2014]\\s?\\p{Lu}[\\p{L} ]{1,40}\\s${label}$`, "u"),
      isWorth: endsInLabel,
      isLabelled: true,
    },
    // … at dawn. © Jo March/Wire; but not © 2021 Harbour Clarion
    {
      pattern: /(?<=\p{L}.{8,}?)\u00a9\s?(?!(?:19|20)\d\d)[\p{L}\p{N}][^\u00a9]{2,80}$/u,
      isWorth: (tail: string) => tail.includes("\u00a9"),
      isLabelled: false,
    },
    // \u2026 at dawnImage: Jo March/WIRE
    {
      pattern: new RegExp(`(?<=\\p{Ll})${capital(photoLabels)}\\s?:\\s?[^:]{2,80}$`, "u"),
      isWorth: hasLabel,
      isLabelled: true,
    },
    // \u2026 at dawn, by Jo March.Photo: Ann Tarn. Hair: Jo Brooke
    {
      pattern: new RegExp(
        `(?<=[\\p{Ll}\\p{Lu}.!?)])${capital(photoLabels)}:\\s?\\p{Lu}[^:]{2,40}(?:[.,;]\\s?\\p{L}[^:]{1,20}:\\s?[^:]{2,50}){1,6}$`,
        "u",
      ),
      isWorth: hasLabel,
      isLabelled: true,
    },
    // \u2026 at dawn. WIRE/Jo March
    {
      pattern:
        /(?<=[.!?]["'\u2019\u201d)]?\s)\p{Lu}{2,}\s?\/\s?\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){0,3}$/u,
      isWorth: hasBar,
      isLabelled: false,
    },
    // \u2026 at dawn. Courtesy of the museum
    {
      pattern: new RegExp(
        `(?<=[.!?]["'\u2019\u201d)]?\\s)${capital(photoNotes)}(?: (?:of )?(?:\\p{L}+ )?\\p{Lu}[^.!?]{1,50})?$`,
        "u",
      ),
      isWorth: (tail: string) => notes.test(tail),
      isLabelled: true,
    },
    // \u2026 at dawn. \u2014 JO MARCH/The Clarion
    {
      pattern: /(?<=[.!?]\s?)[-\u2013\u2014]\s?\p{Lu}[\p{L}'\u2019. -]{2,40}\/\p{Lu}[\p{L} .&-]{1,40}$/u,
      isWorth: hasBar,
      isLabelled: false,
    },
    // \u2026 at dawn.Jo March/Clarion Staff
    {
      pattern:
        /(?<=[.!?])\s?\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){1,3}\s?\/\s?\p{Lu}[\p{L} .&-]{1,40}(?:\s\p{Lu}\p{L}+ @\w+|\s?\/\s?[^/]{2,20})?$/u,
      isWorth: hasBar,
      isLabelled: false,
    },
  ];
}

/** Few lines have any sign of a credit: brackets, a bar, a mark of rights, a label. */
export const mayHaveCredit = (line: PageLine): boolean =>
  (line.has & (Has.ROUND | Has.SLASH | Has.COPYRIGHT)) !== 0 ||
  (line.anyOf & List.PHOTO) !== 0 ||
  !hasAllWords(line);

/** `photo`, `Photo` and `PHOTO`. */
function anyCase(words: readonly string[]): string {
  return `(?:${words.join("|")}|${capital(words)})`;
}

/** `Photo` and `PHOTO`. */
function capital(words: readonly string[]): string {
  const forms = words.flatMap((word) => [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${forms.join("|")})`;
}

/** `(Photos)` tells what is to be seen below a headline, and not whose it is. */
export function saysNobody(credit: string, { photoLabels }: PressWords): boolean {
  const label = /^\s*[([](\p{L}+s)[)\]]\s*$/iu.exec(credit)?.[1];
  return label !== undefined && photoLabels.includes(label.toLowerCase());
}
