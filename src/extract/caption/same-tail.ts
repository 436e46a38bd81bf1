import { nameLinks } from "../../language/everywhere.ts";
import { isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { NONE, proposeIn, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const ENOUGH = 2;
const MOST_WORDS = 60;
/** Behind a full stop some words with capitals, and no further one: `Jo March`, `Courtesy of Jo March`, `Tarn Pictures`. */
const TAIL = new RegExp(
  `[\\p{Ll}\\p{N})"\u201d\u2019][.!?]["\u201d\u2019]?\\s?(\\p{Lu}[\\p{L}'\u2019.-]*(?:\\s(?:${nameLinks.join("|")})?\\s?\\p{Lu}[\\p{L}'\u2019.-]*){1,5})$`,
  "u",
);

/** `The mill at dawn. Jo March` two times and more: whoever took the pictures stands behind what each shows. */
export const sameTail: Rule = {
  name: "caption/same-tail",
  says: "Several lines end, behind a full stop, in the same name: descriptions of pictures.",
  example: [
    "Mill owners meet for the fourth time",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The mill at dawn, when nobody is there. Jo March",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "The owners wait for an answer. Jo March",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
  ].join("\n"),
  find: (page) => {
    const ended = page.lines.filter((line) => isPlaced(page, line) && tailOf(line) !== null);
    if (ended.length < ENOUGH) return NONE;
    const tails = ended.map(tailOf);
    return proposeIn(ended, page, (line) =>
      tails.filter((tail) => tail === tailOf(line)).length >= ENOUGH ? whole(line, "caption") : null,
    );
  },
};

const isPlaced = (page: Page, line: PageLine): boolean =>
  !line.stop &&
  !line.colon &&
  line.count <= MOST_WORDS &&
  line.kind === "line" &&
  line.index !== page.title &&
  (isWithin(page, line) || isHead(page, line));

const tailOf = ({ text }: PageLine): string | null => TAIL.exec(text.slice(-LONGEST))?.[1] ?? null;

const LONGEST = 90;
