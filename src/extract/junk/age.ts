import { saysAge } from "../page/ages.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `22 hours ago` by itself among the paragraphs is the age of another story; so high up it may be that of this one. */
const HEAD = 1;

export const age: Rule = {
  name: "junk/age",
  says: "Among the paragraphs stands how old a story is, and nothing else.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
    "22 hours ago",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.DIGIT },
  find: eachLine((line, page) => (isAge(page, line) ? junk(line, "related") : null)),
};

const isAge = (page: Page, line: PageLine): boolean =>
  isWithin(page, line) && line.index > page.extent!.first + HEAD && saysAge(line, page.timesOf);
