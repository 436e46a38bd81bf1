import { hashOf, type Layout } from "./layout.ts";

/**
 * The number by which the index knows each article, by id. It comes from the id alone, whatever other articles there
 * are, but for the one in some hundred whose number another, earlier by id, has already: it takes its next choice.
 */
export function keysOf(ids: readonly string[], { keyBits }: Layout): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  const keys = new Map<string, number>();
  for (const id of [...ids].sort()) {
    let key = choice(id, 0, keyBits);
    for (let again = 1; taken.has(key); again += 1) key = choice(id, again, keyBits);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

function choice(id: string, again: number, keyBits: number): number {
  const hash = hashOf(again === 0 ? id : `${id}\n${again}`);
  return keyBits === 0 ? 0 : hash >>> (32 - keyBits);
}
