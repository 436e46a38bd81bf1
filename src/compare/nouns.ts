import type { Language } from "../language/language.ts";

/** Languages in which what is counted comes first and is described behind: `huit diplomates russes`. */
const NOUN_FIRST = new Set(["fr", "es", "pt", "it", "ar"]);

/** What tells where the words end that a number counts. */
export function tableOf({ code, events, time }: Language): {
  readonly common: ReadonlySet<string>;
  readonly nounFirst: boolean;
  /** `weeks`: a number before one is a length of time. */
  readonly units: ReadonlySet<string>;
} {
  const { tense } = time;
  const verbs = [tense.past, tense.present, tense.perfect, tense.reporting]
    .flat()
    .filter((sign) => !sign.includes(" "));
  return {
    common: new Set([...events.common, ...verbs]),
    nounFirst: NOUN_FIRST.has(code),
    units: new Set([...Object.keys(time.units), ...Object.keys(time.unitPlurals)]),
  };
}
