import type { CueName } from "../../language/press-words.ts";
import { findOpened, findPhrases, type PhraseHit, phrasesAtHead } from "../../text/phrases.ts";
import type { Word } from "../../text/words.ts";
import type { Lexicon } from "./lexicon.ts";
import { unglue } from "./unglue.ts";
import { List } from "./word-lists.ts";

/** How clearly a line speaks the words of each kind of junk, 0 to 1; kinds that say nothing are left out. */
export type CueStrengths = Readonly<Partial<Record<CueName, number>>>;

/**
 * Share of a line's words that must belong to such labels for it to be made up of them: a menu may hold one
 * name of its own beside three that all pages have.
 */
const MADE_UP = 0.7;

/** A line made up of labels of several kinds speaks for each of them a little less than of one alone. */
const MIXED = 0.9;

/** `lists`: for each word those in which it stands. */
export function cueStrengths(
  text: string,
  words: readonly Word[],
  lists: readonly number[],
  stop: boolean,
  { cues }: Lexicon,
): CueStrengths {
  const made = mayBeLabels(lists) ? madeUpOf(findPhrases(cues.labels, words), words.length) : NONE;
  const labels = made.length === 0 ? labelsRunTogether(text, words, cues) : made;
  const isOpening = ((lists[0] ?? 0) & List.CUE_OPENING) !== 0;
  const opening = isOpening ? phrasesAtHead(cues.opening, words) : NONE;
  const glued = isOpening ? gluedTo(text, words, cues) : NONE;
  const { CUE_WITHIN: first, CUE_ALONE: alone, CUE_SECOND: second } = List;
  const within = findOpened(cues.within, words, { lists, first, alone, second });
  if (labels.length + opening.length + glued.length + within.length === 0) return NO_CUES;
  let strengths: Partial<Record<CueName, number>> | null = null;
  const add = (cue: CueName, strength: number) => {
    if (strength === 0) return;
    strengths ??= { ...NO_CUES };
    strengths[cue] = 1 - (1 - (strengths[cue] ?? 0)) * (1 - strength);
  };
  for (const [cue, strength] of labels) add(cue, strength);
  for (const { tag, to } of opening) {
    const isWithin = tag.place === "within";
    add(tag.cue, isWithin ? withinStrength(words.length) : opensStrength(text, words, to, stop));
  }
  for (const { tag } of glued) add(tag.cue, 1);
  for (const { tag, from } of within)
    if (from > 0) add(tag, withinStrength(words.length / timesSaid(tag, within, opening)));
  return strengths ?? NO_CUES;
}

/** `ShareSavePrint`: buttons, run together. */
function labelsRunTogether(
  text: string,
  words: readonly Word[],
  { labels }: Lexicon["cues"],
): readonly (readonly [CueName, number])[] {
  if (words.length > LONGEST_LABEL) return NONE;
  const parts = unglue(text, words);
  return parts.length === words.length ? NONE : madeUpOf(findPhrases(labels, parts), parts.length);
}

/** `Previous articleMill to close in May`: a label, and the headline to which it leads run together with it. */
function gluedTo(
  text: string,
  words: readonly Word[],
  { opening }: Lexicon["cues"],
): readonly PhraseHit<{ readonly cue: CueName }>[] {
  const head = words.slice(0, LONGEST_LABEL);
  const parts = unglue(text.slice(0, head.at(-1)!.end), head);
  if (parts === head || parts.length === head.length) return NONE;
  return phrasesAtHead(opening, parts).filter(({ to }) => to > 1 && parts[to]?.start === parts[to - 1]!.end);
}

const LONGEST_LABEL = 4;

/** A long line that says it in several ways does not merely mention it. */
function timesSaid(
  cue: CueName,
  within: readonly PhraseHit<CueName>[],
  opening: readonly PhraseHit<{ readonly cue: CueName }>[],
): number {
  const opens = opening.some(({ tag }) => tag.cue === cue) ? 1 : 0;
  return opens + within.filter(({ tag, from }) => tag === cue && from > 0).length;
}

const NONE: readonly never[] = [];

/** Of most lines. Those that have some have the same fields: so they are read fast (see *Objects* in `bench/README.md`). */
export const NO_CUES: Readonly<Record<CueName, undefined>> = {
  navigation: undefined,
  advertisement: undefined,
  share: undefined,
  newsletter: undefined,
  comments: undefined,
  related: undefined,
  paywall: undefined,
  cookies: undefined,
  disclaimer: undefined,
  footer: undefined,
  photo: undefined,
  reposting: undefined,
  correction: undefined,
};

/** The kinds of junk whose words a line speaks. */
export function cuesIn(cues: CueStrengths): readonly CueName[] {
  if (cues === NO_CUES) return NONE;
  const spoken: CueName[] = [];
  for (const cue in cues) if (cues[cue as CueName] !== undefined) spoken.push(cue as CueName);
  return spoken;
}

/** Does it speak the words of any of these more clearly than that? */
export function speaksAny(cues: CueStrengths, kinds: readonly CueName[], strength: number): boolean {
  if (cues === NO_CUES) return false;
  for (const kind of kinds) if ((cues[kind] ?? 0) > strength) return true;
  return false;
}

/** Do enough of its words stand in labels for a line to be made up of them? Of running text some of the first do not. */
function mayBeLabels(lists: readonly number[]): boolean {
  const most = lists.length * (1 - MADE_UP) + 1;
  let others = 0;
  for (let i = 0; i < lists.length && others <= most; i += 1)
    if ((lists[i]! & List.CUE_LABEL) === 0) others += 1;
  return others <= most;
}

/** Cues of which the line is made up. Longest labels first, each word counted once. */
function madeUpOf(
  hits: readonly PhraseHit<CueName>[],
  count: number,
): readonly (readonly [CueName, number])[] {
  if (coveredBy(hits) / count < MADE_UP) return [];
  const covered = new Map<CueName, number>();
  let at = 0;
  for (const { tag, from, to } of hits) {
    if (from < at) continue;
    covered.set(tag, (covered.get(tag) ?? 0) + to - from);
    at = to;
  }
  return [...covered].map(([cue, words]) => {
    const share = words / count;
    return [cue, share >= MADE_UP ? share : share * MIXED] as const;
  });
}

/** Words of labels, each counted once; asked first, for hardly any line is made up of them. */
function coveredBy(hits: readonly PhraseHit<CueName>[]): number {
  let total = 0;
  let at = 0;
  for (const { from, to } of hits) {
    if (from < at) continue;
    total += to - from;
    at = to;
  }
  return total;
}

/** The longer the line, the likelier it merely mentions the words. */
function withinStrength(count: number): number {
  if (count <= 15) return 0.9;
  if (count <= 30) return 0.6;
  return count <= 60 ? 0.35 : 0.2;
}

function opensStrength(text: string, words: readonly Word[], to: number, stop: boolean): number {
  const count = words.length;
  if (isLabel(text, words, to)) return count <= 40 ? 1 : 0.7;
  if (to === 1) return stop || count > 10 ? 0 : 0.5; // a single word opens many an honest sentence
  if (count <= 12) return 0.9;
  if (count <= 25) return stop ? 0.6 : 0.8;
  return count <= 45 ? 0.45 : 0.3;
}

/** Is the phrase set off from the rest like a label: `Read also: …`, `ALSO READ | …`? Alone in its line, too. */
function isLabel(text: string, words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next) return true;
  return /^\s*["'\u2019\u201d)]*\s*(?:[:|\u00bb>\u2022\u00b7]|[-\u2013\u2014]+\s)/.test(
    text.slice(words[to - 1]!.end, next.start),
  );
}
