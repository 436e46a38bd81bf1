import { planFeeds } from "../export/plan-feeds.ts";
import type { KnownArchive } from "../pipeline.ts";
import type { PagePlan } from "../records/page.ts";
import { absolute } from "../render/frame.ts";
import { articlePath, paths } from "../render/links.ts";
import { isShown } from "../render/publish.ts";
import type { Site } from "../render/site.ts";

/** Feeds and the sitemap; none where the archive has no address of its own. `pages`: what the site has beside them. */
export function feedPlans(
  { archive }: KnownArchive,
  site: Site,
  pages: readonly PagePlan[],
): readonly PagePlan[] {
  if (site.baseUrl === null) return [];
  const hidden = new Set([
    ...archive.cards.filter((card) => !isShown(card) || card.article === null).map(articlePath),
    ...archive.redirects.map(({ path }) => path),
  ]);
  const listed = pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".html") && !hidden.has(path) && !isForOwners(path));
  return planFeeds({
    ...site,
    code: site.program.code,
    cards: archive.cards,
    pages: site.publish.robots === "noindex" ? null : listed,
    addressOf: (path) => absolute(site, path)!,
    articlePath,
  });
}

const isForOwners = (path: string): boolean => path === paths.review || path.startsWith("review/");
