import type { Clipping } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import type { Decided } from "./decide.ts";

/** What goes when its line is kept after all; what a reader sees in another place stays where it is. */
const DROPPED: ReadonlySet<Decided["role"]> = new Set([
  "junk",
  "related-link",
  "caption",
  "credit",
  "markup",
]);
const UNTOUCHED: ReadonlySet<Decided["role"]> = new Set(["blank", "front-matter"]);

/** Lines that the owner ruled on: what `keep` names is text, what `remove` names is junk, whatever was decided of it. */
export function obey(clipping: Clipping, passages: readonly Decided[]): readonly Decided[] {
  const ruled = ruledLines(clipping);
  if (ruled.length === 0) return passages;
  const pieces: Decided[] = [];
  let next = 0;
  for (const passage of passages) {
    let at = passage.span.start;
    const { end } = passage.span;
    while (next < ruled.length && ruled[next]!.span.start < end) {
      const { span, kind } = ruled[next]!;
      const from = Math.max(at, span.start);
      const to = Math.min(end, span.end);
      pieces.push(...rest(clipping.text, passage, { start: at, end: from }));
      if (from < to) pieces.push({ ...overruled(passage, kind), span: { start: from, end: to } });
      at = Math.max(from, to);
      if (span.end > end) break;
      next++;
    }
    pieces.push(...rest(clipping.text, passage, { start: at, end }));
  }
  return pieces;
}

interface Ruled {
  readonly kind: "keep" | "remove";
  readonly span: Span;
}

/** In order of place; of two rulings on one line the later holds. */
function ruledLines({ owner }: Clipping): readonly Ruled[] {
  const ruled = new Map<number, Ruled>();
  for (const { correction, spans } of owner?.corrections ?? []) {
    const { kind } = correction;
    if (kind === "keep" || kind === "remove") for (const span of spans) ruled.set(span.start, { kind, span });
  }
  return [...ruled.values()].sort((a, b) => a.span.start - b.span.start);
}

function overruled(passage: Decided, kind: Ruled["kind"]): Decided {
  if (UNTOUCHED.has(passage.role)) return passage;
  if (kind === "remove")
    return { ...passage, role: "junk", junk: "other", rule: "correction/remove", block: null };
  return DROPPED.has(passage.role)
    ? { ...passage, role: "body", junk: null, rule: "correction/keep", block: null }
    : passage;
}

/** What is left of a passage beside a ruled line. */
function rest(text: string, passage: Decided, span: Span): readonly Decided[] {
  if (span.start >= span.end) return [];
  if (span.start === passage.span.start && span.end === passage.span.end) return [passage];
  const isBlank = text.slice(span.start, span.end).trim() === "" && passage.role !== "front-matter";
  return [
    isBlank ? { span, role: "blank", junk: null, rule: "between/blank", block: null } : { ...passage, span },
  ];
}
