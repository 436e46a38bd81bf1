import type { OfficeIndex, OfficeName } from "../knowledge/index-offices.ts";
import { lookUp } from "../knowledge/phrases.ts";
import type { OfficeWords } from "../language/office-words.ts";
import type { Tokens } from "../timex/tokens.ts";
import { nearName } from "./near-name.ts";

/** How the words around it put an office in time. */
export type Standing = "in-office" | "former" | "late" | "then" | "acting" | "elect";

/** Which part of a term. */
export type Phase = "new" | "outgoing";

/** Who is meant by a name. */
export interface Holder {
  readonly people: readonly string[];
  /** `whole`: the name; `listed`: a name papers use; `surname`; `near`: written a little differently. */
  readonly by: "whole" | "listed" | "surname" | "near";
}

/** An office with the name of its holder beside it: tokens `from` to `to` (not included) of a sentence. */
export interface OfficeMention {
  readonly offices: readonly OfficeName[];
  /** The country or organisation that is said; null: none is. */
  readonly body: string | null;
  readonly standing: Standing;
  /** `new`: not long in office; `outgoing`: not for long any more. */
  readonly phase: Phase | null;
  /** `deputy`: the office is another one. */
  readonly ranked: boolean;
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

/** `US President Jo March`; `Jo March, the US president`: every office of a sentence that has a name beside it. */
export function officeMentions(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
): readonly OfficeMention[] {
  const mentions: OfficeMention[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const office = lookUp(index.offices, sentence, at);
    if (!office) continue;
    const frame = frameOf(index, words, sentence, at, office.end);
    const found =
      frame &&
      (nameAfter(index, words, sentence, office.meanings, frame) ??
        nameBefore(index, words, sentence, office.meanings, frame));
    if (found) {
      const { body, phase, ranked } = frame;
      const standing =
        frame.standing === "in-office" && hasLeft(words, sentence, found.to) ? "former" : frame.standing;
      mentions.push({ offices: office.meanings, body, standing, phase, ranked, ...found });
    }
    at = office.end - 1;
  }
  return mentions;
}

/** `, who was deposed last year`: so near behind the name has the verb to stand. */
const WHO = 4;

/** Does the sentence go on to say that whoever it names has left the office? */
function hasLeft(words: OfficeWords, sentence: Tokens, to: number): boolean {
  const at = sentence[to]?.text === "," ? to + 1 : to;
  if (!words.who.includes(sentence[at]?.text ?? "")) return false;
  return sentence.slice(at + 1, at + 1 + WHO).some(({ text }) => words.left.includes(text));
}

/** What stands around an office. */
interface Frame {
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
function frameOf(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  at: number,
  end: number,
): Frame | null {
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

interface Named {
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

function nameAfter(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  offices: readonly OfficeName[],
  frame: Frame,
): Named | null {
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

/** Words of a name that papers print in one go. */
const MOST_WORDS = 4;

/** `Julian Smith, the US ambassador`: the name, a comma, and what it is. */
function nameBefore(
  index: OfficeIndex,
  words: OfficeWords,
  sentence: Tokens,
  offices: readonly OfficeName[],
  frame: Frame,
): Named | null {
  const from = words.articles.includes(sentence[frame.from - 1]?.text ?? "") ? frame.from - 1 : frame.from;
  const comma = from - 1;
  const closed = frame.to >= sentence.length || sentence[frame.to]!.kind === "mark";
  if (sentence[comma]?.text !== "," || (frame.body === null && !closed)) return null;
  for (let at = Math.max(0, comma - LONGEST_BODY); at < comma; at += 1) {
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
