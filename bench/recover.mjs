// node bench/recover.mjs <folder>…: dated articles whose dates were taken out are dated again; see bench/README.md.
// SHOW=missed tells of every article whose day was missed, with the evidence that left it out; SHOW=wrong of all such
// evidence, outvoted or not; SHOW=all of everything.
import { bundled } from "./bundled.mjs";

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["test/quality/clippings"];
const rooms = [
  "./test/quality/recover.ts",
  "./test/support/knowledge.ts",
  "./src/knowledge/index-knowledge.ts",
  "./src/knowledge/load-knowledge.ts",
];
const contents = rooms.map((room) => `export * from "${room}";`).join("\n");
const { recover, ownKnowledge, indexKnowledge, withoutKinds } = await bundled("recover", contents);

const known = ownKnowledge();
const stages = [
  ["text alone", undefined],
  ["with office terms", indexKnowledge(withoutKinds(known, ["facts"]))],
  ["with facts too", indexKnowledge(known)],
];
const runs = stages.map(([name, knowledge]) => [
  name,
  folders.flatMap((folder) => recover(folder, knowledge)),
]);
console.log(
  "| | articles | dated | true day in the 90 % range | wrong exact days | exact | closed | ≤ 5 y | ≤ 1 y | ≤ 31 d |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, all] of runs) console.log(summary(name, all));

const last = runs.at(-1)[1];
console.log("\n| best set stated at | articles | held |\n| --- | --- | --- |");
for (const [from, to] of bins()) {
  const some = last.filter(({ date: { best } }) => best && best.confidence >= from && best.confidence < to);
  if (some.length > 0) console.log(`| ${from}–${to} | ${some.length} | ${share(some, "inBest")} |`);
}
console.log("\n| rule | stated on average | held | times |\n| --- | --- | --- | --- |");
const byRule = new Map();
for (const { piece, held } of last.flatMap(({ evidence }) => evidence)) {
  const key = `${piece.rule} ${piece.confidence.toFixed(2)}`;
  byRule.set(key, [...(byRule.get(key) ?? []), { confidence: piece.confidence, held }]);
}
for (const [rule, some] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`| ${rule} | ${mean(some, "confidence")} | ${share(some, "held")} | ${some.length} |`);

if (process.env.SHOW) {
  for (const { file, day, date, inRange, width, evidence } of last) {
    const wrong = !inRange || (process.env.SHOW === "wrong" && evidence.some(({ held }) => !held));
    if (!wrong && process.env.SHOW !== "all") continue;
    console.log(`\n${file} ${day} ${date.edtf} (${width}) ${date.sentence}`);
    for (const { piece, held } of evidence)
      if (!held || process.env.SHOW === "all")
        console.log(
          `    ${held ? " " : "!"} ${piece.rule} ${piece.confidence} ${JSON.stringify(piece.ranges)} ${piece.weekdays ?? ""}${piece.partsOfYear ?? ""} "${piece.text}": ${piece.says}`,
        );
  }
}

function summary(name, all) {
  const within = (days) => all.filter(({ width }) => width <= days).length;
  const dated = all.filter(({ date }) => date.edtf !== null);
  const exact = all.filter(({ width }) => width === 1);
  return `| ${name} | ${all.length} | ${dated.length} | ${share(dated, "inRange")} | ${exact.filter(({ inRange }) => !inRange).length} | ${exact.length} | ${all.filter(({ width }) => Number.isFinite(width)).length} | ${within(1827)} | ${within(366)} | ${within(31)} |`;
}

function share(some, what) {
  return some.length === 0 ? "–" : (some.filter((one) => one[what]).length / some.length).toFixed(3);
}

function mean(some, what) {
  return (some.reduce((sum, one) => sum + one[what], 0) / some.length).toFixed(3);
}

function bins() {
  const edges = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99, 1.01];
  return edges.slice(1).map((to, i) => [edges[i], to]);
}
