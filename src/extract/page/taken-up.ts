import type { Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";
import { shareIn, stemsOf } from "./shared-words.ts";

/** Share of its words, and lines in which they may return. */
const ENOUGH = 0.5;
const NEXT = 2;

/** Do the words of a line return right below it? So they do with subheadings; a link to another story is of its own subject. */
export const isTakenUp = ({ lines }: Page, line: PageLine): boolean =>
  shareIn([line], stemsOf(lines.slice(line.index + 1, line.index + 1 + NEXT))) >= ENOUGH;
