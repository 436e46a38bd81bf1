import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { articleAt } from "../corpus/article.mjs";
import { articles } from "../corpus/corpus.mjs";
import { rawText } from "../corpus/raw-text.mjs";

const HOME = resolve(import.meta.dirname, "../..");

/** All that an archive can have, feeds and the sitemap, too. */
const SETTINGS = `title: Made-up clippings
baseUrl: https://archive.example/
templates: templates
publish:
  text: full
  originals: true
  robots: index
`;

/** Our program in an archive of its own, with the raw clippings of the articles that are listed. */
export function clipfile(folder, list) {
  const output = join(folder, "public");
  const layout = join(folder, "templates", "layout.eta");
  const sourceOf = ({ id }) => join(folder, "seeds", `${id}.txt`);
  const call = (...args) => ({
    command: process.execPath,
    args: [join(HOME, "build.mjs"), ...args, "-i", "seeds", "-o", "public"],
    cwd: folder,
  });
  const count = list.length;
  const some = (part) => list[Math.floor(part * count)];

  return {
    name: "Clipfile",
    folder,
    output,
    sourceOf,
    pageOf: ({ id }) => `articles/${id}.html`,
    retitled,
    build: call("build"),
    watch: { ...call("build", "--watch"), ready: /Serving/ },
    prepare() {
      mkdirSync(join(folder, "seeds"), { recursive: true });
      mkdirSync(join(folder, "templates"));
      writeFileSync(join(folder, "archive.yaml"), SETTINGS);
      copyFileSync(join(HOME, "templates", "layout.eta"), layout);
      for (const article of articles(count)) writeFileSync(sourceOf(article), rawText(article));
    },
    clean() {
      for (const name of ["public", ".cache"]) rmSync(join(folder, name), { recursive: true, force: true });
    },
    /** What is changed before each build, in this order; `turn` counts from 0, and each turn changes something else. */
    changes: {
      same() {},
      add(turn) {
        const article = articleAt(count + turn);
        writeFileSync(sourceOf(article), rawText(article));
      },
      edit(turn) {
        const path = sourceOf(some(0.3 + turn / 100));
        const text = readFileSync(path, "utf8");
        writeFileSync(path, retitled(text, `Ferry waits for its anchor, day ${turn + 2}`));
      },
      delete(turn) {
        rmSync(sourceOf(some(0.6 + turn / 100)));
      },
      template(turn) {
        const text = readFileSync(layout, "utf8");
        writeFileSync(layout, text.replace("</body>", `<p>Edition ${turn + 1}</p>\n</body>`));
      },
    },
  };
}

/** The headline is the first line that says something. */
const retitled = (text, title) => text.replace(/^(\ufeff?\s*)\S.*$/m, (_, before) => before + title);
