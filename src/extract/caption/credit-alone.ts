import { sourceNamed } from "../../knowledge/index-sources.ts";
import { findAgency } from "../names/find-agency.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { allInEachLine, NONE, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 8;
/** Above and below it the agency of the text itself may stand: `Reuters` below the title, `AFP` at the end. */
const HEAD = 2;
const FOOT = 2;
const LONGEST_CAPTION = 45;

/** `Getty Images` between the paragraphs: a credit. The caption stands below it, without a full stop, or above it. */
export const creditAlone: Rule = {
  name: "caption/credit-alone",
  says: "Among the paragraphs stands who took or sells a picture, and nothing else.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
    "Getty Images",
    "The harbour at dawn",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  find: allInEachLine((line, page) => (isCredit(page, line) ? propose(page, line) : NONE)),
};

function isCredit(page: Page, line: PageLine): boolean {
  if (line.kind !== "line" || line.count > MOST_WORDS || line.stop || !isWithin(page, line)) return false;
  const { first, last } = page.extent!;
  if (line.index < first + HEAD || line.index > last - FOOT) return false;
  return line.prose < 0.3 && page.mayNameHouse(line) && namesPhotoHouse(page, line.text);
}

/** `Getty Images`, `Jo March/Wire`: one of the pieces is an agency, or sells pictures. */
const namesPhotoHouse = ({ lexicon: { sources } }: Page, text: string): boolean =>
  text
    .split(/\s*[/|,;]\s*|\s+via\s+/)
    .some((piece) => sourceNamed(piece, sources)?.kind === "photo" || findAgency(piece, sources) !== null);

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  yield whole(line, "credit");
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  const caption =
    [below, above].find((next) => next && isLabel(next)) ?? (isOneSentence(above) ? above : null);
  if (caption) yield whole(caption, "caption", isLabel(caption) ? 1 : SENTENCE);
}

/** A sentence above it may be a paragraph. */
const SENTENCE = 0.8;

const isLabel = (line: PageLine): boolean =>
  !line.stop && !line.colon && line.count >= 4 && line.count <= LONGEST_CAPTION && line.cue < 0.5;

const isOneSentence = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.count <= LONGEST_CAPTION &&
  !/[.!?]["'\u2019\u201d]?\s+\p{Lu}/u.test(line.text) &&
  !/["\u201c]/.test(line.text);
