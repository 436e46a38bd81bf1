import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { articles } from "../corpus/corpus.mjs";
import { isoTime, markdownText, slugOfArticle } from "../corpus/markdown.mjs";

const HERE = import.meta.dirname;
/** Where Eleventy is installed, once; nobody else needs it. */
const INSTALLED = resolve(HERE, "../../.cache/bench/eleventy");

/**
 * The generators that are on this machine, or can be: each with its version and how it becomes a site of the same articles
 * (`clipfile.mjs` tells what such a site can do). `say` hears why one is left out.
 */
export function findPeers(say) {
  const looks = { Eleventy: [installEleventy, eleventy], Hugo: [hugoVersion, hugo] };
  return Object.entries(looks).flatMap(([name, [look, site]]) => {
    try {
      return [{ name, version: look(), site }];
    } catch (error) {
      say(`${name} is left out: ${error.message.trim()}`);
      return [];
    }
  });
}

function installEleventy() {
  const wanted = readFileSync(join(HERE, "eleventy/package.json"), "utf8");
  const place = join(INSTALLED, "package.json");
  const isThere = existsSync(join(INSTALLED, "node_modules")) && readFileSync(place, "utf8") === wanted;
  if (!isThere) {
    mkdirSync(INSTALLED, { recursive: true });
    writeFileSync(place, wanted);
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error"], {
      cwd: INSTALLED,
      stdio: "pipe",
    });
  }
  return JSON.parse(wanted).dependencies["@11ty/eleventy"];
}

const hugoVersion = () => /\d+\.\d+\.\d+/.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))[0];

function eleventy(folder, list) {
  const program = join(INSTALLED, "node_modules/@11ty/eleventy/cmd.cjs");
  const call = (...args) => ({ command: process.execPath, args: [program, ...args], cwd: folder });
  const sourceOf = (article) => {
    const name = `${isoTime(article.time).slice(0, 10)}-${slugOfArticle(article)}.md`;
    return join(folder, "content/articles", monthFolder(article), name);
  };
  return {
    ...renderer("Eleventy", folder, sourceOf),
    build: call("--quiet"),
    watch: { ...call("--watch"), ready: /Watching/ },
    prepare() {
      rmSync(folder, { recursive: true, force: true });
      cpSync(join(HERE, "eleventy"), folder, { recursive: true });
      symlinkSync(join(INSTALLED, "node_modules"), join(folder, "node_modules"));
      putStyles(folder);
      putArticles(list.length, sourceOf);
    },
  };
}

function hugo(folder, list) {
  const output = join(folder, "public");
  const args = ["--source", folder, "--destination", output, "--noBuildLock"];
  const sourceOf = (article) => join(folder, "content", monthFolder(article), `${slugOfArticle(article)}.md`);
  const build = { command: "hugo", args, cwd: folder };
  return {
    ...renderer("Hugo", folder, sourceOf),
    build,
    // Without this it renders anew only what was changed or looked at last, and leaves the rest as it was.
    watch: {
      ...build,
      args: [...args, "--watch"],
      env: { HUGO_DISABLEFASTRENDER: "true" },
      ready: /Press Ctrl\+C/,
    },
    prepare() {
      rmSync(folder, { recursive: true, force: true });
      cpSync(join(HERE, "hugo"), folder, { recursive: true });
      putStyles(folder);
      putArticles(list.length, sourceOf);
      for (const path of new Set(list.map(monthFolder))) putSections(join(folder, "content"), path);
    },
  };
}

/** What both have in common. */
function renderer(name, folder, sourceOf) {
  const output = join(folder, "public");
  return {
    name,
    folder,
    output,
    sourceOf,
    pageOf: (article) => `${monthFolder(article)}/${slugOfArticle(article)}/index.html`,
    restore() {},
    retitled: (text, title) => text.replace(/^title: .*$/m, `title: "${title}"`),
  };
}

/** `2012/05`. */
const monthFolder = ({ time }) => isoTime(time).slice(0, 7).replace("-", "/");

function putStyles(folder) {
  mkdirSync(join(folder, "static"), { recursive: true });
  cpSync(join(HERE, "style.css"), join(folder, "static/style.css"));
}

function putArticles(count, sourceOf) {
  const made = new Set();
  for (const article of articles(count)) {
    const path = sourceOf(article);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, markdownText(article));
  }
}

/** A folder is a year or a month to Hugo if a file in it says so. */
function putSections(content, path) {
  const year = path.slice(0, 4);
  const section = (title, type) => `---\ntitle: "${title}"\ntype: ${type}\n---\n`;
  writeFileSync(join(content, year, "_index.md"), section(year, "year"));
  writeFileSync(join(content, path, "_index.md"), section(path.replace("/", "-"), "month"));
}
