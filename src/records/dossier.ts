import type { DatedArticle, Extraction } from "./article.ts";
import type { Clipping } from "./clipping.ts";
import type { EventMention } from "./events.ts";
import type { Mentions } from "./mentions.ts";
import type { Problem } from "./problem.ts";

/**
 * All that is known of one clipping from its own text: what its own page, its record in the export and `explain`
 * show. It stays in the store; pages that need it load it one at a time.
 */
export interface Dossier {
  readonly clipping: Clipping;
  readonly extraction: Extraction;
  /** Null: no article in it. */
  readonly article: DatedArticle | null;
  /** What the article itself says happened, and when; in order of place. */
  readonly events: readonly EventMention[];
  /** Who and what it names and quotes; null: no article in it. */
  readonly mentions: Mentions | null;
  /** Of reading, extracting and dating, in that order. */
  readonly problems: readonly Problem[];
}
