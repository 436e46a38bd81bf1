#!/usr/bin/env node
// Starts the program: bundles src/ unless this very code was bundled before, and runs it. In the package that npm
// installs there is no src/, only dist/, the bundle made when it was packed ("node build.mjs prepack"). Whatever Node there is
// reads this file first and must be able to, so that it can be told that it is too old.
// biome-ignore-all lint/style/useNodejsImportProtocol: Nodes before 12.20 do not know it
import { createHash } from "crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "fs";
import { homedir } from "os";
import { dirname, join } from "path";
import { fileURLToPath, pathToFileURL } from "url";

const home = dirname(fileURLToPath(import.meta.url));
const apps = join(home, ".cache", "app");
const dist = join(home, "dist");
const isPacked = !existsSync(join(home, "src"));
const LICENSES = "licenses.txt";
/** So many bundles are kept: a program that watches may still be running from an older one. */
const KEPT = 4;
const A_DAY = 24 * 60 * 60 * 1000;

const wanting = whatIsMissing();
if (wanting) {
  console.error(wanting);
  process.exitCode = 1;
} else {
  start();
}

function whatIsMissing() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Clipfile needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`;
  }
  if (!isPacked && !existsSync(join(home, "node_modules", "esbuild"))) {
    return `The packages that Clipfile is made with are not installed. Run "npm ci" in ${home} and try again.`;
  }
  return null;
}

async function start() {
  const code = isPacked ? readFileSync(join(dist, "code"), "utf8") : digestOfSources();
  const bundle = isPacked ? dist : join(apps, code.slice(0, 16) + digestOfPress());
  if (!existsSync(bundle)) await makeBundle(bundle);
  if (!isPacked && process.argv[2] === "prepack") return pack(bundle, code);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const { main } = await import(pathToFileURL(join(bundle, "main.js")).href);
  const program = { home, version, code, scripts: bundle };
  process.exitCode = await main(process.argv.slice(2), program, isPacked ? cacheOfUser() : bundle);
}

/** Where it is installed, nothing is written. */
function cacheOfUser() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache"), "clipfile");
}

/** Names and contents of all that the program is made of; the packages are settled by the lock file. */
function digestOfSources() {
  const hash = createHash("sha256");
  const sources = readdirSync(join(home, "src"), { recursive: true }).filter((name) => name.endsWith(".ts"));
  const names = sources.map((name) => `src/${name.split("\\").join("/")}`).sort();
  for (const name of ["package.json", "package-lock.json", ...names]) {
    const text = readFileSync(join(home, name), "utf8").split("\r\n").join("\n");
    hash.update(`${name}\n${text.length}\n${text}`);
  }
  return hash.digest("hex");
}

/** The tables that lie packed in the bundle: no value that was made hangs on all of them, so they are no part of the code. */
function digestOfPress() {
  const hash = createHash("sha256");
  for (const name of ["agencies.csv", "outlets.csv"]) {
    const table = join(home, "data", name);
    hash.update(existsSync(table) ? readFileSync(table) : "");
  }
  return hash.digest("hex").slice(0, 8);
}

/** Made beside its place and moved there whole: of two starts at once, the second finds the place taken. */
async function makeBundle(bundle) {
  const { build } = await import("esbuild");
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(apps, { recursive: true });
  const { metafile } = await build(theProgram(draft));
  escapeLetters(join(draft, "app.cjs"));
  writeFileSync(join(draft, LICENSES), licensesOf(Object.keys(metafile.inputs)));
  await build(itsStarts(draft));
  await build(forBrowsers(draft));
  await packTables(draft);
  try {
    renameSync(draft, bundle);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(bundle)) throw error;
  }
  removeOldBundles();
}

/**
 * All of it, with the packages, in one script: see src/start/app.ts. It is a function already, and as short as it can be with
 * its names as they are: each thread holds all of it in memory.
 */
function theProgram(outdir) {
  return {
    banner: { js: "(function (module, exports, require, __filename) {" },
    footer: { js: "})" },
    minifyWhitespace: true,
    lineLimit: 160,
    stdin: {
      contents: `export const main = () => import("./cli/main.ts");
                 export const worker = () => import("./pipeline/worker.ts");`,
      resolveDir: join(home, "src"),
    },
    absWorkingDir: home, // from there the names of its inputs go
    outfile: join(outdir, "app.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    define: { "import.meta.url": "__filename" },
    legalComments: "none",
    metafile: true,
    sourcemap: "linked",
    logLevel: "error",
  };
}

/** Whose work is in the bundle, and on what terms: these ask that they go with every copy. */
function licensesOf(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) || []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(home, folder, "package.json"), "utf8"));
      const files = readdirSync(join(home, folder)).filter((file) =>
        /^(?:licen[cs]e|copying|notice)/i.test(file),
      );
      const texts = files.map((file) => readFileSync(join(home, folder, file), "utf8").trim());
      return [`${name} ${version} (${license})`, ...texts].join("\n\n");
    })
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

/** What loads it, in each thread of a crew and in the first one: that takes a first look before, which needs little of it. */
function itsStarts(outdir) {
  return {
    entryPoints: ["main", "worker", "lister"].map((name) => join(home, "src", "start", `${name}.ts`)),
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    plugins: [{ name: "first look", setup: leaveOutTheRest }],
    logLevel: "error",
  };
}

/** What is loaded when it is asked for is not asked for by a first look: only by the program. */
function leaveOutTheRest(bundler) {
  bundler.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
    kind === "dynamic-import" ? { path, external: true } : undefined,
  );
}

/** The tables of the press as the program looks things up in them: see src/pipeline/press.ts. */
async function packTables(outdir) {
  const { build } = await import("esbuild");
  const press = join(home, "src", "pipeline", "press.ts");
  const outfile = join(outdir, "press.js");
  await build({
    entryPoints: [press],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  const { packPress } = await import(pathToFileURL(outfile).href);
  const [name, text] = packPress({ exists: existsSync, read: readFileSync }, join(home, "data"));
  writeFileSync(join(outdir, name), text);
  rmSync(outfile);
}

/** Only in regular expressions are letters beyond ASCII still themselves, and there they may be escaped as well. */
function escapeLetters(path) {
  const code = readFileSync(path, "utf8");
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(path, code.replace(/[^\0-\x7f]/g, escaped));
}

/** The bundle as it goes into the package, and which code it is. */
function pack(bundle, code) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const name of readdirSync(bundle).filter((one) => /\.(?:c?js|pack)$/.test(one) || one === LICENSES))
    copyFileSync(join(bundle, name), join(dist, name));
  writeFileSync(join(dist, "code"), code);
}

/** What runs on every page, and what on the search page: classic scripts, for browsers of 2022 and later. */
function forBrowsers(outdir) {
  return {
    entryPoints: {
      site: join(home, "src", "render", "client", "main.ts"),
      search: join(home, "src", "search", "client", "main.ts"),
    },
    outdir,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  };
}

/** A draft is another start's, which is at work on it, unless it has lain there for long. */
function removeOldBundles() {
  const changed = (name) => {
    const stats = statSync(join(apps, name), { throwIfNoEntry: false });
    return stats ? stats.mtimeMs : 0;
  };
  const names = readdirSync(apps).sort((a, b) => changed(b) - changed(a));
  const bundles = names.filter((name) => !name.includes("."));
  const left = names.filter((name) => name.includes(".") && changed(name) < Date.now() - A_DAY);
  for (const name of [...bundles.slice(KEPT), ...left])
    rmSync(join(apps, name), { recursive: true, force: true });
}
