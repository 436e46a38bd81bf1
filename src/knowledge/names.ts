import type { BodyNames, OfficeNames } from "../records/knowledge.ts";
import { listOf, wordIn } from "./cells.ts";
import { readTable } from "./read-table.ts";

/** How offices are called, and whether they have one holder. Throws an ArchiveError (2). */
export function readOffices(text: string, shown: string): readonly OfficeNames[] {
  const columns = {
    all: ["office", "aliases", "loose", "holders", "title"],
    needed: ["office", "holders"],
  } as const;
  return readTable(text, shown, columns).map(({ line, cells }) => ({
    office: cells.office,
    aliases: listOf(cells.aliases),
    loose: listOf(cells.loose),
    single: wordIn(cells.holders, ["one", "many"], { shown, line, column: "holders" }) === "one",
    kept: cells.title !== "" && wordIn(cells.title, ["kept"], { shown, line, column: "title" }) === "kept",
  }));
}

/** How countries and organisations are called. Throws an ArchiveError (2). */
export function readBodies(text: string, shown: string): readonly BodyNames[] {
  const columns = { all: ["body", "aliases", "called", "body_de"], needed: ["body"] } as const;
  return readTable(text, shown, columns).map(({ cells }) => ({
    body: cells.body,
    called: cells.called || cells.body,
    ...(cells.body_de && { bodies: { de: cells.body_de } }),
    aliases: listOf(cells.aliases),
  }));
}
