import { languages } from "../../language/index.ts";
import type { PressWords } from "../../language/press-words.ts";
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

const SIGNS = Has.SLASH | Has.COLON | Has.COPYRIGHT | Has.BAR | Has.RUN_ON;

/** `CreditJo March`: the label run together with the name; `Photo: Jo March`. */
const labels: ReadonlyMap<string, RegExp> = new Map(
  languages.map(({ code, press }) => [code, labelOf(press)]),
);

function labelOf({ photoLabels }: PressWords): RegExp {
  const words = photoLabels.map((label) => label[0]!.toUpperCase() + label.slice(1));
  return new RegExp(`(?:${words.join("|")})(?::|(?=\\p{Lu}\\p{Ll}))`, "u");
}

function creditIn({ lexicon }: Page, line: PageLine): Credit | null {
  const tail = line.text.slice(-LOOK);
  const isPhoto = (line.cues.photo ?? 0) >= PHOTO || labels.get(lexicon.language.code)?.test(tail);
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
/** `Photo: Jo March for The Clarion`: for whom it was taken. */
const TAKEN_FOR = /\s(?:for|f\u00fcr|pour|para|per)\s((?:the\s)?\p{Lu}[^/:|()\u00a9]{1,40}?)\s*\)?\.?$/u;
const PATTERNS = [CREDIT, HOUSE_FIRST, TAKEN_FOR];

const PHOTO = 0.3;
