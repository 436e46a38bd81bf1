import { createHash } from "node:crypto";
import { date } from "../../src/date/date.ts";
import { extract } from "../../src/extract/extract.ts";
import type { IndexedKnowledge } from "../../src/knowledge/index-knowledge.ts";
import { read } from "../../src/read/read.ts";
import type { ArticleCard } from "../../src/records/archive.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { cardOf } from "../../src/relate/card.ts";

/** One file through all stages that look at one file: no store, no folder. `name` is its path below `seeds/`. */
export function examine(name: string, content: string | Uint8Array, knowledge?: IndexedKnowledge): Dossier {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const format = /\.(md|markdown)$/.test(name) ? "markdown" : "text";
  const clipping = read({ path: `seeds/${name}`, name, format, size: bytes.length, changed: 0 }, bytes);
  const extraction = extract(clipping);
  const dated = date(clipping, extraction, { dateOrder: null, ...(knowledge ? { knowledge } : {}) });
  const problems = [...clipping.problems, ...extraction.problems, ...dated.problems];
  return { clipping, extraction, article: dated.article, problems };
}

/** Its card, under the id that its name gives it when it is alone in the archive. */
export function cardFor(dossier: Dossier): ArticleCard {
  const digest = createHash("sha256").update(JSON.stringify(dossier)).digest("hex");
  return cardOf(dossier.clipping.name.replace(/\.[^.]+$/, ""), digest, dossier);
}
