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
  const put = (article) => writeFileSync(sourceOf(article), rawText(article));
  const added = articleAt(count);
  const [edited, deleted] = [0.35, 0.65].map((part) => list[Math.floor(part * count)]);

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
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(join(folder, "seeds"), { recursive: true });
      mkdirSync(join(folder, "templates"));
      writeFileSync(join(folder, "archive.yaml"), SETTINGS);
      copyFileSync(join(HOME, "templates", "layout.eta"), layout);
      for (const article of articles(count)) put(article);
    },
    /** What is changed before each further build, in this order. */
    changes: {
      same() {},
      add: () => put(added),
      edit() {
        const text = readFileSync(sourceOf(edited), "utf8");
        writeFileSync(sourceOf(edited), retitled(text, "Ferry waits for its anchor"));
      },
      delete: () => rmSync(sourceOf(deleted)),
      template() {
        const text = readFileSync(layout, "utf8");
        writeFileSync(layout, text.replace("</body>", "<p>Second edition</p></body>"));
      },
    },
    /** Takes the changes back; but for the layout, which every page would have to be made again for. */
    restore() {
      rmSync(sourceOf(added), { force: true });
      for (const { number } of [edited, deleted]) put(articleAt(number));
    },
  };
}

/** The headline is the first line that says something. */
const retitled = (text, title) => text.replace(/^(\ufeff?\s*)\S.*$/m, (_, before) => before + title);
