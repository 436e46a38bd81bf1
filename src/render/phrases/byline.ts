import type { Words } from "../../interface/words.ts";
import type { Byline } from "../../records/article.ts";

/** Who wrote it, for readers. */
export interface BylineView {
  /** `By Jo March and Amy March`; null: unsigned. */
  readonly signed: string | null;
  /** `With reporting by Jo March (Concord)`. */
  readonly contributors: string | null;
}

export function bylineView({ text, authors, contributors }: Byline, { article }: Words): BylineView {
  const names = authors.map((author) => author.value);
  const helpers = contributors.map(({ value, place }) => (place === null ? value : `${value} (${place})`));
  return {
    signed: names.length > 0 ? article.by(names) : contributors.length > 0 ? null : text,
    contributors: helpers.length > 0 ? article.withReportingBy(helpers) : null,
  };
}
