import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, type Scores } from "./score.ts";

/**
 * Quality is a number with a floor. A change may raise a floor; to lower one, say why in the commit. The
 * fingerprint makes sure that the floors are those of these very clippings and labels.
 */
interface Floors {
  readonly fingerprint: string;
  readonly floors: Partial<Record<keyof Scores, number>>;
  readonly ceilings: Partial<Record<keyof Scores, number>>;
}

const sets: Readonly<Record<string, Floors>> = JSON.parse(readFileSync("test/quality/floors.json", "utf8"));

describe.for(Object.entries(sets))("%s", ([name, { fingerprint, floors, ceilings }]) => {
  const folder = join("test/quality", name);

  test("the labelled set is the one that the floors were measured on", () => {
    expect(fingerprintOf(folder)).toBe(fingerprint);
  });

  test("no floor is broken", () => {
    const { scores, mistakes } = evaluate(folder);
    const told = mistakes
      .map(({ file, line, kind, says }) => `${file}:${line ?? ""} ${kind}: ${says}`)
      .join("\n");
    for (const [measure, floor] of Object.entries(floors)) {
      expect(scores[measure as keyof Scores], `${measure}\n${told}`).toBeGreaterThanOrEqual(floor);
    }
    for (const [measure, ceiling] of Object.entries(ceilings)) {
      expect(scores[measure as keyof Scores], `${measure}\n${told}`).toBeLessThanOrEqual(ceiling);
    }
  });
});

function fingerprintOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
