import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** Title of a row → its cells behind the title, of all tables. */
function rowsOf(tables: string): ReadonlyMap<string, readonly string[]> {
  const lines = tables.split("\n").filter((line) => line.startsWith("| "));
  const cells = lines.map((line) => line.slice(2, -2).split(" | "));
  return new Map(cells.map(([title, ...rest]) => [title!, rest]));
}

test("the benchmark measures each kind of change, and its builds do what they are meant to show", async () => {
  const { stdout } = await run("node", ["bench/builds.mjs", "6", "--runs", "1", "--print"]);
  const rows = rowsOf(stdout);
  const columns = rows.get("case")!;
  const written = (title: string) => Number(rows.get(title)?.[columns.indexOf("files written")]);
  const all = Number(/^(\d+) files/.exec(rows.get("cold build")![columns.indexOf("site")]!)?.[1]);

  expect(written("cold build")).toBe(all);
  expect(written("again, nothing changed")).toBe(0);
  for (const title of ["one clipping added", "one headline edited", "one clipping deleted"]) {
    expect(written(title), title).toBeGreaterThan(0);
    expect(written(title), title).toBeLessThan(all);
  }
  expect(written("the layout's template edited")).toBeGreaterThan(6);
  expect(Number(rows.get("cold build")![0])).toBeGreaterThan(0);

  const [saves, page, , pages, stale] = rows.get("Clipfile")!;
  expect([saves, stale]).toEqual(["3", "0"]);
  expect(page).toMatch(/^\d+ \(\d+–\d+\)$/);
  expect(Number(pages)).toBeGreaterThan(1);
});

test("a case that there is not is no benchmark", async () => {
  const call = run("node", ["bench/builds.mjs", "5", "--cases", "cold,lukewarm"]);
  await expect(call).rejects.toThrow("no case lukewarm");
});
