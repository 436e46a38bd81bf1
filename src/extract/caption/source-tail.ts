import { languages } from "../../language/index.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 55;
/** The last paragraphs tell so whose the text is. */
const LAST = 2;
/** A credit is no longer. */
const TAIL = 80;

/** Behind the full stop, or run together with the last word: `Source: Wire`. */
const patterns: ReadonlyMap<string, RegExp> = new Map(
  languages.map(({ code, press }) => {
    const labels = press.source.sourceLabels
      .filter((label) => !label.includes(" "))
      .flatMap((label) => [label[0]!.toUpperCase() + label.slice(1), label.toUpperCase()]);
    return [
      code,
      new RegExp(
        `(?:(?<=[.!?\u2026]["'\u2019\u201d)]?)\\s?|(?<=\\p{Ll}))(?:${labels.join("|") || "(?!)"})\\s?:\\s?\\p{Lu}[^.:]{1,50}$`,
        "u",
      ),
    ];
  }),
);

/** `The harbour at dawn. Source: Wire`: a paragraph does not end so, the text of a picture does. */
export const sourceTail: Rule = {
  name: "caption/source-tail",
  says: "Among the paragraphs a line ends in the word for a source and a name, as captions do.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The cranes have stood still since May. Source: Tarn Pictures",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
  ].join("\n"),
  needs: { has: Has.COLON },
  find: function* (page) {
    for (const line of page.lines) if (mayBeCaption(page, line)) yield* split(page, line);
  },
};

const mayBeCaption = (page: Page, line: PageLine): boolean =>
  (line.has & Has.COLON) !== 0 &&
  (line.has & Has.QUOTE) === 0 &&
  line.count <= MOST_WORDS &&
  isWithin(page, line) &&
  line.index <= page.extent!.last - LAST;

function* split(page: Page, line: PageLine): Iterable<Proposal> {
  const from = Math.max(0, line.text.length - TAIL);
  const match = patterns.get(page.lexicon.language.code)?.exec(line.text.slice(from));
  if (!match) return;
  yield { span: line.span, role: "caption" };
  const start = from + match.index;
  const span = spanIn(page, line, start, line.text.length);
  const value = line.text.slice(line.text.indexOf(":", start) + 1).trim();
  if (span) yield { span, role: "credit", names: [{ field: "credit", value, span, basis: "stated" }] };
}
