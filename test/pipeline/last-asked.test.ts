import { expect, test } from "vitest";
import { lastAsked } from "../../src/pipeline/last-asked.ts";

/** Words by path; each takes as much room as it has letters. */
function counted(room: number) {
  const made: string[] = [];
  const words = lastAsked(
    (path: string) => {
      made.push(path);
      return [path];
    },
    ([path]) => path!.length,
    room,
  );
  return { made, words };
}

test("what was asked for is made once as long as there is room", () => {
  const { made, words } = counted(15);
  const first = words("a.txt");
  words("b.txt");
  expect(words("a.txt")).toBe(first);
  expect(made).toEqual(["a.txt", "b.txt"]);
});

test("what was asked for longest ago goes first", () => {
  const { made, words } = counted(10);
  for (const path of ["a.txt", "b.txt", "a.txt", "c.txt", "a.txt", "b.txt"]) words(path);
  expect(made).toEqual(["a.txt", "b.txt", "c.txt", "b.txt"]);
});

test("without room for one, it is made whenever it is asked for", () => {
  const { made, words } = counted(4);
  expect(words("a.txt")).toEqual(words("a.txt"));
  expect(made).toEqual(["a.txt", "a.txt"]);
});
