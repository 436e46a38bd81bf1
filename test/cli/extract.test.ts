import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../src/cache/value.ts";
import { home, type Place, place } from "./call.ts";

/** Work on many machines: each looks at some clippings, and a build of all of them is what it would be alone. */

const labelled = join(home, "test/quality/clippings");
const clippings = readdirSync(labelled)
  .filter((name) => name.endsWith(".txt"))
  .slice(0, 6);

const archive = (): Place =>
  place({
    ...Object.fromEntries(clippings.map((name) => [`seeds/${name}`, readFileSync(join(labelled, name))])),
    "seeds/digest.txt":
      "---\ntitle: The mill\n---\nThe mill was sold on Monday.\n\n=====\n---\ntitle: The fair\n---\nThe fair is over.\n",
  });

const namesIn = ({ folder }: Place): string[] =>
  readdirSync(join(folder, "seeds")).map((name) => `seeds/${name}`);

function siteIn({ folder }: Place, name: string): Record<string, string> {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, name, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, name, file), "latin1")]));
}

describe("extract", () => {
  test("has a line for each file, and the build with all of them is that without", async () => {
    const here = archive();
    const names = namesIn(here);
    const halves = [names.slice(0, 3), names.slice(3)];
    for (const [at, half] of halves.entries()) {
      const { code, out } = await here.callWith(`${half.join("\n")}\n`, "extract");
      expect([code, out.trim().split("\n").length]).toEqual([0, half.length]);
      here.put(`${at}.jsonl`, out);
    }
    expect((await here.call("--records", "0.jsonl", "1.jsonl", "-o", "with")).code).toBe(0);
    expect((await here.call("-o", "without")).code).toBe(0);
    expect(siteIn(here, "with")).toEqual(siteIn(here, "without"));
  });

  test("is what the build uses: where a record says something else, the site does", async () => {
    const here = archive();
    const { out } = await here.callWith("seeds/digest.txt\n", "extract");
    const record = JSON.parse(out) as { made: [string, string, string, string][] };
    record.made = record.made.map(([shelf, key, digest, base64]) => {
      const json = JSON.stringify(unpack(Buffer.from(base64, "base64"), digest));
      if (shelf !== "examine" || !json.includes("The fair")) return [shelf, key, digest, base64];
      const other = pack(JSON.parse(json.replaceAll("The fair", "The other fair")));
      return [shelf, key, other.digest, other.bytes.toString("base64")];
    });
    here.put("all.jsonl", `${JSON.stringify(record)}\n`);
    await here.call("--records", "all.jsonl");
    expect(siteIn(here, "public")["timeline/undated.html"]).toContain("The other fair");
  });

  test("of a file that is no clipping is refused with what to type", async () => {
    const { code, err } = await archive().callWith("seeds/nowhere.txt\n", "extract");
    expect([code, err]).toEqual([2, expect.stringContaining('"seeds/nowhere.txt" is no clipping')]);
  });

  test.each([
    ["is none", "not a record\n", "all.jsonl:1 is no record"],
    ["is of another version", '{"clipfile":1,"code":"other","path":"a","made":[]}\n', "another version"],
  ])("a record that %s is refused, and nothing is written", async (_, text, said) => {
    const here = archive();
    here.put("all.jsonl", text);
    const { code, err } = await here.call("--records", "all.jsonl");
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(here.folder, "public"))).toBe(false);
  });

  const parallel = spawnSync("parallel", ["--version"]).status === 0;
  test.skipIf(!parallel && !process.env.CI)(
    "runs under GNU parallel as it is",
    { timeout: 120_000 },
    async () => {
      const here = archive();
      const program = `${process.execPath} ${join(home, "build.mjs")}`;
      const records = execFileSync("parallel", ["--pipe", "-N", "3", "-j", "2", `${program} extract`], {
        cwd: here.folder,
        input: `${namesIn(here).join("\n")}\n`,
      });
      here.put("all.jsonl", records);
      await here.call("-o", "alone");
      execFileSync(
        process.execPath,
        [join(home, "build.mjs"), "-o", "spread", "--records", "all.jsonl", "-q"],
        {
          cwd: here.folder,
        },
      );
      const [alone, spread] = [siteIn(here, "alone"), siteIn(here, "spread")];
      expect(Object.keys(spread)).toEqual(
        expect.arrayContaining(Object.keys(alone).filter((name) => name.startsWith("articles/"))),
      );
      for (const name of Object.keys(alone).filter(
        (one) => one.endsWith(".json") && one.startsWith("articles/"),
      ))
        expect(spread[name]).toBe(alone[name]);
    },
  );
});
