/** Room for the names of many papers; a bound for an archive without end. */
const MOST = 1 << 12;
/** What is longer comes up but once. */
const LONGEST = 80;

/**
 * A function of a short text whose outcomes are kept: the same names stand in one clipping after another. When there are too
 * many, all are forgotten.
 */
export function remembered<Outcome extends string | object | null>(
  find: (text: string) => Outcome,
): (text: string) => Outcome {
  const known = new Map<string, Outcome>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size === MOST) known.clear();
    known.set(copyOf(text), found);
    return found;
  };
}

/** A part of a text keeps all of the text in memory; its copy does not. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
