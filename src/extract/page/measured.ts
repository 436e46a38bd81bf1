import type { Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

const FIGURE = /^[\d\u00bc-\u00be\u2150-\u215e]/;
const MOST_WORDS = 20;

/** `500 ml milk` above `2 medium onions, chopped`: ingredients and parts in a row; what has no figure may stand below two. */
export function isMeasured(page: Page, line: PageLine): boolean {
  if (line.count > MOST_WORDS || line.stop) return false;
  const opensWithFigure = (step: number): boolean => {
    const other = page.lines[line.index + step];
    return other !== undefined && !other.stop && other.count <= MOST_WORDS && FIGURE.test(other.text);
  };
  return opensWithFigure(-1)
    ? opensWithFigure(0) || opensWithFigure(-2)
    : opensWithFigure(0) && opensWithFigure(1);
}
