import { describe, expect, test } from "vitest";
import { fingerprints, SeedChanged } from "../../src/cache/fingerprint.ts";
import { sha256 } from "../../src/cache/key.ts";
import { openStore } from "../../src/cache/store.ts";
import { recordingFiles } from "../support/effects.ts";
import { memoryFiles } from "../support/memory-files.ts";

const PLACE = "/archive/seeds/strike.txt";
const FOLDER = "/archive/.cache/store";

/** An archive of one clipping that is saved and looked at by build after build, at times we set. */
function archive() {
  let now = 1_000_000;
  const disk = memoryFiles(() => now);
  const files = recordingFiles(disk);
  return {
    save: (content: string) => disk.save(PLACE, content),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    /** A build that breaks off before it looks at the file. */
    breakOff: () => openStore(files, FOLDER, { fresh: false }).save({ finished: false }),
    /** One build: the digest it takes, and whether it had to read the file. */
    look() {
      const store = openStore(files, FOLDER, { fresh: false });
      const [file] = files.list("/archive/seeds");
      files.reads.length = 0;
      const seed = { path: "seeds/strike.txt", format: "text", ...file! };
      const print = fingerprints(store, files, now)(seed, PLACE);
      const read = files.reads.includes(PLACE);
      store.save({ finished: true });
      return { print, read };
    },
  };
}

describe("the fingerprint of a file", () => {
  test("is the digest of its bytes", () => {
    const { save, look } = archive();
    save("The mills stood still.");
    expect(look().print.sha256).toBe(sha256("The mills stood still."));
  });

  test("is taken without reading when size and time of change are those of last time", () => {
    const { save, wait, look, breakOff } = archive();
    save("The mills stood still.");
    wait(10_000);
    expect(look().read).toBe(true);
    breakOff();
    const again = look();
    expect(again.read).toBe(false);
    expect(again.print.sha256).toBe(sha256("The mills stood still."));
  });

  test("sees a change that keeps the size", () => {
    const { save, wait, look } = archive();
    save("The mills stood still.");
    wait(10_000);
    look();
    save("The mines stood still.");
    expect(look().print.sha256).toBe(sha256("The mines stood still."));
  });

  test("sees a change that keeps size and time, within one tick of the clock", () => {
    const { save, look } = archive();
    save("The mills stood still.");
    look();
    save("The mines stood still.");
    expect(look().print.sha256).toBe(sha256("The mines stood still."));
  });

  test("refuses bytes that are no longer those it is of", () => {
    const { save, wait, look } = archive();
    save("The mills stood still.");
    wait(10_000);
    look();
    const { print } = look();
    save("The mills ran again.");
    expect(() => print.bytes()).toThrow(SeedChanged);
  });
});
