import { relative, resolve, sep } from "node:path";
import type { Config } from "../config.ts";
import type { ArticleCard } from "../records/archive.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";

/**
 * The clipping that the owner means: its id, its path as it stands in the archive or from where the call was made,
 * or just the name of its file. Throws an ArchiveError (2) where there is none, or more than one of that name.
 */
export function findClipping(
  called: string,
  cards: readonly ArticleCard[],
  config: Config,
  cwd: string,
): ArticleCard {
  const typed = relative(config.root, resolve(cwd, called)).split(sep).join("/");
  const exact = cards.find(({ id, path }) => id === called || path === called || path === typed);
  if (exact) return exact;
  const named = cards.filter(({ path }) => nameOf(path) === called || stemOf(path) === called);
  if (named.length > 1) throw severalNamed(called, named);
  if (!named[0]) throw unknown(called, cards);
  return named[0];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const stemOf = (path: string): string => nameOf(path).replace(/(?<=.)\.[^.]*$/, "");

/** So many are named; the rest can be looked up in the archive. */
const NAMED = 5;

function severalNamed(called: string, named: readonly ArticleCard[]): ArchiveError {
  const ids = named.slice(0, NAMED).map(({ id }) => id);
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : "";
  return new ArchiveError(
    "clipping-ambiguous",
    `${named.length} clippings are called "${called}".`,
    `Say which one by its id: ${ids.join(", ")}${more}.`,
    { exitCode: 2 },
  );
}

function unknown(called: string, cards: readonly ArticleCard[]): ArchiveError {
  const begun = cards.filter(({ id }) => id.startsWith(called));
  const names = cards.flatMap(({ id, path }) => [id, nameOf(path)]);
  const near = begun.length === 1 ? begun[0]!.id : nearest(called, names);
  return new ArchiveError(
    "clipping-unknown",
    `There is no clipping "${called}".`,
    near === null
      ? "The id of a clipping is its path below the input folder, without its ending."
      : `Did you mean ${near}?`,
    { exitCode: 2 },
  );
}
