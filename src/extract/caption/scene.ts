import type { SceneWords } from "../../language/press-words.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { Scene, type SceneIndex } from "../page/scene-index.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 5;
const MOST_WORDS = 75;
/** So soon the verb follows. */
const VERB_WITHIN = 18;
const LEAST = 1.9;
/** What each sign adds, as they held on pages of many sites; one alone tells nothing, for news has each of them. */
const SHOWN = 1.5;
const SIDE = 1.5;
const YEAR = 1;
const VERB = 0.7;
const BELOW_LABEL = 0.7;
const DAY = 0.5;
const PLACE = 0.5;
const OTHER_TIME = -1;
const OTHER_CLAUSE = -0.7;
const OPENS_SMALL = -0.7;

/** `Jo March, left, speaks during a march in Leeds on May 7, 2025.`: news tells what was, a caption what is to be seen. */
export const scene: Rule = {
  name: "caption/scene",
  says: "The line tells in the present what is to be seen, and who stands where, when and at what.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo March, left, speaks during a march of spinners in the harbour on May 7, 2025.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: (page) => {
    const { scene: words } = page.lexicon.language.press;
    if (!words) return [];
    return proposeEach(page, (line) =>
      mayBeCaption(page, line) && signsIn(page, line, words) >= LEAST ? whole(line, "caption") : null,
    );
  },
};

/** One of these is among the signs of each; most lines have none. */
function mayBeCaption(page: Page, line: PageLine): boolean {
  if (line.count < LEAST_WORDS || line.count > MOST_WORDS || line.kind !== "line") return false;
  if ((line.has & Has.QUOTE) !== 0 || !isWithin(page, line) || line.index === page.title) return false;
  if (DATELINE.test(line.text) && (line.anyOf & List.MONTH) === 0) return false; // a report's first paragraph
  return ((isDated(line) || isBelowLabel(page, line)) && hasVerb(page, line)) || isTelling(page, line);
}

/** `LEEDS, Valley — The owners …`; agencies begin captions so, too, and give the day: `LEEDS - MAY 7: …`. */
const DATELINE = /^\p{Lu}{3,}[\p{L}., /'\u2019-]{0,40}\s(?:\u2014|\u2013|--)\s\p{Lu}/u;

function hasVerb({ lexicon }: Page, { words }: PageLine): boolean {
  const roleOf = lexicon.scene!;
  const end = Math.min(VERB_WITHIN, words.length);
  for (let i = 1; i < end; i++) if ((roleOf(words[i]!) & Scene.VERB) !== 0) return true;
  return false;
}

/** Has it a word of those that tell a side, or that something is shown? Such a word stands behind whom it is of. */
function isTelling({ lexicon }: Page, { words }: PageLine): boolean {
  const roleOf = lexicon.scene!;
  for (const word of words) if ((roleOf(word) & Scene.TELLING) !== 0 && !word.capital) return true;
  return false;
}

const FULL_YEAR = /\b(?:19|20)\d\d\b/;

const isDated = ({ anyOf, has, text }: PageLine): boolean =>
  (anyOf & List.MONTH) !== 0 && (has & Has.DIGIT) !== 0 && FULL_YEAR.test(text);

const isBelowLabel = ({ lines }: Page, { index }: PageLine): boolean =>
  (lines[index - 1]?.cues.photo ?? 0) > 0.5;

function signsIn(page: Page, line: PageLine, scene: SceneWords): number {
  const end = firstSentence(line.text);
  const told = verbIn(line, end, page.lexicon.scene!);
  if (told === null) return 0;
  let sum = told + timeOf(line) + (isBelowLabel(page, line) ? BELOW_LABEL : 0);
  if (opensSmall(line, scene)) sum += OPENS_SMALL;
  const more = isTelling(page, line) ? SIDE + SHOWN : 0;
  if (sum + more + PLACE < LEAST) return 0; // whatever else stands in it
  const spoken = ` ${keyOf({ words: line.words.filter((word) => word.start < end) })} `;
  if (scene.places.some((place) => spoken.includes(` ${place} `))) sum += PLACE;
  if (more === 0) return sum;
  if (saysSide(line, end, scene)) sum += SIDE;
  const isShown = scene.shown.some((word) =>
    scene.being.some((being) => spoken.includes(` ${being} ${word} `)),
  );
  return isShown ? sum + SHOWN : sum;
}

/** What its verb tells, or what stands before it; null: somebody is quoted. */
function verbIn({ words }: PageLine, end: number, roleOf: SceneIndex): number | null {
  let [hasVerb, isBroken] = [false, false];
  for (let i = 0; i < words.length && words[i]!.start < end; i++) {
    const role = roleOf(words[i]!);
    if ((role & Scene.SAYING) !== 0) return null;
    if (hasVerb) continue;
    if (i > 0 && i < VERB_WITHIN && (role & Scene.VERB) !== 0) hasVerb = true;
    else if ((role & Scene.BREAK) !== 0) isBroken = true;
  }
  const other = hasVerb ? OTHER_TIME : OTHER_CLAUSE;
  return (hasVerb ? VERB : 0) + (isBroken ? other : 0);
}

function timeOf(line: PageLine): number {
  if (isDated(line)) return YEAR;
  return (line.anyOf & List.MONTH) !== 0 && (line.has & Has.DIGIT) !== 0 ? DAY : 0;
}

/** `, second left,`, `(right)`, `From left,`. */
function saysSide({ words, text }: PageLine, end: number, { sides, sideParts }: SceneWords): boolean {
  return words.some((word, i) => {
    if (word.end > end || !sides.includes(word.text) || !/^[,.;)]/.test(text.slice(word.end))) return false;
    let first = i;
    while (first > 0 && sideParts.includes(words[first - 1]!.text)) first--;
    return /(?:^|,\s|\()$/.test(text.slice(0, words[first]!.start));
  });
}

const SENTENCE_END = /[a-z\u00df-\u024f\d)][.!?]\s+[A-Z\u00c0-\u00de]/;

function firstSentence(text: string): number {
  const at = text.search(SENTENCE_END);
  return at < 0 ? text.length : at + 2;
}

/** `He`, `In`, `But`: captions open with whom or what they show. */
const opensSmall = ({ words, lists }: PageLine, { articles }: SceneWords): boolean =>
  words[0] !== undefined && (lists[0]! & List.SMALL) !== 0 && !articles.includes(words[0].text);
