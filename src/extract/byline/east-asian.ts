import { eastAsianBylines } from "../../language/east-asian-bylines.ts";
import { isFoot, isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole, wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/** Characters; a line that signs has few. */
const LONGEST = 60;
/** So much of a paragraph's beginning or end may sign. */
const EDGE = 60;
/** A paper and a place may stand in the first brackets. */
const OPENINGS = 2;

/** `文：王小明`, `记者王小明`, `김영수 기자`, `山田太郎記者`; in brackets at the text's beginning or end, too. */
export const eastAsian: Rule = {
  name: "byline/east-asian",
  says: "In Chinese, Japanese or Korean a name stands beside a word such as \u201creporter\u201d.",
  example:
    "강가 공장 주인들 네 번째 만남에도 합의 못해\n김영수 기자\n\n강가의 오래된 공장 주인들이 화요일 네 번째로 만나 밤늦게까지 이야기를 나눴지만 합의에 이르지 못했다.",
  find: function* (page) {
    const pattern = patterns.get(page.language.code.split("-")[0]!);
    if (!pattern || !page.extent) return;
    const { first, last } = page.extent;
    for (const line of page.lines) {
      const { index, text } = line;
      if (text.length <= LONGEST && (isHead(page, line) || isFoot(page, line)))
        yield* signed(page, line, pattern);
      else if (index >= first && index < first + OPENINGS) yield* inBrackets(page, line, 0, EDGE, pattern);
      else if (index === last)
        yield* inBrackets(page, line, Math.max(0, text.length - EDGE), text.length, pattern);
    }
  },
};

/** The names beside such a word, and brackets that hold nothing but a name and what belongs to it. */
interface Pattern {
  readonly name: RegExp;
  readonly beside: readonly RegExp[];
}

const BRACKETS =
  /[(\uff08[\u3010]([^()\uff08\uff09[\]\u3010\u3011]{2,40})[)\uff09\]\u3011](?:\s*([^=.\u3002]{2,24}?)\s*=)?/gu;

const patterns: ReadonlyMap<string, Pattern> = new Map(
  Object.entries(eastAsianBylines).map(([code, { before, glued, behind, name }]) => {
    const list = `(${name}(?:[\\s\u3001\uff0c,\u00b7\u30fb/]{1,2}${name}){0,3})`;
    const end = "(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])";
    const start = end.replace("(?!", "(?<!");
    const forms = [
      `(?<![\\p{Script=Han}])(?:\\p{Script=Han}{0,3})(?:${before.join("|")})\\s?[:\uff1a/\uff0f|\uff5c\\s]\\s?${list}${end}`,
      ...(glued.length > 0 ? [`(?:${glued.join("|")})${list}${end}`] : []),
      ...(behind.length > 0 ? [`${start}${list}\\s?(?:${behind.join("|")})${end}`] : []),
    ];
    return [code, { name: new RegExp(name, "gu"), beside: forms.map((form) => new RegExp(form, "u")) }];
  }),
);

function* signed(page: Page, line: PageLine, pattern: Pattern): Iterable<Proposal> {
  const names = namesIn(page, line, 0, line.text, pattern);
  if (names.length === 0) return;
  if (page.datesOf(line).length > 0) yield { span: line.span, role: null, names };
  else yield { ...whole(line, "byline"), names };
}

function* inBrackets(
  page: Page,
  line: PageLine,
  from: number,
  to: number,
  pattern: Pattern,
): Iterable<Proposal> {
  for (const match of line.text.slice(from, to).matchAll(BRACKETS)) {
    const names = namesIn(page, line, from + match.index, match[0], pattern);
    if (names.length > 0) yield { span: line.span, role: null, names };
  }
}

function namesIn(
  page: Page,
  line: PageLine,
  from: number,
  text: string,
  { name, beside }: Pattern,
): readonly Named[] {
  const match = beside.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return [];
  const at = from + match.index + match[0].indexOf(match[1]!);
  return [...match[1]!.matchAll(name)].map(({ 0: value, index }) => ({
    field: "author",
    value,
    span: wordsAt(page, line, at + index, at + index + value.length),
    basis: "stated",
  }));
}
