import { describe, expect, test } from "vitest";
import { openArchive, openClippings } from "../../src/pipeline.ts";
import { bodyOf } from "../extract/furniture/papers.ts";
import { buildOf, configOf, effectsOf, type TestArchive, testArchive } from "../support/archive.ts";

const text = (at: number, title: string): string =>
  `${title}\nThe Weir Street Mail\n\n${bodyOf(at).join("\n\n")}\n`;

/** Clippings of one paper, a file of two articles, a corrected line, a sidecar and a row of the table. */
function archive(): TestArchive {
  const archive = testArchive();
  const { disk, root } = archive;
  for (const at of [0, 1, 2]) disk.save(`${root}/seeds/story ${at}.txt`, text(at, `Story number ${at}`));
  disk.save(
    `${root}/seeds/digest.txt`,
    `---\ntitle: One\n---\n${text(3, "One")}\n=====\n---\ntitle: Two\n---\n${text(4, "Two")}`,
  );
  disk.save(`${root}/seeds/story 1.meta.yaml`, "title: The story told again\n");
  disk.save(`${root}/metadata.csv`, "file,source\nstory 2.txt,The Mill Post\n");
  disk.save(`${root}/corrections/story-0.yaml`, "- remove: [6]\n- {field: title, value: Story nought}\n");
  archive.now += 10_000;
  return archive;
}

describe("clippings that are opened by themselves", () => {
  test.each([
    ["from nothing", false],
    ["from the store", true],
  ])("have the text that they have among all, %s", (_, isBuilt) => {
    const made = archive();
    if (isBuilt) buildOf(made);
    const all = openArchive(configOf(made), effectsOf(made));
    const paths = [...all.digests.keys()];
    expect(paths).toContain("seeds/digest.txt#2");
    for (const path of paths) {
      const alone = openClippings(configOf(made), effectsOf(made), [path]).get(path);
      expect(alone, path).toEqual(all.dossier(path).clipping);
    }
    expect(openClippings(configOf(made), effectsOf(made), paths).size).toBe(paths.length);
  });

  test("are only those", () => {
    const made = archive();
    const read: string[] = [];
    const files = {
      ...made.disk,
      read(path: string) {
        read.push(path);
        return made.disk.read(path);
      },
    };
    const opened = openClippings(configOf(made), effectsOf(made, { files }), [
      "seeds/story 0.txt",
      "gone.txt",
    ]);
    expect([...opened.keys()]).toEqual(["seeds/story 0.txt"]);
    expect(read.filter((path) => /\/seeds\/.*\.txt$/.test(path))).toEqual(["/archive/seeds/story 0.txt"]);
  });
});
