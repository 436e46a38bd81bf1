import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./site-files.mjs";

/** Words that no article of the corpus has. */
const HEADLINES = [
  "Lamplighters keep their lamp",
  "Orchard gate painted anew",
  "Choir finds a lost songbook",
  "Baker gives the stale loaf away",
  "Clockmaker winds the tower by hand",
];
/** What stands behind a headline in the clean build, to see which pages name it, and what is saved later. */
const BUILT = " for once";
const SAVED = " at last";

/** So many articles, far from each other, each with a headline to be known by. */
export function chooseArticles(list, many) {
  const count = Math.min(many, list.length, HEADLINES.length);
  const at = (part) => list[Math.floor((part + 0.5) * (list.length / count))];
  return HEADLINES.slice(0, count).map((headline, i) => ({ headline, article: at(i) }));
}

export const savedWords = ({ headline }) => headline + SAVED;

export const putHeadlines = (site, chosen) => {
  for (const one of chosen) put(site, one, BUILT);
};

export const saveHeadline = (site, one) => put(site, one, SAVED);

function put(site, { article, headline }, end) {
  const path = site.sourceOf(article);
  writeFileSync(path, site.retitled(readFileSync(path, "utf8"), headline + end));
}

/** After a clean build with all headlines: the pages that have each, by the names that they will have once it is saved. */
export function pagesThatName(site, chosen) {
  const naming = new Map(chosen.map((one) => [one, []]));
  for (const name of filesBelow(site.output)) {
    if (!name.endsWith(".html")) continue;
    const text = readFileSync(join(site.output, name), "utf8");
    if (!text.includes(BUILT)) continue;
    for (const one of chosen) if (text.includes(one.headline + BUILT)) naming.get(one).push(renamed(name));
  }
  return naming;
}

/** Addresses that are made of headlines. */
const renamed = (name) => name.replace(addressOf(BUILT), addressOf(SAVED));
const addressOf = (words) => words.trim().replaceAll(" ", "-");
