import { planData } from "../export/plan-data.ts";
import type { PagePlan } from "../records/page.ts";
import { citationPaths, originalPath, recordPath } from "../render/links.ts";
import { showsOriginal } from "../render/publish.ts";
import type { Site } from "../render/site.ts";
import type { KnownArchive } from "./know.ts";

/** The data files of the site. */
export function dataPlans({ archive, tellings }: KnownArchive, site: Site): readonly PagePlan[] {
  const { code, version } = site.program;
  const pathOf = new Map(archive.cards.map(({ id, path }) => [id, path]));
  const sentence = (id: string, at: number) => {
    const telling = tellings(pathOf.get(id)!)[at];
    return telling ? `${telling.before}${telling.cue}${telling.after}`.replace(/\s+/g, " ").trim() : null;
  };
  const originals = archive.cards
    .filter((card) => showsOriginal(card, site))
    .map((card) => [originalPath(card), card.sha256] as const);
  return planData({ ...site, archive, version, code, sentence, recordPath, citationPaths, originals });
}
