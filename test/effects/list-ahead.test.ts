import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAhead } from "../../src/effects/list-ahead.ts";
import { listFiles } from "../../src/effects/list-files.ts";

const folder = mkdtempSync(join(tmpdir(), "clipfile-list-ahead-"));
const script = join(folder, "lister.js");
const site = join(folder, "site");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const entry = resolve("src/start/lister.ts");
  await build({ entryPoints: [entry], outfile: script, bundle: true, platform: "node", format: "cjs" });
  mkdirSync(join(site, "a", "b"), { recursive: true });
  mkdirSync(join(site, ".hidden"));
  writeFileSync(join(site, "a", "b", "z.html"), "zz");
  writeFileSync(join(site, "a", "\u{1f4f0}é x.html"), "");
  writeFileSync(join(site, ".hidden", "no.html"), "no");
  writeFileSync(join(site, "index.html"), "<p>");
  symlinkSync(join(site, "nowhere"), join(site, "gone"));
});

test("a list that was begun in a thread is the list that is made here", () => {
  const listed = listAhead(script, site)();
  expect(listed).toEqual(listFiles(site));
  expect(listed!.map(({ name }) => name)).toContain("a/b/z.html");
});

test("an empty folder has an empty list", () => {
  mkdirSync(join(folder, "empty"));
  expect(listAhead(script, join(folder, "empty"))()).toEqual([]);
});

test("what the thread cannot list, and what it has no program for, is left to whoever asks", () => {
  expect(listAhead(script, join(folder, "absent"))()).toBeNull();
  expect(listAhead(join(folder, "absent.js"), site)()).toBeNull();
});
