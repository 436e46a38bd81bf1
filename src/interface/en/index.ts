import { datesOf } from "../dates.ts";

import { about } from "./about.ts";
import { article, corrections, cues, notices, original } from "./article.ts";
import { dates } from "./dates.ts";
import { dating } from "./dating.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { frame } from "./frame.ts";
import { grammar } from "./grammar.ts";
import { home } from "./home.ts";
import { pager } from "./lists.ts";
import { names, quotes } from "./names.ts";
import { owner } from "./owner.ts";
import { ownersProblems } from "./owners-problems.ts";
import { clippingProblems } from "./problems.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import { says } from "./says.ts";
import { searchScript, siteScript } from "./scripts.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { elsewhere, stories } from "./stories.ts";
import { terms } from "./terms.ts";
import { time, undated } from "./time.ts";

/** The English table. It is the model: its type is what every other table has to fill. */
export const en = {
  /** BCP 47. */
  language: "en",
  ...grammar,
  dates: datesOf(dates),
  dating,
  says,
  rules,
  frame,
  terms,
  pager,
  home,
  time,
  undated,
  about,
  article,
  corrections,
  cues,
  notices,
  original,
  events,
  evidence,
  names,
  quotes,
  review,
  problems: { ...clippingProblems, ...ownersProblems },
  search,
  searchScript,
  siteScript,
  sources,
  elsewhere,
  stories,
  owner,
};
