import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type SecondLook, secondLook } from "../../src/watch/second-look.ts";

/** A folder with a file, and what the second look tells of them after something was done. */
async function toldAfter(doing: (file: string, second: SecondLook) => void): Promise<readonly string[]> {
  const home = mkdtempSync(join(tmpdir(), "clipfile-look-"));
  const folder = join(home, "templates");
  const file = join(folder, "page.eta");
  mkdirSync(folder);
  writeFileSync(file, "Words.");
  const told: string[] = [];
  const second = secondLook((path) => told.push(path.slice(home.length + 1)));
  onTestFinished(() => {
    second.close();
    rmSync(home, { recursive: true, force: true });
  });
  second.lookAt([folder, file]);
  doing(file, second);
  await new Promise((later) => setTimeout(later, 400));
  return told;
}

test("nothing is told of what stays as it was", async () => {
  expect(await toldAfter(() => {})).toEqual([]);
});

test("a file that has other words, or is gone, is told; its folder is not told beside it", async () => {
  expect(await toldAfter((file) => writeFileSync(file, "Other words."))).toEqual([
    join("templates", "page.eta"),
  ]);
  expect(await toldAfter((file) => rmSync(file))).toEqual([join("templates", "page.eta")]);
});

test("of a folder in which another file came, the folder is told", async () => {
  expect(await toldAfter((file) => writeFileSync(`${file}.new`, "Words."))).toEqual(["templates"]);
});

test("what was heard of meanwhile is not told once more, nor the folder that is another by it", async () => {
  const told = await toldAfter((file, second) => {
    rmSync(file);
    second.lookAt([file]);
  });
  expect(told).toEqual([]);
});
