import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../../src/cli/new-archive.ts";
import { checkSettings } from "../../src/config/settings.ts";
import { parseYaml } from "../../src/text/yaml.ts";
import { place, STRIKE } from "./call.ts";

describe("init", () => {
  test("makes an archive that takes a clipping in, builds, and has nothing to be looked at in its readme", async () => {
    const { call, put, folder } = place({ "strike.txt": STRIKE });
    const { code, out, err } = await call("init", "mine");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("cd mine, clipfile build");
    expect(readdirSync(join(folder, "mine"), { recursive: true }).sort()).toEqual(
      ["archive.yaml", "seeds", join("seeds", "README")].sort(),
    );
    put("mine/seeds/strike.txt", STRIKE);
    const report = JSON.parse((await call("-c", "mine/archive.yaml", "--json")).out);
    expect(report).toMatchObject({ read: 1, problems: [] });
    const home = readFileSync(join(folder, "mine/public/index.html"), "utf8");
    expect(home).toContain('<meta name="robots" content="noindex">');
  });

  test("writes nothing over", async () => {
    const { call, folder } = place({ "seeds/README": "mine", "other/archive.yml": "title: Mine\n" });
    expect((await call("init")).code).toBe(0);
    expect(readFileSync(join(folder, "seeds/README"), "utf8")).toBe("mine");
    for (const words of [["init"], ["init", "other"]])
      expect(await call(...words)).toMatchObject({ code: 2, err: expect.stringContaining("archive-there") });
    expect(readFileSync(join(folder, "other/archive.yml"), "utf8")).toBe("title: Mine\n");
    expect(existsSync(join(folder, "other/archive.yaml"))).toBe(false);
  });

  test("copies the templates where they are wanted", async () => {
    const { call, folder } = place();
    expect((await call("init", "--with-templates")).code).toBe(0);
    expect(existsSync(join(folder, "templates/layout.eta"))).toBe(true);
  });

  test("its settings hold, also the ones that are still behind a #", () => {
    const written = SETTINGS.replace(/^(?<indent> *)# (?=[a-zA-Z]+: )/gm, "$<indent>");
    const document = parseYaml(written);
    if (document.kind !== "map") throw new Error(document.kind);
    const fields = Object.fromEntries(document.fields.map(({ key, value }) => [key, value]));
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(["baseUrl", "dateOrder", "contact", "facts"]));
    expect(checkSettings(fields)).toMatchObject({ settings: { publish: { robots: "noindex" } } });
  });
});
