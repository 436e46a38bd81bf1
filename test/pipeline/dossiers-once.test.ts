import { expect, test } from "vitest";
import { dossiersOnce } from "../../src/pipeline/dossiers-once.ts";
import { examine } from "../support/examine.ts";

const TEXT = "Harbour opens\n\nThe harbour opened on Monday.\n";

function counted(bytes: number) {
  const made: string[] = [];
  const dossier = dossiersOnce((path) => {
    made.push(path);
    return examine(path, TEXT);
  }, bytes);
  return { made, dossier };
}

test("a dossier is made once as long as there is room", () => {
  const { made, dossier } = counted(3 * TEXT.length);
  const first = dossier("a.txt");
  dossier("b.txt");
  expect(dossier("a.txt")).toBe(first);
  expect(made).toEqual(["a.txt", "b.txt"]);
});

test("the one that was asked for longest ago goes first", () => {
  const { made, dossier } = counted(2 * TEXT.length);
  for (const path of ["a.txt", "b.txt", "a.txt", "c.txt", "a.txt", "b.txt"]) dossier(path);
  expect(made).toEqual(["a.txt", "b.txt", "c.txt", "b.txt"]);
});

test("without room for one, each is made whenever it is asked for", () => {
  const { made, dossier } = counted(TEXT.length - 1);
  expect(dossier("a.txt")).toEqual(dossier("a.txt"));
  expect(made).toEqual(["a.txt", "a.txt"]);
});
