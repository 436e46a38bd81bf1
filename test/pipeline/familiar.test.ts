import { expect, test } from "vitest";
import { UNFAMILIAR } from "../../src/pipeline/familiar.ts";
import { build, buildMemory } from "../../src/pipeline.ts";
import { buildOf, cleanCopy, configOf, effectsOf, siteIn, testArchive } from "../support/archive.ts";
import { CLIPPINGS } from "../support/clippings.ts";
import { recordingFiles } from "../support/effects.ts";

/** An archive of three clippings, and a program that built it and hears of changes. */
function begun() {
  const archive = testArchive();
  for (const name of ["2.txt", "4.txt", "harbour/5.md"])
    archive.disk.save(`/archive/seeds/${name}`, CLIPPINGS[Number(/\d/.exec(name))]!);
  archive.now += 10_000;
  const memory = buildMemory();
  buildOf(archive, { memory });
  const expectClean = () => {
    memory.settle();
    expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
  };
  return { archive, memory, expectClean };
}

test("what was heard of is looked at, and nothing else", () => {
  const { archive, memory, expectClean } = begun();
  archive.now += 10_000;
  const files = recordingFiles(archive.disk);
  const looked: string[] = [];
  const noting = {
    ...files,
    list(folder: string) {
      looked.push(folder);
      return files.list(folder);
    },
  };
  archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[7]!);
  buildOf(archive, { memory, files: noting, heard: ["/archive/seeds/4.txt"] });
  expect(looked.filter((folder) => folder !== "/archive/corrections")).toEqual([]);
  expect(new Set(files.reads.filter((path) => path.includes("/seeds/")))).toEqual(
    new Set(["/archive/seeds/4.txt"]),
  );
  expect(
    files.reads.filter((path) => path.startsWith("/program/data/") || path.startsWith("/program/templates/")),
  ).toEqual([]);
  expectClean();
});

test("for one of many nobody is hired, though all were written at the moment of the first build", () => {
  const archive = testArchive();
  for (let i = 0; i < 160; i++) archive.disk.save(`/archive/seeds/${i}.txt`, `Note ${i}\n`);
  let hired = 0;
  const hire = () => {
    hired += 1;
    return null;
  };
  const memory = buildMemory();
  const hear = (heard?: readonly string[]) =>
    build(
      configOf(archive),
      { ...effectsOf(archive), hire },
      { full: false, memory, ...(heard && { heard }) },
    );
  hear();
  expect(hired).toBe(1);
  archive.disk.save("/archive/seeds/4.txt", "Another note\n");
  hear(["/archive/seeds/4.txt"]);
  expect(hired).toBe(1);
});

test.each([
  ["a file that came", "new.txt", CLIPPINGS[7]!],
  ["a file in a folder that is new", "quay/new.txt", CLIPPINGS[7]!],
  ["a file that went", "2.txt", null],
  ["the only file of a folder that went", "harbour/5.md", null],
  ["a sidecar", "2.meta.yaml", "title: Another title\n"],
  ["a file of no known kind", "photo.raw", "?"],
])("%s", (_, name, content) => {
  const { archive, memory, expectClean } = begun();
  const path = `/archive/seeds/${name}`;
  if (content === null) archive.disk.remove(path);
  else archive.disk.save(path, content);
  buildOf(archive, { memory, heard: [path] });
  expectClean();
});

test("a file that was changed at the very moment of the last build, and again", () => {
  const { archive, memory, expectClean } = begun();
  const path = "/archive/seeds/4.txt";
  for (const mark of ["One", "Two"]) {
    archive.disk.save(path, `${CLIPPINGS[4]}${mark} more.\n`);
    buildOf(archive, { memory, heard: [path] });
    expectClean();
  }
});

test("a change outside of the clippings is looked for everywhere", () => {
  const { archive, memory, expectClean } = begun();
  archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[7]!);
  archive.disk.save("/archive/metadata.csv", "file,title\n2.txt,Another title\n");
  buildOf(archive, { memory, heard: ["/archive/metadata.csv"] });
  expectClean();
});

test("after a build that failed, all is looked at again", () => {
  const { archive, memory, expectClean } = begun();
  archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[7]!);
  archive.disk.save("/archive/templates/article.eta", "<a href='nowhere.html'>");
  const heard = ["/archive/seeds/4.txt", "/archive/templates/article.eta"];
  expect(() => buildOf(archive, { memory, heard })).toThrow("nowhere.html");
  archive.disk.remove("/archive/templates/article.eta");
  buildOf(archive, { memory, heard: ["/archive/seeds/2.txt"] });
  expectClean();
});

test("without a memory nothing is believed", () => {
  const archive = testArchive();
  const round = UNFAMILIAR.begin(configOf(archive), archive.disk, [], 0);
  expect([round.isHeard, round.outside("x", () => 1), round.outside("x", () => 2)]).toEqual([false, 1, 2]);
});
