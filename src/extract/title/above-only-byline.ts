import { findPeople } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Bylines are short, and stand so near below the title, a standfirst and a picture between them. */
const MOST_WORDS = 25;
const NEAR = 3;
const LEAST_WORDS = 3;
const LABEL = 3;
/** Next to the text what stands above a byline may be anything that stands above texts; so far off it is asked for this. */
const FAR = 8;

/** The one byline of a page is the article's: lists of other stories have one for each. */
export const aboveOnlyByline: Rule = {
  name: "title/above-only-byline",
  says: "Below this line stands the page's only byline, some way above the text.",
  example: [
    "Mill owners meet for the fourth time",
    "By Jo March",
    ...Array.from({ length: 9 }, (_, i) => `Ward ${i + 1}`),
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: function* (page) {
    const byline = onlyByline(page);
    if (!byline) return;
    for (const line of page.titleLines) {
      const distance = byline.index - line.index;
      const isNear = distance > 0 && distance <= NEAR && line.count >= LEAST_WORDS;
      const isLabel = (page.repeatOf(line)?.times ?? 0) >= LABEL; // of a player, with its buttons
      if (isNear && !isLabel && page.isTitleLike(line)) yield whole(line, "title");
    }
  },
};

/** The first line that signs with a name, some way above the text; null where others sign, too. */
function onlyByline(page: Page): PageLine | null {
  const latest = Math.max(page.bodyStart, page.extent?.first ?? 0) - FAR;
  if (latest < 0) return null; // so on most pages
  let signed: PageLine | null = null;
  let signer: string | null = null;
  for (const line of page.lines) {
    const name = signerOf(page, line);
    if (name === null || name === signer) continue;
    if (signed) return null;
    [signed, signer] = [line, name];
  }
  return signed && signed.index <= latest ? signed : null;
}

/** `By Jo March`, `Posted May 4, 2021 by Jo March`, `By` above `Jo March`. */
function signerOf(page: Page, line: PageLine): string | null {
  const { lexicon } = page;
  const by = lexicon.language.press.byline.by[0];
  if (line.count > MOST_WORDS || (line.anyOf & List.BYLINE) === 0 || !hasWord(line, by)) return null;
  const from = afterWords(line, lexicon, ["by"]) ?? behindDate(page, line, by);
  if (from === null) return null;
  const next = page.lines[line.index + 1];
  const words = from < line.text.length ? line.text.slice(from) : (next?.text ?? "");
  return findPeople(words, lexicon, true)[0]?.name ?? null;
}

function hasWord({ words }: PageLine, word: string | undefined): boolean {
  for (const { text } of words) if (text === word) return true;
  return false;
}

function behindDate(page: Page, line: PageLine, by: string | undefined): number | null {
  if ((line.has & Has.DIGIT) === 0 || line.stop) return null;
  const word = line.words.findLast(({ text }) => text === by)!;
  return page.datesOf(line).length > 0 ? word.end + 1 : null;
}
