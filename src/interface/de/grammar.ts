import { grammarOf } from "../grammar.ts";

export const grammar = grammarOf("de");

/** `keine Berichte`, `1 Bericht`, `5 Berichte`. */
export const counted =
  (one: string, other: string) =>
  (value: number): string =>
    grammar.plural(value, { none: `keine ${other}`, one: `# ${one}`, other: `# ${other}` });

/** Nach einer Präposition, die den Dativ verlangt: `aus keinem Ausschnitt`, `aus 5 Ausschnitten`. */
export const countedInDative =
  (none: string, one: string, other: string) =>
  (value: number): string =>
    grammar.plural(value, { none, one: `# ${one}`, other: `# ${other}` });
