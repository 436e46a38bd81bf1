import type { Config } from "../config.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
import { type ExportFormat, written } from "./export-format.ts";
import type { ExportRecord } from "./export-record.ts";
import { exportFormats } from "./index.ts";
import { published } from "./publish.ts";
import { toRecord } from "./record.ts";
import type { Standing } from "./standing.ts";

/** What the other clippings, and the archive as a whole, add to the record of one: plain data. */
export interface RecordInput {
  readonly id: string;
  readonly problems: ArticleCard["problems"];
  readonly story: Standing["story"];
  readonly reprint: Standing["reprint"];
  /** Places of its quotations that others have, too, and the families that they belong to. */
  readonly families: readonly (readonly [index: number, family: string])[];
}

/** A file that hands on the record of one clipping: plain data. */
export interface RecordTask {
  /** Name of its form. */
  readonly format: string;
  /** A `RecordInput`. */
  readonly input: object;
}

/** Makes the files of records as the site publishes them; of those of one clipping, one after the other, the record is made once. */
export function recordFiles(publish: Config["publish"]): (task: RecordTask, dossier: Dossier) => string {
  let last: { readonly input: object; readonly dossier: Dossier; readonly record: ExportRecord } | null =
    null;
  return ({ format, input }, dossier) => {
    if (last?.input !== input || last.dossier !== dossier)
      last = { input, dossier, record: recordOf(input as RecordInput, dossier, publish) };
    return [...written(formatNamed(format), [last.record])].join("");
  };
}

const recordOf = (input: RecordInput, dossier: Dossier, publish: Config["publish"]): ExportRecord =>
  published(toRecord(input, dossier, { ...input, families: new Map(input.families) }), publish);

const formatNamed = (name: string): ExportFormat => exportFormats.find((one) => one.name === name)!;
