import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

describe("add", () => {
  test("takes a file in, byte for byte, and tells what was read and how", async () => {
    const { call, folder } = place({ "seeds/docks.txt": DOCKS, "inbox/strike.txt": STRIKE });
    const words = [
      "--source",
      "The Mill: Gazette",
      "--url",
      "https://mill.example/a",
      "--accessed",
      "2024-05-03",
    ];
    const { code, out, err } = await call("add", "inbox/strike.txt", ...words);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("Taken in as seeds/strike.txt, id strike.");
    expect(out).toMatch(/^ {2}title +Mill strike enters third week {2}\(stated, line 1, title\/[\w-]+\)$/m);
    expect(out).toMatch(/^ {2}source +The Mill: Gazette {2}\(stated, sidecar\/source\)$/m);
    expect(out).toMatch(/^ {2}date +1931-05-04 {2}\(.*stated.*\)$/m);
    expect(out).toMatch(/^ {2}url +https:\/\/mill\.example\/a$/m);
    expect(out).toMatch(/^ {2}standfirst +unknown$/m);
    expect(readFileSync(join(folder, "seeds/strike.txt"), "utf8")).toBe(STRIKE);
    expect(readFileSync(join(folder, "seeds/strike.txt.meta.yaml"), "utf8")).toBe(
      'url: "https://mill.example/a"\nsource: "The Mill: Gazette"\naccessed: 2024-05-03\n',
    );
    expect(existsSync(join(folder, "inbox/strike.txt"))).toBe(true);
  });

  test("takes in what is pasted, and names it by its first words", async () => {
    const { callWith, folder } = place({ "seeds/docks.txt": DOCKS });
    expect((await callWith(STRIKE, "add", "-", "--date", "4 May 1931")).code).toBe(0);
    const page =
      "<!DOCTYPE html><title>Mill strike / ends</title><h1>Mill strike ends</h1><p>The men went back.</p>";
    expect((await callWith(page, "add", "-")).code).toBe(0);
    const names = readdirSync(join(folder, "seeds")).sort();
    expect(names).toEqual([
      "docks.txt",
      expect.stringMatching(/^mill-strike-ends-[0-9a-f]{8}\.html$/),
      expect.stringMatching(/^mill-strike-enters-third-week-[0-9a-f]{8}\.txt$/),
      expect.stringMatching(/^mill-strike-enters-third-week-[0-9a-f]{8}\.txt\.meta\.yaml$/),
    ]);
  });

  test("gives another clipping of the same name another name", async () => {
    const { call, folder } = place({ "seeds/strike.txt": DOCKS, "strike.txt": STRIKE });
    expect((await call("add", "strike.txt")).out).toContain("Taken in as seeds/strike-2.txt, id strike-2.");
    expect(readFileSync(join(folder, "seeds/strike.txt"), "utf8")).toBe(DOCKS);
  });

  test.for([
    [["seeds/docks.txt"], "This clipping is in the archive already: seeds/docks.txt."],
    [["copy.txt"], "This clipping is in the archive already: seeds/docks.txt."],
    [["blank.txt"], "nothing in it but white space"],
    [["scan.pdf"], '"scan.pdf" is no file that can be read as a clipping.'],
    [["nowhere.txt"], "nowhere.txt could not be read"],
    [["strike.txt", "--date", "13/13/1931"], '"13/13/1931" is not a date.'],
    [["strike.txt", "--url", "mill"], "mill"],
  ] as const)("refuses %j, and writes nothing", async ([words, says]) => {
    const { call, folder } = place({
      "seeds/docks.txt": DOCKS,
      "copy.txt": DOCKS,
      "blank.txt": " \n",
      "scan.pdf": "%PDF-1.7",
      "strike.txt": STRIKE,
    });
    const { code, err } = await call("add", ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(readdirSync(join(folder, "seeds"))).toEqual(["docks.txt"]);
  });
});
