/** Of so many that are known one may be out of use before those are looked for and forgotten. */
const FEW = 8;

interface Kept<Value> {
  value: Value;
  /** The last in which it was asked for. */
  turn: number;
}

/**
 * A table that is kept from turn to turn. What nobody asked for in a turn is not known in the next, and its place is given up
 * before long: most is asked for again and again, and to move that from one table to the next takes longer than to use it.
 */
export class TurnTable<Key, Value> {
  readonly #kept = new Map<Key, Kept<Value>>();
  #turn = 0;
  /** How many of them were asked for in this turn. */
  #asked = 0;

  get(key: Key): Value | undefined {
    const found = this.#kept.get(key);
    // What was not asked for in the turn before may be of a thing that changed since.
    if (found === undefined || found.turn < this.#turn - 1) return undefined;
    if (found.turn !== this.#turn) {
      found.turn = this.#turn;
      this.#asked += 1;
    }
    return found.value;
  }

  set(key: Key, value: Value): void {
    const found = this.#kept.get(key);
    if (found === undefined) this.#kept.set(key, { value, turn: this.#turn });
    else found.value = value;
    if (found?.turn === this.#turn) return;
    if (found) found.turn = this.#turn;
    this.#asked += 1;
  }

  /** The next turn begins. */
  turn(): void {
    if ((this.#kept.size - this.#asked) * FEW > this.#kept.size)
      for (const [key, { turn }] of this.#kept) if (turn !== this.#turn) this.#kept.delete(key);
    this.#turn += 1;
    this.#asked = 0;
  }

  *values(): Generator<Value> {
    for (const { value } of this.#kept.values()) yield value;
  }

  clear(): void {
    this.#kept.clear();
    this.#asked = 0;
  }
}
