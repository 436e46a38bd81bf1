/** Of the very same thing as last time it is not worked out again. */
export function lastOf<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  let last: { readonly of: Thing; readonly value: Value } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, value: work(of) };
    return last.value;
  };
}
