import { expect, test } from "vitest";
import { openStore } from "../../src/cache/store.ts";
import { rollIn, said } from "../../src/pipeline/roll.ts";
import { memoryFiles } from "../support/memory-files.ts";

const STAGES = ["settings", "tables"];
const MILL = { trace: "trace of mill", furniture: "", examined: "key of mill" };

function rolls() {
  const files = memoryFiles();
  return (stages: readonly string[] = STAGES, code = "code", trusted = true) => {
    const store = openStore(files, "/archive/.cache/store", { fresh: false });
    const roll = rollIn(store, code, stages, { trusted });
    const end = () => {
      roll.save();
      store.save({ finished: true });
    };
    return { roll, end, files };
  };
}

test("who stood in the last roll is found as long as the file and the owner's word are the same", () => {
  const open = rolls();
  const first = open();
  expect(first.roll.find("seeds/mill.txt", "sum", "")).toBeNull();
  first.roll.enter("seeds/mill.txt", "sum", "", MILL);
  first.end();
  const { roll, end } = open();
  expect(roll.find("seeds/mill.txt", "sum", "")).toEqual(MILL);
  expect(roll.isOfOne("seeds/mill.txt", "sum")).toBe(true);
  expect(roll.find("seeds/mill.txt", "another sum", "")).toBeNull();
  expect(roll.isOfOne("seeds/mill.txt", "another sum")).toBe(false);
  expect(roll.find("seeds/mill.txt", "sum", '{"sidecar":1}')).toBeNull();
  expect(roll.find("seeds/bridge.txt", "sum", "")).toBeNull();
  // Saved, it holds nothing any more.
  end();
  expect(roll.isOfOne("seeds/mill.txt", "sum")).toBe(false);
});

test("what other settings, tables or another program found is not believed, nor where it is not trusted", () => {
  const open = rolls();
  const first = open();
  first.roll.enter("seeds/mill.txt", "sum", "", MILL);
  first.end();
  expect(open(["other settings", "tables"]).roll.isEmpty).toBe(true);
  expect(open(STAGES, "other code").roll.isEmpty).toBe(true);
  expect(open(STAGES, "code", false).roll.isEmpty).toBe(true);
  expect(open().roll.isEmpty).toBe(false);
});

test("who does not enter again is gone, and a roll that says the same is not written", () => {
  const open = rolls();
  const first = open();
  first.roll.enter("seeds/bridge.txt", "sum of bridge", "", MILL);
  first.roll.enter("seeds/mill.txt", "sum", "", MILL);
  first.end();
  const second = open();
  second.roll.enter("seeds/mill.txt", "sum", "", MILL);
  second.end();
  const third = open();
  expect(third.roll.find("seeds/bridge.txt", "sum of bridge", "")).toBeNull();
  const index = third.files.read("/archive/.cache/store/index.json");
  third.roll.enter("seeds/mill.txt", "sum", "", MILL);
  third.end();
  expect(third.files.read("/archive/.cache/store/index.json")).toEqual(index);
  expect(open().roll.find("seeds/mill.txt", "sum", "")).toEqual(MILL);
});

test("nothing is said in no letters", () => {
  const nothing = { lines: [], site: null };
  expect(said(nothing, nothing)).toBe("");
  expect(said({ lines: [], site: null }, nothing)).not.toBe("");
});

test("the roll is the same in whatever order clippings were done with", () => {
  const BRIDGE = { trace: "trace of bridge", furniture: "", examined: "key of bridge" };
  const open = rolls();
  const first = open();
  first.roll.enter("seeds/mill.txt", "sum", "", MILL);
  first.roll.enter("seeds/bridge.txt", "sum", "", BRIDGE);
  first.end();
  const packs = () => [...first.files.contents.keys()].filter((path) => path.endsWith(".places")).sort();
  const before = packs();
  const second = open();
  second.roll.enter("seeds/bridge.txt", "sum", "", BRIDGE);
  second.roll.enter("seeds/mill.txt", "sum", "", MILL);
  second.end();
  expect(before.length).toBeGreaterThan(0);
  expect(packs()).toEqual(before);
});
