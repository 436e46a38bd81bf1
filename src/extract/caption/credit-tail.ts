import { sourceNamed } from "../../knowledge/index-sources.ts";
import type { PressWords } from "../../language/press-words.ts";
import { findAgency } from "../names/find-agency.ts";
import { readPeople } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import { spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { allInEachLine, NONE } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isLabelled } from "../title/no-title.ts";
import { mayHaveCredit, patternsFor, saysNobody } from "./credit-patterns.ts";

const LONGEST = 140;
const MOST_WORDS = 70;
/** Agencies tell at length what a picture shows, when, where and why; then a label says whose it is. */
const MOST_WITH_LABEL = 180;

/**
 * The credit that ends a caption: in brackets with a bar, behind a label, behind a dash, or run together with it.
 *
 *   The harbour at dawn. (Jo March / Wire)     The harbour at dawn. Photograph: Jo March
 *   The harbour at dawn (photo credit: Wire)   The harbour at dawn. — Wire pic
 *   The harbour at dawn.Jo March/Clarion Staff
 */
export const creditTail: Rule = {
  name: "caption/credit-tail",
  says: "A caption that ends in the credit of its photographer or agency.",
  example: "The harbour at dawn. (Jo March / Wire)",
  find: allInEachLine((line, page) => (mayEndInCredit(line) ? split(page, line) : NONE)),
};

const mayEndInCredit = (line: PageLine): boolean =>
  line.count <= ((line.anyOf & List.PHOTO) === 0 ? MOST_WORDS : MOST_WITH_LABEL) &&
  line.text.length >= SHORTEST &&
  (mayHaveCredit(line) || (line.has & Has.RUN_ON) !== 0);

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  const start = findCredit(page, line);
  if (start === null || (start < SHORTEST_CAPTION && isLabelled(page, line))) return;
  const names = afterWords(line, page.lexicon, ["by"]);
  if (names !== null && (ROLE.test(line.text.slice(start)) || names > start)) return;
  const value = bare(line.text.slice(start), page.lexicon.language.press);
  const isAlone = start < SHORTEST_CAPTION;
  const span = isAlone ? line.span : spanIn(page, line, start, line.text.length);
  if (!isAlone) yield { span: line.span, role: "caption" };
  if (span) yield { span, role: "credit", names: [{ field: "credit", value, span, basis: "stated" }] };
}

/** `By Jo March (text) and Amy March (photo)`: a byline, as is `Text and photo: Jo March`. */
const ROLE = /^\s*\(\p{L}+\)$/u;

const SHORTEST = 8;
const SHORTEST_CAPTION = 4;

/** Where the credit begins in the line; null: none ends it. */
function findCredit(page: Page, line: PageLine): number | null {
  const from = Math.max(0, line.text.length - LONGEST);
  const tail = line.text.slice(from);
  const patterns = patternsFor(line, page.lexicon.language.code);
  const glued = houseTail(page, line, tail);
  if (glued) return from + glued.index;
  let match = personTail(page, tail);
  for (const { pattern, isWorth } of patterns) if (!match && isWorth(tail)) match = pattern.exec(tail);
  return match && !isAgencies(page, match[0]) && !saysNobody(match[0], page.lexicon.language.press)
    ? from + match.index
    : null;
}

/** `(AP/Reuters)`: the text is theirs, not a picture. */
const isAgencies = (page: Page, words: string): boolean =>
  words
    .replace(/^[\s(]+|[)\s]+$/g, "")
    .split("/")
    .every((piece) => findAgency(piece, page.lexicon.sources) !== null);

/** The last paragraph is signed by whose the text is. */
const isAboveText = ({ extent }: Page, { index }: PageLine): boolean =>
  extent !== null && index < extent.last;

/** `The harbour at dawn.Wire`: run together with the full stop stands a house of news or pictures, and nothing else. */
function houseTail(page: Page, line: PageLine, tail: string): RegExpExecArray | null {
  if ((line.has & Has.RUN_ON) === 0 || line.stop || !isAboveText(page, line)) return null;
  const match = GLUED.exec(tail);
  const { sources } = page.lexicon;
  const isHouse = (piece: string): boolean =>
    findAgency(piece, sources) !== null || sourceNamed(piece, sources)?.kind === "photo";
  return match?.[0].split(/\s*\/\s*/).some(isHouse) ? match : null;
}

const GLUED = /(?<=[\p{Ll}\p{N})][.!?]["'\u201d\u2019]?)\p{Lu}[\p{L}\p{N} .&/-]{1,40}$/u;

/** `The harbour at dawn. (Jo March)`: behind the full stop a person in brackets, and nobody else. */
function personTail(page: Page, tail: string): RegExpExecArray | null {
  const match = tail.endsWith(")") ? /(?<=[.!?]\s?)\((\p{Lu}[^()]{4,60})\)$/u.exec(tail) : null;
  const reading = match && readPeople(match[1]!, page.lexicon);
  return reading && reading.people.length > 0 && reading.rest.trim() === "" ? match : null;
}

/** `(photo credit: Jo March)` → `Jo March`. */
function bare(credit: string, { photoLabels: labels, photoLinks }: PressWords): string {
  const inner = credit.replace(/^[\s(\u2014\u2013-]+|[\s)]+$/g, "");
  const [label] = labels
    .filter((word) => inner.toLowerCase().startsWith(word))
    .sort((a, b) => b.length - a.length);
  return label
    ? inner
        .slice(label.length)
        .replace(
          new RegExp(`^\\s*(?:(?:credit|${photoLinks.join("|")})(?: of)?(?!\\p{L}))?\\s*[:/]?\\s*`, "iu"),
          "",
        )
        .trim() || inner
    : inner;
}
