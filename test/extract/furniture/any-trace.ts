import fc from "fast-check";
import { LineKind } from "../../../src/extract/furniture/line-kind.ts";
import type { LineTrace } from "../../../src/records/furniture.ts";

export const SENTENCE = LineKind.TEXT | LineKind.SENTENCE;

/** Few lines and few papers, so that much is shared. */
const line = fc.tuple(fc.nat(14), fc.constantFrom(SENTENCE, LineKind.TEXT, LineKind.TITLE, 0));

/** What is put down of a clipping's lines. */
export const anyTrace: fc.Arbitrary<LineTrace> = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.subarray(["mail", "post"]))
  .map(([lines, papers]) => ({
    sources: papers.map((key) => ({ key, name: key, host: null })),
    lines: lines.map(([digest]) => digest),
    kinds: lines.map(([, kind]) => kind),
    skipped: 0,
  }));
