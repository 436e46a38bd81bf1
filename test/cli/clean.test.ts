import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/docks.txt": DOCKS };

describe("clean", () => {
  test("takes the site away, and leaves what is not of a build", async () => {
    const { call, put, folder } = place(archive);
    await call();
    put("public/.gitignore", "*\n");
    put("public/CNAME", "clippings.example\n");
    put("public/articles/mine.pdf", "mine");
    const { code, out, err } = await call("clean");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d{2,} files removed from /);
    const left = readdirSync(join(folder, "public"), { recursive: true, encoding: "utf8" });
    expect(left.sort()).toEqual([".gitignore", "CNAME", "articles", "articles/mine.pdf"].map(native).sort());
    expect(existsSync(join(folder, "seeds/strike.txt"))).toBe(true);
  });

  test("leaves a page that somebody changed, says so, and still knows it for its own", async () => {
    const { call, put, folder } = place(archive);
    await call();
    put("public/about.html", "my own words");
    const { code, err } = await call("clean");
    expect([code, err]).toEqual([0, "about.html was changed since it was written, and stays.\n"]);
    expect(readdirSync(join(folder, "public")).sort()).toEqual([".clipfile.json", "about.html"]);
    expect((await call()).code).toBe(0);
  });

  test("has nothing to do where nothing was built", async () => {
    const { call, folder } = place(archive);
    expect((await call("clean")).out).toBe(`0 files removed from ${join(folder, "public")}.\n`);
  });

  test("does not touch a folder of somebody else", async () => {
    const { call, folder } = place({ ...archive, "photos/one.jpg": "x" });
    const { code, err } = await call("clean", "-o", "photos");
    expect([code, err]).toEqual([1, expect.stringContaining("output-not-ours")]);
    expect(existsSync(join(folder, "photos/one.jpg"))).toBe(true);
  });

  test("is followed by the very same site", async () => {
    const { call } = place(archive);
    const first = JSON.parse((await call("--json")).out);
    await call("clean");
    const second = JSON.parse((await call("--json")).out);
    expect(second.written).toBe(first.written);
  });
});

const native = (path: string): string => join(...path.split("/"));
