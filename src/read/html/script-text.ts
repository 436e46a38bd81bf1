import { sentenceWords } from "./prose.ts";
import { type Element, eachElement, parsePage, textOf } from "./tree.ts";

/**
 * The article's text out of the data that a page's scripts would draw it from; null: there is none. It is the string with most
 * words in sentences, or all those of one key (`"text": "…"`) where paragraphs are given singly, as a page of its own.
 */
export function scriptText(root: Element): Element | null {
  let best: Text | null = null;
  eachElement(root, (element) => {
    if (element.tag !== "script" || /ld\+json/i.test(element.attributes.type ?? "")) return;
    for (const text of textsIn(textOf(element).slice(0, LONGEST), 0))
      if (best === null || text.words > best.words) best = text;
  });
  return best === null ? null : parsePage((best as Text).markup);
}

/** In characters; more than all that a page's scripts say of its article. */
const LONGEST = 4_000_000;

interface Text {
  readonly markup: string;
  readonly words: number;
}

/** Data may be written as a string in a string in a string. */
const DEEPEST = 3;

function* textsIn(script: string, depth: number): Iterable<Text> {
  const byKey = new Map<string, string[]>();
  for (const { index, 0: literal } of script.matchAll(STRING)) {
    const value = unescaped(literal);
    if (value === null) continue;
    if (HOLDS_STRINGS.test(value)) {
      if (depth < DEEPEST) yield* textsIn(value, depth + 1);
      continue;
    }
    const key = KEY.exec(script.slice(Math.max(0, index - MOST_KEY), index))?.[1] ?? "";
    const markup = asMarkup(value);
    if (OTHERS.test(key) || sentenceWords(bare(markup)) === 0) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), markup]);
  }
  for (const all of byKey.values())
    for (const markup of [...all.filter((one) => one.length > LONG), joined(all)])
      yield { markup, words: sentenceWords(bare(markup)) };
}

/** Longer than a paragraph, in characters: it may be all of the text by itself. */
const LONG = 1500;

const STRING = /"(?:[^"\\\n]|\\.){40,}"/g;
/** A string in a string: `{"body":"…"}`. Attributes of tags have no colon before them. */
const HOLDS_STRINGS = /[:,[]\s?"[^"]{0,60}|\\"/;
const KEY = /"?([A-Za-z_]\w{0,40})"?\s{0,4}[:=]\s{0,4}$/;
const MOST_KEY = 60;

/** Of other stories, of pictures, and what a page says to all who read it. */
const OTHERS =
  /desc|summary|excerpt|teaser|abstract|alt$|caption|credit|legal|terms|policy|consent|cookie|error|message|label|tooltip|bio/i;

function unescaped(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/** Text without tags has a paragraph a line. */
export const asMarkup = (text: string): string =>
  /<\/?(?:p|br|div|h[1-6])\b/i.test(text)
    ? text
    : text
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join("");

/** Twice the same: once for this screen and once for another. */
const joined = (all: readonly string[]): string => [...new Set(all)].join("");

const bare = (markup: string): string => markup.replace(/<[^<>]*>/g, " ");
