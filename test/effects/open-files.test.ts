import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sliceOfOpenFiles } from "../../src/effects/open-files.ts";

const folder = mkdtempSync(join(tmpdir(), "clipfile-open-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test("a file that grows is read as far as it goes when it is asked for", () => {
  const slice = sliceOfOpenFiles();
  const path = join(folder, "read.pack");
  writeFileSync(path, "first");
  expect(textOf(slice(path, 1, 3))).toBe("irs");
  expect(textOf(slice(path, 3, 8))).toBe("st");
  appendFileSync(path, " and second");
  expect(textOf(slice(path, 9, 7))).toBe(" second".slice(0, 7));
});

test("of many files each gives its own bytes, though few stay open", () => {
  const slice = sliceOfOpenFiles();
  const paths = Array.from({ length: 40 }, (_, at) => join(folder, `${at}.pack`));
  for (const [at, path] of paths.entries()) writeFileSync(path, `pack ${at}`);
  for (let round = 0; round < 2; round += 1)
    expect(paths.map((path) => textOf(slice(path, 5, 9)))).toEqual(paths.map((_, at) => `${at}`));
});

test("a file that is not there is missed as anywhere", () => {
  expect(() => sliceOfOpenFiles()(join(folder, "none.pack"), 0, 1)).toThrow(/ENOENT/);
});
