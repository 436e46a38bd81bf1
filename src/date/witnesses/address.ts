import { findPathDate } from "../date-in-path.ts";
import { evidenceOf } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** Sites put the day of publication into the address; a month alone is as good. */
const ADDRESS = 0.95;

/** The article's own address with a date in it: `/2022/01/12/`, `/20220112/`, `/2022/jan/12/`. */
export const address: Witness = {
  name: "date/address",
  says: "A date in the article's own address is the day, or the month, it was published.",
  example: "https://gazette.example/2022/01/12/ferry",
  exampleAs: "source",
  testify({ article }) {
    const url = article.url;
    const found = url && findPathDate(url.value);
    if (!found) return [];
    const on = url.span ? { text: found.text, span: url.span } : null;
    const says = { of: "address", text: found.text } as const;
    return [
      evidenceOf("date/address", { cause: "address", days: found.days, confidence: ADDRESS, says, on }),
    ];
  },
};
