import type { OfficeIndex, OfficeName } from "../knowledge/index-offices.ts";
import { lookUp } from "../knowledge/phrases.ts";
import type { OfficeWords } from "../language/office-words.ts";
import type { Tokens } from "../timex/tokens.ts";
import { frameOf, type Phase, type Standing } from "./office-frame.ts";
import { type Holder, nameAfter, nameBefore } from "./office-holder.ts";

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
