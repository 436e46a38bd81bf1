import { keyOf } from "../cache/key.ts";
import { remember } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import { exportFormats } from "../export/index.ts";
import { type KeptPieces, type Pieces, PUBLISHED, planData } from "../export/plan-data.ts";
import { published } from "../export/publish.ts";
import { toRecord } from "../export/record.ts";
import { type Standing, standingsIn } from "../export/standing.ts";
import type { KnownArchive } from "../pipeline.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Dossier } from "../records/dossier.ts";
import type { PagePlan } from "../records/page.ts";
import { originalPath, recordPath } from "../render/links.ts";
import { showsOriginal } from "../render/publish.ts";
import type { Site } from "../render/site.ts";
import { readingOf } from "../text/reading.ts";

/** The data files of the site. What a clipping is in each form is remembered: of most builds, most of it is old. */
export function dataPlans({ archive, dossier }: KnownArchive, site: Site, store: Store): readonly PagePlan[] {
  const { code, version } = site.program;
  const standing = standingsIn(archive);
  const problemsAt = new Map<string, ArticleCard["problems"]>();
  for (const problem of archive.problems)
    problemsAt.set(problem.path, [...(problemsAt.get(problem.path) ?? []), problem]);

  const recordOf = (one: Asked) => published(toRecord(one.card, one.dossier(), one.standing), site.publish);
  const toRecords = remember(store, code, {
    name: "record",
    key: ({ key }: Asked) => [key],
    work: (one: Asked) => `${JSON.stringify(recordOf(one))}\n`,
  });
  const toRest = remember(store, code, {
    name: "cited",
    key: ({ key }: Asked) => [key],
    work: (one: Asked): Pieces => {
      const record = recordOf(one);
      const formats = exportFormats.filter(({ name }) => PUBLISHED.some((known) => known === name));
      return {
        of: Object.fromEntries(formats.map(({ name, write }) => [name, write(record)])),
        quotes: record.quotes,
        events: site.publish.text === "full" ? sentencesOf(one.dossier()) : [],
      };
    },
  });

  const pieces = (card: ArticleCard): KeptPieces => {
    const stands = standing(card.id);
    const whole = { ...card, problems: [...card.problems, ...(problemsAt.get(card.path) ?? [])] };
    const key = keyOf([
      JSON.stringify([site.publish, card.id, card.digest, whole.problems, factsOf(stands, card)]),
    ]);
    const asked: Asked = { card: whole, key, standing: stands, dossier: () => dossier(card.path) };
    // Only digests are kept: values are fetched again when a file is made, or memory would hold all of them.
    const digests = { record: toRecords(asked).digest, rest: toRest(asked).digest };
    return { digests, record: () => toRecords(asked).value(), rest: () => toRest(asked).value() };
  };
  const originals = archive.cards
    .filter((card) => showsOriginal(card, site))
    .map((card) => [originalPath(card), card.sha256] as const);
  return planData({ ...site, archive, version, code, pieces, recordPath, originals });
}

interface Asked {
  readonly card: ArticleCard;
  /** Of all that the pieces hang on, but for the code. */
  readonly key: string;
  readonly standing: Standing;
  readonly dossier: () => Dossier;
}

/** What a record tells of the others. */
function factsOf({ story, reprint, family }: Standing, { article }: ArticleCard): unknown {
  return [story, reprint?.of ?? null, (article?.named?.quotes ?? []).map((_, index) => family(index))];
}

function sentencesOf({ clipping, events }: Dossier): readonly string[] {
  return events.map(({ sentence }) =>
    readingOf(clipping.text, clipping.repairs ?? [], sentence)
      .text.replace(/\s+/g, " ")
      .trim(),
  );
}
