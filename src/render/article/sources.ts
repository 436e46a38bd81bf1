import type { SourceKind } from "../../records/archive.ts";
import type { Article } from "../../records/article.ts";
import type { Basis, Finding } from "../../records/finding.ts";
import type { OwnersPart } from "../../records/owners-word.ts";
import { type LinkTo, sourcePath } from "../links.ts";
import { saidInWords } from "../phrases/correction.ts";
import { type EvidenceOptions, type QuoteView, quoteView } from "./evidence.ts";

/** The four things that "source" is. */
export interface SourceRow {
  readonly label: string;
  /** Empty: unknown. */
  readonly names: readonly SourceName[];
  readonly unknown: string;
}

export interface SourceName {
  readonly name: string;
  readonly href: string | null;
  readonly basis: Basis;
  /** How the rule that found it works, in words; null where nobody wrote them. */
  readonly says: string | null;
  readonly quote: QuoteView | null;
}

export interface SourceOptions extends EvidenceOptions {
  readonly text: string;
  /** Slugs of the sources index, by spelling. */
  readonly slugs: ReadonlyMap<string, string>;
  /** How rules work, in words, by name. */
  readonly says: Readonly<Record<string, string>>;
  readonly link: LinkTo;
  readonly owner: OwnersPart | undefined;
}

/** The paper, known or not; of the other three only what is named. */
export function sourceRows(
  { source }: Pick<Article, "source">,
  options: SourceOptions,
): readonly SourceRow[] {
  const { article } = options.words;
  const row = (label: string, kind: SourceKind): SourceRow => {
    const found = kind === "cited" ? source.cited : source[kind] ? [source[kind]] : [];
    const names = found.map((finding) => toName(finding, kind, options));
    return { label, names, unknown: article.publisherUnknown };
  };
  return [
    row(article.publishedBy, "outlet"),
    row(article.agency, "agency"),
    row(article.copyFoundAt, "republisher"),
    row(article.cites, "cited"),
  ].filter(({ names }, i) => i === 0 || names.length > 0);
}

function toName(finding: Finding<string>, kind: SourceKind, options: SourceOptions): SourceName {
  const { value, basis, span, rule } = finding;
  const slug = options.slugs.get(value);
  const words = span && options.text.slice(span.start, span.end);
  return {
    name: value,
    href: slug === undefined ? null : options.link(sourcePath({ slug })),
    basis,
    says: options.says[rule] ?? saidInWords(options.owner, kind, options.words),
    quote: words ? quoteView(words, span, options) : null,
  };
}
