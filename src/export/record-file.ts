import type { Config } from "../config.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
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

/** The record of one clipping as the site publishes it: one line. Nothing but its arguments is looked at. */
export function recordFile(input: RecordInput, dossier: Dossier, publish: Config["publish"]): string {
  const standing = { ...input, families: new Map(input.families) };
  return `${JSON.stringify(published(toRecord(input, dossier, standing), publish))}\n`;
}
