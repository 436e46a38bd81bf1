import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** With any number of threads there is one outcome: they only go ahead and fill the store. */

/** More than one thread is asked for from some hundred clippings on. */
const COPIES = 8;
/** And for pages, from some hundred stories and clippings alone. */
const NOTICES = 160;

const folder = mkdtempSync(join(tmpdir(), "clipfile-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The labelled clippings, each in some towns: with its own footer lines there, so that there is furniture, too. */
beforeAll(() => {
  const clippings = readdirSync("test/quality/clippings")
    .filter((name) => name.endsWith(".txt"))
    .slice(0, 25);
  expect(clippings.length).toBeGreaterThan(15);
  for (let town = 0; town < COPIES; town += 1) {
    mkdirSync(join(folder, "seeds", `town-${town}`), { recursive: true });
    for (const [at, name] of clippings.entries())
      writeFileSync(
        join(folder, "seeds", `town-${town}`, `${at}.txt`),
        `${readFileSync(join("test/quality/clippings", name), "utf8")}\nFrom the files of town ${town}, where the bells ring at noon\n`,
      );
  }
  for (let number = 0; number < NOTICES; number += 1)
    writeFileSync(join(folder, "seeds", `notice-${number}.txt`), notice(number));
  writeFileSync(
    join(folder, "seeds", "digest.txt"),
    "---\ntitle: The mill\n---\nThe mill was sold on Monday.\n\n=====\n---\ntitle: The fair\n---\nThe fair is over.\n",
  );
});

/** Two of them have hardly a word in common. */
function notice(number: number): string {
  const word = (at: number) =>
    ["ba", "ke", "mo", "ri", "tu"]
      .map((part, i) => part + "lnrst"[(number * 31 + at * 7 + (number >> i)) % 5])
      .join("") + number;
  const sentence = (at: number) =>
    `The ${word(at)} ${word(at + 1)} of the ${word(at + 2)} was ${word(at + 3)} on the ${word(at + 4)}.`;
  return `${word(90)} and ${word(91)}\n\n${[0, 10, 20, 30].map(sentence).join(" ")}\n`;
}

function site(name: string, ...options: string[]): Record<string, string> {
  const output = join(folder, name);
  const call = [resolve("build.mjs"), "-i", "seeds", "-o", name, "--quiet", ...options];
  execFileSync(process.execPath, call, { cwd: folder, stdio: "pipe" });
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(output, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(output, file), "latin1")]));
}

describe("threads", () => {
  test("one, two or more make the same site", { timeout: 180_000 }, () => {
    const alone = site("one", "--threads", "1");
    expect(Object.keys(alone).length).toBeGreaterThan(400);
    expect(site("two", "--threads", "2")).toEqual(alone);
    expect(site("three", "-j", "3")).toEqual(alone);
  });

  test("an edit after a build with several of them is like a first build", { timeout: 180_000 }, () => {
    cpSync(join(folder, "seeds", "town-0", "1.txt"), join(folder, "seeds", "town-0", "1b.txt"));
    writeFileSync(
      join(folder, "seeds", "town-1", "2.txt"),
      "Bridge shut\n\nThe bridge was shut on 4 May 1931.\n",
    );
    const edited = site("three", "-j", "3");
    expect(site("clean", "-j", "1")).toEqual(edited);
  });
});
