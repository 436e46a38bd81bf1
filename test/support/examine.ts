import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { date } from "../../src/date/date.ts";
import { findEvents } from "../../src/event/find-events.ts";
import { extract } from "../../src/extract/extract.ts";
import type { IndexedKnowledge } from "../../src/knowledge/index-knowledge.ts";
import type { SourceIndex } from "../../src/knowledge/index-sources.ts";
import { TABLE_FILES, toNameTables } from "../../src/knowledge/names-known.ts";
import { mention } from "../../src/mention/mention.ts";
import { correct } from "../../src/read/owner/correct.ts";
import { readCorrections } from "../../src/read/owner/corrections.ts";
import { readSidecar } from "../../src/read/owner/sidecar.ts";
import { tell } from "../../src/read/owner/tell.ts";
import { read } from "../../src/read/read.ts";
import type { ArticleCard } from "../../src/records/archive.ts";
import type { Clipping } from "../../src/records/clipping.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { cardOf } from "../../src/relate/card.ts";
import { ownSources } from "./knowledge.ts";

const names = toNameTables(TABLE_FILES.map((name) => readFileSync(`data/${name}`, "utf8")));

/** What is known beside the clipping itself: files in which the owner speaks of it, tables. */

export interface Beside {
  readonly sidecar?: string | null;
  readonly corrections?: string | null;
  readonly knowledge?: IndexedKnowledge;
  /** The program's own tables of papers and agencies where nothing is said. */
  readonly sources?: SourceIndex;
}

const known = ownSources();

/** One file through all stages that look at one file: no store, no folder. `name` is its path below `seeds/`. */
export function examine(name: string, content: string | Uint8Array, beside: Beside = {}): Dossier {
  const bytes = encoded(content);
  const format = /\.(md|markdown)$/.test(name) ? "markdown" : /\.html?(\.gz)?$/.test(name) ? "html" : "text";
  const stem = name.replace(/\.[^.]+$/, "");
  const seed = { path: `seeds/${name}`, name, format, size: bytes.length, changed: 0 };
  const sidecar = beside.sidecar ? readSidecar(`seeds/${stem}.meta.yaml`, encoded(beside.sidecar)) : null;
  const corrections = beside.corrections
    ? readCorrections(`corrections/${stem}.yaml`, encoded(beside.corrections))
    : null;
  const told = tell(read(seed, bytes), { sidecar: sidecar?.note ?? null, table: null });
  const before = afterReading(told, beside);
  const after = corrections
    ? afterReading(correct(told, corrections.corrections, before.article), beside)
    : before;
  const problems = [...(sidecar?.problems ?? []), ...(corrections?.problems ?? []), ...after.problems];
  return { ...after, problems };
}

function afterReading(clipping: Clipping, { knowledge, sources = known }: Beside): Dossier {
  const extraction = extract(clipping, sources);
  const dated = date(clipping, extraction, { dateOrder: null, ...(knowledge ? { knowledge } : {}) });
  const problems = [...clipping.problems, ...extraction.problems, ...dated.problems];
  const events = dated.article ? findEvents(clipping, dated.article) : [];
  const mentions = extraction.article && mention(clipping, extraction.article, names);
  return { clipping, extraction, article: dated.article, events, mentions, problems };
}

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Its card, under the id that its name gives it when it is alone in the archive. */
export function cardFor(dossier: Dossier): ArticleCard {
  const digest = createHash("sha256").update(JSON.stringify(dossier)).digest("hex");
  return cardOf(dossier.clipping.name.replace(/\.[^.]+$/, ""), digest, dossier);
}
