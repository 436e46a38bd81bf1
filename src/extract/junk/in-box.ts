import type { CueName } from "../../language/press-words.ts";
import type { JunkKind } from "../../records/passage.ts";
import { NO_CUES } from "../page/cue-strength.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** A form or an offer between paragraphs has so many lines that say nothing by themselves. */
const MOST_BETWEEN = 6;
const MOST_WORDS = 30;
const CLEAR = 0.6;

/** Boxes that speak to the reader; advertisements and links stand alone. */
const KINDS: readonly Exclude<CueName, "photo" | "reposting" | "correction">[] = [
  "paywall",
  "newsletter",
  "cookies",
  "comments",
];

/** `Subscribe now` … `Crosswords each day` … `Support local journalism`: what stands between such lines goes with them. */
export const inBox: Rule = {
  name: "junk/in-box",
  says: "A short line between two that belong to a form or an offer to subscribers.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Subscribe now",
    "Crosswords each day",
    "Sign up for our newsletter",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { cues: KINDS },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  let from: PageLine | null = null;
  for (const line of page.lines) {
    const kind = isSeparator(page, line) ? null : kindOf(line);
    if (kind) {
      if (from) yield* between(page, from, line, kind);
      else if (kind === "newsletter") yield* headOf(page, line);
      from = line;
    } else if (
      from &&
      (line.index - from.index > MOST_BETWEEN || (!mayBelong(line) && !isOffered(from, line)))
    )
      from = null;
  }
}

/** `The story goes on`, between every two paragraphs: what stands so often frames no box. */
const isSeparator = (page: Page, line: PageLine): boolean => (page.repeatOf(line)?.apart ?? 0) >= PARTS;

const PARTS = 6;

function kindOf({ cues, count }: PageLine): JunkKind | null {
  if (cues === NO_CUES || count > MOST_WORDS) return null; // most lines
  return KINDS.find((kind) => (cues[kind] ?? 0) >= CLEAR) ?? null;
}

/** A paragraph ends the box, unless it speaks of the page itself. */
const mayBelong = (line: PageLine): boolean =>
  line.count <= MOST_WORDS && (line.prose < 0.7 || serviceShare(line) >= 0.2);

/** What an offer of several words goes on to promise, line by line, may be whole sentences. */
const isOffered = (from: PageLine, line: PageLine): boolean =>
  from.count >= OFFERING &&
  (from.cues.paywall ?? 0) >= CLEAR &&
  line.count <= PROMISED &&
  line.index - from.index <= NEAR &&
  (line.has & Has.QUOTE) === 0;

const OFFERING = 4;
const PROMISED = 25;
const NEAR = 3;

function* between(page: Page, from: PageLine, to: PageLine, kind: JunkKind): Iterable<Proposal> {
  for (const line of page.lines.slice(from.index + 1, to.index)) {
    if (isWithin(page, line) && line.index !== page.title) yield junk(line, kind);
  }
}

/**
 * `The Morning Miller`, `What the valley talks about at breakfast.`, and below them a form: its name, and what it promises. A form has
 * more than one line that gives it away.
 */
function* headOf(page: Page, form: PageLine): Iterable<Proposal> {
  const { lines, title } = page;
  const others = lines.slice(form.index + 1, form.index + 1 + FORM).filter((line) => kindOf(line) !== null);
  if (others.length === 0 || !isWithin(page, form)) return;
  const [above, over] = [lines[form.index - 1], lines[form.index - 2]];
  const promise = above?.stop && above.count <= MOST_WORDS && (above.has & Has.QUOTE) === 0 ? above : null;
  const name = promise ? over : above;
  if (!name || !isName(name) || name.index === title || !isWithin(page, name)) return;
  yield junk(name, "newsletter");
  if (promise) yield junk(promise, "newsletter", OF_SENTENCE);
}

const FORM = 3;
const MOST_IN_NAME = 5;
/** What reads like a sentence takes more. */
const OF_SENTENCE = 1.25;

const isName = ({ stop, colon, count, cue, dated }: PageLine): boolean =>
  !stop && !colon && !dated && cue < CLEAR && count > 0 && count <= MOST_IN_NAME;
