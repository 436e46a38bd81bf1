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
import { dirname, join } from "path";
import { fileURLToPath, pathToFileURL } from "url";

const home = dirname(fileURLToPath(import.meta.url));
const apps = join(home, ".cache", "app");
const dist = join(home, "dist");
const isPacked = !existsSync(join(home, "src"));
/** So many bundles are kept: a program that watches may still be running from an older one. */
const KEPT = 4;

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
  const bundle = isPacked ? dist : join(apps, code.slice(0, 16));
  if (!existsSync(bundle)) await makeBundle(bundle);
  if (!isPacked && process.argv[2] === "prepack") return pack(bundle, code);
  process.setSourceMapsEnabled(true);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const { main } = await import(pathToFileURL(join(bundle, "main.js")).href);
  process.exitCode = await main(process.argv.slice(2), { home, version, code, scripts: bundle });
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

/** Made beside its place and moved there whole: of two starts at once, the second finds the place taken. */
async function makeBundle(bundle) {
  const { build } = await import("esbuild");
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(apps, { recursive: true });
  await build({
    entryPoints: {
      main: join(home, "src", "cli", "main.ts"),
      worker: join(home, "src", "pipeline", "worker.ts"),
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    logLevel: "error",
  });
  await build(forBrowsers(draft));
  try {
    renameSync(draft, bundle);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(bundle)) throw error;
  }
  removeOldBundles();
}

/** The bundle as it goes into the package, and which code it is. */
function pack(bundle, code) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const name of readdirSync(bundle).filter((one) => one.endsWith(".js")))
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

function removeOldBundles() {
  const changed = (name) => {
    const stats = statSync(join(apps, name), { throwIfNoEntry: false });
    return stats ? stats.mtimeMs : 0;
  };
  const bundles = readdirSync(apps).sort((a, b) => changed(b) - changed(a));
  for (const name of bundles.slice(KEPT)) rmSync(join(apps, name), { recursive: true, force: true });
}
