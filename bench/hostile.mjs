// node bench/hostile.mjs [words]: how the time of read, extract and date grows on clippings made to be slow: each shape
// in three sizes, every one twice the last. Processor time, so that a busy machine says the same; a shape that takes
// more than three times as long at twice the size is marked. `words`: only shapes whose name holds them.
import { bundled } from "./bundled.mjs";

const rooms = ["read", "extract", "date"];
const { read, extract, date, indexSources } = await bundled(
  "hostile",
  [
    ...rooms.map((name) => `export { ${name} } from "./src/${name}/${name}.ts";`),
    'export { indexSources } from "./src/knowledge/index-sources.ts";',
  ].join("\n"),
);

/** Houses that a table names: what is invented of them costs as much as of real ones. */
const HOUSES = ["Harbour Clarion", "Valley Clarion", "Tarn Clarion", "Moor Clarion"];
const sources = indexSources(
  HOUSES.map((name) => ({
    name,
    aliases: [],
    loose: [],
    signatures: [],
    domains: [],
    country: null,
    kind: "newspaper",
  })),
);

const SENTENCE = "The owners met again on Tuesday, and nobody expects that they will agree. ";
/** A stretch of `size` characters of these words. */
const fill = (words, size) => words.repeat(Math.ceil(size / words.length)).slice(0, size);
const each = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join("");
const megabyte = (words) => (n) => fill(words, n * 10);
const inHtml = (make) => (n) => `<!doctype html><html><head></head><body>${make(n)}</body></html>`;
const repeated = (markup) => inHtml((n) => markup.repeat(n));

/** Shapes by format; `n` grows to 100,000: so many lines, rows or tags, or ten times as many characters. */
const SHAPES = {
  text: {
    "one word": megabyte("a"),
    "one line": megabyte(SENTENCE),
    punctuation: megabyte(".,;:!?-"),
    digits: megabyte("1234567890"),
    "By By": megabyte("By "),
    dates: megabyte("May 4, 2021 "),
    "dates told": megabyte("on May 4, 2021 and two days ago "),
    quotes: megabyte('"'),
    "less than": megabyte("<"),
    brackets: megabyte("[("),
    spaces: (n) => `a${fill(" ", n * 10)}b`,
    entities: megabyte("&amp;"),
    garbled: megabyte("\u00c3\u00a9\u00e2\u20ac\u2122"),
    addresses: megabyte("https://clarion.example/a "),
    "short lines": (n) => each(n, (i) => `line ${i}\n`),
    "equal lines": (n) => "Share this\n".repeat(n),
    bylines: (n) => "By Jo March\n".repeat(n),
    "date lines": (n) => "May 4, 2021\n".repeat(n),
    captions: (n) => each(n, (i) => `The harbour at dawn ${i}. (Jo March / Wire)\n`),
    "signed by the house": (n) => each(n / 2, (i) => `The harbour at dawn ${i} - Clarion International\n`),
    "names of houses": (n) => each(n, (i) => `${HOUSES[i % HOUSES.length]}\n`),
    paragraphs: (n) => each(n / 4, (i) => `${i} ${SENTENCE}\n\n`),
    wrapped: (n) => "the owners met again on tuesday and nobody expects that they will\n".repeat(n / 2),
  },
  html: {
    "orphan rows": repeated("<tr><td>a</td></tr>"),
    "open rows": repeated("<tr><td>a"),
    "open tables": repeated("<table><tr><td>a"),
    "open divisions": repeated("<div>a"),
    "mixed tags": repeated("<div>a<b>b</b>c<br></div>"),
    items: repeated("<li>a</li>"),
    attributes: inHtml((n) => `<p ${each(n, (i) => `a${i}=1 `)}>x</p>`),
    "JSON-LD": inHtml(
      (n) => `<script type="application/ld+json">[${each(n, () => '{"a":1},')}{"a":1}]</script>`,
    ),
    "deep JSON-LD": inHtml((n) => `<script type="application/ld+json">${"[".repeat(n)}</script>`),
    entities: inHtml(megabyte("&amp;&eacute;")),
    "less than": inHtml(megabyte("<")),
    comments: inHtml(megabyte("<!--")),
  },
  markdown: {
    "deep quotations": (n) => `${"> ".repeat(n)}a`,
    "deep lists": (n) => `${"* ".repeat(n)}a`,
    "deep links": (n) => "[".repeat(n),
    stars: (n) => "*a_ ".repeat(n),
    items: (n) => "- a\n".repeat(n / 4),
    headings: (n) => `# a\n\n${SENTENCE}\n\n`.repeat(n / 16),
    references: (n) => "[a]: b\n".repeat(n / 2),
  },
};

function timeOf(format, text) {
  const bytes = Buffer.from(text);
  const name = `hostile.${format}`;
  const from = process.cpuUsage();
  const clipping = read({ path: name, name, format, size: bytes.length, changed: 0 }, bytes);
  date(clipping, extract(clipping, sources), { dateOrder: null });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const [wanted = ""] = process.argv.slice(2);
/** Below this many milliseconds a ratio is noise. */
const NOISE = 200;
for (const [format, shapes] of Object.entries(SHAPES)) {
  for (const [name, make] of Object.entries(shapes)) {
    if (!`${format} ${name}`.includes(wanted)) continue;
    timeOf(format, make(5_000));
    const [a, b, c] = [25_000, 50_000, 100_000].map((n) => timeOf(format, make(n)));
    const mark = c > 3 * b && b > a && c > NOISE ? "  faster than its size" : "";
    const times = [a, b, c].map((time) => `${time.toFixed(0).padStart(7)} ms`).join("");
    console.log(`${`${format}: ${name}`.padEnd(28)}${times}${mark}`);
  }
}
