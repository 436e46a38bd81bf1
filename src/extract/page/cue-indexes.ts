import type { Cue, CueName } from "../../language/press-words.ts";
import { indexPhrases, type PhraseIndex } from "../../text/phrases.ts";

/** What tells junk, by where in a line it must stand. */
export interface CueIndexes {
  /** Labels of pages: what is made up of them is junk. */
  readonly labels: PhraseIndex<CueName>;
  readonly within: PhraseIndex<CueName>;
  /** What tells it at a line's head: all that does within a line, and more. */
  readonly opening: PhraseIndex<CueTag>;
}

/** Which cue a phrase belongs to, and where in a line it must stand. */
export interface CueTag {
  readonly cue: CueName;
  readonly place: "opens" | "within";
}

export function indexCues(words: Readonly<Record<CueName, Cue>>): CueIndexes {
  const cues = Object.entries(words) as [CueName, Cue][];
  const listed = (list: keyof Cue) =>
    cues.flatMap(([cue, own]) => own[list].map((phrase) => [phrase, cue] as const));
  const opening = cues.flatMap(([cue, { opens, within }]) => [
    ...opens.map((phrase) => [phrase, { cue, place: "opens" }] as const),
    ...within.map((phrase) => [phrase, { cue, place: "within" }] as const),
  ]);
  return {
    labels: indexPhrases(listed("parts")),
    within: indexPhrases(listed("within")),
    opening: indexPhrases<CueTag>(opening),
  };
}
