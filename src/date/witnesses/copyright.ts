import { foldToWords } from "../../text/fold.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isYear, lastOf, onOrBefore, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

/** An agency's notice is part of the report; a site's footer only says how old the page's frame is at most. */
const AGENCY_YEAR = 0.9;
const FOOTER_BOUND = 0.75;

/** `Copyright 2022 The Wire`: the year of an agency's report; of a site's footer, a bound. */
export const copyright: Witness = {
  name: "date/copyright",
  says: "An agency's copyright notice has the year of its report; a site's own notice only says that the text is no younger.",
  example: "© 2022 Gazette Holdings. All rights reserved.",
  exampleAs: "junk",
  testify(matter) {
    const years = matter.cues.filter(({ role, timex }) => role === "copyright" && isYear(timex));
    const ofAgency = years.filter((cue) => namesAgency(matter, cue));
    const ofSite = years.filter((cue) => !ofAgency.includes(cue)).sort((a, b) => lastYear(b) - lastYear(a));
    return [...ofAgency.slice(0, 1).map(inYear), ...ofSite.slice(0, 1).map(notAfter)];
  },
};

const lastYear = ({ timex }: Cue): number => lastOf(ownDays(timex)!);

function namesAgency({ article }: Matter, { sentence }: Cue): boolean {
  const agency = article.source.agency;
  if (!agency) return false;
  const line = ` ${sentence.map(({ text }) => text).join(" ")} `;
  return line.includes(` ${foldToWords(agency.value)} `);
}

function inYear({ timex }: Cue) {
  const days = ownDays(timex)!;
  const on = { text: timex.text, span: timex.span };
  const says = { of: "copyright", text: timex.text, isAgency: true } as const;
  return evidenceOf("date/copyright", { cause: "copyright/agency", days, confidence: AGENCY_YEAR, says, on });
}

function notAfter({ timex }: Cue) {
  const days = onOrBefore(lastOf(ownDays(timex)!));
  const on = { text: timex.text, span: timex.span };
  const says = { of: "copyright", text: timex.text, isAgency: false } as const;
  return evidenceOf("date/copyright", { cause: "copyright/site", days, confidence: FOOTER_BOUND, says, on });
}
