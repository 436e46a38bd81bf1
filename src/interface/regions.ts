const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

let codes: ReadonlyMap<string, string> | null = null;

/** The name of a country in another language, by its English one; null: `Intl` knows no such country. */
export function regionNamed(english: string, language: string): string | null {
  codes ??= codesByName();
  const code = codes.get(english);
  return code === undefined ? null : (new Intl.DisplayNames(language, { type: "region" }).of(code) ?? null);
}

function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
    const name = english.of(code);
    if (name !== undefined && !found.has(name)) found.set(name, code);
  }
  return found;
}
