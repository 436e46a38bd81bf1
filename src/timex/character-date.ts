import { dayOf, printDay } from "../time/day.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Tokens } from "./tokens.ts";

/** Year, month and day, each with its character: Chinese, Japanese, Korean; also by era, `令和4年1月12日`. */
export const characterDate: Recogniser = {
  name: "timex/character-date",
  examples: ["2022年1月12日", "2022년 1월 12일", "令和4年1月12日", "民國111年1月12日"],
  starts: () => ["number", new Map([...ERAS.keys()].map((era) => [era, []]))],
  read({ tokens }, at) {
    const before = ERAS.get(tokens[at]!.text);
    const from = before === undefined ? at : at + 1;
    const year = numberBefore(tokens, from, "年년");
    if (year === null || (before === undefined && tokens[from]!.text.length !== 4)) return null;
    const month = numberBefore(tokens, from + 2, "月월");
    const date = month === null ? null : numberBefore(tokens, from + 4, "日일");
    const day = month && date ? dayOf(year + (before ?? 0), month, date) : null;
    return day === null ? null : { end: from + 6, type: "DATE", value: printDay(day) };
  },
};

/** The year before the first of each era. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["民國", 1911],
  ["民国", 1911],
]);

/** The number at a token, if one of the characters follows. */
function numberBefore(tokens: Tokens, at: number, characters: string): number | null {
  const number = tokens[at];
  const character = tokens[at + 1];
  if (number?.kind !== "number" || character?.kind !== "word") return null;
  return characters.includes(character.text[0]!) ? Number(number.text) : null;
}
