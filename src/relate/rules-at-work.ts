import type { RuleUse } from "../records/archive.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Finding } from "../records/finding.ts";
import type { Span } from "../records/span.ts";
import { type LineMap, lineAt } from "../text/lines.ts";

interface Use {
  readonly rule: string;
  readonly span: Span;
}

/** Which rules found something in a clipping, how often, and on which line first; by name of rule. */
export function rulesAtWork(dossier: Dossier, lines: LineMap): readonly RuleUse[] {
  const uses = new Map<string, { count: number; start: number }>();
  for (const { rule, span } of usesOf(dossier)) {
    const known = uses.get(rule);
    if (!known) uses.set(rule, { count: 1, start: span.start });
    else uses.set(rule, { count: known.count + 1, start: Math.min(known.start, span.start) });
  }
  return [...uses]
    .map(([rule, { count, start }]) => ({ rule, count, line: lineAt(lines, start) }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function usesOf({ extraction, article }: Dossier): readonly Use[] {
  const passages = extraction.passages.filter(({ role }) => role !== "blank" && role !== "body");
  return [...passages, ...(article ? [...fieldsOf(article), ...evidenceOf(article)] : [])];
}

/** The fields that stand somewhere: passages name the rule of a line, findings that of a value in it. */
function fieldsOf({ title, standfirst, source, byline, url }: DatedArticle): readonly Use[] {
  const fields: readonly (Finding<string> | null)[] = [
    title,
    standfirst,
    source.outlet,
    source.agency,
    source.republisher,
    ...source.cited,
    ...byline.authors,
    ...byline.contributors,
    url,
  ];
  return fields.flatMap((field) => (field?.span ? [{ rule: field.rule, span: field.span }] : []));
}

function evidenceOf({ date }: DatedArticle): readonly Use[] {
  return [...date.evidence, ...date.split, ...date.against].flatMap(({ rule, span }) =>
    span ? [{ rule, span }] : [],
  );
}
