// node bench/fit-titles.mjs <folder>…: the weights of the title's rules that would choose most titles rightly, beside
// those in force. A folder holds texts and `truth.jsonl`: a line for each text, with `file` and `title`; texts that do not
// print their title are left out. See bench/README.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";

/** Strength of the pull towards nought, rounds, and how far each goes. */
const [PULL, ROUNDS, STEP] = [0.01, 400, 0.1];

const rooms = ["read/read", "extract/claim", "extract/title/index", "extract/weights", "text/fold"];
const { read, pageOf, titleRules, weights, foldToWords } = await bundled(
  "fit-titles",
  rooms.map((room) => `export * from "./src/${room}.ts";`).join("\n"),
);
const names = titleRules.map(({ name }) => name);
const texts = process.argv.slice(2).flatMap((folder) => textsIn(folder).flatMap(candidatesOf));
const fitted = fittedTo(texts);
console.log(
  `${texts.length} texts that print their title: the weights in force choose ${rightOf(texts, inForce())} of them, those`,
);
console.log(
  `fitted to them ${rightOf(texts, fitted)}. Weights are told as multiples of that of title/wording.\n`,
);
console.log("| rule | in force | fitted |\n| --- | ---: | ---: |");
for (const [i, name] of names.entries())
  console.log(`| ${name} | ${told(inForce(), i)} | ${told(fitted, i)} |`);

function inForce() {
  return names.map((name) => weights[name]);
}

function told(all, i) {
  return (all[i] / all[names.indexOf("title/wording")]).toFixed(2);
}

function textsIn(folder) {
  const lines = readFileSync(join(folder, "truth.jsonl"), "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line))
    .map(({ file, title }) => ({ path: join(folder, file), title }));
}

/** What each rule says of each line that could be the title, and which of them is. */
function candidatesOf({ path, title }) {
  const bytes = readFileSync(path);
  const seed = { path, name: path, format: "text", size: bytes.length, changed: 0 };
  const page = pageOf(read(seed, bytes));
  const rows = page.titleLines.map((line) => ({
    isTitle: title ? foldToWords(line.text) === foldToWords(title) : false,
    shares: names.map(() => 0),
  }));
  const placeOf = new Map(page.titleLines.map(({ span }, i) => [span.start, i]));
  titleRules.forEach(({ find }, rule) => {
    for (const { span, role, share = 1 } of find(page))
      if (role === "title" && placeOf.has(span.start)) rows[placeOf.get(span.start)].shares[rule] += share;
  });
  return rows.some(({ isTitle }) => isTitle) ? [rows] : [];
}

function scoreOf({ shares }, all) {
  return shares.reduce((sum, share, i) => sum + share * all[i], 0);
}

function rightOf(texts, all) {
  const best = (rows) => rows.reduce((a, b) => (scoreOf(b, all) > scoreOf(a, all) ? b : a));
  return texts.filter((rows) => best(rows).isTitle).length;
}

/** Of each text one line is the title: a softmax over its lines, climbed by gradients. */
function fittedTo(texts) {
  let all = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = names.map((_, i) => -PULL * all[i]);
    for (const rows of texts) {
      const odds = rows.map((row) => Math.exp(scoreOf(row, all)));
      const [sum, own] = [total(odds), total(odds.filter((_, i) => rows[i].isTitle))];
      rows.forEach(({ shares, isTitle }, i) => {
        const pull = ((isTitle ? odds[i] / own : 0) - odds[i] / sum) / texts.length;
        shares.forEach((share, rule) => {
          slope[rule] += share * pull;
        });
      });
    }
    all = all.map((weight, i) => weight + STEP * 10 * slope[i]);
  }
  return all;
}

function total(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
