import type { TextPlan } from "../records/page.ts";
import { callWith } from "./call.ts";
import { digestOf } from "./keep.ts";

/** A file of the index. */
export const script = (
  path: string,
  key: string,
  content: () => readonly [string, number, unknown],
): TextPlan => ({
  kind: "text",
  path,
  key: digestOf([path, key]),
  content: () => callWith(content()),
});

/** Numbers of files from 0 on. */
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
