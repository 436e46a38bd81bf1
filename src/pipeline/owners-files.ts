import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { CORRECTABLE, readCorrections } from "../read/owner/corrections.ts";
import { readTable, type TableRow } from "../read/owner/table.ts";
import type { Correction } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { refuseLackingColumn } from "./owners-tables.ts";

/** The table of the archive, as messages name it. */
export const TABLE = "metadata.csv";
const CORRECTIONS = "corrections";

/** Takes what has to be told of what was read. */
export type Tell = (problems: readonly Problem[]) => void;
/** A file of the owner's: `path` names it in messages. */
export type BytesAt = (path: string, place: string) => Uint8Array | null;

/** The rows of the table; none where there is no table. */
export function tableRows({ root }: Config, bytesAt: BytesAt, tell: Tell): readonly TableRow[] {
  const bytes = bytesAt(TABLE, `${root}/${TABLE}`);
  if (bytes === null) return [];
  const { rows, problems } = readTable(TABLE, bytes);
  refuseLackingColumn(problems, ["file", "id", ...CORRECTABLE]);
  tell(problems);
  return rows;
}

export interface CorrectionFile {
  readonly id: string;
  readonly path: string;
  readonly list: readonly Correction[];
}

/** In the order of their names. */
export function correctionFiles(
  { root }: Config,
  files: Files,
  bytesAt: BytesAt,
  tell: Tell,
): readonly CorrectionFile[] {
  const folder = `${root}/${CORRECTIONS}`;
  const found = listOwn(files, folder, tell).filter(
    (name) => !/(?:^|\/)\./.test(name) && /[^/]\.ya?ml$/i.test(name),
  );
  return [...found].sort(byCodePoints).flatMap((name) => {
    const path = `${CORRECTIONS}/${name}`;
    const bytes = bytesAt(path, `${folder}/${name}`);
    if (bytes === null) return [];
    const { corrections, problems } = readCorrections(path, bytes);
    tell(problems);
    return [{ id: name.replace(/\.ya?ml$/i, ""), path, list: corrections }];
  });
}

/** Null: not there, or not to be read, which is told. */
export function readOwn(files: Files, path: string, place: string, tell: Tell): Uint8Array | null {
  try {
    return files.read(place);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== "ENOENT") tell([problem("file-unreadable", path, { reason: reasonOf(error) })]);
    return null;
  }
}

/** No such folder: nothing is corrected. */
function listOwn(files: Files, folder: string, tell: Tell): readonly string[] {
  try {
    return files.list(folder).map(({ name }) => name);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== "ENOENT") tell([problem("file-unreadable", CORRECTIONS, { reason: reasonOf(error) })]);
    return [];
  }
}
