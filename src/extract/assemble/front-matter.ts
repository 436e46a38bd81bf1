import type { Clipping, FrontMatter } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";

/** Fields of the front matter that are one value in words. */
type TextField = {
  [Key in keyof FrontMatter]: FrontMatter[Key] extends string | null ? Key : never;
}[keyof FrontMatter];

/** What the owner wrote above the clipping: it overrules what is found in it. Null: nothing. */
export function stated(clipping: Clipping, field: TextField): Finding<string> | null {
  const value = clipping.frontMatter?.[field];
  if (!value) return null;
  return { value, basis: "stated", span: placeOf(clipping, field), rule: `front-matter/${field}` };
}

/** Where a field of the front matter stands. */
export const placeOf = (clipping: Clipping, field: string) => clipping.frontMatter?.places[field] ?? null;
