import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFiles } from "../../src/effects/node-files.ts";

const files = nodeFiles();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clipfile-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => `${folder}/${name}`;
const names = (below = folder) => files.list(below).map((file) => file.name);
const save = (name: string, content = name) => {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), content);
};

describe("a listing", () => {
  test("has every file with its size, in the order of code points", () => {
    for (const name of ["b.txt", "a/z.txt", "a.txt", "Z.txt", "😀.txt", "\uff5e.txt"]) save(name, "12345");
    expect(names()).toEqual(["Z.txt", "a.txt", "a/z.txt", "b.txt", "\uff5e.txt", "😀.txt"]);
    expect(files.list(folder).every((file) => file.size === 5 && file.changed > 0)).toBe(true);
  });

  test("shows a change that keeps size and time of content", () => {
    save("a.txt", "12345");
    const [before] = files.list(folder);
    execFileSync("sleep", ["0.02"]);
    save("a.txt", "54321");
    execFileSync("touch", ["-d", "2001-01-01", at("a.txt")]);
    const [after] = files.list(folder);
    expect(after!.changed).toBeGreaterThan(before!.changed);
  });

  test("follows links, enters no folder twice, and ends where they lead in a ring", () => {
    save("a/strike.txt");
    mkdirSync(at("b"));
    symlinkSync(at("b"), at("a/to-b"));
    symlinkSync(at("a"), at("b/to-a"));
    symlinkSync(at("a/strike.txt"), at("copy.txt"));
    symlinkSync(folder, at("b/to-all"));
    expect(names()).toEqual(["a/strike.txt", "copy.txt"]);

    const elsewhere = mkdtempSync(join(tmpdir(), "clipfile-linked-"));
    writeFileSync(join(elsewhere, "mine.txt"), "");
    symlinkSync(elsewhere, at("linked"));
    symlinkSync(elsewhere, at("linked-again"));
    expect(names()).toEqual(["a/strike.txt", "copy.txt", "linked/mine.txt"]);
    rmSync(elsewhere, { recursive: true });
  });

  test("names a link that leads nowhere, so that reading it can say so", () => {
    symlinkSync(at("gone.txt"), at("link.txt"));
    expect(files.list(folder)).toEqual([{ name: "link.txt", size: 0, changed: 0 }]);
    expect(() => files.read(at("link.txt"))).toThrow("ENOENT");
  });

  test("does not enter hidden folders, and leaves out what is no file", () => {
    for (const name of [".git/HEAD", ".hidden.txt", "a/.git/HEAD"]) save(name);
    execFileSync("mkfifo", [at("pipe.txt")]);
    expect(names()).toEqual([".hidden.txt"]);
  });

  test("is refused for a folder that is not there", () => {
    expect(() => files.list(at("gone"))).toThrow("ENOENT");
  });
});

describe("writing", () => {
  test("makes the folders, replaces the whole file, and leaves nothing else", () => {
    files.write(at("a/b/page.html"), "a long old page");
    files.write(at("a/b/page.html"), new Uint8Array([110, 101, 119]));
    expect(readFileSync(at("a/b/page.html"), "utf8")).toBe("new");
    expect(readdirSync(at("a/b"))).toEqual(["page.html"]);
  });

  test("that fails leaves the old file and no other", () => {
    mkdirSync(at("page.html/in-the-way"), { recursive: true });
    expect(() => files.write(at("page.html"), "page")).toThrow();
    expect(readdirSync(folder)).toEqual(["page.html"]);
  });

  test("replaces a link, not what it leads to", () => {
    save("mine.txt", "mine");
    symlinkSync(at("mine.txt"), at("page.html"));
    files.write(at("page.html"), "page");
    expect(readFileSync(at("mine.txt"), "utf8")).toBe("mine");
  });

  test("adds to the end, and reads any part", () => {
    files.append(at("store/words.pack"), Buffer.from("inkpen"));
    files.append(at("store/words.pack"), Buffer.from("nib"));
    const part = (start: number, length: number) =>
      Buffer.from(files.slice(at("store/words.pack"), start, length)).toString();
    expect([part(3, 3), part(6, 100), part(100, 5)]).toEqual(["pen", "nib", ""]);
  });

  test("its temporary files are known as leftovers once their program has ended", () => {
    expect(files.isLeftover(`articles/.clipfile-${process.pid}-0-17.tmp`)).toBe(true);
    expect(files.isLeftover("articles/.clipfile-99999999-0-17.tmp")).toBe(true);
    expect(files.isLeftover(`articles/.clipfile-${process.ppid}-0-17.tmp`)).toBe(false);
    expect(files.isLeftover("articles/notes.tmp")).toBe(false);
  });
});

describe("a lock", () => {
  const lock = () => join(folder, "deep", "site.lock");

  test("keeps another program out as long as it runs", () => {
    mkdirSync(join(folder, "deep"));
    writeFileSync(lock(), String(process.ppid));
    expect(files.lock(lock())).toBeNull();
    expect(readFileSync(lock(), "utf8")).toBe(String(process.ppid));
  });

  test.each(["99999999", "", "no number"])("of a program that runs no more is none (%j)", (left) => {
    mkdirSync(join(folder, "deep"));
    writeFileSync(lock(), left);
    files.lock(lock())!();
    expect(existsSync(lock())).toBe(false);
  });

  test("is put where there is no folder yet, and taken away again", () => {
    const release = files.lock(lock())!;
    expect(readFileSync(lock(), "utf8")).toBe(String(process.pid));
    release();
    expect(existsSync(lock())).toBe(false);
  });
});

describe("removing", () => {
  test("takes along the folders it leaves empty, up to the one named", () => {
    save("public/timeline/2022/01.html");
    save("public/timeline/index.html");
    files.remove(at("public/timeline/2022/01.html"), at("public"));
    expect(names()).toEqual(["public/timeline/index.html"]);
    expect(readdirSync(at("public/timeline"))).toEqual(["index.html"]);
    files.remove(at("public/timeline/index.html"), at("public"));
    expect(readdirSync(folder)).toEqual(["public"]);
    expect(readdirSync(at("public"))).toEqual([]);
  });

  test("what is gone already is no error", () => {
    expect(() => files.remove(at("gone.txt"), folder)).not.toThrow();
  });
});
