import type { Dating } from "../records/dating.ts";
import { datingOf } from "../time/dating.ts";
import { evidenceOf } from "./evidence.ts";
import { readGivenDate } from "./given-date.ts";
import type { Matter } from "./matter.ts";
import { type DataDate, dataDates } from "./page-data.ts";
import { isPrintable, printed, printedDate } from "./printed.ts";
import { givenBy, placeOf, ruleOf } from "./said.ts";
import { nameOf, pageData } from "./witnesses/page-data.ts";
import { updatesIn } from "./witnesses/updated.ts";

const GIVEN = 0.999;
const PRINTED = 0.97;
const IN_DATA = 0.98;

/** When the text was changed, where the front matter or the page says so; of several times the last that is printed. */
export function updatedOn(matter: Matter): Dating | null {
  const text = matter.clipping.frontMatter?.updated ?? null;
  const given = text === null ? null : readGivenDate(text, matter.dateOrder);
  if (text !== null && given) {
    const on = placeOf(matter.clipping, "updated", text);
    const says = { of: "owner-gives-changed", ...givenBy(matter.clipping, "updated") } as const;
    const rule = ruleOf(matter.clipping, "updated");
    return datingOf([evidenceOf(rule, { cause: "updated", days: given.days, confidence: GIVEN, says, on })]);
  }
  const [data] = dataDates(matter, "updated");
  if (data) return inData(data);
  const cue = updatesIn(matter).at(-1);
  if (!cue) return null;
  const says = { of: "says-changed", date: printed(cue) } as const;
  return datingOf(printedDate("date/updated", cue, matter, { cause: "updated", confidence: PRINTED, says }));
}

function inData(data: DataDate): Dating {
  const says = { of: "data-changed", ...nameOf(data) } as const;
  const about = { cause: "updated", days: data.days, confidence: IN_DATA, says, on: null };
  return datingOf([{ ...evidenceOf(pageData.name, about), text: data.item.value }]);
}

/** When the copy was put up elsewhere, where the page says so. */
export function repostedOn(matter: Matter): Dating | null {
  const cue = matter.cues.find(
    (found) => found.label === "reposted" && found.role !== "body" && isPrintable(found),
  );
  if (!cue) return null;
  const says = { of: "reposted", date: printed(cue) } as const;
  const about = { cause: "reposted", confidence: PRINTED, says };
  return datingOf(printedDate("date/labelled-line", cue, matter, about));
}
