import type { Background } from "../../knowledge/background.ts";
import { perSpelling } from "../../text/spellings.ts";
import type { TraceWord } from "./words-of.ts";

/** How common the words of a text are, and how much those that are rare mean. Each spelling is looked up once. */
export interface Ranks {
  /** 1 to 4; 0: rarer than the table knows. */
  readonly rankOf: (word: Spelled) => number;
  /** 1 to 3; 0: it is too common to tell anything. A form that is not in the table is as common as what it is a form of. */
  readonly weightOf: (word: Spelled) => number;
}

type Spelled = Pick<TraceWord, "folded" | "spelling">;

/** For a table the same answers again. */
export function ranksOf(background: Background): Ranks {
  const known = RANKS.get(background) ?? ranksBy(background);
  RANKS.set(background, known);
  return known;
}

const RANKS = new WeakMap<Background, Ranks>();

function ranksBy(background: Background): Ranks {
  const rank = perSpelling((word) => background(word) ?? 0);
  const weight = perSpelling((word) => WEIGHTS[background(word) ?? rankOfRoot(word, background)] ?? 0);
  return {
    rankOf: ({ spelling, folded }) => rank(spelling, folded),
    weightOf: ({ spelling, folded }) => weight(spelling, folded),
  };
}

/** By rank: the two commonest tell nothing. */
const WEIGHTS: Readonly<Record<number, number>> = { 3: 1, 4: 2, 5: 3 };
const UNKNOWN = 5;

function rankOfRoot(word: string, background: Background): number {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    const rank = background(root) ?? background(`${root}e`);
    if (rank !== null) return rank;
  }
  return UNKNOWN;
}

const ENDINGS = ["s", "es", "ed", "d", "ing", "ly", "er", "ers"];
