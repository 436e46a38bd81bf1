import type { Clipping, FrontMatter } from "../../records/clipping.ts";
import type { Finding } from "../../records/finding.ts";

/** Fields of the front matter that are one value in words. */
type TextField = {
  [Key in keyof FrontMatter]: FrontMatter[Key] extends string | null ? Key : never;
}[keyof FrontMatter];

/** What the owner says, above the clipping or elsewhere: it overrules what is found in it. Null: nothing. */
export function stated(clipping: Clipping, field: TextField): Finding<string> | null {
  const value = clipping.frontMatter?.[field];
  if (!value) return null;
  return { value, ...howSaid(clipping, field) };
}

/** Names of rules speak to owners, who write `source` and `via`. */
const WRITTEN: Readonly<Record<string, string>> = {
  outlet: "source",
  republisher: "via",
  archiveUrl: "archive_url",
};

/** How a field that the owner gave is known, and where it stands in the clipping. */
export function howSaid(clipping: Clipping, field: string): Omit<Finding<string>, "value"> {
  const level = clipping.owner?.origins[field]?.level;
  if (level === undefined)
    return { basis: "stated", span: placeOf(clipping, field), rule: `front-matter/${field}` };
  const basis = level === "correction" ? "corrected" : "stated";
  return { basis, span: null, rule: `${level}/${WRITTEN[field] ?? field}` };
}

/** Where a field of the front matter stands. */
const placeOf = (clipping: Clipping, field: string) => clipping.frontMatter?.places[field] ?? null;
