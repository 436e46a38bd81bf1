import type { Words } from "./words.ts";

/** `frame.timeline` → `Annals`. */
export type Rewordings = Readonly<Record<string, string | undefined>>;

/** Places of all words that an owner may put others for: `frame.timeline`. Sentences with something in them stay. */
export function fixedWords(table: object, below = ""): readonly string[] {
  return Object.entries(table).flatMap(([name, value]) => {
    if (below === "" && name === "language") return [];
    if (typeof value === "string") return [`${below}${name}`];
    return typeof value === "object" && value !== null ? fixedWords(value, `${below}${name}.`) : [];
  });
}

/** A table with some words of the owner's in it. */
export function reworded(words: Words, rewordings: Rewordings): Words {
  return replaced(words, rewordings, "") as Words;
}

function replaced(table: object, rewordings: Rewordings, below: string): object {
  const entries = Object.entries(table).map(([name, value]) => {
    if (typeof value === "string") return [name, rewordings[`${below}${name}`] ?? value];
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    return [name, isTable ? replaced(value, rewordings, `${below}${name}.`) : value];
  });
  return Object.fromEntries(entries);
}
