import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { namesPictureSeller } from "./sells-pictures.ts";

const MOST_WORDS = 14;
const LABELLED = /^\(?(\p{L}[\p{L} ]{2,24}?)\s?:\s*\S/u;
const RIGHTS = /^\(?(?:\u00a9|\(c\))\s?(?!\d)\S/i;

/** Is the line who took or sells a picture, and nothing else: behind a label or a sign of rights, or a house that sells them? */
export function isCreditLine(page: Page, line: PageLine): boolean {
  if (line.count > MOST_WORDS || line.stop || line.kind !== "line") return false;
  if ((line.has & Has.COPYRIGHT) !== 0) return RIGHTS.test(line.text);
  if ((line.has & Has.COLON) !== 0 && (line.anyOf & List.PHOTO) !== 0) return isLabelled(page, line);
  return page.mayNameHouse(line) && namesHouse(page, line);
}

function isLabelled({ lexicon }: Page, { text }: PageLine): boolean {
  const label = LABELLED.exec(text)?.[1]?.toLowerCase();
  const { photoLabels } = lexicon.language.press;
  return label?.split(" ").some((word) => photoLabels.includes(word)) ?? false;
}

const namesHouse = (page: Page, { text }: PageLine): boolean =>
  namesPictureSeller(page, text.trim().replace(/^[([]|[)\]]$/g, ""));
