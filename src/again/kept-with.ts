/** What was worked out of a thing of the archive, kept as long as the thing is: the next archive mostly has the very same one. */
export type KeptWith<Thing extends object, Value> = Pick<WeakMap<Thing, Value>, "get" | "has" | "set">;

const forgetEach: (() => void)[] = [];

export function keptWith<Thing extends object, Value>(): KeptWith<Thing, Value> {
  let known = new WeakMap<Thing, Value>();
  forgetEach.push(() => {
    known = new WeakMap();
  });
  return {
    get: (thing) => known.get(thing),
    has: (thing) => known.has(thing),
    set: (thing, value) => known.set(thing, value),
  };
}

/**
 * Of a program that builds once, when relations are found and when all is planned: what is kept with an event holds the cards
 * that tell of it, and with them all that they are related by, a third of what 3,000 clippings take while their pages are made.
 */
export function letGo(): void {
  for (const forget of forgetEach) forget();
}
