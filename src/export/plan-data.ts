import { createHash } from "node:crypto";
import { byCodePoints } from "../effects/order.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { PagePlan, TextPlan } from "../records/page.ts";
import { dataPackage } from "./data-package.ts";
import type { ExportQuote } from "./export-record.ts";
import { exportFormats } from "./index.ts";
import { listsOf } from "./lists.ts";
import { recordSchema } from "./schema.ts";

/** What one clipping is in each of the published forms. */
export interface Pieces {
  /** By name of the format (`jsonl`, `ris`); null: it has none in it. */
  readonly of: Readonly<Record<string, string | null>>;
  readonly quotes: readonly ExportQuote[];
  /** The sentences of its events, in order; empty where no running text is published. */
  readonly events: readonly string[];
}

/** Pieces that are kept somewhere: equal digest, equal pieces. */
export interface KeptPieces {
  /** Of the record, and of everything else. */
  readonly digests: { readonly record: string; readonly rest: string };
  readonly record: () => string;
  readonly rest: () => Omit<Pieces, "of"> & { readonly of: Pieces["of"] };
}

export interface DataOptions {
  readonly archive: Archive;
  readonly title: string;
  readonly description: string | null;
  readonly rights: string | null;
  readonly version: string;
  /** Digest of the program's code. */
  readonly code: string;
  readonly pieces: (card: ArticleCard) => KeptPieces;
  /** Where the record of a clipping lies. */
  readonly recordPath: (card: ArticleCard) => string;
  /** Files of the site that stand in the list of sums without being data: path and SHA-256. */
  readonly originals: readonly (readonly [path: string, sha256: string])[];
}

/** So many clippings are in one file; of more, each further lot has a file of its own: `articles-2.jsonl`. */
export const LOT = 5000;

/** Names of the formats that are published as files of their own, beside the record. */
export const PUBLISHED = ["csv", "ris", "biblatex", "csl"] as const;

/**
 * The data files of the site: each clipping's record, all of them in each format, what relates them, the description of
 * it all, and the sums. What is withheld is in none. Only a file whose pieces changed is made, one lot in memory.
 */
export function planData(options: DataOptions): readonly PagePlan[] {
  const { archive, code } = options;
  const shown = archive.cards
    .filter(({ status }) => status === "usable")
    .sort((a, b) => byCodePoints(a.path, b.path));
  const kept = shown.map((card) => ({ card, pieces: options.pieces(card) }));
  const lots = Array.from({ length: Math.max(1, Math.ceil(kept.length / LOT)) }, (_, at) =>
    kept.slice(at * LOT, (at + 1) * LOT),
  );
  const file = (path: string, facts: readonly unknown[], content: TextPlan["content"]): TextPlan => ({
    kind: "text",
    path,
    key: digestOf([code, path, ...facts]),
    content,
  });
  const records = kept.map(({ card, pieces }) =>
    file(options.recordPath(card), [pieces.digests.record], () => pieces.record()),
  );
  const inLots = lots.flatMap((lot, at) => lotPlans(lot, at, file));
  const lists = listsOf(archive, kept).map(({ name, facts, content }) =>
    file(`data/${name}.json`, facts, () => `${JSON.stringify(content(), null, 1)}\n`),
  );
  const schema = file("data/schema.json", [], () => `${JSON.stringify(recordSchema, null, 2)}\n`);
  const data = [...inLots, ...lists, schema];
  const about = dataPackage(
    options,
    data.map(({ path }) => path),
  );
  const described = [...data, file("datapackage.json", [about], () => `${JSON.stringify(about, null, 2)}\n`)];
  const { plans, sumOf } = summed(described);
  return [...records, ...plans, sums(plans, sumOf, options.originals, file)];
}

type File = (path: string, facts: readonly unknown[], content: TextPlan["content"]) => TextPlan;
interface Kept {
  readonly card: ArticleCard;
  readonly pieces: KeptPieces;
}

function lotPlans(lot: readonly Kept[], at: number, file: File): readonly TextPlan[] {
  const number = at === 0 ? "" : `-${at + 1}`;
  const records = lot.map(({ pieces }) => pieces.digests.record);
  const rest = lot.map(({ pieces }) => pieces.digests.rest);
  const all = file(`data/articles${number}.jsonl`, records, () =>
    Buffer.concat(lot.map(({ pieces }) => Buffer.from(pieces.record()))),
  );
  const formats = exportFormats.filter(({ name }) => PUBLISHED.some((one) => one === name));
  return [
    all,
    ...formats.map(({ name, example, open = "", between = "", close = "" }) =>
      file(`data/${example.replace("articles", `articles${number}`)}`, rest, () => {
        const found = lot
          .map(({ pieces }) => pieces.rest().of[name])
          .filter((piece) => typeof piece === "string");
        return Buffer.from(`${open}${found.join(between)}${close}`);
      }),
    ),
  ];
}

/** As `sha256sum -c SHA256SUMS` reads it, in the folder of the site. */
function sums(
  data: readonly TextPlan[],
  sumOf: (plan: TextPlan) => string,
  originals: DataOptions["originals"],
  file: File,
): TextPlan {
  return file("SHA256SUMS", [data.map(({ path, key }) => [path, key]), originals], () =>
    [...data.map((plan) => [plan.path, sumOf(plan)] as const), ...originals]
      .sort(([a], [b]) => byCodePoints(a, b))
      .map(([path, sum]) => `${sum}  ${path}\n`)
      .join(""),
  );
}

/** Plans that keep the sums of what they made; a file that this build leaves as it is, is made for its sum alone. */
function summed(plans: readonly TextPlan[]) {
  const known = new Map<string, string>();
  const keepSum = ({ path, content }: TextPlan) => {
    const made = content();
    known.set(path, createHash("sha256").update(made).digest("hex"));
    return made;
  };
  const watched = plans.map((plan): TextPlan => ({ ...plan, content: () => keepSum(plan) }));
  const sumOf = (plan: TextPlan): string => {
    if (!known.has(plan.path)) plan.content();
    return known.get(plan.path)!;
  };
  return { plans: watched, sumOf };
}

const digestOf = (facts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(facts)).digest("hex");
