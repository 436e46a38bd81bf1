import type { Rule } from "../rule.ts";
import { announced } from "./announced.ts";
import { apart } from "./apart.ts";
import { embed } from "./embed.ts";
import { facts } from "./facts.ts";
import { listItem } from "./list-item.ts";
import { questionAnswer } from "./question-answer.ts";
import { quotation } from "./quotation.ts";
import { sentences } from "./sentences.ts";
import { shortSentence } from "./short-sentence.ts";
import { speech } from "./speech.ts";
import { tableCell } from "./table-cell.ts";
import { tableRow } from "./table-row.ts";
import { transcript } from "./transcript.ts";
import { withinArticle } from "./within-article.ts";

/** What speaks for text. The commonest first; their weights add up, so the order decides nothing but ties. */
export const bodyRules: readonly Rule[] = [
  sentences,
  withinArticle,
  speech,
  shortSentence,
  announced,
  listItem,
  tableRow,
  tableCell,
  facts,
  questionAnswer,
  quotation,
  embed,
  apart,
  transcript,
];
