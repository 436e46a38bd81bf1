/** In English each rule says itself how it works, beside its code: nothing is to be put in its place. */
export const rules: Readonly<Record<string, string>> = {};
