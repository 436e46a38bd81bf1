import { execFile, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** A package with this `build.mjs` and a program that says what it was called with. */
let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "clipfile-package-"));
  for (const name of ["build.mjs", "package.json", "package-lock.json"]) copyFileSync(name, join(home, name));
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  cpSync("src/start", join(home, "src/start"), { recursive: true });
  // What the start itself needs of the program.
  for (const name of ["compiling.ts", "heap.ts", "list-ahead.ts", "list-files.ts", "order.ts"])
    cpSync(`src/effects/${name}`, join(home, "src/effects", name));
  program("called");
});
afterEach(() => rmSync(home, { recursive: true }));

function program(word: string): void {
  mkdirSync(join(home, "src/cli"), { recursive: true });
  for (const room of ["search", "render"]) {
    mkdirSync(join(home, `src/${room}/client`), { recursive: true });
    writeFileSync(join(home, `src/${room}/client/main.ts`), `alert("${word}");`);
  }
  mkdirSync(join(home, "src/pipeline"), { recursive: true });
  writeFileSync(join(home, "src/pipeline/worker.ts"), `console.log("${word}");`);
  writeFileSync(
    join(home, "src/pipeline/press.ts"),
    `export const packPress = () => ["press.pack", "${word}"];`,
  );
  writeFileSync(join(home, "src/cli/first-look.ts"), `export const firstLook = async () => undefined;`);
  writeFileSync(
    join(home, "src/cli/main.ts"),
    `export async function main(argv: string[], program: { home: string; version: string; code: string }) {
       if (argv[0] === "fail") throw new Error("failed on line 2");
       console.log(JSON.stringify({ word: "${word}", argv, ...program }));
       return argv.length;
     }`,
  );
}

function start(argv: readonly string[] = [], nodeOptions: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, join(home, "build.mjs"), ...argv],
    {
      encoding: "utf8",
    },
  );
  return { status, stderr, said: stdout === "" ? null : JSON.parse(stdout) };
}

const bundles = () => readdirSync(join(home, ".cache/app"));

describe("node build.mjs", () => {
  test("hands on the call, the place and the version, and ends with the program's answer", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    const { status, said } = start(["--input", "my seeds"]);
    expect(status).toBe(2);
    expect(said).toMatchObject({ argv: ["--input", "my seeds"], home, version });
    for (const name of ["search.js", "site.js"])
      expect(readFileSync(join(said.scripts, name), "utf8")).toContain('alert("called")');
    expect(readFileSync(join(said.scripts, "press.pack"), "utf8")).toBe("called");
    expect(said.code).toMatch(/^[0-9a-f]{64}$/);
  });

  test("bundles again when a source changed, and only then", () => {
    const first = start().said;
    expect([start().said.code, bundles().length]).toEqual([first.code, 1]);
    program("called again");
    const changed = start().said;
    expect(changed.word).toBe("called again");
    expect(changed.code).not.toBe(first.code);
  });

  test("packs the tables of the press again when one changed; that is no other code", () => {
    mkdirSync(join(home, "data"));
    writeFileSync(join(home, "data/outlets.csv"), "name\nHarbour Clarion\n");
    const first = start().said;
    writeFileSync(join(home, "data/outlets.csv"), "name\nTarn Post\n");
    const changed = start().said;
    expect(changed.scripts).not.toBe(first.scripts);
    expect(changed.code).toBe(first.code);
  });

  test("may be started from anywhere, and says whose packages it bundled", () => {
    writeFileSync(
      join(home, "src/cli/main.ts"),
      `import colors from "picocolors"; export const main = async () => (colors.red("x") ? 3 : 4);`,
    );
    const { status } = spawnSync(process.execPath, [join(home, "build.mjs")], { cwd: tmpdir() });
    expect(status).toBe(3);
    const [bundle] = bundles();
    expect(readFileSync(join(home, ".cache/app", bundle!, "licenses.txt"), "utf8")).toMatch(
      /^picocolors \S+ \(ISC\)/,
    );
  });

  test("keeps few bundles", () => {
    for (let at = 0; at < 7; at += 1) {
      program(`version ${at}`);
      expect(start().said.word).toBe(`version ${at}`);
    }
    expect(bundles().length).toBeLessThan(6);
  });

  test("leaves what other starts are at work on, and takes away what one left long ago", () => {
    const now = Date.now() / 1000;
    const drafts = Array.from({ length: 5 }, (_, i) => join(home, ".cache/app", `abc.${i}`));
    const left = join(home, ".cache/app", "abc.9");
    for (const draft of [...drafts, left]) mkdirSync(draft, { recursive: true });
    for (const draft of drafts) utimesSync(draft, now + 60, now + 60);
    utimesSync(left, now - 200_000, now - 200_000);
    program("beside five others");
    expect(start().said.word).toBe("beside five others");
    expect([...drafts, left].map((draft) => existsSync(draft))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    for (const draft of drafts) rmSync(draft, { recursive: true });
  });

  test("starts with what was compiled in the run before, and does without where that was damaged", () => {
    const { scripts } = start().said;
    const compiled = readdirSync(scripts).filter((name) => name.endsWith(".compiled"));
    expect(compiled).toHaveLength(1);
    const place = join(scripts, compiled[0]!);
    const before = readFileSync(place);
    expect([start().said.word, readFileSync(place)]).toEqual(["called", before]);
    for (const damaged of [
      Buffer.from(before).fill(7, 500, 600),
      before.subarray(0, 900),
      Buffer.from("x"),
    ]) {
      writeFileSync(place, damaged);
      expect(start().said.word).toBe("called");
      expect(readFileSync(place)).not.toEqual(damaged);
    }
  });

  test("may be started many times at once", async () => {
    const starts = Array.from({ length: 6 }, () =>
      promisify(execFile)(process.execPath, [join(home, "build.mjs")]),
    );
    const answers = await Promise.all(starts);
    expect(answers.map(({ stdout }) => JSON.parse(stdout).word)).toEqual(Array(6).fill("called"));
    expect(bundles()).toHaveLength(1);
  });

  test("names the line of the source when the program is at fault", () => {
    const { status, stderr } = start(["fail"]);
    expect(status).toBe(1);
    expect(stderr).toContain("src/cli/main.ts:2");
  });

  test("says in a sentence that Node is too old", () => {
    for (const version of ["12.22.12", "18.20.8", "20.18.3"]) {
      const old = join(home, "old.cjs");
      writeFileSync(old, `Object.defineProperty(process.versions, "node", { value: "${version}" })`);
      const { status, stderr } = start([], ["--require", old]);
      expect(status).toBe(1);
      expect(stderr).toBe(
        `Clipfile needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.\n`,
      );
    }
  });

  test("is written so that an old Node can read it", () => {
    expect(readFileSync("build.mjs", "utf8")).not.toMatch(/\?\.|\?\?|^await|"node:/m);
  });

  test("says in a sentence that the packages are missing", () => {
    rmSync(join(home, "node_modules"));
    const { status, stderr } = start();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `The packages that Clipfile is made with are not installed. Run "npm ci" in ${home} and try again.\n`,
    );
  });
});
