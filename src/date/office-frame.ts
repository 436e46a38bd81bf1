import type { OfficeIndex } from "../knowledge/index-offices.ts";
import { lookUp } from "../knowledge/phrases.ts";
import type { OfficeWords } from "../language/office-words.ts";
import type { Tokens } from "../timex/tokens.ts";

/** How the words around it put an office in time. */
export type Standing = "in-office" | "former" | "late" | "then" | "acting" | "elect";

/** Which part of a term. */
export type Phase = "new" | "outgoing";

/** What stands around an office. */
export interface OfficeFrame {
  readonly body: string | null;
  readonly standing: Standing;
  readonly phase: Phase | null;
  readonly ranked: boolean;
  /** From the first of its words to the token after the last. */
  readonly from: number;
  readonly to: number;
}

/** Farther than that from the office no word of it stands. */
const MOST_BEFORE = 10;

/** Null: the office is that of another body, in whose name a country stands. */
export function frameOf(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  at: number,
  end: number,
): OfficeFrame | null {
  let [body, standing, phase, ranked]: [string | null, Standing, Phase | null, boolean] = [
    null,
    "in-office",
    null,
    false,
  ];
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const before = sentence[from - 1]!;
    const kind = before.kind === "word" ? kindOf(words, before.text) : null;
    if (before.text === "-") from -= 1;
    else if (kind !== null) {
      if (kind === "new" || kind === "outgoing") phase = kind;
      else if (kind === "rank") ranked = true;
      else if (kind !== "neutral") standing = kind;
      from -= 1;
    } else {
      const found: { body: string; from: number } | null =
        body === null ? bodyBefore(index, words, sentence, from) : null;
      if (!found) break;
      if (isPartOfName(words, sentence, found.from)) return null;
      ({ body, from } = found);
    }
  }
  if (standing === "in-office" && isFormerToo(words, sentence, from)) standing = "former";
  let to = end;
  if (sentence[to]?.text === "-" && words.elect.includes(sentence[to + 1]?.text ?? "")) {
    standing = "elect";
    to += 2;
  }
  const after = body === null ? bodyAfter(index, words, sentence, to) : null;
  return { body: after?.body ?? body, standing, phase, ranked, from, to: after?.to ?? to };
}

/** `former Alliance Envoy and Freedonian President`: what stands before the first office holds for the second. */
function isFormerToo(words: OfficeWords, sentence: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    const token = sentence[at]!;
    if (words.former.includes(token.text)) return at < from - 1;
    if (token.text !== "." && !token.capital && !words.and.includes(token.text)) return false;
  }
  return false;
}

function kindOf(words: OfficeWords, text: string): Standing | Phase | "rank" | "neutral" | null {
  if (words.former.includes(text)) return "former";
  if (words.late.includes(text)) return "late";
  if (words.atTheTime.includes(text)) return "then";
  if (words.acting.includes(text)) return "acting";
  if (words.incoming.includes(text)) return "elect";
  if (words.fresh.includes(text)) return "new";
  if (words.leaving.includes(text)) return "outgoing";
  if (words.rank.includes(text)) return "rank";
  return words.neutral.includes(text) ? "neutral" : null;
}

/** `the Farmers' Party of Freedonia leader`: the name goes on before the country. */
const isPartOfName = (words: OfficeWords, sentence: Tokens, from: number): boolean =>
  words.of.includes(sentence[from - 1]?.text ?? "") && (sentence[from - 2]?.capital ?? false);

/** The longest name of a country or organisation has so many tokens: `U.S.` has four. */
const LONGEST_BODY = 6;

/** `US`, `America's` before an office. */
function bodyBefore(index: OfficeIndex, words: OfficeWords, sentence: Tokens, to: number) {
  const owned = sentence[to - 2]?.text === "'" && words.possessive.includes(sentence[to - 1]!.text);
  const end = owned ? to - 2 : to;
  for (let from = Math.max(0, end - LONGEST_BODY); from < end; from += 1) {
    const found = lookUp(index.bodies, sentence, from);
    if (found?.end === end) return { body: found.meanings[0]!, from };
  }
  return null;
}

/** `of the United States`, behind an office. */
function bodyAfter(index: OfficeIndex, words: OfficeWords, sentence: Tokens, at: number) {
  if (!words.of.includes(sentence[at]?.text ?? "")) return null;
  const name = words.articles.includes(sentence[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const found = lookUp(index.bodies, sentence, name);
  return found && { body: found.meanings[0]!, to: found.end };
}
