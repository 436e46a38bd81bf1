import { describe, expect, test } from "vitest";
import { remember } from "../../src/cache/remember.ts";
import { openStore } from "../../src/cache/store.ts";
import { type MemoryFiles, memoryFiles } from "../support/memory-files.ts";

const FOLDER = "/archive/.cache/store";

/** A stage that counts the words of a text, and how often it was asked to. */
function counting(files: MemoryFiles, code = "code") {
  const asked: string[] = [];
  const store = openStore(files, FOLDER, { fresh: false });
  const count = remember(store, code, {
    name: "count",
    key: (text: string) => [text],
    work: (text: string) => {
      asked.push(text);
      return { words: text.split(" ").length };
    },
  });
  return { count, asked, save: () => store.save({ finished: true }) };
}

function builtOnce(): MemoryFiles {
  const files = memoryFiles();
  const first = counting(files);
  first.count("a word or two");
  first.save();
  return files;
}

describe("a remembered stage", () => {
  test("works once for each input", () => {
    const { count, asked } = counting(memoryFiles());
    expect([count("one"), count("two words"), count("one")].map((made) => made.value())).toEqual([
      { words: 1 },
      { words: 2 },
      { words: 1 },
    ]);
    expect(asked).toEqual(["one", "two words"]);
  });

  test("does not work again in a later build", () => {
    const later = counting(builtOnce());
    expect(later.count("a word or two").value()).toEqual({ words: 4 });
    expect(later.asked).toEqual([]);
  });

  test("works again when other code is at it", () => {
    const later = counting(builtOnce(), "newer code");
    later.count("a word or two");
    expect(later.asked).toEqual(["a word or two"]);
  });

  test("knows the digest of a value without looking at it", () => {
    const files = builtOnce();
    const { digest } = counting(files).count("a word or two");
    files.contents.delete(`${FOLDER}/count-1.pack`);
    files.save(`${FOLDER}/count-1.pack`, "x".repeat(100));
    const later = counting(files);
    expect(later.count("a word or two").digest).toBe(digest);
    expect(later.asked).toEqual([]);
  });

  test("makes a damaged value again", () => {
    const files = builtOnce();
    files.save(`${FOLDER}/count-1.pack`, "x".repeat(100));
    const later = counting(files);
    expect(later.count("a word or two").value()).toEqual({ words: 4 });
    later.save();
    const last = counting(files);
    expect(last.count("a word or two").value()).toEqual({ words: 4 });
    expect(last.asked).toEqual([]);
  });
});
