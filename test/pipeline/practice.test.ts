import { expect, test } from "vitest";
import { buildMemory } from "../../src/pipeline.ts";
import { buildOf, cleanCopy, configOf, effectsOf, siteIn, testArchive } from "../support/archive.ts";
import { CLIPPINGS } from "../support/clippings.ts";
import { recordingFiles } from "../support/effects.ts";

/** An archive of four clippings, and a program that built it. */
function begun() {
  const archive = testArchive();
  for (const name of ["2.txt", "4.txt", "5.txt", "7.txt"])
    archive.disk.save(`/archive/seeds/${name}`, CLIPPINGS[Number(/\d/.exec(name))]!);
  archive.now += 10_000;
  const memory = buildMemory();
  buildOf(archive, { memory });
  archive.now += 10_000;
  return { archive, memory };
}

const TURNS = [1, 2, 3, 4];

test("a save is gone through, and nothing of it reaches the site", () => {
  const { archive, memory } = begun();
  const before = siteIn(archive);
  const files = recordingFiles(archive.disk);
  for (const turn of TURNS) memory.practise(configOf(archive), effectsOf(archive, { files }), turn);
  expect(files.reads.filter((path) => path.startsWith("/archive/seeds/")).length).toBeGreaterThan(0);
  expect([...files.writes, ...files.removals].filter((path) => path.includes("/public/"))).toEqual([]);
  expect(siteIn(archive)).toEqual(before);
});

test("the next save is built as any, by what is known: the site is not looked through", () => {
  const { archive, memory } = begun();
  for (const turn of TURNS) memory.practise(configOf(archive), effectsOf(archive), turn);
  archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[8]!);
  const listed: string[] = [];
  const list = (folder: string) => {
    listed.push(folder);
    return archive.disk.list(folder);
  };
  const files = { ...archive.disk, list };
  expect(buildOf(archive, { memory, files, heard: ["/archive/seeds/4.txt"] })).toMatchObject({ changed: 1 });
  expect(listed).not.toContain("/archive/public");
  memory.settle();
  expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
});

test("what was saved while it went on is on the site once it is heard of", () => {
  const { archive, memory } = begun();
  const heard = ["2.txt", "4.txt", "5.txt", "7.txt"].map((name) => `/archive/seeds/${name}`);
  // What is practised with is read anew by its second build.
  for (const [at, path] of heard.entries()) archive.disk.save(path, CLIPPINGS[8 - at]!);
  for (const turn of TURNS) memory.practise(configOf(archive), effectsOf(archive), turn);
  buildOf(archive, { memory, heard });
  memory.settle();
  expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
});

test("where the first build had nothing to do, all is looked at before anybody waits for it", () => {
  const { archive } = begun();
  buildOf(archive);
  const memory = buildMemory();
  expect(buildOf(archive, { memory })).toMatchObject({ written: 0 });
  memory.practise(configOf(archive), effectsOf(archive), 1);
  const files = recordingFiles(archive.disk);
  archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[8]!);
  buildOf(archive, { memory, files, heard: ["/archive/seeds/4.txt"] });
  expect(files.reads.filter((path) => path.startsWith("/archive/seeds/"))).not.toContain(
    "/archive/seeds/2.txt",
  );
  memory.settle();
  expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
});
