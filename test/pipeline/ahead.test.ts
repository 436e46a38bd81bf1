import { describe, expect, test } from "vitest";
import type { Fingerprint } from "../../src/cache/fingerprint.ts";
import { claim } from "../../src/extract/claim.ts";
import { settleAll } from "../../src/extract/extract.ts";
import { NO_FURNITURE } from "../../src/extract/furniture/claims.ts";
import { NO_SOURCES } from "../../src/knowledge/index-sources.ts";
import { lookAhead } from "../../src/pipeline/ahead.ts";
import { read } from "../../src/read/read.ts";
import type { SeedFile } from "../../src/records/clipping.ts";
import type { OwnFurniture } from "../../src/records/furniture.ts";

/** A clipping that counts how often its file is read. */
function clippingOf(name: string, text: string) {
  const bytes = Buffer.from(text);
  const seed: SeedFile = { path: name, name, format: "text", size: bytes.length, changed: 0 };
  let times = 0;
  const print: Fingerprint = {
    sha256: name,
    bytes() {
      times += 1;
      return bytes;
    },
  };
  return { seed, print, bytes, times: () => times };
}

const BODY = "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.";
const some = [
  clippingOf("mill.txt", `Mill owners meet for the fourth time\nBy Jo March\n\n${BODY}\n${BODY}`),
  clippingOf("empty.txt", ""),
  clippingOf("bridge.txt", `Harbour bridge to close\n\n${BODY}\nRead also: Spinners march\n${BODY} (PTI)`),
];

describe("clippings that are looked at ahead", () => {
  test("are what they are by themselves, and not read or asked once more", () => {
    const early = lookAhead();
    early.go(some, NO_SOURCES);
    for (const { seed, print, bytes, times } of some) {
      const clipping = early.read(seed, print);
      expect(clipping).toEqual(read(seed, bytes));
      const claims = early.claim(clipping, NO_SOURCES);
      expect(claims).toEqual(claim(read(seed, bytes), NO_SOURCES));
      expect(early.claim(clipping, NO_SOURCES)).toBe(claims);
      const settle = (furniture: OwnFurniture) =>
        early.settle(clipping, claims, { sources: NO_SOURCES, furniture });
      expect(settle(NO_FURNITURE)).toEqual(settleAll(clipping, claims, { sources: NO_SOURCES }));
      expect(settle(NO_FURNITURE)).toBe(settle(NO_FURNITURE));
      expect(times()).toBe(1);
    }
  });

  test("are settled anew where more is known of their source", () => {
    const early = lookAhead();
    early.go(some, NO_SOURCES);
    const clipping = early.read(some[0]!.seed, some[0]!.print);
    const claims = early.claim(clipping, NO_SOURCES);
    const furniture: OwnFurniture = { lines: [[3, "sentence", "behind"]], site: null };
    const known = { sources: NO_SOURCES, furniture };
    expect(early.settle(clipping, claims, known)).toEqual(settleAll(clipping, claims, known));
    const alone = early.settle(clipping, claims, { ...known, furniture: NO_FURNITURE });
    expect(early.settle(clipping, claims, known)).not.toEqual(alone);
  });

  test("are forgotten by the next time, and others are looked at when they are asked for", () => {
    const early = lookAhead();
    const [mill, empty] = [clippingOf("mill.txt", BODY), clippingOf("empty.txt", "")];
    early.go([mill], NO_SOURCES);
    early.go([empty], NO_SOURCES);
    expect(early.read(mill.seed, mill.print)).toEqual(read(mill.seed, mill.bytes));
    expect(mill.times()).toBe(2);
    expect(empty.times()).toBe(1);
  });

  test("of another content, or of another part of a file, are others", () => {
    const early = lookAhead();
    const [mill] = some as [(typeof some)[0]];
    early.go([mill], NO_SOURCES);
    const edited = clippingOf("mill.txt", "The mill was sold.");
    expect(early.read(edited.seed, { ...edited.print, sha256: "another" }).text).toBe("The mill was sold.");
  });
});
