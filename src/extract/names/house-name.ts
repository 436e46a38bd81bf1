import { paperWordsElsewhere } from "../../language/everywhere.ts";
import { languages } from "../../language/index.ts";
import { foldToWords } from "../../text/fold.ts";

const companyWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ press }) => press.source.companyWords),
);
/** Small words but articles, and some that look at the reader. */
const openers: ReadonlySet<string> = new Set(
  languages.flatMap(({ press }) => [
    ...press.functionWords.filter((word) => !press.source.joiners.includes(word)),
    ...press.source.noHouseOpeners,
  ]),
);

const noArticles: ReadonlySet<string> = new Set(
  languages.flatMap(({ press }) => press.source.noHouseOpeners),
);

/** Words that all pages have are no house: `Privacy Policy`, `Facebook`, `Breaking News`. */
const labels: ReadonlySet<string> = new Set(
  languages.flatMap(({ press }) => [
    ...Object.values(press.cues).flatMap(({ parts }) => parts),
    ...press.functionWords,
    ...press.byline.jobs,
    ...press.source.noHouses,
  ]),
);

const paperWords: ReadonlySet<string> = new Set([
  ...languages.flatMap(({ press }) => press.source.papers),
  ...paperWordsElsewhere,
]);

/** `advocate`, `times`: what papers are called by, in any language. */
export const isPaperWord = (word: string): boolean => paperWords.has(word);

/** `Harbour ClarionFacebookTwitter`: buttons that are run together with it. */
const BUTTONS =
  /(?<=\p{Ll})(?:Facebook|Twitter|Instagram|YouTube|LinkedIn|WhatsApp|Pinterest|Telegram|TikTok|Reddit)+$/u;

/** A name of a house without the company behind it: `Clarion News & Media Ltd.` → `Clarion`. */
export function cleanHouse(name: string): string {
  const words = name.trim().replace(BUTTONS, "").split(/\s+/);
  const isCompany = (word: string | undefined): boolean =>
    word !== undefined && companyWords.has(word.toLowerCase().replace(/[^\p{L}]/gu, ""));
  let cut = words.length;
  while (cut > 1 && isCompany(words[cut - 1])) cut--;
  if (cut < words.length && cut > 1 && /^(?:&|and)$/i.test(words[cut - 1]!))
    cut -= /^news$/i.test(words[cut - 2]!) ? 2 : 1;
  return words
    .slice(0, Math.max(1, cut))
    .join(" ")
    .replace(/[\s,.|-]+$/, "");
}

/** `clarion.example`: an address is the name of a site, whatever its letters. */
const ADDRESS = /^[a-z\d-]{2,40}(?:\.[a-z]{2,7}){1,2}$/;

export const isAddress = (name: string): boolean => ADDRESS.test(name);

/** Could it be the name of a paper or site? */
export function isHouse(name: string): boolean {
  if (isAddress(name)) return true;
  const words = foldToWords(name);
  if (words.length < 3 || words.length > 60 || !/\p{L}{2}/u.test(words) || COUNTED.test(words)) return false;
  return !labels.has(words) && !hasOpener(name) && hasCapital(name);
}

/** A small word in front; but `Il Quotidiano`, `El Heraldo`: an article before what papers are called by is part of the name. */
function hasOpener(name: string): boolean {
  const [first = "", next = ""] = name.split(/\s/);
  const opener = foldToWords(first);
  if (!openers.has(opener)) return false;
  const isArticle = first.length <= LONGEST_ARTICLE && first !== opener && !noArticles.has(opener);
  return !(isArticle && next !== next.toLowerCase() && isPaperWord(next.toLowerCase()));
}

const LONGEST_ARTICLE = 3;

/** `80 best tips`, `22 may 2021`: a heading, a day. */
const COUNTED = /^\d+ \p{L}+ /u;

/** With a capital at the head of a word, or inside the first: `Clarion`, `pv magazine`, `eNews`; not `for games`. */
const hasCapital = (name: string): boolean =>
  /^\P{Ll}/u.test(name) || /^\p{Ll}{1,3}(?:\p{Lu}|\s)/u.test(name);
