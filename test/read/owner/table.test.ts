import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/read/owner/table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable("metadata.csv", bytes(text));
const problemsOf = (text: string) =>
  read(text).problems.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);

describe("the table", () => {
  test("has a row for each clipping, by file or by id, with the fields of front matter", () => {
    const { rows, problems } = read(
      "File Name,Headline,Published,Keywords\na.txt,Mill closes,4 May 2019,mill; docks\n",
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        file: "a.txt",
        id: null,
        note: {
          path: "metadata.csv",
          matter: { title: "Mill closes", date: "4 May 2019", tags: ["mill", "docks"] },
        },
      },
    ]);
  });

  test("says which id a file shall have, where it has both columns; where a row names no file, the id is its key", () => {
    const { rows } = read("file,id,title\na.txt,mill,x\n,docks,y\n");
    expect(rows.map(({ file, id, note }) => [file, id, note.matter.id])).toEqual([
      ["a.txt", "mill", "mill"],
      [null, "docks", null],
    ]);
  });

  test("keeps no places, so that a row may move without making its clipping anew", () => {
    const row = (text: string) => read(text).rows.at(-1)!.note;
    expect(row("file,title\nb.txt,y\n")).toEqual(row("file,title\na.txt,x\n\nb.txt,y\n"));
  });

  test("an empty cell says nothing", () => {
    expect(read("file,title,date\na.txt,,\n").rows[0]!.note.matter.places).toEqual({});
  });

  test.for([
    ['file,title\n"a.txt', [["table-broken", '"a.txt']]],
    ["title,date\nx,y\n", [["table-no-key", "title,date"]]],
    ["file,titel\n", [["table-column-unknown", "file,titel"]]],
    ["file,file name,title\n", [["table-column-double", "file,file name,title"]]],
    ["file,status\na.txt,secret\n", [["front-matter-status", "a.txt,secret"]]],
    ["file,url\na.txt,nowhere\n", [["front-matter-url", "a.txt,nowhere"]]],
  ] as const)("%j is told of, with its place", ([text, problems]) =>
    expect(problemsOf(text)).toEqual(problems),
  );

  test("names that are known but not used are no matter", () => {
    expect(problemsOf("file,section,people\na.txt,3,x\n")).toEqual([]);
  });

  test("that says nothing is no table and no trouble", () => {
    expect(read("")).toEqual({ rows: [], problems: [] });
  });

  test("as a spreadsheet of old saves it, in Windows-1252, is read, and said to be a guess", () => {
    const { rows, problems } = readTable(
      "metadata.csv",
      Buffer.from(
        "file,title\na.txt,Caf\xe9\nb.txt,La fen\xeatre \xe9tait ferm\xe9e \x96 et la m\xe8re, d\xe9j\xe0, dormait\n",
        "latin1",
      ),
    );
    expect(rows[0]!.note.matter.title).toBe("Café");
    expect(problems).toMatchObject([{ code: "encoding-guessed", path: "metadata.csv" }]);
  });
});
