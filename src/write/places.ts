import { type DeadLink, type PageSurvey, surveyOf } from "./links.ts";

/** Looks through the pages of a build, one after the other, for links that lead nowhere. */
export interface LinkCheck {
  /** Links of a page that lead to no file, or to no place on this page. */
  readonly page: (path: string, survey: PageSurvey) => readonly DeadLink[];
  /** When all pages are through: links to places that other pages do not have. `read`: a page that was not through. */
  readonly rest: (read: (path: string) => string) => readonly DeadLink[];
}

/** `exists` is asked for paths below the output. */
export function checkLinks(exists: (path: string) => boolean): LinkCheck {
  /** Names of the places of each page, gathered into `L1-49 p1-12 cite`: sets of them all would be large. */
  const places = new Map<string, string>();
  /** Places that are linked with, by page; and the first link with each. */
  const wanted = new Map<string, Map<string, DeadLink>>();

  return {
    page(page, survey) {
      places.set(page, gathered(survey.places));
      const dead = survey.astray.map((link) => ({ page, link }));
      for (const { link, target, place } of survey.links) {
        if (!exists(target)) dead.push({ page, link });
        else if (place !== null) {
          const ofTarget = wanted.get(target) ?? new Map<string, DeadLink>();
          wanted.set(target, ofTarget);
          if (!ofTarget.has(place)) ofTarget.set(place, { page, link });
        }
      }
      return dead;
    },
    rest(read) {
      return [...wanted].flatMap(([target, links]) => {
        if (!target.endsWith(".html")) return [];
        const names = places.get(target) ?? gathered(surveyOf(target, read(target)).places);
        const there = new Set(spread(names));
        return [...links].filter(([place]) => !there.has(place)).map(([, link]) => link);
      });
    },
  };
}

const NUMBERED = /^(\D*)([1-9]\d{0,8})$/;

/** `L1 L2 L3 cite` as `L1-3 cite`. A name with a space is none that a link could lead to. */
function gathered(names: readonly string[]): string {
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

function* spread(names: string): Iterable<string> {
  for (const line of names.split("\n")) {
    const [, stem, first, last] = /^(\D*) (\d+) (\d+)$/.exec(line) ?? [];
    if (stem === undefined) yield line;
    else for (let at = Number(first); at <= Number(last); at += 1) yield stem + at;
  }
}
