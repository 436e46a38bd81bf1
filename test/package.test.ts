import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STRIKE } from "./cli/call.ts";

/** A folder of somebody's own, in which the packed program is installed, as npm lays it out: packages side by side. */
let folder = "";
const installed = () => join(folder, "node_modules", "clipfile");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clipfile-installed-"));
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  mkdirSync(installed(), { recursive: true });
  const tarball = packed.trim().split("\n").at(-1)!;
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", installed(), "--strip-components", "1"]);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  // A library for the sources alone is left out: what is packed does not need it.
  for (const name of Object.keys(dependencies).filter((one) => one !== "esbuild"))
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name), "junction");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function clipfile(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed(), "build.mjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: "utf8" }).sort();

describe("the package, installed elsewhere", () => {
  test("holds the program, its templates and tables, and nothing of the workshop", () => {
    const names = [...new Set(filesIn(installed()).map((name) => name.split(/[/\\]/)[0]))];
    expect(names.sort()).toEqual(["README.md", "build.mjs", "data", "dist", "package.json", "templates"]);
    const { bin } = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8"));
    expect(readFileSync(join(installed(), bin.clipfile), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("makes an archive, builds it and corrects it, and writes nothing where it is installed", () => {
    const before = filesIn(installed());
    expect(clipfile("init", "mine")).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(folder, "strike.txt"), STRIKE);
    const settings = ["-c", join("mine", "archive.yaml")];
    expect(clipfile("add", "strike.txt", ...settings).stdout).toContain("id strike");
    expect(clipfile("fix", "strike", "date=1931-05-05", ...settings)).toMatchObject({ status: 0 });
    const built = clipfile("--json", ...settings);
    expect(built.status, built.stderr).toBe(0);
    const site = filesIn(join(folder, "mine", "public"));
    for (const name of ["index.html", "assets/site.css", "assets/search.js", "articles/strike.json"])
      expect(site).toContain(join(...name.split("/")));
    expect(readFileSync(join(folder, "mine/public/articles/strike.json"), "utf8")).toContain('"1931-05-05"');
    expect(filesIn(installed())).toEqual(before);
  });

  test("knows its version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(clipfile("-V")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});
