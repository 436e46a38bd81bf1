import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = {
  "seeds/strike.txt": STRIKE,
  "seeds/1931/docks.txt": DOCKS,
  "seeds/1931/notes.txt": STRIKE,
  "seeds/1932/notes.txt": STRIKE,
};

describe("explain", () => {
  test.for(["1931/docks", "seeds/1931/docks.txt", "./seeds/1931/docks.txt", "docks.txt", "docks"])(
    "finds a clipping called %s, needs no site and makes none",
    async (called) => {
      const { call, folder } = place(archive);
      const { code, out } = await call("explain", called);
      expect(code).toBe(0);
      expect(out).toMatch(/^1931\/docks\n {2}file +seeds\/1931\/docks\.txt\n/);
      expect(out).toContain('"Docks fall quiet as the tide of trade turns"');
      expect(existsSync(join(folder, "public"))).toBe(false);
    },
  );

  test("says the same each time, and nothing of this machine", async () => {
    const { call, folder } = place(archive);
    const first = await call("explain", "docks");
    expect(await call("explain", "docks")).toEqual(first);
    expect(first.out).not.toContain(folder);
    expect(first.err).toBe("");
  });

  test("--json is the record of the export", async () => {
    const { call } = place(archive);
    const one = JSON.parse((await call("explain", "strike", "--json")).out);
    const all = (await call("export")).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(all.find(({ id }) => id === "strike")).toEqual(one);
  });

  test("asks which, when several have the name", async () => {
    const { code, out, err } = await place(archive).call("explain", "notes.txt");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("1931/notes, 1932/notes");
  });

  test.for([
    ["strick", "Did you mean strike?"],
    ["1931/d", "Did you mean 1931/docks?"],
    ["nothing like it", "The id of a clipping is its path"],
  ] as const)("does not know %s: %s", async ([called, hint]) => {
    const { code, err } = await place(archive).call("explain", called);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  test("wants to know which clipping", async () => {
    const { code, err } = await place(archive).call("explain");
    expect(code).toBe(2);
    expect(err).toContain("Missing required argument 'id'.");
  });

  test("a missing input folder fails it", async () => {
    expect((await place().call("explain", "x")).code).toBe(1);
  });
});
