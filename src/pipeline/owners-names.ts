import type { Config } from "../config.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { NAMES_COLUMNS, readNamesTable } from "../read/owner/names-table.ts";
import type { EntityKind } from "../records/archive.ts";
import type { OwnersName, OwnersNames } from "../records/owners-names.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { refuseLackingColumn } from "./owners-tables.ts";

/**
 * The owner's tables of names beside the settings, or where those say. They are about the folder of clippings that the
 * settings name. A table that the settings name and that is not there is told of.
 */
export function hearNames(
  { root, names, otherInput }: Config,
  files: Files,
): { readonly names: OwnersNames; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (kind: EntityKind): readonly OwnersName[] => {
    const given = names?.[kind];
    const path = given ?? `${kind}.csv`;
    if (otherInput) return [];
    try {
      const table = readNamesTable(path, files.read(`${root}/${path}`));
      refuseLackingColumn(table.problems, NAMES_COLUMNS);
      problems.push(...table.problems);
      return table.rows;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (given !== undefined || error.code !== "ENOENT")
        problems.push(problem("file-unreadable", path, { reason: reasonOf(error) }));
      return [];
    }
  };
  return {
    names: { people: read("people"), organisations: read("organisations"), places: read("places") },
    problems,
  };
}
