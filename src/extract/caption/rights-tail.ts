import { Has } from "../page/has.ts";
import { isWithin } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 12;
const MOST_WORDS = 70;
/** Some words, and then the claim with its year: a line of the page's own rights opens with it. */
const TAIL = /^.{40,}?(?:copyright|\u00a9)\s(?:\u00a9\s?)?(?:19|20)\d\d,?\s.{2,60}$/i;

/** `The owners arrive at the mill Jo March/Copyright 2021 The Wire. All rights reserved`: an agency's picture, with its caption. */
export const rightsTail: Rule = {
  name: "caption/rights-tail",
  says: "Between paragraphs a description of a picture that ends in who claims rights in it, and since when.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The owners arrive at the mill on Tuesday for their meeting Jo March/Copyright 2021 The Wire. All rights reserved",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.COPYRIGHT, lists: List.COPYRIGHT },
  find: eachLine((line, page) => (isWithin(page, line) && isCaption(line) ? whole(line, "caption") : null)),
};

const isCaption = ({ has, anyOf, count, text }: PageLine): boolean =>
  ((has & Has.COPYRIGHT) !== 0 || (anyOf & List.COPYRIGHT) !== 0) &&
  count >= LEAST_WORDS &&
  count <= MOST_WORDS &&
  TAIL.test(text);
