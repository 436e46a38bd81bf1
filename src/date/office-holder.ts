import type { OfficeIndex, OfficeName } from "../knowledge/index-offices.ts";
import { lookUp } from "../knowledge/phrases.ts";
import type { OfficeWords } from "../language/office-words.ts";
import type { Tokens } from "../timex/tokens.ts";
import { nearName } from "./near-name.ts";
import type { OfficeFrame } from "./office-frame.ts";

/** Who is meant by a name. */
export interface Holder {
  readonly people: readonly string[];
  /** `whole`: the name; `listed`: a name papers use; `surname`; `near`: written a little differently. */
  readonly by: "whole" | "listed" | "surname" | "near";
}

/** A holder, and from where to where office and name go. */
export interface NamedHolder {
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

/** `US President Jo March`: the name behind the office. */
export function nameAfter(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  offices: readonly OfficeName[],
  frame: OfficeFrame,
): NamedHolder | null {
  const comma = sentence[frame.to]?.text === ",";
  let at = frame.to + (comma ? 1 : 0);
  while (words.honorifics.includes(sentence[at]?.text ?? "") && sentence[at]!.capital)
    at += sentence[at + 1]?.text === "." ? 2 : 1;
  if (!sentence[at]?.capital) return null;
  const whole = lookUp(index.people, sentence, at);
  if (whole) return { holder: { people: whole.meanings, by: "whole" }, from: frame.from, to: whole.end };
  const short = comma ? null : lookUp(index.shortNames, sentence, at);
  if (short && !goesOn(sentence, short.end)) {
    const people = [...new Set(short.meanings.map(({ person }) => person))];
    const by = short.meanings.every(({ listed }) => listed) ? "listed" : "surname";
    return { holder: { people, by }, from: frame.from, to: short.end };
  }
  const end = endOfName(sentence, at);
  const holder = nearName(index, sentence.slice(at, end), offices, frame.body);
  return holder && { holder, from: frame.from, to: end };
}

/** Does a name go on here: with another word of it, or a hyphen? */
const goesOn = (sentence: Tokens, at: number): boolean =>
  (sentence[at]?.capital ?? false) || (sentence[at]?.text === "-" && sentence[at]!.glued);

/** Words of a name that papers print in one go, and tokens of one that tables know: `J.M.` has four. */
const MOST_WORDS = 4;
const MOST_TOKENS = 6;

/** `Julian Smith, the US ambassador`: the name, a comma, and what it is. */
export function nameBefore(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  offices: readonly OfficeName[],
  frame: OfficeFrame,
): NamedHolder | null {
  const from = words.articles.includes(sentence[frame.from - 1]?.text ?? "") ? frame.from - 1 : frame.from;
  const comma = from - 1;
  const closed = frame.to >= sentence.length || sentence[frame.to]!.kind === "mark";
  if (sentence[comma]?.text !== "," || (frame.body === null && !closed)) return null;
  for (let at = Math.max(0, comma - MOST_TOKENS); at < comma; at += 1) {
    const whole = lookUp(index.people, sentence, at);
    if (whole?.end === comma && !sentence[at - 1]?.capital)
      return { holder: { people: whole.meanings, by: "whole" }, from: at, to: frame.to };
  }
  let start = comma;
  while (start > 0 && comma - start < MOST_WORDS && sentence[start - 1]!.capital) start -= 1;
  const holder = nearName(index, sentence.slice(start, comma), offices, frame.body);
  return holder && { holder, from: start, to: frame.to };
}

function endOfName(sentence: Tokens, at: number): number {
  let end = at;
  while (end < sentence.length && end - at < MOST_WORDS && sentence[end]!.capital) end += 1;
  return end;
}
