import { NO_SOURCES, type SourceIndex } from "../../knowledge/index-sources.ts";
import { accountsEverywhere, andElsewhere } from "../../language/byline-words-elsewhere.ts";
import { languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import { perLanguage } from "../../language/per-language.ts";
import { literally } from "../../text/literally.ts";
import { indexPhrases, type PhraseIndex, placesOf, wordsOfPhrases } from "../../text/phrases.ts";
import { findWords } from "../../text/words.ts";
import { type FrameIndex, indexFrames } from "../source/frames.ts";
import { type CueIndexes, indexCues } from "./cue-indexes.ts";
import { indexScene, type SceneIndex } from "./scene-index.ts";
import { timeVocabulary } from "./time-vocabulary.ts";
import { indexLists, List, type ListedWords, type WordLists } from "./word-lists.ts";

/** A language's press words, made ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  readonly cues: CueIndexes;
  readonly functionWords: ReadonlySet<string>;
  /** Words of the page and its reader: `inbox`. */
  readonly service: ReadonlySet<string>;
  /** By what captions tell what is to be seen; null: the language has no words for it. */
  readonly scene: SceneIndex | null;
  /** Words that call on the reader: `discover`. */
  readonly urges: ReadonlySet<string>;
  /** Words of asking for money: `donate`. */
  readonly giving: ReadonlySet<string>;
  readonly jobs: ReadonlySet<string>;
  readonly jobFields: ReadonlySet<string>;
  /** What stands between two names; by itself, not inside a word. */
  readonly and: RegExp;
  readonly notPeople: ReadonlySet<string>;
  /** What has one of them is no name. */
  readonly labelWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** The last words of what desks are called. */
  readonly deskEnds: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
  /** Words of where somebody was before. */
  readonly past: ReadonlySet<string>;
  /** Words of what stands beside names in a line that signs. */
  readonly signs: ReadonlySet<string>;
  readonly dateLabels: PhraseIndex<true>;
  readonly dateFillers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly byline: PhraseIndex<BylineTag>;
  /** What stands before or behind the name of a paper that the text cites. */
  readonly cited: PhraseIndex<CitedTag>;
  readonly firstPublished: PhraseIndex<true>;
  readonly frames: Readonly<Record<FrameList, FrameIndex>>;
  /** Which of all these lists a word stands in, or opens. */
  readonly lists: WordLists;
  /** Papers and agencies that tables name. */
  readonly sources: SourceIndex;
}

/** What a phrase does in a byline. */
export type BylineTag = "by" | "poster" | "contact" | "note" | "noteOnJob" | "contributed" | "helped";

/** Sites of all languages have English words in their menus, and before an author's name. */
const english = languages.find(({ code }) => code === "en")?.press;
const MENU_EVERYWHERE = english?.source.menuWords ?? [];
const LABELS_EVERYWHERE = english?.byline.labelWords ?? [];
export const BY_EVERYWHERE = english?.byline.by[0] ?? "";

export const lexiconOf = perLanguage(compile);

/** `told the Clarion`; `according to the Clarion`; `the Clarion reported`. */
export type CitedTag = "toldTo" | "accordingTo" | "reported";

export type FrameList = "frames" | "weakFrames" | "repostFrames" | "voiceFrames" | "askedFrames";

function compile(language: Language): Lexicon {
  const indexes = indexesOf(language);
  return { ...indexes, lists: listsOf(indexes), sources: NO_SOURCES };
}

type Indexes = Omit<Lexicon, "lists" | "sources">;

function indexesOf(language: Language): Indexes {
  const { byline, source, ...press } = language.press;
  const functionWords = new Set(press.functionWords);
  return {
    language,
    cues: indexCues(press.cues),
    functionWords,
    service: new Set(press.serviceWords),
    scene: press.scene ? indexScene(press.scene) : null,
    urges: new Set(press.urges),
    giving: new Set(press.givingWords),
    jobs: new Set(byline.jobs),
    jobFields: new Set(byline.jobFields),
    and: anyOf([...byline.and, ...andElsewhere]),
    notPeople: new Set([...byline.notPeople, ...accountsEverywhere]),
    labelWords: new Set([...byline.labelWords, ...LABELS_EVERYWHERE]),
    particles: new Set(byline.particles),
    placeOpeners: new Set(byline.placeOpeners),
    givenNames: new Set(byline.givenNames),
    titles: new Set(byline.titles),
    labels: new Set([...press.labels, ...press.dateLabels]),
    joiners: new Set(source.joiners),
    deskEnds: new Set(byline.desks.flatMap((desk) => findWords(desk).slice(-1)).map(({ text }) => text)),
    legal: new Set(source.legal),
    past: new Set(source.pastWords ?? []),
    signs: new Set(
      [byline.by, byline.desks, source.agencyPrefixes, source.agencies]
        .flat()
        .flatMap((words) => words.split(" ")),
    ),
    dateLabels: indexPhrases(press.dateLabels.map((label) => [label, true] as const)),
    dateFillers: new Set(press.dateFillers),
    months: new Set(language.time.months.flat()),
    byline: indexPhrases(bylinePhrases(byline)),
    cited: indexPhrases(
      (["toldTo", "accordingTo", "reported"] as const).flatMap((tag) =>
        source[tag].map((words) => [words, tag] as const),
      ),
    ),
    firstPublished: indexPhrases(source.firstPublished.map((words) => [words, true] as const)),
    frames: {
      frames: indexFrames(source.frames, functionWords),
      weakFrames: indexFrames(source.weakFrames, functionWords),
      repostFrames: indexFrames(source.repostFrames, functionWords),
      voiceFrames: indexFrames(source.voiceFrames ?? [], functionWords),
      askedFrames: indexFrames(source.askedFrames, functionWords),
    },
  };
}

function listsOf({ frames, language, ...indexes }: Indexes): WordLists {
  const cues = placesOf(indexes.cues.within);
  const cited = placesOf(indexes.cited);
  const nextTo = ({ byNext }: FrameIndex) => [...byNext.keys()];
  const listed: ListedWords = [
    [List.SMALL, indexes.functionWords],
    [List.SERVICE, indexes.service],
    [List.MONTH, indexes.months],
    [List.JOB, indexes.jobs],
    [List.CUE_WITHIN, cues.first],
    [List.CUE_ALONE, cues.alone],
    [List.CUE_SECOND, cues.second],
    [List.CUE_OPENING, indexes.cues.opening.byFirst.keys()],
    [List.CUE_LABEL, wordsOfPhrases(indexes.cues.labels)],
    [List.BYLINE, indexes.byline.byFirst.keys()],
    [List.CONTRIBUTED, language.press.byline.contributed.map((phrase) => phrase.split(" ")[0]!)],
    [List.DATE_LABEL, indexes.dateLabels.byFirst.keys()],
    [List.CITED, cited.first],
    [List.CITED_ALONE, cited.alone],
    [List.CITED_SECOND, cited.second],
    [List.FIRST_PUBLISHED, indexes.firstPublished.byFirst.keys()],
    [List.SITE_FRAME, [...nextTo(frames.frames), ...nextTo(frames.weakFrames)]],
    [List.REPOST_FRAME, nextTo(frames.repostFrames)],
    [List.SITE_TELLING, [...frames.frames.telling, ...frames.weakFrames.telling]],
    [List.REPOST_TELLING, frames.repostFrames.telling],
    [List.ASKED_TELLING, [...frames.askedFrames.telling, ...frames.voiceFrames.telling]],
    [List.ASKED_FRAME, [...nextTo(frames.askedFrames), ...nextTo(frames.voiceFrames)]],
    [List.TIME, timeVocabulary(language)],
    [List.OWN_PEOPLE, language.press.source.ownPeople],
    [List.MENU, [...language.press.source.menuWords, ...MENU_EVERYWHERE]],
    [List.CALL, language.press.source.calls],
    [List.PAPER, language.press.source.papers],
    [List.VOICE, language.press.source.voice],
    [List.COPYRIGHT, ["copyright"]],
  ];
  return indexLists(listed, [
    [
      List.PHOTO,
      [...language.press.photoLabels, ...language.press.photoNotes].map((label) => label.split(" ")[0]!),
    ],
  ]);
}

/** Any of some words that stand by themselves; of none, what never matches. */
function anyOf(words: readonly string[]): RegExp {
  const quoted = words.map(literally);
  return words.length === 0 ? /(?!)/g : new RegExp(`(?<!\\S)(?:${quoted.join("|")})(?!\\S)`, "giu");
}

function* bylinePhrases(words: Language["press"]["byline"]): Iterable<readonly [string, BylineTag]> {
  for (const tag of ["by", "poster", "contact", "note", "noteOnJob", "contributed", "helped"] as const) {
    for (const phrase of words[tag] ?? []) yield [phrase, tag];
  }
}
