/** What stands behind keys, in a text of lines `key TAB value` that are sorted by key (UTF-16): searched as it lies, without an object for a line. */
export interface SortedLines {
  readonly isEmpty: boolean;
  /** What stands behind this very key; null: it is not there. */
  readonly find: (key: string) => string | null;
  /** Does any key begin so, or is it this one? */
  readonly begins: (beginning: string) => boolean;
}

/** Where lines begin is looked for when the first is asked for. */
export function sortedLines(text: string): SortedLines {
  let known: readonly number[] | null = null;
  const starts = (): readonly number[] => {
    known ??= startsOf(text);
    return known;
  };
  const placeOf = (key: string): number => starts()[firstFrom(text, starts(), key)] ?? text.length;
  return {
    isEmpty: text === "",
    find(key) {
      const start = placeOf(key);
      if (!text.startsWith(key, start) || text.charCodeAt(start + key.length) !== TAB) return null;
      return text.slice(start + key.length + 1, text.indexOf("\n", start));
    },
    begins: (beginning) => {
      const start = placeOf(beginning);
      return start < text.length && text.startsWith(beginning, start);
    },
  };
}

/** Such a text of keys and their values; a key comes once, and holds no tab and no end of a line. */
export const sortedText = (values: ReadonlyMap<string, string>): string =>
  [...values]
    .filter(([key]) => !/[\t\n]/.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}\t${value}\n`)
    .join("");

/** Where the lines of a text begin, each of which ends with a line break. */
export function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) starts.push(at);
  return starts;
}

/** The first line whose key does not come before this one. */
function firstFrom(text: string, starts: readonly number[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(text, starts[middle]!, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tab behind a key comes before every letter: so a key comes before those that go on. */
function comesBefore(text: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const TAB = 9;
