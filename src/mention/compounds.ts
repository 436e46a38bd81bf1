/** Shorter ends stand in too many words: `Tat`, `Rat`. */
const SHORTEST_END = 4;
const SHORTEST_START = 3;

/** The words, and what a language that writes compounds as one word ends with them: `Landesbischof`, `Fraktionschef`. */
export function withCompounds(words: readonly string[]): ReadonlySet<string> {
  return new Compounds(words);
}

class Compounds extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || this.#ends(word);
  }

  #ends(word: string): boolean {
    for (let from = SHORTEST_START; from <= word.length - SHORTEST_END; from++)
      if (super.has(word.slice(from))) return true;
    return false;
  }
}
