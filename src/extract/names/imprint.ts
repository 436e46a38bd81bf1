import { isFullDay } from "../page/dates.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { findOutlet } from "./find-agency.ts";
import { isPapersName } from "./papers-name.ts";
import { isPersonsName } from "./people.ts";

/** A paper's name in a line of its own, and below it the day of its issue; the place where it appeared may stand between them. */
export interface Imprint {
  readonly name: PageLine;
  /** The name: `The Harbour Clarion`, where `Harbour Clarion, The (OH)` is printed. */
  readonly paper: string;
  /** `Concord, Ohio`. */
  readonly place: PageLine | null;
}

/** The imprint to which a line belongs, as its name or its place; null: to none. */
export function imprintWith(page: Page, line: PageLine): Imprint | null {
  return imprintFrom(page, line) ?? imprintAround(page, line);
}

/**
 *   Harbour Clarion
 *   Concord, Ohio
 *   May 4, 1951
 *
 * as whoever copies from old papers heads or signs what he copied. `name`: its first line.
 */
export function imprintFrom(page: Page, name: PageLine): Imprint | null {
  const [next, last] = [page.lines[name.index + 1], page.lines[name.index + 2]];
  if (!next || name.count > MOST_WORDS || name.stop || (name.has & PARTED) !== 0) return null;
  const isDatedBelow = isDay(page, next);
  if (!isDatedBelow && !(last?.dated && isPlace(next) && isDay(page, last))) return null;
  const paper = name.text.trim().replace(TURNED, "$2 $1");
  if (isSigned(page, paper)) return null;
  const isPaper = isPapersName(page, name, paper) || findOutlet(paper, page.lexicon.sources) !== null;
  return isPaper ? { name, paper, place: isDatedBelow ? null : next } : null;
}

/** `Harbour Clarion, The (OH)`: as catalogues sort names. */
const TURNED = /^(.+), (The)(?: \([^)]*\))?$/;

/** `Jo March, Harbour Clarion`. */
function isSigned({ lexicon }: Page, paper: string): boolean {
  const comma = paper.indexOf(",");
  return comma > 0 && isPersonsName(paper.slice(0, comma), lexicon);
}

/** The same where a line is the place. */
function imprintAround(page: Page, line: PageLine): Imprint | null {
  const [name, day] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  return name && day?.dated && isPlace(line) && isDay(page, day) ? imprintFrom(page, name) : null;
}

const MOST_WORDS = 6;
/** A name is no such line: `Jo March | Harbour Clarion`. */
const PARTED = Has.DIGIT | Has.BAR | Has.SLASH | Has.DOT | Has.ARROW | Has.COLON | Has.GLUE;

/** A full day and nothing else. */
const isDay = (page: Page, line: PageLine): boolean =>
  line.dated &&
  line.count <= MOST_OF_DAY &&
  page.readDates(line)?.others.length === 0 &&
  page.datesOf(line).some(isFullDay);

const MOST_OF_DAY = 6;

/** `Concord, Ohio`: without its region it may be a name, or a section. */
const isPlace = ({ count, stop, text }: PageLine): boolean =>
  count <= MOST_OF_PLACE && !stop && PLACE.test(text);

const MOST_OF_PLACE = 5;
const PLACE =
  /^\s*\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){0,2}, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?\s*$/u;
