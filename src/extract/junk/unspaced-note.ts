import { unspacedNotes } from "../../language/unspaced-notes.ts";
import { literally } from "../../text/literally.ts";
import { Has } from "../page/has.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Paragraphs are longer, and merely mention the words. */
const LONGEST = 120;
/** So many signs may stand before what is found within: in a longer line it is mentioned. */
const MOST_BEFORE = 60;

/** Signs of scripts without spaces: Thai, kana, Chinese characters. */
const UNSPACED = /[\u0e01-\u0e5b\u3041-\u30ff\u3400-\u9fff]/;

const anyOf = (list: readonly string[]): string => list.map(literally).join("|");

/** For each kind one pattern: what opens a line, behind a bracket or a mark of a list, or stands within it. */
const PATTERNS = unspacedNotes.map(([kind, { opens, within }]) => {
  const inside = within.length === 0 ? "" : `|^.{0,${MOST_BEFORE}}(?:${anyOf(within)})`;
  return [kind, new RegExp(`^[\\s\\p{P}\\p{S}]{0,3}(?:${anyOf(opens)})${inside}`, "iu")] as const;
});

export const unspacedNote: Rule = {
  name: "junk/unspaced-note",
  says: "The page speaks to its readers, in a language that puts no spaces between words.",
  example: [
    "织工和厂主周二再次会面，双方都认为在节日之前不会达成一致，谈判将在下周继续进行。",
    "工人将在周日投票，大多数人预计会接受厂主提出的条件，投票结果将在周一上午公布。",
    "登录后阅读全文。",
  ].join("\n"),
  needs: { has: Has.OTHER_SCRIPT },
  find: eachLine((line) => propose(line)),
};

function propose(line: PageLine): Proposal | null {
  if ((line.has & Has.OTHER_SCRIPT) === 0 || line.text.length > LONGEST) return null;
  if (line.kind !== "line" && line.kind !== "list-item" && line.kind !== "paragraph") return null;
  if (!UNSPACED.test(line.text)) return null;
  const found = PATTERNS.find(([, pattern]) => pattern.test(line.text));
  return found ? junk(line, found[0]) : null;
}
