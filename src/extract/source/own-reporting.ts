import { findAgency, findOutlet } from "../names/find-agency.ts";
import { isHouse } from "../names/house-name.ts";
import { isPersonsName } from "../names/people.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { allInEachLine, NONE, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { findFramed } from "./frames.ts";

/** `The Clarion has contacted the owners for comment`, `At the Clarion, we`: a paper says so of itself, and of no other. */
export const ownReporting: Rule = {
  name: "source/own-reporting",
  says: "The text says what a paper or agency says of itself only: that it asked for comment, has learned something, what \u201cwe\u201d do there.",
  example: [
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The Harbour Clarion has contacted the owners for comment.",
  ].join("\n"),
  needs: { lists: List.ASKED_TELLING },
  find: allInEachLine((line, page) =>
    (line.anyOf & List.ASKED_TELLING) !== 0 && (isWithin(page, line) || line.stop)
      ? propose(page, line)
      : NONE,
  ),
};

/** Each name once a line: several frames may fit it. */
function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  const { lexicon } = page;
  const { askedFrames, voiceFrames } = lexicon.frames;
  const said = new Set<string>();
  for (const frames of [askedFrames, voiceFrames]) {
    for (const { name, start, end } of findFramed(line, frames, LISTS, lexicon)) {
      if (said.has(name) || !isHouse(name) || isPersonsName(name, lexicon)) continue;
      said.add(name);
      const span = wordsAt(page, line, start, end);
      const agency = findAgency(name, lexicon.sources);
      const named = agency
        ? ({ field: "agency", value: agency } as const)
        : ({ field: "outlet", value: name } as const);
      const isSure = frames === askedFrames || findOutlet(name, lexicon.sources) !== null;
      const share = isSure ? 1 : MAYBE;
      yield { span, role: null, share, names: [{ ...named, span, basis: "inferred" }] };
    }
  }
}

/** A company or a school says “we”, too. */
const MAYBE = 0.6;

const LISTS = { next: List.ASKED_FRAME, telling: List.ASKED_TELLING };
