import { createHash } from "node:crypto";
import type { Files } from "../effects.ts";
import { type NameTables, TABLE_FILES, toNameTables } from "./names-known.ts";

/** The tables of names, read only when somebody asks, and what tells that they are the same as last time. */
export interface LoadedTables {
  readonly digest: string;
  readonly tables: () => NameTables;
}

/** Reads the tables of names in the folder `data` of the program. */
export function loadNameTables(files: Files, folder: string): LoadedTables {
  const sources = TABLE_FILES.map((name) => new TextDecoder().decode(files.read(`${folder}/${name}`)));
  const hash = createHash("sha256");
  for (const source of sources) hash.update(source).update("\0");
  let tables: NameTables | null = null;
  return {
    digest: hash.digest("hex"),
    tables: () => {
      tables ??= toNameTables(sources);
      return tables;
    },
  };
}
