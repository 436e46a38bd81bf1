import { posix } from "node:path";
import { type DeadLink, type PageSurvey, surveyOf } from "./links.ts";

/** Looks through the pages of a build, one after the other, for links that lead nowhere. */
export interface LinkCheck {
  /** Links of a page that lead to no file, or to no place on this page. */
  readonly page: (path: string, survey: PageSurvey) => readonly DeadLink[];
  /** The names of the places of a page that is through, gathered. */
  readonly placesOf: (path: string) => string;
  /** When all pages are through: links to places that other pages do not have. `read`: a page that was not through. */
  readonly rest: (read: (path: string) => string) => readonly DeadLink[];
}

/** Is there such a file? Paths are below the output; `page` and `link`: who asks. */
export type Exists = (path: string, page: string, link: string) => boolean;

/**
 * `exists` is asked for paths below the output. What is kept until all pages are through is numbers and names gathered into
 * one text for each page: a link cut out of a page would keep all of the page in memory, and there are a hundred for each
 * clipping. `before`: what is known of the names of pages that stay as they are; what is found out is added to it.
 */
export function checkLinks(exists: Exists, before: Map<string, string> = new Map()): LinkCheck {
  /** Names of the places of each page that is through, gathered into `L1-49 p1-12 cite`. */
  const places = new Map<string, string>();
  /** Links to places of pages that are not through yet: the numbers of place and page, in turn. */
  const waiting = new Map<string, number[]>();
  const names = numbering();
  const pages = numbering();

  return {
    page(page, survey) {
      places.set(page, gathered(survey.places));
      const dead = survey.astray.map((link) => ({ page, link }));
      for (const { link, target, place } of survey.links) {
        if (!exists(target, page, link)) dead.push({ page, link });
        else if (place !== null && target.endsWith(".html")) {
          const there = places.get(target);
          if (there === undefined) addTo(waiting, target, names.of(place), pages.of(page));
          else if (!hasPlace(there, place)) dead.push({ page, link });
        }
      }
      return dead;
    },
    placesOf: (path) => places.get(path) ?? "",
    rest(read) {
      return [...waiting].flatMap(([target, wanted]) => {
        const there =
          places.get(target) ?? before.get(target) ?? gathered(surveyOf(target, read(target)).places);
        before.set(target, there);
        return pairsIn(wanted)
          .filter(([place]) => !hasPlace(there, names.at(place)))
          .map(([place, page]) => linkFrom(pages.at(page), target, names.at(place)));
      });
    },
  };
}

/** Texts that come again and again, each as a number. */
function numbering() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    of(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    at: (number: number): string => texts[number]!,
  };
}

function addTo(lists: Map<string, number[]>, name: string, ...numbers: readonly number[]): void {
  const list = lists.get(name);
  if (list) list.push(...numbers);
  else lists.set(name, [...numbers]);
}

const pairsIn = (numbers: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at]!, numbers[2 * at + 1]!]);

/** The page is through and its own words for it are gone: this is what it must have said. */
function linkFrom(page: string, target: string, place: string): DeadLink {
  return { page, link: `${encodeURI(posix.relative(posix.dirname(page), target))}#${place}` };
}

const NUMBERED = /^(\D*)([1-9]\d{0,8})$/;

/** `L1 L2 L3 cite` as `L1-3 cite`. A name with a space is none that a link could lead to. */
export function gathered(names: readonly string[]): string {
  const runs: { stem: string; first: number; last: number }[] = [];
  const plain: string[] = [];
  for (const name of names) {
    const [, stem, digits] = NUMBERED.exec(name) ?? [];
    if (stem === undefined) {
      plain.push(name);
      continue;
    }
    const number = Number(digits);
    const run = runs.at(-1);
    if (run?.stem === stem && run.last + 1 === number) run.last = number;
    else runs.push({ stem, first: number, last: number });
  }
  return [...runs.map(({ stem, first, last }) => `${stem} ${first} ${last}`), ...plain].join("\n");
}

/** Is it among these? */
function hasPlace(names: string, place: string): boolean {
  const [, stem, digits] = NUMBERED.exec(place) ?? [];
  if (stem === undefined) return `\n${names}\n`.includes(`\n${place}\n`);
  const number = Number(digits);
  for (const line of names.split("\n")) {
    const [, ofRun, first, last] = RUN.exec(line) ?? [];
    if (ofRun === stem && Number(first) <= number && number <= Number(last)) return true;
  }
  return false;
}

const RUN = /^(\D*) (\d+) (\d+)$/;
