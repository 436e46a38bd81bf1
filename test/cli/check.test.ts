import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/docks.txt": DOCKS };

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("check", () => {
  test("reads everything, and writes nothing at all", async () => {
    const { call, folder } = place(archive);
    const before = filesIn(folder);
    const { code, out, err } = await call("check");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^2 clippings read, \d{2,} files planned: 0 errors, 0 warnings, \d+ notes?\. Nothing was written\.\n$/,
    );
    expect(filesIn(folder)).toEqual(before);
  });

  test("fails for an error, and under --strict for a warning too", async () => {
    const { call, put, folder } = place({ ...archive, "seeds/blank.txt": "\n" });
    expect(await call("check")).toMatchObject({ code: 0, err: expect.stringContaining("file-empty") });
    expect(await call("check", "--strict")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is one problem."),
    });
    put("seeds/scan.txt", Buffer.from("%PDF-1.7\n\0\0\0"));
    const before = filesIn(folder);
    const { code, err } = await call("check");
    expect([code, err]).toEqual([1, expect.stringContaining("There is one error.")]);
    expect(err).toContain("seeds/scan.txt");
    expect(filesIn(folder)).toEqual(before);
  });

  test("finds what only making the pages shows: a broken template, a dead link", async () => {
    const broken = place({ ...archive, "templates/about.eta": "<% if (" });
    expect(await broken.call("check")).toMatchObject({
      code: 1,
      err: expect.stringContaining("template-broken"),
    });
    const dead = place({ ...archive, "templates/about.eta": '<a href="nowhere.html">x</a>' });
    expect(await dead.call("check")).toMatchObject({
      code: 1,
      err: expect.stringContaining('about.html links to "nowhere.html"'),
    });
  });

  test("names what is wrong in a table and in corrections, with its line", async () => {
    const { call } = place({
      ...archive,
      "metadata.csv": "file,titel\nstrike.txt,The strike\n",
      "corrections/strick.yaml": "- {field: title, value: The strike}\n",
    });
    const { err } = await call("check");
    expect(err).toContain("metadata.csv:1:1  warning  table-column-unknown");
    expect(err).toContain("corrections/strick.yaml");
    expect(err).toContain("correction-id-unknown");
  });

  test("shows the same line of a clipping as a build does", async () => {
    const { call } = place({ "seeds/strike.txt": `---\ndate: 31/31/1931\n---\n${STRIKE}` });
    const { err } = await call("check");
    expect(err).toContain("2 | date: 31/31/1931");
    expect((await call("--quiet")).err).toBe(err);
  });

  test("does not mind what was built before", async () => {
    const { call, folder } = place(archive);
    await call();
    const before = filesIn(folder);
    expect((await call("check")).code).toBe(0);
    expect(filesIn(join(folder))).toEqual(before);
  });
});
