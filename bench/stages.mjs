// node bench/stages.mjs <folder> [rounds]: milliseconds a clipping for each stage that looks at one file alone, on one
// core, warmed up, with the program's own tables. Compare figures of one run only: machines are noisy.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [folder = "seeds", rounds = "5"] = process.argv.slice(2);
mkdirSync("node_modules/.cache", { recursive: true });
const outfile = "node_modules/.cache/clipfile-stages.mjs";
const stages = ["read", "extract", "date"].map(
  (name) => `export { ${name} } from "./src/${name}/${name}.ts";`,
);
const rest = {
  findEvents: "event/find-events",
  mention: "mention/mention",
  "TABLE_FILES, toNameTables": "knowledge/names-known",
  cardOf: "relate/card",
  loadKnowledge: "knowledge/load-knowledge",
  indexKnowledge: "knowledge/index-knowledge",
  loadSources: "knowledge/load-sources",
  indexSources: "knowledge/index-sources",
  loadBackground: "knowledge/background",
};
for (const [names, file] of Object.entries(rest)) stages.push(`export { ${names} } from "./src/${file}.ts";`);
await build({
  stdin: { contents: stages.join("\n"), resolveDir: process.cwd(), loader: "ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
  logLevel: "error",
});
const made = await import(pathToFileURL(outfile).href);
const { read, extract, date, findEvents, mention, cardOf } = made;

const tables = { read: (path) => readFileSync(path), exists: existsSync };
const places = { own: "data", root: "/", terms: null, facts: null, sources: null };
const knowledge = made.indexKnowledge(made.loadKnowledge(tables, places).knowledge);
const sources = made.indexSources(made.loadSources(tables, places));
const names = made.toNameTables(made.TABLE_FILES.map((name) => readFileSync(join("data", name), "utf8")));
const { rankOf } = made.loadBackground(tables, "data");

const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const seeds = files.map((name) => {
  const bytes = readFileSync(join(folder, name));
  return { seed: { path: name, name, format: "text", size: bytes.length, changed: 0 }, bytes };
});
const total = { read: 0, extract: 0, date: 0, event: 0, mention: 0, card: 0 };
const timed = (name, work) => {
  const from = performance.now();
  const result = work();
  total[name] += performance.now() - from;
  return result;
};
for (let round = 0; round <= Number(rounds); round += 1) {
  if (round === 1) for (const name of Object.keys(total)) total[name] = 0;
  for (const { seed, bytes } of seeds) {
    const clipping = timed("read", () => read(seed, bytes));
    const extraction = timed("extract", () => extract(clipping, sources));
    const { article } = timed("date", () => date(clipping, extraction, { dateOrder: null, knowledge }));
    if (!article) continue;
    const events = timed("event", () => findEvents(clipping, article));
    const mentions = timed("mention", () => mention(clipping, extraction.article, names));
    const dossier = { clipping, extraction, article, events, mentions, problems: [] };
    timed("card", () => cardOf("", "", dossier, rankOf));
  }
}
const count = seeds.length * Number(rounds);
const words = seeds.reduce((sum, { bytes }) => sum + bytes.toString().split(/\s+/).length, 0) / seeds.length;
console.log(`${seeds.length} clippings of ${Math.round(words)} words, ${rounds} rounds`);
for (const [name, time] of Object.entries(total))
  console.log(`  ${name.padEnd(8)} ${(time / count).toFixed(2)} ms`);
