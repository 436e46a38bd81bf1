import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";

/** An item with a bullet or number, a row of figures, or a label with its value: `Bore: 10 mm`. */
export function isListLike(line: PageLine): boolean {
  if (line.kind === "list-item" || line.kind === "table") return true;
  if (line.cue > 0.4 || line.count > 60) return false;
  if (BULLET.test(line.text)) return true;
  if (line.count > 40 || line.prose >= 0.5) return false;
  return (
    (line.numbers >= 0.25 && line.count >= 2) ||
    ((line.has & Has.COLON) !== 0 && LABEL_AND_VALUE.test(line.text))
  );
}

export const BULLET =
  /^\s*(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;
const LABEL_AND_VALUE = /^[^:]{2,50}:\s+\S/;
