import type { SourceEntry, SourceKind } from "../../records/archive.ts";
import type { Article } from "../../records/article.ts";
import type { Basis, Finding } from "../../records/finding.ts";
import type { OwnersPart } from "../../records/owners-word.ts";
import { type LinkTo, sourcePath } from "../links.ts";
import type { RuleNote } from "../page-type.ts";
import { saidInWords } from "../phrases/correction.ts";
import { type EvidenceOptions, type QuoteView, quoteView } from "./evidence.ts";

/** The four things that "source" is. */
export interface SourceRow {
  readonly label: string;
  /** Empty: unknown, or (for those a text cites) none. */
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
  /** Entries of the sources index, by spelling. */
  readonly entries: ReadonlyMap<string, SourceEntry>;
  readonly rules: ReadonlyMap<string, RuleNote>;
  readonly link: LinkTo;
  readonly owner: OwnersPart | undefined;
}

export function sourceRows(
  { source }: Pick<Article, "source">,
  options: SourceOptions,
): readonly SourceRow[] {
  const row = (label: string, kind: SourceKind, unknown: string): SourceRow => {
    const found = kind === "cited" ? source.cited : source[kind] ? [source[kind]] : [];
    return { label, names: found.map((finding) => toName(finding, kind, options)), unknown };
  };
  return [
    row("Published by", "outlet", "Unknown: the clipping does not name its paper or site."),
    row("News agency", "agency", "None named."),
    row("Copy found at", "republisher", "No other site is named."),
    row("Cites", "cited", "No other paper."),
  ];
}

function toName(finding: Finding<string>, kind: SourceKind, options: SourceOptions): SourceName {
  const { value, basis, span, rule } = finding;
  const entry = options.entries.get(value);
  const words = span && options.text.slice(span.start, span.end);
  return {
    name: value,
    href: entry ? options.link(sourcePath(entry)) : null,
    basis,
    says: options.rules.get(rule)?.says ?? saidInWords(options.owner, kind, options.language),
    quote: words ? quoteView(words, span, options) : null,
  };
}
