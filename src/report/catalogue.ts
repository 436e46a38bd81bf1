import { tables } from "../interface/index.ts";
import { type Facts, problemInWords } from "../interface/problem-words.ts";
import type { Problem, Severity } from "../records/problem.ts";
import type { Span } from "../records/span.ts";

/** Every problem of a clipping, and how bad it is; its words are in `interface/`. Codes never change: people search for them. */
export const catalogue = {
  "file-unreadable": "error",
  "file-binary": "error",
  "gzip-broken": "error",
  "file-too-large": "error",
  "file-empty": "warning",
  "file-kind-unknown": "note",
  "encoding-guessed": "note",
  "encoding-unsure": "warning",
  "encoding-unknown": "warning",
  "encoding-damaged": "warning",
  "nul-replaced": "note",
  "text-misread": "note",
  "text-entities": "note",
  "front-matter-broken": "warning",
  "front-matter-refused": "warning",
  "front-matter-unclosed": "warning",
  "front-matter-unknown": "note",
  "front-matter-double": "note",
  "front-matter-type": "warning",
  "front-matter-status": "warning",
  "front-matter-id": "warning",
  "front-matter-url": "warning",
  "front-matter-language": "warning",
  "markdown-too-tangled": "warning",
  "markdown-html": "note",
  "id-taken": "warning",
  "id-shared": "warning",
  "id-ending": "note",
  "alias-unusable": "warning",
  "alias-taken": "warning",
  "story-clipping-unknown": "warning",
  "no-article": "warning",
  "several-articles": "warning",
  "no-title": "note",
  "date-unparsed": "warning",
  "alias-shared": "note",
  "date-contradicted": "warning",
  "owner-date-unparsed": "warning",
  "owner-conflict": "note",
  "owner-file-broken": "warning",
  "owner-file-shape": "warning",
  "sidecar-alone": "warning",
  "sidecar-double": "warning",
  "table-broken": "warning",
  "table-no-key": "warning",
  "names-no-column": "warning",
  "names-row-unmatched": "note",
  "table-column-unknown": "warning",
  "table-column-double": "warning",
  "table-row-unmatched": "warning",
  "table-row-ambiguous": "warning",
  "table-row-double": "warning",
  "correction-id-unknown": "warning",
  "correction-unclear": "warning",
  "correction-field-unknown": "warning",
  "correction-key-unknown": "warning",
  "correction-stale": "warning",
  "correction-line": "warning",
} as const satisfies { readonly [K in keyof typeof words]: Severity };

/** The command line and records speak English; pages say it again in the language of their site. */
const words = tables.en!.problems;

export type ProblemCode = keyof typeof catalogue;

/** One problem in words. `path` is `Clipping.path`; `span` is where, or null for the file as a whole. */
export function problem(
  code: ProblemCode,
  path: string,
  facts: Facts = {},
  span: Span | null = null,
): Problem {
  const short = inShort(facts);
  return { code, severity: catalogue[code], ...problemInWords(words[code], short), facts: short, path, span };
}

/** Longer values make a message unreadable; the place says where to look. */
const LONGEST_FACT = 160;

function inShort(facts: Facts): Facts {
  const shorten = (fact: string | number) =>
    typeof fact === "string" && fact.length > LONGEST_FACT
      ? `${fact.slice(0, LONGEST_FACT).trimEnd()}…`
      : fact;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shorten(fact)]));
}
