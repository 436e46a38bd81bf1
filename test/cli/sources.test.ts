import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { place } from "./call.ts";

const TEXT =
  "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.\n\nNobody expects that they will agree before the holidays, when the wages of the spinners run out.\n";

const TABLE = "name,aliases,domain,country,kind\nThe Merrow Post,Merrow,merrowpost.example,IE,newspaper\n";

describe("an owner's sources.csv", () => {
  const files = {
    "archive.yaml": "sources: tables/sources.csv\n",
    "tables/sources.csv": TABLE,
    "seeds/a.txt": `Mill owners meet for the fourth time\nhttps://merrowpost.example/mill\n\n${TEXT}`,
    "seeds/b.txt": `Owners and spinners part late at night\nMerrow\nMay 4, 2021\n\n${TEXT}`,
  };

  test("makes one source of all names of a house, with a page that says what it is", async () => {
    const { call, folder } = place(files);
    expect((await call("build", "--quiet")).code).toBe(0);
    expect(readdirSync(join(folder, "public/sources")).filter((name) => name !== "index.html")).toEqual([
      "the-merrow-post.html",
    ]);
    const page = readFileSync(join(folder, "public/sources/the-merrow-post.html"), "utf8");
    expect(page).toContain("<h1>The Merrow Post</h1>");
    expect(page).toContain("Newspaper, IE");
    expect(page).toContain("Published 2 articles");
  });

  test("is heard again when it changes, and a clean build says the same", async () => {
    const { call, put } = place(files);
    const outlets = async () =>
      (await call("export")).out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).source.outlet?.value ?? null);
    expect(await outlets()).toEqual(["The Merrow Post", "Merrow"]);
    put("tables/sources.csv", "name,domain\nMerrow Gazette,merrowpost.example\n");
    const warm = await outlets();
    expect(warm).toEqual(["Merrow Gazette", null]);
    put("tables/sources.csv", TABLE);
    expect(await outlets()).toEqual(["The Merrow Post", "Merrow"]);
  });

  test("that is wrong stops the build with its line", async () => {
    const { call } = place({ ...files, "tables/sources.csv": "name,kind\nMerrow Post,paper\n" });
    const { code, err } = await call("build");
    expect(code).toBe(2);
    expect(err).toContain('tables/sources.csv:2 has the kind "paper"');
  });
});
