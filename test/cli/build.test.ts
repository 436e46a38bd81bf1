import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/1931/docks.txt": DOCKS };

describe("a build", () => {
  test("ends with what was done and the page to open, progress aside", async () => {
    const { call, folder } = place(archive);
    const { code, out, err } = await call();
    expect(code).toBe(0);
    expect(out).toMatch(
      /^ {2}read +2\n {2}new +2\n {2}changed +0\n {2}removed +0\n {2}pages +\d+ .*\n {2}warnings +0\n {2}seconds +\d+\.\d\d\n\nSearch engines are asked to stay away.*\nNo feeds: .*baseUrl.*\nOpen public\/index.html\n$/,
    );
    expect(err).toMatch(/^read 2\nsettle 2\nwrite \d+\n$/);
    expect(existsSync(join(folder, "public/index.html"))).toBe(true);
  });

  test("is also called by its name", async () => {
    const { code, out } = await place(archive).call("build");
    expect(code).toBe(0);
    expect(out).toContain("Open public/index.html");
  });

  test("says what changed since the last one", async () => {
    const { call, put } = place(archive);
    await call();
    expect((await call()).out).toMatch(/new +0\n.*changed +0\n.*removed +0\n.* 0 written, 0 deleted/);
    put("seeds/strike.txt", STRIKE.replace("third", "fourth"));
    put(
      "seeds/moon.txt",
      "Moon seen again over the mill on Monday night, said all who looked up at it from there.",
    );
    expect((await call()).out).toMatch(/read +3\n.*new +1\n.*changed +1\n.*removed +0\n/);
    expect((await call("--full")).out).toMatch(/new +0\n.*changed +0\n/);
  });

  test("--full trusts nothing of the last one", async () => {
    const { call, put, folder } = place(archive);
    await call();
    const page = readFileSync(join(folder, "public/about.html"), "utf8");
    put("public/about.html", page.replace("</title>", "</eltit>"));
    await call("--full");
    expect(readFileSync(join(folder, "public/about.html"), "utf8")).toBe(page);
  });

  test("-q says nothing when nothing is wrong", async () => {
    expect(await place(archive).call("-q")).toEqual({ code: 0, out: "", err: "" });
  });

  test("-q says what is wrong", async () => {
    const { call } = place({ ...archive, "seeds/nothing.txt": "" });
    const { code, out, err } = await call("--quiet");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("seeds/nothing.txt  warning  ");
  });

  test("--json prints the report and nothing else", async () => {
    const { out, err } = await place({ ...archive, "seeds/nothing.txt": "" }).call("--json");
    const report = JSON.parse(out);
    expect(report).toMatchObject({ read: 3, new: 3, changed: 0, removed: 0, open: "public/index.html" });
    expect(report.problems[0]).toMatchObject({ severity: "warning", path: "seeds/nothing.txt" });
    expect(report.warnings).toBeGreaterThan(0);
    expect(report.pages).toBe(report.written);
    expect(err).toMatch(/^read 3\nsettle 3\nwrite \d+\n$/);
  });

  test("at a terminal short work shows no bar", async () => {
    const { code, err } = await place(archive).callAtTerminal();
    expect([code, err]).toEqual([0, ""]);
  });

  test("takes its folders from the call, before the settings, and each from where it was said", async () => {
    const { call, folder } = place({
      "clips/strike.txt": STRIKE,
      "etc/archive.yaml": "input: nowhere\noutput: site\ntitle: The Mill Papers\n",
    });
    const { code, out } = await call("-c", "etc/archive.yaml", "-i", "clips");
    expect([code, out.split("\n").at(-2)]).toEqual([0, "Open etc/site/index.html"]);
    expect(readFileSync(join(folder, "etc/site/index.html"), "utf8")).toContain("The Mill Papers");
    expect((await call("-i", "clips", "-o", "out/site")).out).toContain("Open out/site/index.html");
  });

  test("takes a template of the owner's", async () => {
    const { call, folder } = place({ ...archive, "mine/about.eta": "<p>Mine</p>" });
    expect((await call("--templates", "mine")).code).toBe(0);
    expect(readFileSync(join(folder, "public/about.html"), "utf8")).toBe("<p>Mine</p>");
  });
});

describe("problems of clippings never stop a build", () => {
  const bad = {
    ...archive,
    "seeds/empty.txt": "",
    "seeds/picture.txt": new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3,
    ]),
    "seeds/note.txt": "---\ntitle: [never closed\n---\n\nThe owners met again on Monday and made no offer.\n",
    "seeds/same.txt": STRIKE,
    "seeds/same.md": `# ${STRIKE}`,
    "seeds/SAME.txt": STRIKE,
  };

  test("but are named, with the line they stand on", async () => {
    const { call, folder, put } = place(bad);
    symlinkSync("nowhere", join(folder, "seeds/gone.txt"));
    mkdirSync(join(folder, "seeds/folder.txt"));
    put("seeds/folder.txt/strike.txt", STRIKE);
    const { code, out, err } = await call();
    expect(code).toBe(0);
    expect(out).toMatch(/read +10\n/);
    for (const name of ["empty", "picture", "gone"])
      expect(err).toMatch(new RegExp(`^seeds/${name}.txt`, "m"));
    expect(err).toMatch(/^seeds\/note\.txt:\d+:\d+ {2}(warning|error) .*\n +\d+ \| .*\n +\| +\^/m);
    expect(existsSync(join(folder, "public/articles/strike.html"))).toBe(true);
  });

  test("two that would share an id both have a page", async () => {
    const { call, folder } = place(bad);
    await call();
    const pages = readdirSync(join(folder, "public/articles")).filter((name) => /^same.*\.html$/i.test(name));
    expect(new Set(pages.map((name) => name.toLowerCase())).size).toBeGreaterThanOrEqual(3);
  });

  test("under --strict they fail it, and the site is there all the same", async () => {
    const { call, folder } = place({ ...archive, "seeds/empty.txt": "" });
    const { code, err } = await call("--strict");
    expect(code).toBe(1);
    expect(err).toMatch(/error {2}strict\n {2}There .* --strict lets none pass\./);
    expect(existsSync(join(folder, "public/index.html"))).toBe(true);
    expect((await call("--strict", "--json")).code).toBe(1);
    expect((await place(archive).call("--strict")).code).toBe(0);
  });

  test("some twenty are shown; -v shows all", async () => {
    const { call } = place(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`seeds/empty-${i}.txt`, ""])),
    );
    const { err, out } = await call();
    const warnings = Number(/warnings +(\d+)/.exec(out)![1]);
    expect(err.match(/^seeds\//gm)).toHaveLength(20);
    expect(err).toContain(`and ${warnings - 20} more; -v shows all.`);
    const all = await call("-v");
    expect(all.err.match(/ {2}(warning|error) {2}/g)).toHaveLength(warnings);
    expect(all.err).not.toContain("more; -v");
  });

  test("notes are for those who ask", async () => {
    const { call } = place({ "seeds/untitled.txt": `${STRIKE.split("\n").slice(4).join("\n")}` });
    expect((await call()).err).not.toContain("  note  ");
    expect((await call("-v")).err).toContain("  note  ");
    expect((await call("--strict")).code).toBe(0);
  });
});

describe("what is wrong with the set-up is one sentence and its cure", () => {
  interface Case {
    readonly name: string;
    /** Beside the archive, which is there unless `bare`. */
    readonly files?: Readonly<Record<string, string>>;
    readonly bare?: true;
    readonly words?: readonly string[];
    readonly code: 1 | 2;
    readonly says: RegExp;
  }

  const cases: readonly Case[] = [
    {
      name: "a missing input folder",
      bare: true,
      code: 1,
      says: /There is no folder seeds .*--input/s,
    },
    { name: "a missing input folder of the call", words: ["-i", "nix"], code: 1, says: /nix/ },
    {
      name: "a config that is not there",
      words: ["-c", "nix.yaml"],
      code: 2,
      says: /There is no file nix\.yaml/,
    },
    { name: "a config that cannot be read", words: ["-c", "seeds"], code: 2, says: /could not be read/ },
    {
      name: "a config that is no YAML",
      files: { "archive.yaml": "title: a\nrights: [b\n" },
      code: 2,
      says: /archive\.yaml:\d/,
    },
    {
      name: "an unknown key",
      files: { "archive.yaml": "titel: Mine\n" },
      code: 2,
      says: /archive\.yaml:1 .*Did you mean "title"\?/s,
    },
    { name: "a wrong value", files: { "archive.yaml": "dateOrder: ymd\n" }, code: 2, says: /dateOrder/ },
    { name: "an unknown option", words: ["--stirct"], code: 2, says: /'--stirct'.*Did you mean --strict\?/s },
    { name: "an unknown command", words: ["exprot"], code: 2, says: /"exprot".*Did you mean export\?/s },
    {
      name: "a command after its options",
      words: ["-v", "explain", "strike"],
      code: 2,
      says: /clipfile explain/,
    },
    { name: "an option without its value", words: ["--input"], code: 2, says: /argument missing/ },
    {
      name: "options that exclude each other",
      words: ["--watch", "--json"],
      code: 2,
      says: /cannot be used with/,
    },
    { name: "a port without a preview", words: ["--port", "80"], code: 2, says: /Add --watch/ },
    {
      name: "a port that is none",
      words: ["watch", "--port", "http"],
      code: 2,
      says: /"http" is not a port/,
    },
    { name: "an address that is none", words: ["-b", "example"], code: 2, says: /--base-url https/ },
    {
      name: "a site inside the clippings",
      words: ["-o", "seeds/site"],
      code: 2,
      says: /seeds\/site .* seeds/,
    },
    { name: "clippings inside the site", words: ["-i", "public/in"], code: 2, says: /public\/in .* public/ },
    {
      name: "a folder that is not ours",
      files: { "public/thesis.doc": "x" },
      code: 1,
      says: /not made by Clipfile.*thesis\.doc/,
    },
    {
      name: "a broken template",
      files: { "templates/article.eta": "<p>\n<%= it.page. %>\n" },
      code: 1,
      says: /templates\/article\.eta:2 is broken/,
    },
    {
      name: "a template that asks for what is not there",
      files: { "templates/about.eta": "<p>\n\n<%= it.nowhere.at.all %>\n" },
      code: 1,
      says: /templates\/about\.eta:3 is broken/,
    },
    {
      name: "a dead link",
      files: { "templates/about.eta": '<a href="nowhere.html">x</a>' },
      code: 1,
      says: /about\.html links to "nowhere\.html"/,
    },
  ];

  test.for(cases)("$name: $code", async ({ files, bare, words = [], code, says }) => {
    const answer = await place({ ...(bare ? {} : archive), ...files }).call(...words);
    expect(answer.err).toMatch(says);
    expect(answer.err).not.toMatch(/^ +at /m);
    expect(answer.err).toMatch(/^error {2}[a-z-]+$/m);
    expect([answer.code, answer.out]).toEqual([code, ""]);
  });
});
