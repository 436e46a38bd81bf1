import { findOpened, type PhraseHit } from "../../text/phrases.ts";
import type { CitedTag, Lexicon } from "./lexicon.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** The words of a line that stand before or behind the name of a paper: `told`, `reported`. */
export const findCiting = (line: PageLine, lexicon: Lexicon): readonly PhraseHit<CitedTag>[] =>
  (line.anyOf & List.CITED) === 0
    ? NONE
    : findOpened(lexicon.cited, line.words, {
        lists: line.lists,
        first: List.CITED,
        alone: List.CITED_ALONE,
        second: List.CITED_SECOND,
      });

/** `told`: what follows is to whom. */
export const isTold = ({ tag }: PhraseHit<CitedTag>): boolean => tag === "toldTo";

const NONE: readonly PhraseHit<CitedTag>[] = [];
