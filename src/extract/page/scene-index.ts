import type { SceneWords } from "../../language/press-words.ts";
import { perSpelling } from "../../text/spellings.ts";
import type { Word } from "../../text/words.ts";

/** What a word does in captions, as flags (`Scene`). */
export type SceneIndex = (word: Word) => number;

export const Scene = {
  VERB: 1,
  BREAK: 2,
  SAYING: 4,
  /** Holds a word that captions have and most lines have not: of a side, or of being shown. */
  TELLING: 8,
} as const;

export function indexScene({ sides, shown, verbs, breaks, saying }: SceneWords): SceneIndex {
  const telling = [...sides, ...shown];
  const flags = perSpelling(
    (text) =>
      (verbs.includes(text) ? Scene.VERB : 0) |
      (breaks.includes(text) ? Scene.BREAK : 0) |
      (saying.includes(text) ? Scene.SAYING : 0) |
      (telling.some((part) => text.includes(part)) ? Scene.TELLING : 0),
  );
  return ({ spelling, text }) => flags(spelling, text);
}
