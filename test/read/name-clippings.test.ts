import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Nameable, nameClippings } from "../../src/read/name-clippings.ts";
import { isSafeId } from "../../src/read/safe-id.ts";

/** Names of files, `name → wanted id` for those that ask for one. */
function naming(...names: readonly string[]) {
  const list = names.map((entry): Nameable => {
    const [name, wanted] = entry.split(" → ");
    return { path: `seeds/${name}`, name: name!, wanted: wanted ?? null };
  });
  const { ids, problems } = nameClippings(list);
  return {
    ids: Object.fromEntries([...ids].map(([path, id]) => [path.replace(/^seeds\//, ""), id])),
    problems: problems.map(({ code, path }) => `${path.replace(/^seeds\//, "")}: ${code}`).sort(),
    messages: problems.map(({ message }) => message),
  };
}

describe("an id", () => {
  test.each([
    ["002_70b82951417b80d5.txt", "002_70b82951417b80d5"],
    ["1931/strike.txt", "1931/strike"],
    ["Strike.of.1931.md", "Strike.of.1931"],
    ["strike", "strike"],
  ])("of %s is the path without its ending: %s", (name, id) => {
    expect(naming(name)).toMatchObject({ ids: { [name]: id }, problems: [] });
  });

  test.each([
    ["Übergabe (Köln).txt", /^ubergabe-koln-[0-9a-f]{8}$/],
    ["Straße nach Łódź.txt", /^strasse-nach-lodz-[0-9a-f]{8}$/],
    ["the mills' strike.txt", /^the-mills-strike-[0-9a-f]{8}$/],
    ["新聞.txt", /^clipping-[0-9a-f]{8}$/],
    ["con.txt", /^con-[0-9a-f]{8}$/],
    ["LPT1.old.txt", /^lpt1-old-[0-9a-f]{8}$/],
    ["2021..txt", /^2021-[0-9a-f]{8}$/],
    ["index.txt", /^index-[0-9a-f]{8}$/],
    ["page.html.txt", /^page-html-[0-9a-f]{8}$/],
    ["strike.orig.txt", /^strike-orig-[0-9a-f]{8}$/],
    ["1931/Mai/Streik!.txt", /^1931\/Mai\/streik-[0-9a-f]{8}$/],
    ["Zeitungen 1931/nul/a b.txt", /^zeitungen-1931\/nul_\/a-b-[0-9a-f]{8}$/],
    ["新聞/a b.txt", /^a-b-[0-9a-f]{8}$/],
    [`${"long ".repeat(40)}.txt`, /^long(-long)+-[0-9a-f]{8}$/],
    [`${"folder/".repeat(40)}a.txt`, /^a-[0-9a-f]{8}$/],
  ])("of %s is readable, and told apart by a digest", (name, id) => {
    const { ids, problems } = naming(name);
    expect(ids[name]).toMatch(id);
    expect(problems).toEqual([]);
  });

  test("is what the owner asks for, if that is safe", () => {
    expect(naming("a.txt → mills/strike").ids).toEqual({ "a.txt": "mills/strike" });
    expect(naming("a.txt → ../strike", "b.txt → a.html").ids).toEqual({ "a.txt": "a", "b.txt": "b" });
  });
});

describe("files that would share an id", () => {
  test("carry their ending where only that differs", () => {
    expect(naming("a.txt", "a.md", "b.txt")).toMatchObject({
      ids: { "a.txt": "a-txt", "a.md": "a-md", "b.txt": "b" },
      problems: ["a.md: id-ending", "a.txt: id-ending"],
    });
  });

  test("carry a digest where only case differs", () => {
    const { ids, problems } = naming("Strike.txt", "strike.txt");
    expect(ids["Strike.txt"]).toMatch(/^Strike-[0-9a-f]{8}$/);
    expect(ids["strike.txt"]).toMatch(/^strike-[0-9a-f]{8}$/);
    expect(problems).toEqual(["Strike.txt: id-shared", "strike.txt: id-shared"]);
  });

  test("carry a digest where the ending would make them share another", () => {
    const { ids, problems } = naming("a.txt", "a.md", "a-txt.md");
    expect(ids).toMatchObject({ "a.md": "a-md", "a-txt.md": "a-txt-md" });
    expect(ids["a.txt"]).toMatch(/^a-[0-9a-f]{8}$/);
    expect(problems).toEqual(["a-txt.md: id-shared", "a.md: id-ending", "a.txt: id-shared"]);
  });

  test("give way to one that was asked for, and say to whom", () => {
    const { ids, problems, messages } = naming("a.txt", "b.txt → A");
    expect(ids).toEqual({ "a.txt": "a-txt", "b.txt": "A" });
    expect(problems).toEqual(["a.txt: id-shared"]);
    expect(messages[0]).toContain("seeds/b.txt");
  });

  test("and ask for the same one: the first by path has it, the other is told", () => {
    const { ids, problems, messages } = naming("b.txt → strike", "a.txt → strike");
    expect(ids).toEqual({ "a.txt": "strike", "b.txt": "b" });
    expect(problems).toEqual(["b.txt: id-taken"]);
    expect(messages[0]).toContain("seeds/a.txt");
  });
});

test("a file keeps its id when others of other names come and go", () => {
  const alone = naming("Übergabe.txt", "a.txt").ids;
  expect(naming("a.txt", "Übergabe.txt", "b.md", "c/d.txt").ids).toMatchObject(alone);
});

describe("whatever the names", () => {
  const part = fc.oneof(
    fc.constantFrom("a", "A", "a-txt", "a.orig", "b", "con", "index", "x y", "é", "é", "a.html", "-", "_"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((name) => !/[/\0]/.test(name)),
  );
  const name = fc
    .tuple(fc.array(part, { maxLength: 2 }), part, fc.constantFrom(".txt", ".md", ".text", ""))
    .map(([folders, stem, ending]) => [...folders, stem + ending].join("/"));
  const wanted = fc.option(fc.constantFrom("a", "A", "b", "a-txt", "../x", "c/d"), { nil: null, freq: 3 });
  const archives = fc.uniqueArray(fc.record({ name, wanted }), {
    selector: ({ name }) => name,
    maxLength: 12,
  });
  const named = (list: readonly { name: string; wanted: string | null }[]) =>
    nameClippings(list.map((entry) => ({ path: `seeds/${entry.name}`, ...entry })));

  test("all ids are safe, and no two files written for them meet on a disk that folds case", () => {
    fc.assert(
      fc.property(archives, (list) => {
        const { ids } = named(list);
        expect(ids.size).toBe(list.length);
        for (const id of ids.values()) expect(isSafeId(id), id).toBe(true);
        const endings = [".html", ".json", ".txt", ".orig.txt", ".orig.gz"];
        const files = [...ids.values()].flatMap((id) => endings.map((ending) => (id + ending).toLowerCase()));
        expect(new Set(files).size).toBe(files.length);
        const folders = [...ids.values()].flatMap((id) => {
          const parts = id.toLowerCase().split("/");
          return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
        });
        expect(folders.filter((folder) => files.includes(folder))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the files makes no difference", () => {
    fc.assert(
      fc.property(
        archives.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [first, second] = [named(list), named(shuffled)];
          expect([...second.ids].sort()).toEqual([...first.ids].sort());
          expect(second.problems).toEqual(first.problems);
        },
      ),
      { numRuns: 300 },
    );
  });
});
