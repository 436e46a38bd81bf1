import type { JunkKind } from "../../records/passage.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 45;
/** Below this the words are those of a report on papers, phones or banks. */
const LEAST = 0.3;
const FULL = 0.6;

/** `Create an account or sign in to continue with your reading`: the page speaks to its reader, about itself. */
export const serviceNote: Rule = {
  name: "junk/service-note",
  says: "Many of the line's words speak of the page and its reader: account, newsletter, browser.",
  example: "Unlimited online access to all articles with one account, and our newsletters in your inbox.",
  needs: { lists: List.SERVICE },
  find: eachLine((line) => propose(line)),
};

function propose(line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS || !SPEAKING.has(line.kind)) return null;
  const share = serviceShare(line);
  return share < LEAST ? null : junk(line, kindOf(line), Math.min(1, share / FULL));
}

/** Headings, tables and programs have such words, too. */
const SPEAKING: ReadonlySet<PageLine["kind"]> = new Set(["line", "paragraph", "list-item"]);

/** What else the line says; an offer to subscribers, where it says nothing else. */
function kindOf(line: PageLine): JunkKind {
  const [known] = KINDS.filter((kind) => (line.cues[kind] ?? 0) > 0);
  return known ?? "paywall";
}

const KINDS = ["newsletter", "comments", "share", "cookies", "advertisement", "disclaimer"] as const;
