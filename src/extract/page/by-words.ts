import type { Person } from "../names/people.ts";
import { BY_EVERYWHERE, type BylineTag, type Lexicon } from "./lexicon.ts";
import { phrasesIn } from "./line-words.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** Where the names begin in a line that opens with one of these words (`by`); null: it does not. */
export function afterWords(line: PageLine, lexicon: Lexicon, tags: readonly BylineTag[]): number | null {
  if (((line.lists[0] ?? 0) & List.BYLINE) === 0) return gluedBy(line, lexicon); // most lines
  const hits = phrasesIn(line, lexicon.byline, List.BYLINE, 6);
  const hit = hits.find(({ from, tag }) => from === 0 && tags.includes(tag));
  if (!hit) return gluedBy(line, lexicon);
  const last = line.words[hit.to - 1]!;
  const rest = line.text.slice(last.end);
  const { by, byVerbs } = lexicon.language.press.byline;
  const first = line.words[0]!.text;
  const isBy = hit.to > 1 || first === by[0] || byVerbs?.includes(first);
  const label = /^\s*(?::|\||[-\u2013\u2014]\s)\s*/.exec(rest);
  if (label) return last.end + label[0].length;
  return isBy ? last.end + /^\s*/.exec(rest)![0].length : null; // other single words need a colon: `Words: Jo March`
}

/** `Jo March | Clarion By Jo March | Clarion`: what names the portrait stands before the byline, run together with it. */
export function behindOwnName(
  line: PageLine,
  [person]: readonly Person[],
  { language }: Lexicon,
): number | null {
  if (!person || person.start > 0) return null;
  const at = line.text.indexOf(` ${person.name}`, person.end);
  const before = at < 0 ? undefined : line.words.findLast(({ end }) => end <= at);
  return before?.end === at && language.press.byline.by.includes(before.text) ? at + 1 : null;
}

/** `ByJo March`: the word and the name run together. */
function gluedBy(line: PageLine, { language }: Lexicon): number | null {
  const own = language.press.byline.by[0]!;
  return behindGlued(line, own) ?? (own === BY_EVERYWHERE ? null : behindGlued(line, BY_EVERYWHERE));
}

function behindGlued({ words: [first, second], text }: PageLine, by: string): number | null {
  if (first?.text[0] !== by[0]) return null; // most lines
  if (first?.text === by + by) return second?.start ?? null; // the label, and the word again
  const opens = text.slice(0, by.length).toLowerCase() === by;
  return opens && /^\p{Lu}\p{Ll}/u.test(text.slice(by.length)) ? by.length : null;
}
