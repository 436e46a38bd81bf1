/** One quotation, ready to be compared. */
export interface Said {
  /** Folded, endings off. */
  readonly words: readonly string[];
  /** Which of them tell something. */
  readonly content: readonly boolean[];
  /** A number for each person; 0: not a person known by name. */
  readonly speaker: number;
  readonly hasRareWord: boolean;
}

/** Words in a row that two versions of one sentence share, and how many of them must tell something. */
const RUN = 5;
const TELLING = 2;
/** Where one version does not name the speaker, more must be shared. */
const TELLING_UNNAMED = 3;
const CONTAINED = 0.8;

/**
 * Are these the same words of one speaker, perhaps cut or told a little otherwise? A common run of five words, two of
 * which tell something; or four words and more of the shorter that are nearly all in the other; or the same two or
 * three words, one of them rare, small words before them left out.
 */
export function isSameSpeech(a: Said, b: Said): boolean {
  if (a.speaker !== 0 && b.speaker !== 0 && a.speaker !== b.speaker) return false;
  const isNamed = a.speaker !== 0 && a.speaker === b.speaker;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isNamed && short.words.length > 3 && short.words.join(" ") === long.words.join(" ")) return true;
  if (short.words.length < 4 || coreOf(short).length < 4) {
    return short.hasRareWord && long.words.length <= 5 && coreOf(short).join(" ") === coreOf(long).join(" ");
  }
  const run = longestRun(short, long);
  const telling = short.content.slice(run.from, run.from + run.length).filter(Boolean).length;
  if (run.length >= RUN && telling >= (isNamed ? TELLING : TELLING_UNNAMED)) return true;
  const contained = short.words.filter((word) => long.words.includes(word)).length / short.words.length;
  const isOneOf = run.length >= 3 && telling > 0 && contained >= CONTAINED;
  return isOneOf && (isNamed || (short.hasRareWord && run.length >= 4));
}

function coreOf({ words, content }: Said): readonly string[] {
  const first = content.indexOf(true);
  return first < 0 ? words : words.slice(first);
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Words from this place on that are compared: what follows in a very long quotation adds nothing. */
const MOST = 120;

/** The longest run of words that both have, of several the first to end: `from` in the first. */
function longestRun({ words: a }: Said, { words: b }: Said): Run {
  let [from, longest] = [0, 0];
  const [rows, columns] = [Math.min(MOST, a.length), Math.min(MOST, b.length)];
  /** Of the run that ends with the last word of the first that was looked at, and each of the second. */
  const lengths = new Uint16Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    const word = a[i];
    let before = 0;
    for (let j = 0; j < columns; j++) {
      const above = lengths[j + 1]!;
      const length = word === b[j] ? before + 1 : 0;
      lengths[j + 1] = length;
      before = above;
      if (length <= longest) continue;
      longest = length;
      from = i - length + 1;
    }
  }
  return { from, length: longest };
}
