// npm run eval -- <folder>: the scores of a labelled folder (clippings and a truth.jsonl, as in test/quality/clippings),
// its worst files and its most frequent mistakes, so that the next person sees where to go.
import { bundled } from "../../bench/bundled.mjs";

const folder = process.argv[2] ?? "test/quality/clippings";
const { evaluate } = await bundled("eval", 'export * from "./test/quality/score.ts";');
const { scores, mistakes } = evaluate(folder);

console.log(folder);
for (const [name, value] of Object.entries(scores)) console.log(`  ${name.padEnd(14)} ${value}`);
printCounts(
  "worst files",
  mistakes.map(({ file }) => file),
);
printCounts(
  "most frequent mistakes",
  mistakes.map(({ kind }) => kind),
);
console.log("\nall mistakes");
for (const { file, line, kind, says } of mistakes) {
  console.log(`  ${file}${line ? `:${line}` : ""}  ${kind}  ${says.slice(0, 100)}`);
}

function printCounts(title, names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  console.log(`\n${title}`);
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10)) {
    console.log(`  ${String(count).padStart(4)}  ${name}`);
  }
}
