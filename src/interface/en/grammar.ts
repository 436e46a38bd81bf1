import { grammarOf } from "../grammar.ts";

export const grammar = grammarOf("en-GB");

/** `no articles`, `1 article`, `5 articles`. */
export const counted =
  (one: string, other = `${one}s`) =>
  (value: number): string =>
    grammar.plural(value, { none: `no ${other}`, one: `# ${one}`, other: `# ${other}` });
