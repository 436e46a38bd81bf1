import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { loadConfig, type Overrides } from "../../src/config.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";

interface Call {
  /** Files by absolute path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly config?: string;
  readonly overrides?: Overrides;
  readonly home?: string;
  readonly readOnly?: boolean;
}

/** The settings of a call made in the folder /archive of a machine that holds only these files. */
function load({ files = {}, ...call }: Call) {
  return loadConfig({
    cwd: "/archive",
    home: "/opt/clipfile",
    ...call,
    files: {
      exists: (path) => path in files,
      realPath: (path) => path,
      read(path) {
        const content = files[path];
        if (content !== undefined)
          return typeof content === "string" ? new TextEncoder().encode(content) : content;
        const [code, words] = path.endsWith("/")
          ? ["EISDIR", "illegal operation"]
          : ["ENOENT", "no such file or directory"];
        throw Object.assign(new Error(`${code}: ${words}, open '${path}'`), { code, syscall: "open" });
      },
    },
  });
}

/** The settings that this archive.yaml gives. */
const set = (yaml: string, call: Omit<Call, "files"> = {}) =>
  load({ ...call, files: { "/archive/archive.yaml": yaml } });

/** What is said of settings that cannot be meant. */
function refusal(call: () => unknown): ArchiveError {
  try {
    call();
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("without settings", () => {
  test("everything has a default", () => {
    expect(load({})).toEqual({
      root: "/archive",
      file: null,
      title: "Clippings",
      description: null,
      language: "en",
      baseUrl: null,
      input: "/archive/seeds",
      output: "/archive/public",
      templates: "/archive/templates",
      dateOrder: null,
      terms: null,
      facts: null,
      sources: null,
      stories: { merge: [], split: [] },
      publish: { text: "full", originals: true, robots: "noindex" },
      rights: null,
      contact: null,
    });
  });

  test.each(["", "# nothing yet\n", "title:\ncontact: ~\npublish:\n", "\ufeff"])(
    "nor with a file that sets nothing: %j",
    (yaml) => {
      expect(set(yaml)).toEqual({ ...load({}), file: "/archive/archive.yaml" });
    },
  );
});

describe("with settings", () => {
  test("every key is read", () => {
    const yaml = `
title: 2022
description: All that was cut out
language: de_at
words:
  frame.timeline: Annalen
baseUrl: https://clips.example/archive
input: clips
output: ../site
templates: my/templates
dateOrder: mdy
terms: tables/mayors.csv
facts: tables/floods.csv
sources: tables/sources.csv
stories:
  merge:
    - [flood-1, flood-2]
  split: [[flood-1, fair], [advert]]
publish:
  text: excerpt
  originals: false
  robots: noindex
rights: All rights with the papers
contact: desk@clips.example
`;
    expect(set(yaml)).toEqual({
      root: "/archive",
      file: "/archive/archive.yaml",
      title: "2022",
      description: "All that was cut out",
      language: "de-AT",
      rewordings: { "frame.timeline": "Annalen" },
      baseUrl: "https://clips.example/archive/",
      input: "/archive/clips",
      output: "/site",
      templates: "/archive/my/templates",
      dateOrder: "mdy",
      terms: "/archive/tables/mayors.csv",
      facts: "/archive/tables/floods.csv",
      sources: "/archive/tables/sources.csv",
      stories: { merge: [["flood-1", "flood-2"]], split: [["flood-1", "fair"], ["advert"]] },
      publish: { text: "excerpt", originals: false, robots: "noindex" },
      rights: "All rights with the papers",
      contact: "desk@clips.example",
    });
  });

  test("part of a map leaves the rest as it is", () => {
    expect(set("publish: {robots: index}").publish).toEqual({
      text: "full",
      originals: true,
      robots: "index",
    });
  });

  test("archive.yml is read as well, but not both", () => {
    expect(load({ files: { "/archive/archive.yml": "title: Mills" } }).title).toBe("Mills");
    const both = refusal(() => load({ files: { "/archive/archive.yml": "", "/archive/archive.yaml": "" } }));
    expect([both.code, both.exitCode]).toEqual(["config-double", 2]);
  });

  test("a named file is found from the call; its paths start in its own folder, those of the call in the call's", () => {
    const files = { "/mills/settings.yaml": "input: clips\noutput: site\ntitle: Mills" };
    expect(load({ files, config: "../mills/settings.yaml", overrides: { output: "here" } })).toMatchObject({
      root: "/mills",
      file: "/mills/settings.yaml",
      title: "Mills",
      input: "/mills/clips",
      output: "/archive/here",
      templates: "/mills/templates",
    });
  });

  test("the call goes before the file", () => {
    const yaml = "input: a\noutput: b\ntemplates: c\nbaseUrl: https://a.example/";
    const overrides = { input: "x", output: "y", templates: "z", baseUrl: "http://b.example" };
    expect(set(yaml, { overrides })).toMatchObject({
      input: "/archive/x",
      output: "/archive/y",
      templates: "/archive/z",
      baseUrl: "http://b.example/",
    });
  });

  test.each([
    ["https://clips.example", "https://clips.example/"],
    ["https://clips.example/a/b/", "https://clips.example/a/b/"],
    ["http://localhost:4680", "http://localhost:4680/"],
  ])("baseUrl %s is %s", (written, address) => {
    expect(set(`baseUrl: ${written}`).baseUrl).toBe(address);
  });
});

describe("settings that cannot be meant", () => {
  test.each([
    [
      "ouput: site",
      "config-key-unknown",
      'archive.yaml:1 has "ouput", which is no setting.',
      'Did you mean "output"?',
    ],
    [
      "title: Mills\n\nbaseurl: x",
      "config-key-unknown",
      'archive.yaml:3 has "baseurl", which is no setting.',
      'Did you mean "baseUrl"?',
    ],
    [
      "publish:\n  text: full\n  robot: index",
      "config-key-unknown",
      'archive.yaml:3 has "publish.robot", which is no setting.',
      'Did you mean "robots"?',
    ],
    [
      "gopher: hole",
      "config-key-unknown",
      'archive.yaml:1 has "gopher", which is no setting.',
      "The settings are: title, ",
    ],
    [
      "title: a\ndateOrder: ymd",
      "config-value-wrong",
      'archive.yaml:2 sets "dateOrder" to what it cannot be.',
      "Write dmy or mdy.",
    ],
    [
      "publish: {text: some}",
      "config-value-wrong",
      'archive.yaml:1 sets "publish.text" to what it cannot be.',
      "Write full or excerpt.",
    ],
    [
      "publish:\n  originals: no",
      "config-value-wrong",
      'archive.yaml:2 sets "publish.originals" to what it cannot be.',
      "Write true or false.",
    ],
    [
      "publish: all",
      "config-value-wrong",
      'archive.yaml:1 sets "publish" to what it cannot be.',
      "Write a map with text, originals and robots",
    ],
    ["title: [a]", "config-value-wrong", 'archive.yaml:1 sets "title" to what it cannot be.', "Write words."],
    [
      "input: {a: b}",
      "config-value-wrong",
      'archive.yaml:1 sets "input" to what it cannot be.',
      "Write a folder.",
    ],
    [
      "language: English",
      "config-value-wrong",
      'archive.yaml:1 sets "language" to what it cannot be.',
      "Write the code of a language in which the pages can be written: en or de.",
    ],
    [
      "language: pt",
      "config-value-wrong",
      'archive.yaml:1 sets "language" to what it cannot be.',
      "Write the code of a language in which the pages can be written: en or de.",
    ],
    [
      "title: Clips\nwords:\n  frame.timelime: Annals",
      "config-key-unknown",
      'archive.yaml:3 has "words.frame.timelime", which is no setting.',
      'Did you mean "frame.timeline"?',
    ],
    [
      "baseUrl: clips.example",
      "config-value-wrong",
      'archive.yaml:1 sets "baseUrl" to what it cannot be.',
      "Write an address in full",
    ],
    [
      "baseUrl: javascript:alert(1)",
      "config-value-wrong",
      'archive.yaml:1 sets "baseUrl" to what it cannot be.',
      "Write an address",
    ],
    [
      "baseUrl: https://a.example/?b=c",
      "config-value-wrong",
      'archive.yaml:1 sets "baseUrl" to what it cannot be.',
      "Write an address",
    ],
    [
      "title: Mills: closed",
      "config-broken",
      "archive.yaml:1:13 is not valid YAML: ",
      "Put a value that holds",
    ],
    ["- title", "config-broken", "archive.yaml:1:1 is not valid YAML: ", "Put a value"],
    ["title: a\ntitle: b", "config-broken", "archive.yaml:2:1 is not valid YAML: ", "Put a value"],
  ])("%j", (yaml, code, message, hint) => {
    const error = refusal(() => set(yaml));
    expect([error.code, error.exitCode]).toEqual([code, 2]);
    expect(error.message.startsWith(message), error.message).toBe(true);
    expect(error.hint.startsWith(hint), error.hint).toBe(true);
  });

  test("a named file that is not there, not readable or not UTF-8", () => {
    expect(refusal(() => load({ config: "mills.yaml" }))).toMatchObject({
      code: "config-missing",
      exitCode: 2,
      message: "There is no file mills.yaml.",
    });
    const latin1 = { "/archive/archive.yaml": Uint8Array.from([0x74, 0x3a, 0x20, 0xe9]) };
    expect(refusal(() => load({ files: latin1 }))).toMatchObject({ code: "config-unreadable", exitCode: 2 });
  });

  test("an address of the call that is none", () => {
    const error = refusal(() => load({ overrides: { baseUrl: "clips" } }));
    expect([error.exitCode, error.message]).toEqual([2, '"clips" cannot be the address of the site.']);
    expect(error.hint).toContain("--base-url https://");
  });
});

describe("folders in each other", () => {
  test.each<[string, Overrides]>([
    ["The clippings and the site cannot both be in a.", { input: "a", output: "a/" }],
    ["The site in a/b would be in the folder of the clippings, a.", { input: "a", output: "a/b" }],
    ["The site in public would be in the folder of the clippings, /archive.", { input: "." }],
    ["The clippings in a/b are in the folder of the site, a.", { input: "a/b", output: "a" }],
    ["The templates in a/t are in the folder of the site, a.", { templates: "a/t", output: "a" }],
    ["The templates in a are in the folder of the site, a.", { templates: "a", output: "a" }],
    ["The site in t/site would be in the folder of the templates, t.", { templates: "t", output: "t/site" }],
    [
      "The folder of the site, /archive, holds the one that everything else is in.",
      { input: "/b", templates: "/c", output: "." },
    ],
    ["The folder of the site, ../opt, holds Clipfile itself.", { output: "/opt" }],
  ])("%s", (message, overrides) => {
    const error = refusal(() => load({ overrides }));
    expect([error.message, error.code, error.exitCode]).toEqual([message, "folders-nested", 2]);
    expect(error.hint).toContain("--output");
  });

  test("names that only begin alike are not in each other", () => {
    expect(load({ overrides: { input: "a", output: "a-site", templates: "..t" } }).output).toBe(
      "/archive/a-site",
    );
  });

  test("do not matter where no site is written", () => {
    expect(load({ overrides: { input: "." }, readOnly: true }).input).toBe("/archive");
  });

  describe("behind links", () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "clipfile-config-")));
    afterEach(() => rmSync(folder, { recursive: true }));

    test("are found, also where the folder of the site is yet to be made", () => {
      mkdirSync(join(folder, "seeds/deep"), { recursive: true });
      symlinkSync(join(folder, "seeds/deep"), join(folder, "elsewhere"));
      const files = {
        exists: () => false,
        read: readFileSync,
        realPath: (path: string) => realpathSync.native(path),
      };
      const error = refusal(() =>
        loadConfig({ cwd: folder, overrides: { output: "elsewhere/new/site" }, files }),
      );
      expect(error.message).toBe(
        "The site in elsewhere/new/site would be in the folder of the clippings, seeds.",
      );
    });
  });
});
