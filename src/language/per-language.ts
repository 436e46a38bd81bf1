/**
 * Made of a language when it is first asked for: most archives have one or two, and to make all of them ready takes longer
 * than to read a clipping. `make`: of the same language always the same.
 */
export function perLanguage<Language extends object, T>(
  make: (language: Language) => T,
): (language: Language) => T {
  const made = new WeakMap<Language, { readonly own: T }>();
  return (language) => {
    const known = made.get(language);
    if (known) return known.own;
    const own = make(language);
    made.set(language, { own });
    return own;
  };
}
