import type { BodyBlock, Dateline } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Decided } from "../decide.ts";
import type { HeldName } from "../held-names.ts";
import type { Field } from "../rule.ts";
import { stated } from "./front-matter.ts";
import { wordsOf } from "./words-of.ts";

/** The owner's, else the one that opens the text. */
export function datelineOf(
  clipping: Clipping,
  passages: readonly Decided[],
  names: readonly HeldName[],
  body: readonly BodyBlock[],
): Dateline | null {
  const own = stated(clipping, "dateline");
  const passage = passages.find(({ role }) => role === "dateline");
  if (own) {
    // Words that stand nowhere in the clipping open its text.
    const start = body[0]?.span.start ?? 0;
    const span = own.span ?? passage?.span ?? { start, end: start };
    return { text: own.value, span, rule: own.rule, place: own.value, agency: null, date: null };
  }
  if (!passage) return null;
  const named = (field: Field): string | null => names.find((name) => name.field === field)?.value ?? null;
  return {
    text: wordsOf(clipping, passage.span),
    span: passage.span,
    rule: passage.rule,
    place: named("dateline-place"),
    agency: named("dateline-agency"),
    date: named("dateline-date"),
  };
}
