import { findAgency } from "../names/find-agency.ts";
import { isHouse } from "../names/house-name.ts";
import { isPersonsName } from "../names/people.ts";
import { isWithin } from "../page/page.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { findFramed } from "./frames.ts";

/** `The Clarion has contacted the owners for comment`: a paper says so of itself, and of no other. */
export const askedForComment: Rule = {
  name: "source/asked-for-comment",
  says: "The text says that this paper or agency asked somebody for comment.",
  example: [
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The Harbour Clarion has contacted the owners for comment.",
  ].join("\n"),
  needs: { lists: List.ASKED_TELLING },
  find: function* (page) {
    const { lexicon } = page;
    for (const line of page.lines) {
      if ((line.anyOf & List.ASKED_TELLING) === 0 || !(isWithin(page, line) || line.stop)) continue;
      for (const { name, start, end } of findFramed(line, lexicon.frames.askedFrames, LISTS, lexicon)) {
        if (!isHouse(name) || isPersonsName(name, lexicon)) continue;
        const span = wordsAt(page, line, start, end);
        const agency = findAgency(name, lexicon.sources);
        const named = agency
          ? ({ field: "agency", value: agency } as const)
          : ({ field: "outlet", value: name } as const);
        yield { span, role: null, names: [{ ...named, span, basis: "inferred" }] };
      }
    }
  },
};

const LISTS = { next: List.ASKED_FRAME, telling: List.ASKED_TELLING };
