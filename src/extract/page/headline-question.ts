import type { Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

/** `Who is the new harbour master?`: one question by itself, and nobody asks it aloud. */
export const isHeadlineQuestion = ({ stop, count, text }: PageLine): boolean =>
  stop && count >= LEAST_WORDS && count <= MOST_WORDS && QUESTION.test(text);

const LEAST_WORDS = 5;
const MOST_WORDS = 18;
const QUESTION = /^[^.!?"\u201c\u00ab]+[?\uff1f]$/;

/** Does a sentence stand below it? So it does below a question that heads a part of the text. */
export const isAnswered = ({ lines }: Page, { index }: PageLine): boolean => lines[index + 1]?.stop !== false;
