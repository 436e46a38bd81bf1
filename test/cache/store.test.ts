import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/cache/key.ts";
import { openStore, storeFolder, withStore } from "../../src/cache/store.ts";
import { recordingFiles } from "../support/effects.ts";
import { type MemoryFiles, memoryFiles, systemError } from "../support/memory-files.ts";

const FOLDER = "/archive/.cache/store";
const open = (files: Parameters<typeof openStore>[0]) => openStore(files, FOLDER, { fresh: false });

/** A store in which each word was put under itself. */
function storeOf(words: readonly string[], files: MemoryFiles = memoryFiles()): MemoryFiles {
  const store = open(files);
  for (const word of words) store.shelf("words").put(word, { word });
  store.save({ finished: true });
  return files;
}

const packOf = (files: MemoryFiles) => [...files.contents.keys()].find((path) => path.endsWith(".pack"))!;

describe("the store", () => {
  test("gives back what was put, in a later build too", () => {
    const files = memoryFiles();
    const store = open(files);
    const digest = store.shelf("words").put("ink", { word: "ink", signs: ["\u2028", "\ud800", "é"] });
    store.save({ finished: true });
    const later = open(files).shelf("words");
    expect(later.load("ink")).toEqual({ word: "ink", signs: ["\u2028", "\ud800", "é"] });
    expect(later.digestOf("ink")).toBe(digest);
    expect(later.load("pen")).toBeUndefined();
    expect(later.digestOf("pen")).toBeNull();
  });

  test("gives back what was put before it is written", () => {
    const shelf = open(memoryFiles()).shelf("words");
    shelf.put("ink", "ink");
    expect(shelf.load("ink")).toBe("ink");
  });

  test("keeps values of any number and size, beside and inside its windows", () => {
    const words = Array.from(
      { length: 300 },
      (_, at) => `${at} ${"ink ".repeat(at % 50 === 0 ? 80_000 : at)}`,
    );
    const shelf = open(storeOf(words)).shelf("words");
    for (const word of [...words.slice(200), ...words.slice(0, 200)])
      expect(shelf.load(word)).toEqual({ word });
  });

  test("has few files, however many values", () => {
    expect(storeOf(Array.from({ length: 500 }, (_, at) => `word ${at}`)).contents.size).toBe(4);
  });

  test("writes nothing when nothing is new", () => {
    const files = recordingFiles(storeOf(["ink", "pen"]));
    const store = open(files);
    store.shelf("words").digestOf("ink");
    store.shelf("words").load("pen");
    store.save({ finished: true });
    expect(files.writes).toEqual([]);
  });

  test("forgets what a finished build did not use, and only then", () => {
    const files = storeOf(["ink", "pen"]);
    const broken = open(files);
    broken.shelf("words").put("nib", "nib");
    broken.save({ finished: false });
    expect(open(files).shelf("words").digestOf("ink")).not.toBeNull();

    const finished = open(files);
    finished.shelf("words").digestOf("pen");
    finished.save({ finished: true });
    const left = open(files).shelf("words");
    expect([left.digestOf("ink"), left.digestOf("nib"), left.load("pen")]).toEqual([
      null,
      null,
      { word: "pen" },
    ]);
  });

  test("keeps all of a shelf when it is told to, asked for or not", () => {
    const files = storeOf(["ink", "pen"]);
    const store = open(files);
    store.keepAll(["words"]);
    store.save({ finished: true });
    const later = open(files);
    expect(later.countOf("words")).toBe(2);
    later.shelf("words").digestOf("pen");
    later.keepAll(["words"]);
    later.save({ finished: true });
    expect(open(files).shelf("words").load("ink")).toEqual({ word: "ink" });
  });

  test("a build that broke off before it asked for a shelf does not lose it", () => {
    const files = storeOf(["ink"]);
    open(files).save({ finished: false });
    expect(open(files).shelf("words").load("ink")).toEqual({ word: "ink" });
  });

  test("moves to a smaller pack when more than half of one is waste", () => {
    const long = Array.from({ length: 4000 }, (_, at) => sha256(`${at}`)).join(" ");
    const files = storeOf(["pen", long]);
    const before = packOf(files);
    const store = open(files);
    store.shelf("words").load("pen");
    store.save({ finished: true });
    expect(packOf(files)).not.toBe(before);
    expect(files.contents.get(packOf(files))!.bytes.length).toBeLessThan(100);
    expect(files.contents.has(before)).toBe(false);
    expect(open(files).shelf("words").load("pen")).toEqual({ word: "pen" });
  });

  test("what a killed build added behind the index is skipped", () => {
    const files = storeOf(["ink"]);
    files.append(packOf(files), Buffer.from("half a va"));
    const store = open(files);
    store.shelf("words").load("ink");
    store.shelf("words").put("pen", { word: "pen" });
    store.save({ finished: true });
    const later = open(files).shelf("words");
    expect([later.load("ink"), later.load("pen")]).toEqual([{ word: "ink" }, { word: "pen" }]);
  });

  test("begins anew when told to, without the old packs", () => {
    const files = storeOf(["ink"]);
    const store = openStore(files, FOLDER, { fresh: true });
    expect(store.shelf("words").load("ink")).toBeUndefined();
    store.shelf("words").put("pen", "pen");
    store.save({ finished: true });
    expect([...files.contents.keys()].filter((path) => path.endsWith(".pack"))).toHaveLength(1);
    expect(open(files).shelf("words").load("pen")).toBe("pen");
  });

  test("removes the temporary files of killed builds", () => {
    const files = memoryFiles();
    files.save(`${FOLDER}/.1.leftover.tmp`, "half");
    storeOf(["ink"], files);
    const names = Object.keys(files.below(FOLDER)).map((name) => name.replace(/-[0-9a-f]{20}/, "-…"));
    expect(names).toEqual([".gitignore", "index.json", "words-1.pack", "words-….places"]);
  });

  test("an index that names a file outside of the store is not believed", () => {
    const files = storeOf(["ink"]);
    const [, text] = Buffer.from(files.read(`${FOLDER}/index.json`))
      .toString()
      .split("\n");
    const forged = text!.replace("words-1.pack", "../words-1.pack");
    files.save(`${FOLDER}/index.json`, `${sha256(forged)}\n${forged}\n`);
    const store = open(files);
    store.shelf("words").put("pen", "pen");
    store.save({ finished: true });
    expect(files.exists(`${FOLDER}/../words-1.pack`)).toBe(false);
  });

  test("keeps what was known when the work breaks off", () => {
    const files = storeOf(["ink"]);
    const breaking = () =>
      withStore(files, FOLDER, { fresh: false, forget: true }, (store) => {
        store.shelf("words").put("pen", "pen");
        throw new Error("broken off");
      });
    expect(breaking).toThrow("broken off");
    const words = open(files).shelf("words");
    expect([words.load("ink"), words.load("pen")]).toEqual([{ word: "ink" }, "pen"]);
  });

  test("whatever happens to its files, it never gives back anything but what was put", () => {
    const words = ["ink", "pen", "nib", "a longer word, with commas"];
    const damage = fc.record({
      file: fc.nat(3),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      how: fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom("cut", "gone", "doubled")),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const files = storeOf(words);
        for (const { file, at, how } of damages) harm(files, [...files.contents.keys()][file]!, at, how);
        const shelf = open(files).shelf("words");
        for (const word of words) expect([{ word }, undefined]).toContainEqual(shelf.load(word));
      }),
      { numRuns: 300 },
    );
  });

  test("goes without its folder where that cannot be read or written", () => {
    const refuse = (call: string) => () => {
      throw systemError("EACCES", "permission denied", call, FOLDER);
    };
    const files = { ...memoryFiles(), read: refuse("open"), write: refuse("open"), append: refuse("open") };
    const store = open(files);
    store.shelf("words").put("ink", "ink");
    expect(() => store.save({ finished: true })).not.toThrow();
    expect(store.shelf("words").load("ink")).toBe("ink");
    expect(open(files).shelf("words").load("ink")).toBeUndefined();
  });

  test("each pair of input and output has its own, wherever the archive lies", () => {
    const folderOf = (root: string, input: string, output: string) =>
      storeFolder({ root, input: `${root}/${input}`, output: `${root}/${output}` });
    expect(folderOf("/a", "seeds", "public")).not.toBe(folderOf("/a", "seeds", "other"));
    expect(folderOf("/a", "seeds", "public").replace("/a", "/b")).toBe(folderOf("/b", "seeds", "public"));
  });
});

function harm(files: MemoryFiles, path: string | undefined, at: number, how: number | string): void {
  const bytes = path && files.contents.get(path)?.bytes;
  if (!bytes || bytes.length === 0) return;
  const place = Math.floor(at * bytes.length);
  if (how === "gone") files.contents.delete(path);
  else if (how === "cut") files.save(path, bytes.slice(0, place));
  else if (how === "doubled") files.save(path, Buffer.concat([bytes.slice(0, place), bytes]));
  else
    files.save(
      path,
      bytes.map((byte, index) => (index === place ? byte ^ Number(how) : byte)),
    );
}
