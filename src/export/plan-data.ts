import { createHash } from "node:crypto";
import { keptWith } from "../again/kept-with.ts";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { GatheredPlan, MadeFiles, PagePlan, RecordPlan, TextPlan } from "../records/page.ts";
import { dataPackage } from "./data-package.ts";
import { exportFormats } from "./index.ts";
import { jsonl } from "./jsonl.ts";
import { type DataList, listsOf, type SentenceOf } from "./lists.ts";
import { lotFile, type OpenLot, openLot, QUOTES } from "./lot-file.ts";
import { inLots, lotsFor } from "./lots.ts";
import type { RecordInput } from "./record-file.ts";
import { printRows } from "./rows.ts";
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
const PUBLISHED = ["csv", "ris", "biblatex", "csl"] as const;

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
  const open = openedOnce();
  const byLot = inLots(kept, lots, ({ card }) => card.id);
  const data = lots.folders.flatMap((folder, at) => lotPlans(folder, byLot[at]!, lists[at]!, keyOf, open));
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
const KEPT = keptWith<ArticleCard, { readonly base: string; readonly facts: string; readonly kept: Kept }>();

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
  open: ReturnType<typeof openedOnce>,
): readonly GatheredPlan[] {
  const facts = lot.map(({ plan }) => plan.key);
  const records = lot.map(({ plan }) => plan.path);
  const ofRecords = (name: string, form: string): GatheredPlan => {
    const path = `${folder}${name}`;
    return {
      kind: "gathered",
      path,
      key: keyOf(path, facts),
      content: (site) => lotFile(form, open(records, site)),
      apart: { records, form },
    };
  };
  const formats = exportFormats.filter(({ name }) => PUBLISHED.some((one) => one === name));
  return [
    ofRecords(jsonl.example, jsonl.name),
    ...formats.map((format) => ofRecords(format.example, format.name)),
    ofRecords("quotes.json", QUOTES),
    ...lists.map(({ name, facts: own, rows }): GatheredPlan => {
      const path = `${folder}${name}.json`;
      // The words of an event are its article's.
      const key = keyOf(path, name === "events" ? [...own, ...facts] : own);
      return { kind: "gathered", path, key, content: () => printRows(rows()) };
    }),
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
const CITED = keptWith<Kept, readonly RecordPlan[]>();

/** Files of one lot are made one after the other, and its records stay open for them. */
function openedOnce(): (paths: readonly string[], site: MadeFiles) => OpenLot {
  let last: { readonly paths: unknown; readonly site: MadeFiles; readonly lot: OpenLot };
  return (paths, site) => {
    if (last?.paths !== paths || last.site !== site) last = { paths, site, lot: openLot(paths, site.read) };
    return last.lot;
  };
}

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
