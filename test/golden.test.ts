import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../src/export/explain.ts";
import { cardFor, examine } from "./support/examine.ts";

/**
 * One folder, one case: `clipping.txt` or `clipping.md` and `explain.txt`, which is what `clipfile explain` prints
 * of it. Beside them may lie what the owner says: `clipping.meta.yaml`, `corrections.yaml`. `npm run golden` writes the answers anew; read the difference before it is committed.
 */
const CASES = "test/golden";

function explained(name: string, file: string): string {
  const beside = (other: string) => {
    const path = join(dirname(file), other);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  };
  const dossier = examine(name, readFileSync(file), {
    sidecar: beside(name.replace(/\.[^.]+$/, ".meta.yaml")),
    corrections: beside("corrections.yaml"),
  });
  return explain(cardFor(dossier), dossier);
}

const clippingIn = (name: string) =>
  readdirSync(join(CASES, name)).find((file) => /^clipping\.(?!meta\.)/.test(file));
const cases = readdirSync(CASES).sort();
const seeds = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .sort();

describe("golden clippings", () => {
  test.for(cases.filter((name) => name !== "seeds"))("%s", async (name) => {
    const clipping = clippingIn(name);
    expect(clipping, `test/golden/${name} has no clipping`).toBeDefined();
    await expect(explained(clipping!, join(CASES, name, clipping!))).toMatchFileSnapshot(
      `golden/${name}/explain.txt`,
    );
  });
});

describe("the first archive", () => {
  test.for(seeds)("%s", async (name) => {
    await expect(explained(name, join("seeds", name))).toMatchFileSnapshot(
      `golden/seeds/${name.replace(".txt", "")}.explain.txt`,
    );
  });

  test("no answer is left without its clipping", () => {
    const answers = existsSync(`${CASES}/seeds`) ? readdirSync(`${CASES}/seeds`).sort() : [];
    expect(answers).toEqual(seeds.map((name) => name.replace(".txt", ".explain.txt")));
  });
});
