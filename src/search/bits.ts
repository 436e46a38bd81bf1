/**
 * Numbers as text that may stand in a script, in quotes: thirteen bits in two characters of ninety-one (basE91). Gaps
 * between keys that lie at random are shortest as Golomb–Rice codes: the lower bits as they are, the rest counted off.
 */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (character) => !'"\\<'.includes(character),
);
const PAIR_BITS = 13;
const BASE = ALPHABET.length;

export interface BitWriter {
  /** The lowest `width` bits of a number below 2^31. */
  bits(value: number, width: number): void;
  rice(value: number, width: number): void;
  /** Any number from 0 on, small ones shortest. */
  number(value: number): void;
  text(): string;
}

export function bitWriter(): BitWriter {
  const characters: string[] = [];
  let pending = 0;
  let room = PAIR_BITS;

  const pair = () => ALPHABET[Math.floor(pending / BASE)]! + ALPHABET[pending % BASE]!;
  function bits(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const take = Math.min(room, left);
      left -= take;
      room -= take;
      pending |= ((value >>> left) & ((1 << take) - 1)) << room;
      if (room > 0) return;
      characters.push(pair());
      pending = 0;
      room = PAIR_BITS;
    }
  }
  function ones(count: number): void {
    for (let left = count; left > 0; left -= PAIR_BITS) bits(2 ** PAIR_BITS - 1, Math.min(PAIR_BITS, left));
    bits(0, 1);
  }
  return {
    bits,
    rice(value, width) {
      ones(Math.floor(value / 2 ** width));
      bits(value, width);
    },
    number(value) {
      const width = 31 - Math.clz32(value + 1);
      ones(width);
      bits(value + 1 - 2 ** width, width);
    },
    text: () => characters.join("") + (room < PAIR_BITS ? pair() : ""),
  };
}

export interface BitReader {
  bits(width: number): number;
  rice(width: number): number;
  number(): number;
}

const VALUES = new Uint8Array(128);
for (const [value, character] of ALPHABET.entries()) VALUES[character.charCodeAt(0)] = value;

const INTEGER_BITS = 32;

/** Behind the end there are zeros. */
export function bitReader(text: string): BitReader {
  let at = 0;
  let current = 0;
  let left = 0;

  function nextPair(): void {
    current = at < text.length ? VALUES[text.charCodeAt(at)]! * BASE + VALUES[text.charCodeAt(at + 1)]! : 0;
    at += 2;
    left = PAIR_BITS;
  }
  function bits(width: number): number {
    let value = 0;
    for (let wanted = width; wanted > 0; ) {
      if (left === 0) nextPair();
      const take = Math.min(left, wanted);
      left -= take;
      value = (value << take) | ((current >> left) & ((1 << take) - 1));
      wanted -= take;
    }
    return value;
  }
  function ones(): number {
    for (let count = 0; ; ) {
      if (left === 0) nextPair();
      const zeros = ~current & ((1 << left) - 1);
      // So many of those that are left stand before the first zero.
      const run = zeros === 0 ? left : Math.clz32(zeros) + left - INTEGER_BITS;
      count += run;
      left -= run;
      if (left === 0) continue;
      left -= 1;
      return count;
    }
  }
  return {
    bits,
    rice: (width) => ones() * 2 ** width + bits(width),
    number() {
      const width = ones();
      return 2 ** width - 1 + bits(width);
    },
  };
}

/** The width at which gaps of this mean are shortest. */
export function riceWidth(space: number, count: number): number {
  const mean = space / Math.max(1, count);
  return Math.max(0, Math.floor(Math.log2(Math.max(1, mean * 0.69))));
}
