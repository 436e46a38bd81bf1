import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The program's own modules for a measurement: `contents` exports what is wanted of them, as seen from the project's
 * folder. `name`: of the measurement.
 */
export async function bundled(name, contents) {
  mkdirSync("node_modules/.cache", { recursive: true });
  const outfile = `node_modules/.cache/clipfile-${name}.mjs`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
