import type { PageSurvey } from "./links.ts";
import type { Output } from "./open-output.ts";

/** Where it is kept from one build to the next what pages say: plain data under a name. It may be lost at any time. */
export interface LinkShelf {
  /** Undefined: nothing is kept. */
  load(name: string): unknown;
  put(name: string, value: unknown): void;
  /** What is kept is wanted again. */
  keep(name: string): void;
}

/** The names of a page's places and where its links lead, known without reading the page. */
export interface PageLinks {
  /** Of a page that was just made, or read. `names`: of its places, gathered. */
  note(path: string, survey: PageSurvey, names: string): void;
  /** May this page, which stays as it is, lead to one of these files? Where nobody knows, it may. */
  leadingTo(gone: readonly string[]): (path: string) => boolean;
  /** All that is kept of any page, at once. */
  learnAll(): void;
  /** All is written: the next build is to know it, too. */
  save(to: LinkShelf | null): void;
}

const PLACES = "places";
const TARGETS = "targets";
/** As long as no more than one page in so many is unknown to it, what is kept is not written anew. */
const FEW = 24;

/**
 * What is kept says of each page of which content it is, and holds for that alone. The names of places are added to what is
 * known of the output; where links lead is asked for only when something is gone.
 */
export function pageLinks(output: Output, shelf: LinkShelf | null): PageLinks {
  const { places, targets, manifest } = output;
  const rowsOf = (name: string): Rows => (shelf ? readRows(shelf.load(name)) : new Map());
  const isOf = (path: string, { sum }: Row) => sum === sumOf(path);
  const sumOf = (path: string) => manifest.files.get(path)?.sha256?.slice(0, DIGITS);
  const kept = rowsOf(PLACES);

  function addTargets(): void {
    for (const [path, row] of rowsOf(TARGETS))
      if (!targets.has(path) && isOf(path, row)) targets.set(path, numbersOf(row.said));
  }
  for (const [path, row] of kept) if (!places.has(path) && isOf(path, row)) places.set(path, row.said);

  return {
    note(path, { links }, names) {
      places.set(path, names);
      targets.set(path, new Uint32Array(new Set(links.map(({ target }) => digestOf(target)))));
    },
    leadingTo(gone) {
      addTargets();
      const sought = new Set(gone.map(digestOf));
      return (path) => targets.get(path)?.some((target) => sought.has(target)) ?? true;
    },
    learnAll: addTargets,
    save(to) {
      if (!to) return;
      const pages = [...manifest.files.keys()].filter((path) => path.endsWith(".html"));
      const isKept = (path: string) => {
        const row = kept.get(path);
        return row !== undefined && isOf(path, row);
      };
      const unknown = pages.filter((path) => !isKept(path)).length;
      if (unknown * FEW <= pages.length) {
        for (const name of [PLACES, TARGETS]) to.keep(name);
        return;
      }
      addTargets();
      const rows = (saidOf: (path: string) => string | undefined) =>
        pages.flatMap((path) => {
          const [sum, said] = [sumOf(path), saidOf(path)];
          return sum === undefined || said === undefined ? [] : [path, sum, said];
        });
      to.put(
        PLACES,
        rows((path) => places.get(path)),
      );
      to.put(
        TARGETS,
        rows((path) => targets.get(path)?.join(" ")),
      );
    },
  };
}

interface Row {
  /** The beginning of the page's digest. */
  readonly sum: string;
  readonly said: string;
}

/** By path. */
type Rows = ReadonlyMap<string, Row>;

/** 64 bits of a page's digest: they guard against mix-ups, not against anyone. */
const DIGITS = 16;

/** Path, digest and what is said of it, in turn: a tenth of the time that as many small lists take. */
function readRows(value: unknown): Rows {
  const cells = Array.isArray(value) ? (value as readonly string[]) : [];
  const rows = new Map<string, Row>();
  for (let at = 0; at + 2 < cells.length; at += 3)
    rows.set(cells[at]!, { sum: cells[at + 1]!, said: cells[at + 2]! });
  return rows;
}

const numbersOf = (said: string): Uint32Array =>
  said === "" ? new Uint32Array() : Uint32Array.from(said.split(" "), Number);

/** 32 bits of FNV-1a: where two files have one, a page more is read. */
function digestOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
