import { wordsOf } from "../../interface/index.ts";
import type { Dossier } from "../../records/dossier.ts";
import { type LinkTo, originalPath } from "../links.ts";
import { showsOriginal } from "../publish.ts";
import type { Site } from "../site.ts";
import { linesOfOriginal, type OriginalLine } from "./original.ts";
import type { PageCard } from "./page-card.ts";

/** The clipping as it was found. */
export interface OriginalView {
  /** Null where originals are not published. */
  readonly lines: readonly OriginalLine[] | null;
  readonly href: string | null;
  readonly file: string;
  readonly summary: string;
  readonly bytes: string;
  readonly sha256: string;
  readonly encoding: string;
}

export function originalView(card: PageCard, dossier: Dossier, site: Site, link: LinkTo): OriginalView {
  const words = wordsOf(site);
  const shown = showsOriginal(card, site);
  const { lines, removed } = linesOfOriginal(dossier, words);
  return {
    lines: shown ? lines : null,
    href: shown ? link(originalPath(card)) : null,
    file: card.path,
    summary: words.original.lineByLine(lines.length, removed),
    bytes: words.original.bytes(card.bytes),
    sha256: card.sha256,
    encoding: dossier.clipping.encoding,
  };
}
