import { evidenceOf, lastOf, onOrBefore } from "../evidence.ts";
import { type DataDate, dataDates } from "../page-data.ts";
import type { Witness } from "../witness.ts";

/** The page's data are made by the publisher's own machine (`datePublished`); a loose `<time>` may be another's. */
const PUBLISHED = 0.98;
const LOOSE = 0.93;
const NOT_AFTER = 0.97;
/** Where only the day of a change is given, most were changed the day they appeared. */
const SAME_DAY = 0.9;

/** `datePublished`, `article:published_time`, `DC.date` …: what the page tells machines. */
export const pageData: Witness = {
  name: "date/page-data",
  says: "The page's own data (JSON-LD, Open Graph and the like) give the day it was published.",
  example: '<meta property="article:published_time" content="2022-01-12T08:00:00Z">',
  exampleAs: "markup",
  testify(matter) {
    const published = dataDates(matter, "published").map((date) => ({
      ...evidenceOf(pageData.name, {
        cause: "page-data/published",
        days: date.days,
        confidence: date.item.origin === "html" || date.item.origin === "microdata" ? LOOSE : PUBLISHED,
        says: { of: "data-published", ...nameOf(date) },
        on: null,
      }),
      text: date.item.value,
    }));
    return [
      ...published,
      ...dataDates(matter, "updated")
        .slice(0, 1)
        .flatMap((date) => changed(date, published.length > 0)),
    ];
  },
};

/** For a reader: the field, and its line in the file. */
export const nameOf = ({ item: { name, line } }: DataDate) => ({ name, line });

function changed(date: DataDate, isDated: boolean) {
  const says = { of: "data-changed", ...nameOf(date) } as const;
  const bound = {
    cause: "page-data/updated",
    days: onOrBefore(lastOf(date.days)),
    confidence: NOT_AFTER,
    says,
    on: null,
  };
  const same = { cause: "page-data/same-day", days: date.days, confidence: SAME_DAY, says, on: null };
  return [evidenceOf(pageData.name, bound), ...(isDated ? [] : [evidenceOf(pageData.name, same)])].map(
    (evidence) => ({
      ...evidence,
      text: date.item.value,
    }),
  );
}
