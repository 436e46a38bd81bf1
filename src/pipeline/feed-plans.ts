import { type Channel, planFeeds } from "../export/plan-feeds.ts";
import { planSitemap } from "../export/sitemap.ts";
import { wordsOf } from "../interface/index.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { PagePlan } from "../records/page.ts";
import { feedPaths, followed } from "../render/feeds.ts";
import { absolute } from "../render/frame.ts";
import { articlePath, paths, sourcePath, storyPath } from "../render/links.ts";
import { isShown } from "../render/publish.ts";
import type { Site } from "../render/site.ts";
import { headOf } from "../render/story/story-line.ts";
import type { KnownArchive } from "./know.ts";

/** Feeds and the sitemap; none where the archive has no address of its own. `pages`: what the site has beside them. */
export function feedPlans(
  { archive }: KnownArchive,
  site: Site,
  pages: readonly PagePlan[],
): readonly PagePlan[] {
  if (site.baseUrl === null) return [];
  const { code } = site.program;
  const addressOf = (path: string) => absolute(site, path)!;
  const channels = channelsOf(archive, site);
  const feeds = planFeeds({ ...site, code, channels, addressOf, articlePath });
  if (site.publish.robots === "noindex") return feeds;
  return [...feeds, ...planSitemap(listed(archive, pages), addressOf, code)];
}

/** Pages that search engines may list. */
function listed({ cards, redirects }: Archive, pages: readonly PagePlan[]): readonly string[] {
  const hidden = new Set([
    ...cards.filter((card) => !isShown(card) || card.article === null).map(articlePath),
    ...redirects.map(({ path }) => path),
  ]);
  return pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".html") && !hidden.has(path) && !isForOwners(path));
}

const isForOwners = (path: string): boolean => path === paths.review || path.startsWith("review/");

/** All articles, those of each source (but not what only cites it), and the accounts of each story. */
function channelsOf(archive: Archive, site: Site): readonly Channel[] {
  const { title } = site;
  const words = wordsOf(site);
  const cards = new Map(archive.cards.map((card) => [card.id, card]));
  const reprintOf = new Map(archive.reprints.map((reprint) => [reprint.id, reprint]));
  const channel = (page: string, name: string | null, some: readonly ArticleCard[]): Channel => ({
    title: name === null ? title : `${title}: ${name}`,
    page,
    ...feedPaths(page),
    cards: followed(some),
  });
  const ids = new Map(archive.cards.map(({ id }, at) => [id, at]));
  const cardsOf = (some: readonly string[]) =>
    [...new Set(some)].sort((a, b) => ids.get(a)! - ids.get(b)!).map((id) => cards.get(id)!);
  return [
    channel(paths.home, null, archive.cards),
    ...archive.sources.map((entry) => {
      const { outlet, agency, republisher } = entry.articles;
      return channel(sourcePath(entry), entry.name, cardsOf([...outlet, ...agency, ...republisher]));
    }),
    ...archive.stories.map((story) =>
      channel(storyPath(story), headOf(story, { cards, reprintOf, words }).title, cardsOf(story.members)),
    ),
  ].filter((one) => one.page === paths.home || one.cards.length > 0);
}
