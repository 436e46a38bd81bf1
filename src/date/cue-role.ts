import type { DateLabels } from "../language/date-labels.ts";
import type { Passage } from "../records/passage.ts";
import type { CueRole } from "../records/timex.ts";
import { type PhraseTable, readPhrase, tableOf } from "../timex/phrase-table.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";

/** What a label before a date makes of it. */
export type Label = "published" | "updated" | "captured" | "reposted";
export type LabelTable = PhraseTable<Label>;

export function labelTable(labels: DateLabels): LabelTable {
  const same = (phrases: readonly string[], label: Label) =>
    Object.fromEntries(phrases.map((phrase) => [phrase, label]));
  return tableOf<Label>({
    ...same(labels.published, "published"),
    ...same(labels.captured, "captured"),
    ...same(labels.reposted, "reposted"),
    ...same(labels.updated, "updated"),
  });
}

/** The label nearest before token `to`, not before token `from`; nothing but small words and marks may lie between. */
export function findLabel(table: LabelTable, tokens: Tokens, from: number, to: number): Label | null {
  for (let at = to - 1; at >= from && at >= to - FARTHEST; at -= 1) {
    const found = longestEndingIn(table, tokens, from, at, to);
    if (found) return found;
  }
  return null;
}

/** The label that a line is and nothing else: the date stands below it. */
export function isOnlyLabel(table: LabelTable, line: string): Label | null {
  if (line.length > LONGEST_LABEL_LINE) return null;
  const tokens = findTokens(line);
  const found = readPhrase(table, tokens, 0);
  return found && tokens.slice(found.end).every(({ kind }) => kind === "mark") ? found.value : null;
}

const LONGEST_LABEL_LINE = 40;

/** `Last updated at 14:05 on Wednesday,` 12 January 2022. */
const FARTHEST = 12;
const LONGEST_LABEL = 5;

function longestEndingIn(
  table: LabelTable,
  tokens: Tokens,
  from: number,
  at: number,
  to: number,
): Label | null {
  for (let start = Math.max(from, at - LONGEST_LABEL); start <= at; start += 1) {
    const found = readPhrase(table, tokens, start);
    if (found && found.end > at && found.end <= to) return found.value;
  }
  return null;
}

/** What the place of a time expression makes of it. */
export function cueRoleOf(passage: Passage, label: Label | null, copyright: boolean): CueRole {
  switch (passage.role) {
    case "front-matter":
      return "front-matter";
    case "title":
    case "standfirst":
    case "dateline":
      return passage.role;
    case "subheading":
    case "body":
      return "body";
    case "caption":
    case "credit":
      return copyright ? "copyright" : "caption";
    case "related-link":
      return "related";
    case "date-line":
    case "byline":
    case "source":
      return copyright ? "copyright" : label === "updated" ? "updated" : "published";
    default:
      return junkRoleOf(passage, copyright);
  }
}

function junkRoleOf({ junk }: Passage, copyright: boolean): CueRole {
  if (copyright) return "copyright";
  if (junk === "comments") return "comment";
  if (junk === "related") return "related";
  return junk === "footer" || junk === "disclaimer" ? "footer" : "junk";
}
