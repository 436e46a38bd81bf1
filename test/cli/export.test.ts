import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = { "seeds/b.txt": STRIKE, "seeds/a.md": `# ${DOCKS}`, "seeds/empty.txt": "" };

describe("export", () => {
  test("prints one record a line, in the order of paths, and makes no site", async () => {
    const { call, folder } = place(archive);
    const { code, out, err } = await call("export", "--format", "jsonl");
    expect([code, err]).toEqual([0, ""]);
    expect(out.endsWith("}\n")).toBe(true);
    const records = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ path }) => path)).toEqual(["seeds/a.md", "seeds/b.txt", "seeds/empty.txt"]);
    expect(records.map(({ title }) => title?.value ?? null)).toEqual([
      "Docks fall quiet as the tide of trade turns",
      "Mill strike enters third week",
      null,
    ]);
    expect(records[2].problems[0]).toMatchObject({ severity: "warning" });
    expect(existsSync(join(folder, "public"))).toBe(false);
  });

  test("a record has the problems that only the set shows", async () => {
    const wanting = `---\nid: mill\n---\n\n${STRIKE}`;
    const { call } = place({ "seeds/a.txt": wanting, "seeds/b.txt": wanting });
    const problemsOf = (line: string) => JSON.parse(line).problems.map(({ code }: { code: string }) => code);
    const [a, b] = (await call("export")).out.trim().split("\n").map(problemsOf);
    expect([...a, ...b]).toContain("id-taken");
    expect((await call("explain", "b.txt")).out).toContain("id-taken");
  });

  test("is the same whichever way it is asked for", async () => {
    const { call } = place(archive);
    const plain = await call("export");
    expect(await call("export", "-f", "jsonl")).toEqual(plain);
    expect(await call("export", "-i", "seeds")).toEqual(plain);
  });

  test("-o writes it to a file", async () => {
    const { call, folder } = place(archive);
    const printed = (await call("export")).out;
    expect(await call("export", "-o", "out/articles.jsonl")).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(folder, "out/articles.jsonl"), "utf8")).toBe(printed);
  });

  test("-o a folder is refused in words", async () => {
    const { call, folder } = place(archive);
    mkdirSync(join(folder, "out/inner"), { recursive: true });
    const { code, err } = await call("export", "-o", "out");
    expect(code).toBe(1);
    expect(err).toMatch(/could not be written to out: /);
    expect(err).not.toContain(folder);
  });

  test("knows its formats", async () => {
    const { code, err } = await place(archive).call("export", "-f", "xml");
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices are jsonl, csv, ris, biblatex, csl, ninjs.");
  });

  test("--without leaves kinds of evidence out; the owner's table is evidence too", async () => {
    const { call } = place({
      "seeds/a.txt":
        "Bridge opens\n\nThe mayor of Tarn, Otto Lund, opened the new bridge over the river in the rain.\n\nIt had been closed for a long time, and nobody had expected it to be ready.\n",
      "archive.yaml": "terms: mayors.csv\n",
      "mayors.csv": "person,office,body,start,end\nOtto Lund,Mayor,Tarn,1950-01-01,1954-12-31\n",
    });
    const best = async (...words: string[]) =>
      JSON.parse((await call("export", ...words)).out).date?.best?.edtf ?? null;
    expect(await best()).toBe("[1950..1954]");
    expect(await best("--without", "facts")).toBe("[1950..1954]");
    expect(await best("--without", "facts,terms")).toBeNull();
    const { code, err } = await call("export", "--without", "term");
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "terms"?')]);
  });

  test("an empty folder is an empty export", async () => {
    const { call, folder } = place();
    mkdirSync(join(folder, "seeds"));
    expect(await call("export")).toEqual({ code: 0, out: "", err: "" });
  });
});
