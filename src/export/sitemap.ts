import { createHash } from "node:crypto";
import type { TextPlan } from "../records/page.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** So many addresses a file may hold (sitemaps.org). */
const MOST_IN_MAP = 50_000;

/** The sitemap of these pages, or its several files. `code`: digest of the program's. */
export const planSitemap = (
  pages: readonly string[],
  addressOf: (path: string) => string,
  code: string,
): readonly TextPlan[] =>
  sitemapsOf(pages, addressOf).map(({ path, content }) => ({
    kind: "text",
    path,
    key: createHash("sha256")
      .update(JSON.stringify([code, path, content]))
      .digest("hex"),
    content: () => content,
  }));

/** `sitemap.xml`; of a larger site a list of several files, `sitemap-1.xml` … No times: nothing here knows them. */
export function sitemapsOf(
  pages: readonly string[],
  addressOf: (path: string) => string,
  most = MOST_IN_MAP,
): readonly { readonly path: string; readonly content: string }[] {
  const urls = pages.map((path) => `<url><loc>${xmlText(addressOf(path))}</loc></url>`);
  const set = (some: readonly string[]) => `${XML_HEAD}<urlset ${SPACE}>\n${some.join("\n")}\n</urlset>\n`;
  if (urls.length <= most) return [{ path: "sitemap.xml", content: set(urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    content: set(urls.slice(at * most, (at + 1) * most)),
  }));
  const listed = parts.map(({ path }) => `<sitemap><loc>${xmlText(addressOf(path))}</loc></sitemap>`);
  const list = `${XML_HEAD}<sitemapindex ${SPACE}>\n${listed.join("\n")}\n</sitemapindex>\n`;
  return [{ path: "sitemap.xml", content: list }, ...parts];
}
