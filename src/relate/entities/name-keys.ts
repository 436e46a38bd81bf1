import { nameSuffixes } from "../../language/everywhere.ts";
import { foldName } from "../sources.ts";

/** How Cyrillic names are written in Latin letters, the simplest way; `skeletonOf` levels the others. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

/** The words of a name, folded, without `Jr.`. */
export function wordsOfName(name: string): readonly string[] {
  const words = foldName(name)
    .split(" ")
    .filter((word) => word !== "");
  const kept = words.filter((word) => !nameSuffixes.has(word));
  return kept.length > 0 ? kept : words;
}

/** A word of a name in the one form in which its transliterations meet: `Sergei`, `Sergey`, `Сергей`. */
export function skeletonOf(word: string): string {
  const latin = [...word].map((letter) => LATIN[letter] ?? letter).join("");
  return latin
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/shch|sch/g, "sh")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ie(?=[a-z])/g, "e")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?:off|of)$/, "ov");
}

/** Given name and surname, middle names left out; null for a name of one word. */
export function fullKeyOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  // `K. Brook Lane` goes by its second name.
  const given = words.length > 2 && words[0]!.length === 1 && words[1]!.length > 1 ? words[1]! : words[0]!;
  return `${skeletonOf(given)} ${skeletonOf(words.at(-1)!)}`;
}
