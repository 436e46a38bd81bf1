import { dayOf, printDay } from "../time/day.ts";
import { endsNumber, standsApart } from "./date-parts.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Tokens } from "./tokens.ts";

/** Year first, in digits: `2022-01-12`, `2022/01/12`, `2022.01.12`, and with a time `2022-01-12T14:05:00Z`. */
export const isoDate: Recogniser = {
  name: "timex/iso-date",
  examples: ["2022-01-12", "2022/01/12", "2022.01.12", "2022. 1. 12.", "2022-01-12T14:05:00+01:00"],
  starts: () => ["number"],
  read({ tokens }, at) {
    if (!standsApart(tokens, at)) return null;
    const year = tokens[at];
    const mark = tokens[at + 1];
    const mark2 = tokens[at + 3];
    if (year?.text.length !== 4 || !mark || !"-/.".includes(mark.text) || mark2?.text !== mark.text)
      return null;
    const month = tokens[at + 2];
    const date = tokens[at + 4];
    if (month?.kind !== "number" || date?.kind !== "number" || date.text.length > 2) return null;
    // `2022. 01. 12.`: as Hungarian and Korean pages have it.
    const isSpaced = mark.text === "." && !month.glued && !date.glued;
    if (!mark.glued || !mark2.glued || !(isSpaced || (month.glued && date.glued))) return null;
    if (!endsNumber(tokens, at + 4)) return null;
    const day = dayOf(Number(year.text), Number(month.text), Number(date.text));
    if (day === null) return null;
    const time = readTime(tokens, at + 5);
    const value = printDay(day);
    return time
      ? { end: time.end, type: "TIME", value: `${value}T${time.value}` }
      : { end: at + 5, type: "DATE", value };
  },
};

/** `T14:05:00+01:00`, glued to its date. */
function readTime(tokens: Tokens, at: number): { readonly value: string; readonly end: number } | null {
  const [t, hour, colon, minute] = tokens.slice(at, at + 4);
  if (t?.text !== "t" || hour?.kind !== "number" || colon?.text !== ":" || minute?.text.length !== 2)
    return null;
  if (Number(hour.text) > 24 || Number(minute.text) > 59) return null;
  let end = at + 4;
  while (tokens[end]?.glued && (tokens[end]!.kind === "number" || ":+-.z".includes(tokens[end]!.text)))
    end += 1;
  return { value: `${hour.text.padStart(2, "0")}:${minute.text}`, end };
}
