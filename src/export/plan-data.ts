import { createHash } from "node:crypto";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { GatheredPlan, MadeFiles, PagePlan, RecordPlan, TextPlan } from "../records/page.ts";
import { dataPackage } from "./data-package.ts";
import { written } from "./export-format.ts";
import type { ExportRecord } from "./export-record.ts";
import { exportFormats } from "./index.ts";
import { jsonl } from "./jsonl.ts";
import { type DataList, listsOf, type SentenceOf } from "./lists.ts";
import { inLots, lotsFor } from "./lots.ts";
import type { RecordInput } from "./record-file.ts";
import { recordSchema } from "./schema.ts";
import { type Standing, standingsIn } from "./standing.ts";

export interface DataOptions {
  readonly archive: Archive;
  readonly title: string;
  readonly description: string | null;
  readonly rights: string | null;
  readonly publish: Config["publish"];
  readonly version: string;
  /** Digest of the program's code. */
  readonly code: string;
  /** Only to be asked while a file is made. */
  readonly sentence: SentenceOf;
  /** Where the record of a clipping lies, and where its citations, by name of the format. */
  readonly recordPath: (card: ArticleCard) => string;
  readonly citationPaths: (card: ArticleCard) => Readonly<Record<string, string>>;
  /** Files of the site that stand in the list of sums without being data: path and SHA-256. */
  readonly originals: readonly (readonly [path: string, sha256: string])[];
}

/** Names of the formats that are published as files of their own, beside the record. */
export const PUBLISHED = ["csv", "ris", "biblatex", "csl"] as const;

/**
 * The data files of the site: each clipping's record; lots of them in each format; what relates them; the description of it
 * all, and the sums. What is withheld is in none. A lot is gathered from the records as they lie in the site: so a
 * clipping that changes costs its own record and its own lot.
 */
export function planData(options: DataOptions): readonly PagePlan[] {
  const { archive, code, publish } = options;
  const kept = recordsOf(options);
  const lots = lotsFor(kept.length);
  const shown = new Set(kept.map(({ card }) => card.id));
  const sentence: SentenceOf = (id, at) => (publish.text === "full" ? options.sentence(id, at) : null);
  const lists = listsOf(archive, shown, lots, sentence);
  const keyOf = (path: string, facts: readonly string[]) => digestOf([code, publish.text, path, ...facts]);
  const parse = parsedOnce();
  const byLot = inLots(kept, lots, ({ card }) => card.id);
  const data = lots.folders.flatMap((folder, at) => lotPlans(folder, byLot[at]!, lists[at]!, keyOf, parse));
  const schema: TextPlan = {
    kind: "text",
    path: "data/schema.json",
    key: keyOf("data/schema.json", []),
    content: () => `${JSON.stringify(recordSchema, null, 2)}\n`,
  };
  const described = [...data, schema].map(({ path }) => path);
  const about = `${JSON.stringify(dataPackage(options, described), null, 1)}\n`;
  const aboutPlan: TextPlan = {
    kind: "text",
    path: "datapackage.json",
    key: keyOf("datapackage.json", [about]),
    content: () => about,
  };
  return [
    ...kept.flatMap((one) => [one.plan, ...citationsOf(one, options.citationPaths, keyOf)]),
    // Lot by lot: the records of one are at hand at a time.
    ...data,
    schema,
    aboutPlan,
    sums([...data, schema, aboutPlan], options.originals, keyOf),
  ];
}

/** The record of a clipping, and where it will lie. */
interface Kept {
  readonly card: ArticleCard;
  readonly plan: RecordPlan;
}

/** In the order of the clippings' paths. */
function recordsOf({ archive, code, publish, recordPath }: DataOptions): readonly Kept[] {
  const standing = standingsIn(archive);
  const problemsAt = new Map<string, ArticleCard["problems"]>();
  for (const problem of archive.problems)
    problemsAt.set(problem.path, [...(problemsAt.get(problem.path) ?? []), problem]);
  return archive.cards
    .filter(({ status }) => status === "usable")
    .sort((a, b) => byCodePoints(a.path, b.path))
    .map((card) => {
      const input = inputOf(card, standing(card.id), problemsAt.get(card.path) ?? []);
      const base = `${code} ${publish.text} ${publish.originals} ${recordPath(card)}`;
      const facts = factsOf(input);
      const last = KEPT.get(card);
      if (last?.base === base && last.facts === facts) return last.kept;
      const path = recordPath(card);
      const key = digestOf([code, publish.text, String(publish.originals), path, card.digest, facts]);
      const plan: RecordPlan = {
        kind: "record",
        path,
        key,
        from: card.path,
        format: jsonl.name,
        input: () => input,
      };
      const kept = { card, plan };
      KEPT.set(card, { base, facts, kept });
      return kept;
    });
}

/** Kept as long as the card is. */
const KEPT = new WeakMap<
  ArticleCard,
  { readonly base: string; readonly facts: string; readonly kept: Kept }
>();

function inputOf(
  { id, problems }: ArticleCard,
  { story, reprint, families }: Standing,
  others: ArticleCard["problems"],
): RecordInput {
  return { id, problems: [...problems, ...others], story, reprint, families: [...families] };
}

function factsOf({ problems, story, reprint, families }: RecordInput): string {
  if (problems.length === 0 && story === null && reprint === null && families.length === 0) return "";
  return JSON.stringify([problems, story, reprint?.of, families]);
}

type KeyOf = (path: string, facts: readonly string[]) => string;

/** All files of one lot. */
function lotPlans(
  folder: string,
  lot: readonly Kept[],
  lists: readonly DataList[],
  keyOf: KeyOf,
  parse: Parse,
): readonly GatheredPlan[] {
  const facts = lot.map(({ plan }) => plan.key);
  const records = (site: MadeFiles) => parse(lot, site);
  const file = (name: string, facts: readonly string[], content: GatheredPlan["content"]): GatheredPlan => {
    const path = `${folder}${name}`;
    return { kind: "gathered", path, key: keyOf(path, facts), content };
  };
  const formats = exportFormats.filter(({ name }) => PUBLISHED.some((one) => one === name));
  return [
    file("articles.jsonl", facts, ({ read }) => Buffer.concat(lot.map(({ plan }) => read(plan.path)))),
    ...formats.map((format) =>
      file(format.example, facts, (site) => [...written(format, records(site))].join("")),
    ),
    file("quotes.json", facts, (site) => printRows(quotesOf(records(site)))),
    ...lists.map(({ name, facts: own, rows }) =>
      // The words of an event are its article's.
      file(`${name}.json`, name === "events" ? [...own, ...facts] : own, () => printRows(rows())),
    ),
  ];
}

/** How the article of a record is cited; a clipping without one cannot be. */
function citationsOf(kept: Kept, pathsOf: DataOptions["citationPaths"], keyOf: KeyOf): readonly RecordPlan[] {
  const { card, plan } = kept;
  if (card.article === null) return [];
  const known = CITED.get(kept);
  if (known) return known;
  const plans = Object.entries(pathsOf(card)).map(
    ([format, path]): RecordPlan => ({ ...plan, path, key: keyOf(path, [plan.key]), format }),
  );
  CITED.set(kept, plans);
  return plans;
}

/** Kept as long as the record is planned so. */
const CITED = new WeakMap<Kept, readonly RecordPlan[]>();

type Parse = (lot: readonly Kept[], site: MadeFiles) => readonly ExportRecord[];

/** The records of a lot, as they lie in the site: its files are made one after the other, and those of one lot are kept. */
function parsedOnce(): Parse {
  let last: { readonly lot: unknown; readonly site: MadeFiles; readonly records: readonly ExportRecord[] };
  const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as ExportRecord;
  return (lot, site) => {
    if (last?.lot !== lot || last.site !== site)
      last = { lot, site, records: lot.map(({ plan }) => parse(site.read(plan.path))) };
    return last.records;
  };
}

/** In the order of clippings, then of their texts. */
const quotesOf = (records: readonly ExportRecord[]): readonly unknown[] =>
  records.flatMap(({ id, quotes }) => quotes.map((quote) => ({ article: id, ...quote })));

/** JSON, a row a line. */
const printRows = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;

/** As `sha256sum -c SHA256SUMS` reads it, in the folder of the site. */
function sums(
  data: readonly (TextPlan | GatheredPlan)[],
  originals: DataOptions["originals"],
  keyOf: KeyOf,
): GatheredPlan {
  const path = "SHA256SUMS";
  const facts = [...data.flatMap((plan) => [plan.path, plan.key]), ...originals.flat()];
  return {
    kind: "gathered",
    path,
    key: keyOf(path, facts),
    content: ({ sumOf }) =>
      [...data.map((plan) => [plan.path, sumOf(plan.path)] as const), ...originals]
        .sort(([a], [b]) => byCodePoints(a, b))
        .map(([of, sum]) => `${sum}  ${of}\n`)
        .join(""),
  };
}

/** Parts are told apart by a sign that stands in no path and no digest. */
const digestOf = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("base64url");
