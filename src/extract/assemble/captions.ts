import type { Caption } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Decided } from "../decide.ts";
import type { HeldName } from "../held-names.ts";
import { wordsOf } from "./words-of.ts";

/** Captions in order, each with the credit that stands in its line or in the next one. */
export function captionsOf(
  clipping: Clipping,
  passages: readonly Decided[],
  names: readonly HeldName[],
): readonly Caption[] {
  const shown = passages.filter(({ role }) => role !== "blank");
  const captions: Caption[] = [];
  shown.forEach((passage, i) => {
    const { role, span } = passage;
    if (role !== "caption") return;
    const near = [shown[i + 1], shown[i - 1]].find((other) => other?.role === "credit");
    captions.push({
      text: wordsOf(clipping, span),
      credit: near ? creditOf(clipping, near, names) : null,
      span,
    });
  });
  return captions;
}

/** The bare name where a rule read it, else the words. */
function creditOf(clipping: Clipping, { span }: Decided, names: readonly HeldName[]): string {
  const named = names.find(
    (name) =>
      name.field === "credit" && name.span && name.span.start >= span.start && name.span.end <= span.end,
  );
  return named?.value ?? wordsOf(clipping, span);
}
