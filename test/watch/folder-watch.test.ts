import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FolderWatch, watchFolders } from "../../src/watch/folder-watch.ts";

let home: string;
let watching: FolderWatch | null = null;
const heard = new Set<string>();
const failed: unknown[] = [];
let calls = 0;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "clipfile-folders-")));
  mkdirSync(join(home, "seeds/1931/deep"), { recursive: true });
  save("seeds/1931/deep/dam.txt");
  save("seeds/strike.txt");
  save("seeds/1931/mill.txt");
});
afterEach(() => {
  watching?.close();
  watching = null;
  rmSync(home, { recursive: true, force: true });
  heard.clear();
  failed.length = 0;
});

const hear = (path: string) => {
  heard.add(relative(home, path));
  calls += 1;
};

const save = (path: string, text = "words") => writeFileSync(join(home, path), text);

function begin(root = "."): void {
  const ignores = (path: string) => path.split("/").some((name) => name.startsWith("."));
  watching = watchFolders(
    { roots: [join(home, root)], ignores },
    { hear, fail: (error) => failed.push(error) },
  );
}

const expectHeard = (...paths: string[]) =>
  vi.waitFor(() => expect([...heard]).toEqual(expect.arrayContaining(paths)), { timeout: 5000 });

/** What comes behind it has come by the time that this is heard of. */
async function settle(): Promise<void> {
  save("seeds/last.txt", String(Math.random()));
  await expectHeard("seeds/last.txt");
}

const onLinux = test.skipIf(process.platform !== "linux");

onLinux("what is saved is heard of by its own name, and nothing that is left out", async () => {
  begin();
  save("seeds/.strike.swp");
  save("seeds/1931/mill.txt", "other words");
  await settle();
  expect([...heard].sort()).toEqual(["seeds/1931/mill.txt", "seeds/last.txt"]);
  expect(failed).toEqual([]);
});

onLinux("of a folder that comes, all that is in it is heard of, and what is saved in it later", async () => {
  begin();
  mkdirSync(join(home, ".draft/deep"), { recursive: true });
  save(".draft/deep/dam.txt");
  renameSync(join(home, ".draft"), join(home, "seeds/1932"));
  await expectHeard("seeds/1932", "seeds/1932/deep/dam.txt");
  heard.clear();
  save("seeds/1932/deep/dam.txt", "other words");
  await expectHeard("seeds/1932/deep/dam.txt");
});

onLinux("a folder that went is watched no more, and one in its place is", async () => {
  begin();
  renameSync(join(home, "seeds/1931"), join(home, ".gone"));
  await expectHeard("seeds/1931");
  heard.clear();
  save(".gone/mill.txt", "other words");
  save(".gone/deep/dam.txt", "other words");
  await settle();
  expect([...heard]).toEqual(["seeds/last.txt"]);
  mkdirSync(join(home, "seeds/1931"));
  save("seeds/1931/ferry.txt");
  await expectHeard("seeds/1931/ferry.txt");
});

onLinux("a root that is not there, or goes, is heard of when it comes", async () => {
  begin("later/seeds");
  mkdirSync(join(home, "later/seeds"), { recursive: true });
  save("later/seeds/dam.txt");
  await expectHeard("later/seeds/dam.txt");
  rmSync(join(home, "later"), { recursive: true });
  await expectHeard("later");
  heard.clear();
  mkdirSync(join(home, "later/seeds"), { recursive: true });
  save("later/seeds/ferry.txt");
  await expectHeard("later/seeds/ferry.txt");
});

onLinux("what lies behind a link is told as the link, and links that lead in a circle end", async () => {
  mkdirSync(join(home, ".elsewhere/deep"), { recursive: true });
  save(".elsewhere/deep/dam.txt");
  save(".elsewhere/ferry.txt");
  symlinkSync(join(home, ".elsewhere"), join(home, "seeds/linked"));
  symlinkSync(join(home, ".elsewhere"), join(home, ".elsewhere/circle"));
  symlinkSync(join(home, ".elsewhere/ferry.txt"), join(home, "seeds/ferry.txt"));
  begin();
  calls = 0;
  save(".elsewhere/deep/dam.txt", "other words");
  await expectHeard("seeds/linked");
  await settle();
  expect(calls).toBeLessThan(20);
  save(".elsewhere/ferry.txt", "other words");
  await expectHeard("seeds/ferry.txt");
  expect([...heard].filter((path) => path.startsWith("seeds/linked/"))).toEqual([]);
});
