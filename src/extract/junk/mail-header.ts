import { answerMarks, type MailField, mailLabels } from "../../language/mail-labels.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** So many labels in a row, of different kinds. */
const LEAST = 3;

/** `From: …`, `Sent: …`, `To: …`, `Subject: …`: the text came in a message. */
export const mailHeader: Rule = {
  name: "junk/mail-header",
  says: "The head of a message with which the text was handed on: who sent it, when, to whom.",
  example:
    "From: Jo March\nSent: Tuesday, May 4, 2021 9:14 AM\nTo: Amy March\nSubject: Fwd: Mill owners meet again\n\nThe owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  needs: { has: Has.COLON },
  find: function* (page) {
    for (const head of headsIn(page.lines)) yield* propose(page, head);
  },
};

interface HeadLine {
  readonly line: PageLine;
  readonly field: MailField;
  /** Where the value begins in the line's text. */
  readonly from: number;
}

/** Runs of such lines that say who wrote, and what of, or the minute. */
function headsIn(lines: readonly PageLine[]): readonly (readonly HeadLine[])[] {
  const runs: HeadLine[][] = [];
  for (const line of lines) {
    const found = headLine(line);
    if (!found) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.line.index === line.index - 1) run.push(found);
    else runs.push([found]);
  }
  return runs.filter(isHead);
}

function headLine(line: PageLine): HeadLine | null {
  const match = (line.has & Has.COLON) === 0 ? null : LABEL.exec(line.text.slice(0, LONGEST_LABEL));
  const field = match && mailLabels.get(match[1]!.toLowerCase());
  return field ? { line, field, from: match[0].length } : null;
}

const LONGEST_LABEL = 24;
const LABEL = /^[\s>*]*([\p{L}-]{1,14})\s?[:\uff1a]\**\s*/u;

/** `From: 10 am`, `To: 5 pm`, `Date: May 4` tell of a fair. */
const isHead = (run: readonly HeadLine[]): boolean =>
  run.length >= LEAST &&
  run.some((line) => line.field === "from" && /^\P{Nd}/u.test(wordsOf(line))) &&
  run.some((line) => line.field === "subject" || (line.field === "day" && CLOCK.test(wordsOf(line))));

const wordsOf = ({ line, from }: HeadLine): string => line.text.slice(from);
const CLOCK = /\d{1,2}[:.]\d\d/;

function propose(page: Page, head: readonly HeadLine[]): readonly Proposal[] {
  const above = page.lines[head[0]!.line.index - 1];
  const mark = above && HANDED_ON.test(above.text) ? [junk(above, "message")] : [];
  return [
    ...mark,
    ...head.map(({ line }) => junk(line, "message")),
    ...head.flatMap((line) => titleIn(page, line)),
  ];
}

/** `---------- Forwarded message ---------`, `Begin forwarded message:`. */
const HANDED_ON = /^\s*>*\s*(?:[-_=*]{3,}.{0,40}[-_=*]{3,}|.{4,40}:)\s*$/;

/** What the message is about: the text's title, where the text prints none. */
function titleIn(page: Page, { line, field, from }: HeadLine): readonly Proposal[] {
  if (field !== "subject") return [];
  const start = from + marksBefore(line.text.slice(from));
  const value = line.text.slice(start).trim();
  if (value === "") return [];
  const span = wordsAt(page, line, start, line.text.length);
  return [{ span, role: null, names: [{ field: "title", value, span, basis: "stated" }] }];
}

/** Characters of `Fwd: Re: `. */
function marksBefore(subject: string): number {
  let at = 0;
  for (;;) {
    const mark = /^\s*(\p{L}{2,4})\s?:\s*/u.exec(subject.slice(at));
    if (!mark || !answerMarks.has(mark[1]!.toLowerCase())) return at;
    at += mark[0].length;
  }
}
