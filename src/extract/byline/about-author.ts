import { foldToWords } from "../../text/fold.ts";
import { findPeople, type Person } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import type { Lexicon } from "../page/lexicon.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isJobTitle } from "../page/signed.ts";
import { List } from "../page/word-lists.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { namePeople } from "./signature.ts";

const LEAST_WORDS = 6;
const MOST_WORDS = 160;
/** So many of the last lines of the text, and of those below it, may be about who wrote it. */
const LAST = 6;
const BELOW = 12;
/** So many of the last ones, where only a first or last name opens the line. */
const LAST_OF_ALL = 3;
/** `Hi, I'm Jo March`: the name stands among the first words. */
const OPENING = 6;
/** Signatures are short, and stand between the title and so many lines of the text. */
const SIGNATURE = 14;
const HEAD_IN_TEXT = 4;

/** Below the text a paragraph opens with the name of whoever signed it: papers say so who writes, writers do not. */
export const aboutAuthor: Rule = {
  name: "byline/about-author",
  says: "A paragraph at the end that opens with the name of whoever signed the article.",
  example: [
    "Mill owners meet for the fourth time",
    "By Jo March",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo joined the Clarion in the spring, and before that she taught at the school in the valley for ten years.",
  ].join("\n"),
  find,
};

function* find(page: Page): Iterable<Proposal> {
  const { extent, lines } = page;
  if (!extent) return;
  let signers: readonly Name[] | null = null;
  const end = Math.min(lines.length - 1, extent.last + BELOW);
  for (let at = Math.max(page.bodyStart + 1, extent.last - LAST + 1); at <= end; at++) {
    const line = lines[at]!;
    if (line.prose < 0.4 || line.count < LEAST_WORDS || line.count > MOST_WORDS) continue;
    signers ??= namesIn(
      page,
      page.lines.slice((page.title ?? extent.first - 1) + 1, page.bodyStart + HEAD_IN_TEXT),
    );
    const isLast = at > extent.last - LAST_OF_ALL;
    const isAbout = (name: Name): boolean =>
      (isLast ? opens(line, name, page.lexicon) : stands(line, name, 0)) && !isSpokenOf(page, name, at);
    const above = isLast ? nameAbove(page, at) : null;
    const isBelowName = above !== null && namesIn(page, [above]).some(isAbout);
    if (isBelowName) {
      const isOver = at >= extent.last || (line.anyOf & List.JOB) !== 0; // else it may head a part about that person
      const names = isOver ? namePeople(page, above, 0, "author") : [];
      yield { ...whole(above, "byline"), names };
    }
    if (isBelowName || signers.some(isAbout)) yield whole(line, "byline");
  }
}

/** The line above, or the one above that where a job stands between: `Jo March`, `Senior Editor`. */
function nameAbove({ lines, lexicon }: Page, at: number): PageLine | null {
  const above = lines[at - 1]!;
  const isJob = above.count <= MOST_OF_JOB && !above.stop && isJobTitle(above, lexicon);
  return (isJob ? lines[at - 2] : above) ?? null;
}

const MOST_OF_JOB = 7;

/** The words of a name of two or more. */
type Name = readonly string[];

/** The names of lines that may sign. */
function namesIn(page: Page, lines: readonly PageLine[]): readonly Name[] {
  const names: Name[] = [];
  for (const line of lines) {
    if (line.count > SIGNATURE || line.prose >= 0.5) continue;
    for (const { name } of peopleOf(page, line)) names.push(foldToWords(name).split(" "));
  }
  return names.filter(({ length }) => length > 1);
}

/** Whom the text above speaks of is no author of it. */
const isSpokenOf = ({ bodyStart, lines }: Page, name: Name, until: number): boolean =>
  lines
    .slice(bodyStart, until)
    .some(({ prose, words }) => prose >= 0.5 && words.some(({ text }) => text === name.at(-1)));

function peopleOf(page: Page, line: PageLine): readonly Person[] {
  const from = afterWords(line, page.lexicon, ["by", "poster"]);
  if (from !== null) return findPeople(line.text.slice(from), page.lexicon, true);
  const isAmongText = line.index >= page.bodyStart && line.index < page.extent!.last - LAST;
  return isAmongText ? [] : page.peopleOf(line).people; // there a name by itself heads a part about that person
}

/** The whole name among the first words, or one of its ends as the very first, and no speech behind it. */
function opens(line: PageLine, name: Name, { particles }: Lexicon): boolean {
  for (let at = 0; at < OPENING; at++) if (stands(line, name, at)) return true;
  const [first, second] = line.words;
  return (
    first !== undefined &&
    second?.capital === false &&
    !particles.has(first.text) && // `De March` is no author of what begins with `De \u2026`
    (first.text === name[0] || first.text === name.at(-1)) &&
    (line.has & Has.QUOTE) === 0
  );
}

/** In capitals, as names are: `Falsche Signale` heads what says `wir senden falsche Signale`, and is nobody's name. */
const stands = ({ words }: PageLine, name: Name, at: number): boolean =>
  name.every((word, i) => {
    const found = words[at + i];
    return found?.text === word && (found.capital || !HAS_CASE.test(word[0]!));
  });

const HAS_CASE = /\p{Ll}/u;
