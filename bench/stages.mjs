// node bench/stages.mjs <folder> [rounds]: milliseconds a clipping for each stage that looks at one file alone, on one
// core, warmed up, with the program's own tables and its settings of V8: the mean of all rounds, and of each clipping's
// quickest round, which other work on the machine hardly touches. Clippings are read, claimed and settled by the dozen,
// as threads do it (src/pipeline/ahead.ts). Compare figures of one run only: machines are noisy.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";

const [folder = "seeds", rounds = "5"] = process.argv.slice(2);
const parts = {
  compileFor: "effects/compiling",
  read: "read/read",
  claimAll: "extract/claim",
  settleAll: "extract/extract",
  traceOf: "extract/furniture/trace",
  date: "date/date",
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
const contents = Object.entries(parts).map(([names, file]) => `export { ${names} } from "./src/${file}.ts";`);
const made = await bundled("stages", contents.join("\n"));
made.compileFor("always");
const { read, claimAll, settleAll, traceOf, date, findEvents, mention, cardOf } = made;

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
const STAGES = ["read", "claim", "settle", "trace", "date", "event", "mention", "card"];
const total = Object.fromEntries(STAGES.map((name) => [name, 0]));
const least = Object.fromEntries(STAGES.map((name) => [name, seeds.map(() => Number.POSITIVE_INFINITY)]));
/** So many go to a thread at once. */
const DOZEN = 12;
/** `count`: of so many clippings it is the work, the first of which stands at `at`. */
const timed = (name, at, work, count = 1) => {
  const from = performance.now();
  const result = work();
  const time = performance.now() - from;
  total[name] += time;
  for (let own = at; own < at + count; own += 1) least[name][own] = Math.min(least[name][own], time / count);
  return result;
};
for (let round = 0; round <= Number(rounds); round += 1) {
  if (round === 1) for (const name of Object.keys(total)) total[name] = 0;
  const early = [];
  for (const [at] of seeds.entries()) {
    if (at % DOZEN === 0) {
      const next = seeds.slice(at, at + DOZEN);
      const clippings = timed(
        "read",
        at,
        () => next.map(({ seed, bytes }) => read(seed, bytes)),
        next.length,
      );
      const claimed = timed("claim", at, () => claimAll(clippings, sources), next.length);
      const settleEach = () => clippings.map((one, i) => settleAll(one, claimed[i], { sources }));
      const settled = timed("settle", at, settleEach, next.length);
      early.push(...clippings.map((clipping, i) => ({ clipping, extraction: settled[i] })));
    }
    const { clipping, extraction } = early.shift();
    timed("trace", at, () => traceOf(clipping, extraction));
    const { article } = timed("date", at, () => date(clipping, extraction, { dateOrder: null, knowledge }));
    if (!article) continue;
    const events = timed("event", at, () => findEvents(clipping, article));
    const mentions = timed("mention", at, () => mention(clipping, extraction.article, names));
    const dossier = { clipping, extraction, article, events, mentions, problems: [] };
    timed("card", at, () => cardOf("", "", dossier, rankOf));
  }
}
const count = seeds.length * Number(rounds);
const words = seeds.reduce((sum, { bytes }) => sum + bytes.toString().split(/\s+/).length, 0) / seeds.length;
console.log(`${seeds.length} clippings of ${Math.round(words)} words, ${rounds} rounds`);
for (const [name, time] of Object.entries(total)) {
  const quick = least[name].filter(Number.isFinite).reduce((sum, one) => sum + one, 0) / seeds.length;
  console.log(`  ${name.padEnd(8)} ${(time / count).toFixed(2)} ms, at its quickest ${quick.toFixed(2)} ms`);
}
