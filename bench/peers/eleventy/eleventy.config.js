import { feedPlugin } from "@11ty/eleventy-plugin-rss";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const PER_PAGE = 50;

// One entry for each page of a listing: the known way to paginate groups ("double pagination").
function paged(groups) {
  const out = [];
  for (const [key, items] of groups) {
    const pages = Math.ceil(items.length / PER_PAGE);
    for (let i = 0; i < pages; i++)
      out.push({
        key,
        number: i + 1,
        pages,
        total: items.length,
        items: items.slice(i * PER_PAGE, (i + 1) * PER_PAGE),
      });
  }
  return out;
}
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const k = keyOf(item);
    if (!groups.has(k)) groups.set(k, []);
    groups.get(k).push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
const newestFirst = (api) => api.getFilteredByTag("articles").slice().reverse();
const iso = (d) => d.toISOString();

export default function (config) {
  config.addPassthroughCopy({ static: "/" });
  config.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed.xml",
    collection: { name: "articles", limit: 20 },
    metadata: {
      language: "en",
      title: "News archive",
      base: "https://archive.example/",
      author: { name: "News archive" },
    },
  });
  config.addFilter("ymd", (d) => iso(d).slice(0, 10));
  config.addFilter("longDate", (d) => `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`);
  config.addFilter("pageUrl", (base, n) => (n > 1 ? `${base}page/${n}/` : base));
  // Instead of the built-in getPreviousCollectionItem, which walks the whole collection for every page.
  const positions = new WeakMap();
  config.addFilter("neighbour", (items, page, step) => {
    if (!positions.has(items)) positions.set(items, new Map(items.map((p, i) => [p.inputPath, i])));
    return items[positions.get(items).get(page.inputPath) + step];
  });
  config.addFilter("latest", (items, n) => items.slice(-n).reverse());

  config.addCollection("years", (api) =>
    groupBy(newestFirst(api), (p) => iso(p.date).slice(0, 4))
      .map(([year, items]) => ({
        year,
        months: [...new Set(items.map((p) => iso(p.date).slice(0, 7)))].sort(),
      }))
      .reverse(),
  );
  config.addCollection("yearPages", (api) =>
    paged(groupBy(newestFirst(api), (p) => iso(p.date).slice(0, 4))),
  );
  config.addCollection("monthPages", (api) =>
    paged(groupBy(newestFirst(api), (p) => iso(p.date).slice(0, 7))),
  );
  config.addCollection("sourcePages", (api) => paged(groupBy(newestFirst(api), (p) => p.data.source)));

  return {
    dir: { input: "content", includes: "../_includes", output: "public" },
    markdownTemplateEngine: false, // clippings are text, not templates
    htmlTemplateEngine: "njk",
  };
}
