import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STRIKE } from "./cli/call.ts";
import { serveFolder } from "./support/static-server.ts";

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
    // What is compiled of it is kept where the user's programs keep such things.
    env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache") },
  });
  return { status, stdout, stderr };
}

/** What npm puts onto the path. */
function commandFolder(): string {
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  chmodSync(join(installed(), "build.mjs"), 0o755);
  if (!existsSync(join(bin, "clipfile")))
    symlinkSync(join("..", "clipfile", "build.mjs"), join(bin, "clipfile"));
  return bin;
}

const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: "utf8" }).sort();

describe("the package, installed elsewhere", () => {
  test("holds the program, its templates and tables, and nothing of the workshop", () => {
    const names = [...new Set(filesIn(installed()).map((name) => name.split(/[/\\]/)[0]))];
    expect(names.sort()).toEqual([
      "README.md",
      "build.mjs",
      "data",
      "dist",
      "docs",
      "package.json",
      "templates",
    ]);
    const { bin } = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8"));
    expect(readFileSync(join(installed(), bin.clipfile), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("says whose work is in its bundle, and on what terms", () => {
    const licenses = readFileSync(join(installed(), "dist/licenses.txt"), "utf8").split(
      `\n\n${"-".repeat(80)}\n\n`,
    );
    for (const text of licenses)
      expect(text).toMatch(/^\S+ \d\S* \((?:MIT|ISC|BSD[-\w]*|Apache-2\.0|0BSD|LGPL[-\w.+]*|Python-2\.0)\)/);
    const names = licenses.map((text) => text.split(" ")[0]);
    expect(names).toEqual(expect.arrayContaining(["chokidar", "commander", "eta", "remark-html"]));
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
    expect(filesIn(join(folder, "cache", "clipfile"))).toHaveLength(1);
  });

  test("knows its version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(clipfile("-V")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});

/** As a newcomer has them, who has read no more than the README. */
const LETTER = `A letter to the harbour office

I saw the ferry come in on 4 March 1987, and Zebulon Wrackham was at the helm, whatever he says now.

He had been told to keep the xylophones below deck, and he did not.
`;
const FERRY = `Ferry stops at noon

By Ines Calloway

EASTHAVEN, March 9, 1987 – The ferry to the islands stopped at noon on Monday, and nobody could say when it would run again.

"We have waited for years," said Nora Quill, who runs the landing. "Nobody has told us anything."

Share this on Facebook
`;

describe.skipIf(process.platform === "win32")("somebody who has only the README", () => {
  const [, section] = /\n## An archive of your own\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8"))!;
  const [install, ...steps] = [...section!.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!);
  const place = () => join(folder, "newcomer");
  const site = () => join(place(), "my-archive", "public");
  const read = (path: string) => readFileSync(join(site(), path), "utf8");

  test("is told to install the package that is made", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(install).toContain(`npm install --global ./clipfile-${version}.tgz`);
  });

  test("makes an archive, corrects a date, withholds a clipping and builds for a sub-path, step by step", () => {
    mkdirSync(place());
    writeFileSync(join(place(), "ferry.txt"), FERRY);
    writeFileSync(join(place(), "letter.txt"), LETTER);
    const env = { ...process.env, PATH: `${commandFolder()}:${process.env.PATH}` };
    const script = ["set -eux", ...steps].join("\n");
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
      cwd: place(),
      env,
      encoding: "utf8",
    });
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    expect(stdout).toContain("date       1987-03-09  (Written on 9 March 1987 (stated).)");
    expect(stdout).toContain("date: was 1987-03-09, is now 1987-03-10");

    expect(read("articles/ferry.html")).toContain("10 March 1987");
    expect(read("corrections.html")).toContain("The paper came out a day later.");
    expect(read("articles/letter.html")).toContain("[Withheld]");
    const leaks = filesIn(site()).filter(
      (name) => statSync(join(site(), name)).isFile() && /zebulon|xylophone/i.test(read(name)),
    );
    expect(leaks).toEqual([]);
  });

  test("publishes it below a path: each link, from page to page, leads to a file", async () => {
    const server = await serveFolder(site(), "/archives/harbour/");
    const seen = new Map<string, number>();
    const visit = async (address: string): Promise<void> => {
      if (seen.has(address)) return;
      const answer = await fetch(address);
      seen.set(address, answer.status);
      if (!answer.headers.get("content-type")?.startsWith("text/html"))
        return void (await answer.arrayBuffer());
      for (const [, link] of (await answer.text()).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const target = new URL(link!.replaceAll("&amp;", "&"), address);
        target.hash = "";
        if (target.origin === new URL(address).origin) await visit(target.href);
      }
    };
    await visit(`${server.address}index.html`);
    await server.close();
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
    for (const path of ["articles/ferry.html", "articles/ferry.ris", "feed.xml", "assets/site.css"])
      expect([...seen.keys()]).toContain(server.address + path);
    expect([...seen.keys()].every((address) => address.startsWith(server.address))).toBe(true);
    expect(read("feed.xml")).toContain("<id>https://example.org/archives/harbour/articles/ferry.html</id>");
    expect(read("articles/ferry.html")).toContain(
      'href="https://example.org/archives/harbour/articles/ferry.html"',
    );
  });

  test("or on a stick: names that any disk can hold", () => {
    const names = filesIn(site());
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w./-]{1,200}$/);
  });
});
