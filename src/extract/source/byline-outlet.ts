import { findAgency, findOutlet } from "../names/find-agency.ts";
import { findPeople } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { allInEachLine, NONE, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const APART = /\s*[|\u2022\u00b7,]\s*|\s+[-\u2013\u2014]\s+/g;
const MOST_WORDS = 30;
/** Of lines that are no longer, the names at their head are known. */
const LONGEST = 300;

/** `By Jo March - The Harbour Clarion - May 4`, `Jo March, Clarion.com`: the house beside the name. */
export const bylineOutlet: Rule = {
  name: "source/byline-outlet",
  says: "The byline names the paper beside the author.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March, Harbour Clarion\n\nThe owners met again on Tuesday, as expected.",
  find: allInEachLine((line, page) =>
    line.count <= MOST_WORDS && isHead(page, line) ? propose(page, line) : NONE,
  ),
};

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  const from = afterWords(line, page.lexicon, ["by"]) ?? 0;
  const isHead = from === 0 && line.text.length <= LONGEST;
  const [person] = isHead ? page.namesOf(line).people : findPeople(line.text.slice(from), page.lexicon);
  if (!person) return;
  let start = from + person.end;
  for (const match of [...line.text.slice(start).matchAll(APART), null]) {
    const at = match ? from + person.end + match.index : line.text.length;
    start += writtenFor(line.text.slice(start, at));
    const piece = line.text.slice(start, at);
    const isSentence = match !== null && /^\p{Ll}/u.test(line.text.slice(at + match[0].length)); // `of the Post, said that`
    if (!isSentence && isPaper(page, piece)) {
      const value = piece.trim().replace(/[:;]$/, "");
      const span = wordsAt(
        page,
        line,
        start + piece.indexOf(value),
        start + piece.indexOf(value) + value.length,
      );
      yield { span: line.span, role: null, names: [{ field: "outlet", value, span, basis: "stated" }] };
    }
    if (match) start = at + match[0].length;
  }
}

/** `Special to The Clarion`, ` for The Clarion`: how much of it stands before the name. */
const writtenFor = (piece: string): number => FOR.exec(piece)?.[0].length ?? 0;

const FOR = /^\s*(?:[Ss]pecial (?:[Tt]o|[Ff]or)|[Ff]or)\s(?:the\s)?(?=\p{Lu})/u;

/** `The Clarion`: no place and no trade has its article and a capital. */
const WITH_ARTICLE = /^The(?: \p{Lu}[\p{L}'\u2019-]*){1,3}$/u;
/** `WTRN-TV`, `KTRN 7 News`: how stations of North America are called (47 CFR 73.3550). */
const CALL_SIGN = /^[KWC]\p{Lu}{2,3}(?:-(?:TV|FM|AM|DT|LD))?(?: \d{1,2})?(?: News)?$/u;

/** A paper that is known; or words with capitals, one of them a word that papers are called by, and none a job; or an address. */
function isPaper(page: Page, piece: string): boolean {
  const words = piece.trim().split(/\s+/);
  if (CALL_SIGN.test(piece.trim())) return true;
  if (
    piece.trim() === "" ||
    words.length > 5 ||
    /@|\d/.test(piece) ||
    findAgency(piece, page.lexicon.sources)
  )
    return false;
  if (findOutlet(piece, page.lexicon.sources)) return true;
  if (/^[\p{L}-]+\.(?:com|net|org|co\.\p{L}{2})$/u.test(piece.trim())) return true;
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ""));
  if (plain.some((word) => page.lexicon.jobs.has(word))) return false;
  if (WITH_ARTICLE.test(piece.trim())) return true;
  return (
    words.every((word) => /^[\p{Lu}&]/u.test(word) || page.lexicon.joiners.has(word)) &&
    plain.some((word) => page.lexicon.language.press.source.papers.includes(word))
  );
}
