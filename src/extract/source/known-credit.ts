import { findOutlet } from "../names/find-agency.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** One picture may be borrowed. */
const ONCE = 0.5;
/** What stands last in a credit: `(Jo March/Clarion)`, `Photo: Jo March / Clarion`, `Photo: CLARION`. */
const CREDIT = /(?:[/:|]|\u00a9)\s*([\p{L}\p{N}][^/:|()\u00a9]{1,40}?)\s*\)?\.?$/u;
const LOOK = 60;

/** Pictures of its own a paper signs with its name; those of agencies with theirs. */
export const knownCredit: Rule = {
  name: "source/known-credit",
  says: "Pictures are signed by one paper that Clipfile or its owner knows, and by no other.",
  example: [
    "The mill at dawn on Monday. (Jo March/Harbour Clarion)",
    "The owners met again on Tuesday, as was expected, and parted late at night without a word.",
    "The harbour at noon. (Amy March/Harbour Clarion)",
  ].join("\n"),
  find: function* (page) {
    const credits: Credit[] = [];
    for (const line of page.lines) {
      const credit = (line.has & SIGNS) === 0 ? null : creditIn(page, line);
      if (credit) credits.push(credit);
    }
    if (credits.length === 0 || new Set(credits.map(({ key }) => key)).size > 1) return;
    const [{ line, start, value }] = credits as [Credit, ...Credit[]];
    const span = wordsAt(page, line, start, start + value.length);
    const share = credits.length > 1 ? 1 : ONCE;
    yield { span, role: null, share, names: [{ field: "outlet", value, span, basis: "inferred" }] };
  },
};

/** `(Jo March/Clarion)`, `\u2026 at dawn. Jo March/Clarion`. */
const SIGNED =
  /[/\u00a9][^/\u00a9]{2,40}\)\.?$|(?:^|[.!?] )(?:\p{Lu}[\p{L}.'\u2019-]+ ){1,2}\p{Lu}[\p{L}'\u2019-]+ ?\/[^/\u00a9]{2,40}$/u;

interface Credit {
  readonly line: PageLine;
  readonly start: number;
  readonly value: string;
  readonly key: string;
}

const SIGNS = Has.SLASH | Has.COLON | Has.COPYRIGHT | Has.BAR;

function creditIn({ lexicon }: Page, line: PageLine): Credit | null {
  const isPhoto = (line.cues.photo ?? 0) >= PHOTO;
  const tail = line.text.slice(-LOOK);
  if (!isPhoto && !SIGNED.test(tail)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(tail);
    const known = match && findOutlet(match[1]!, lexicon.sources);
    if (!known) continue;
    const start = line.text.length - tail.length + match.index + match[0].indexOf(match[1]!);
    return { line, start, value: match[1]!, key: known.name };
  }
  return null;
}

/** `Photo: Clarion/Jo March`. */
const HOUSE_FIRST = /(?:[:.]\s+|\()([\p{L}\p{N}][^/:|()\u00a9]{1,40}?)\s?\/[^/:|()\u00a9]{3,40}$/u;
const PATTERNS = [CREDIT, HOUSE_FIRST];

const PHOTO = 0.3;
