import type { DataOptions } from "./plan-data.ts";

/** Frictionless Data Package (v1): which data files there are, and what each holds. `paths`: from the site's folder. */
export function dataPackage({ title, description, rights, version }: DataOptions, paths: readonly string[]) {
  return {
    profile: "data-package",
    name: nameOf(title),
    title,
    ...(description === null ? {} : { description }),
    ...(rights === null ? {} : { licenses: [{ name: "other-closed", title: rights }] }),
    version,
    resources: [...paths].map((path) => ({
      name: nameOf(path.replace(/^data\//, "")),
      path,
      ...kindOf(path),
    })),
  };
}

/** Lower case letters, digits, `-`, `.` and `_` are what a name may hold. */
function nameOf(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  return plain.replace(/[^a-z0-9._]+/g, "-").replace(/^-+|-+$/g, "") || "clippings";
}

const KINDS: readonly (readonly [ending: string, format: string, mediatype: string])[] = [
  [".csl.json", "json", "application/vnd.citationstyles.csl+json"],
  [".jsonl", "jsonl", "application/jsonl"],
  [".json", "json", "application/json"],
  [".csv", "csv", "text/csv"],
  [".ris", "ris", "application/x-research-info-systems"],
  [".bib", "bib", "application/x-bibtex"],
];

function kindOf(path: string) {
  const found = KINDS.find(([ending]) => path.endsWith(ending));
  return found ? { format: found[1], mediatype: found[2], encoding: "utf-8" } : {};
}
