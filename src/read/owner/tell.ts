import type { Clipping, FrontMatter } from "../../records/clipping.ts";
import type { Origin, OwnersNote, OwnersPart, OwnersWord } from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import type { Span } from "../../records/span.ts";
import { problem } from "../../report/catalogue.ts";
import { writtenName } from "../front-matter-fields.ts";
import { emptyFrontMatter } from "../front-matter-fill.ts";

/** One place in which the owner speaks; `origin` null: above the clipping. */
interface Layer {
  readonly matter: FrontMatter;
  readonly note: OwnersNote | null;
  readonly level: "sidecar" | "table" | null;
}

/**
 * A clipping with what the owner says of it in its sidecar and in the table, as if it stood above it: front matter goes
 * before the sidecar, the sidecar before the table, field by field. Pure; where they differ, a problem says so.
 */
export function tell(clipping: Clipping, { sidecar, table }: Omit<OwnersWord, "corrections">): Clipping {
  if (!sidecar && !table) return clipping;
  const own = clipping.frontMatter;
  const layers: readonly Layer[] = [
    ...(own ? [{ matter: own, note: null, level: null }] : []),
    ...(sidecar ? [{ matter: sidecar.matter, note: sidecar, level: "sidecar" as const }] : []),
    ...(table ? [{ matter: table.matter, note: table, level: "table" as const }] : []),
  ];
  const base = own ?? emptyFrontMatter({ start: 0, end: 0 });
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  const overruled: OwnersPart["overruled"][number][] = [];
  const problems: Problem[] = [];
  for (const field of FIELDS) {
    const [first, ...others] = layers.filter(({ matter }) => says(matter, field));
    if (!first) continue;
    values[field] = first.matter[field];
    if (first.level) origins[field] = originOf(first, field);
    for (const other of others.filter(({ matter }) => !isSame(matter[field], first.matter[field]))) {
      if (field === "date")
        overruled.push({ date: other.matter.date!, origin: other.level && originOf(other, field) });
      else problems.push(conflict(clipping, field, first, other));
    }
  }
  return {
    ...clipping,
    frontMatter: { ...base, ...values },
    owner: { origins, overruled, corrections: [] },
    problems: [...clipping.problems, ...problems],
  };
}

const FIELDS = (Object.keys(emptyFrontMatter({ start: 0, end: 0 })) as (keyof FrontMatter)[]).filter(
  (field) => field !== "span" && field !== "places",
);

/** A status may come from `draft`, or from a note too broken to be read: then it stands nowhere. */
function says({ places, status }: FrontMatter, field: keyof FrontMatter): boolean {
  return places[field] !== undefined || (field === "status" && status !== "usable");
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function originOf({ note, level, matter }: Layer, field: string): Origin {
  const span: Span | null = level === "sidecar" ? (matter.places[field] ?? null) : null;
  return { level: level!, path: note!.path, span };
}

function conflict(
  { path, frontMatter }: Clipping,
  field: keyof FrontMatter,
  first: Layer,
  other: Layer,
): Problem {
  const facts = {
    field: writtenName(field),
    used: nameOf(first),
    value: inWords(first.matter[field]),
    unused: nameOf(other),
    other: inWords(other.matter[field]),
  };
  return problem("owner-conflict", path, facts, first.level ? null : (frontMatter?.places[field] ?? null));
}

const nameOf = ({ note }: Layer): string => note?.path ?? "the front matter";

/** A value of a field as one text. */
export function inWords(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}
