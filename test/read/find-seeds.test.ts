import { describe, expect, test } from "vitest";
import { findSeeds } from "../../src/read/find-seeds.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";

const CONFIG = { root: "/archive", input: "/archive/seeds" };

function found(names: readonly string[], config = CONFIG) {
  return findSeeds(config, { list: () => names.map((name, index) => ({ name, size: index, changed: 7 })) });
}

const namesOf = (names: readonly string[]) => found(names).seeds.map(({ name }) => name);

test("a clipping has its paths, its format, its size and its time of change", () => {
  expect(found(["1931/strike.txt"]).seeds).toEqual([
    { path: "seeds/1931/strike.txt", name: "1931/strike.txt", format: "text", size: 0, changed: 7 },
  ]);
});

test("formats go by the ending, whatever its case", () => {
  const formats = found(["a.txt", "b.TXT", "c.text", "d.md", "e.Markdown"]).seeds.map(({ format }) => format);
  expect(formats).toEqual(["text", "text", "text", "markdown", "markdown"]);
});

test("the order is that of code points", () => {
  expect(namesOf(["\u{1f5de}.txt", "b.txt", "\uff21.txt", "B.txt", "é.txt", "a/b.txt"])).toEqual([
    "B.txt",
    "a/b.txt",
    "b.txt",
    "é.txt",
    "\uff21.txt",
    "\u{1f5de}.txt",
  ]);
});

test("hidden files, sidecars and leavings are no clippings, and nobody is told of them", () => {
  const names = [
    ".strike.txt",
    ".git/config.txt",
    "1931/.cache/a.md",
    "strike.meta.yaml",
    "1931/strike.meta.yml",
    "metadata.csv",
    "strike.txt~",
    "~$strike.docx",
    "Thumbs.db",
    "1931/desktop.ini",
  ];
  const sidecars = ["1931/strike.meta.yml", "strike.meta.yaml"];
  expect(found(names)).toEqual({
    seeds: [],
    sidecars: sidecars.map((name) => ({ path: `seeds/${name}`, name })),
    problems: [],
  });
});

test("a name may end in full stops of its own", () => {
  expect(found(["wait for it....txt", "...txt"]).seeds.map(({ name }) => name)).toEqual([
    "wait for it....txt",
  ]);
});

test("a file of another kind is named, once", () => {
  const { seeds, problems } = found(["strike.docx", "1931/scan.jpeg", "LIESMICH", ".txt", "a.txt"]);
  expect(seeds.map(({ name }) => name)).toEqual(["a.txt"]);
  expect(problems.map(({ code, path, severity }) => [code, path, severity])).toEqual([
    ["file-kind-unknown", "seeds/1931/scan.jpeg", "note"],
    ["file-kind-unknown", "seeds/LIESMICH", "note"],
    ["file-kind-unknown", "seeds/strike.docx", "note"],
  ]);
  expect(problems[0]!.message).toContain('"scan.jpeg"');
  expect(problems[0]!.message).toContain(".txt");
});

test("an input folder elsewhere is shown as the owner would type it", () => {
  expect(found(["a.txt"], { root: "/archive/site", input: "/archive/clips" }).seeds[0]!.path).toBe(
    "../clips/a.txt",
  );
  expect(found(["a.txt"], { root: "/archive", input: "/archive" }).seeds[0]!.path).toBe("a.txt");
});

describe("an input folder that cannot be listed", () => {
  const failing = (code: string, message: string) => {
    const error = Object.assign(new Error(`${code}: ${message}, scandir '/archive/seeds'`), {
      code,
      syscall: "scandir",
    });
    try {
      findSeeds(CONFIG, {
        list: () => {
          throw error;
        },
      });
    } catch (thrown) {
      return thrown as ArchiveError;
    }
    throw new Error("nothing was thrown");
  };

  test.each([
    [
      "ENOENT",
      "no such file or directory",
      "input-missing",
      "There is no folder seeds to read clippings from.",
    ],
    ["ENOTDIR", "not a directory", "input-missing", "seeds is a file, but clippings are read from a folder."],
    [
      "EACCES",
      "permission denied",
      "input-unreadable",
      "The folder seeds could not be read: permission denied.",
    ],
  ])("%s is a plain sentence with its cure", (code, words, ours, message) => {
    const error = failing(code, words);
    expect(error).toBeInstanceOf(ArchiveError);
    expect([error.code, error.message, error.exitCode]).toEqual([ours, message, 1]);
    expect(error.hint).toMatch(/\.$/);
    expect(error.message + error.hint).not.toContain("/archive");
  });

  test("anything else is a bug and stays one", () => {
    const list = () => {
      throw new TypeError("x is undefined");
    };
    expect(() => findSeeds(CONFIG, { list })).toThrow(TypeError);
  });
});
