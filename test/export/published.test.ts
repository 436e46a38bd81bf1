import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/export/schema.ts";
import { DOCKS, home, type Place, place, STRIKE } from "../cli/call.ts";
import { BRIDGE } from "../support/accounts.ts";

const archive = {
  "seeds/strike.txt": STRIKE,
  "seeds/docks.txt": DOCKS,
  "seeds/fair.txt": `---\nid: 1931/fair\nstatus: withheld\n---\nZebedee Quill opens the fair\n\nThe fair was opened on May 9, 1931 by Zebedee Quill.\n\n"Nobody may ever read this sentence," said Zebedee Quill.\n`,
  "seeds/bridge.txt": BRIDGE.dated,
  "seeds/mourning.txt": BRIDGE.weekday,
  "seeds/junk.txt": "Subscribe\n\nShare this\n",
  "corrections/docks.yaml": "- {field: title, value: Docks fall quiet, by: Jo}\n- {remove: [1]}\n",
};

async function built(
  files: Readonly<Record<string, string>>,
): Promise<Place & { text(path: string): string }> {
  const here = place(files);
  const { code, err } = await here.call("--quiet");
  expect(code, err).toBe(0);
  return { ...here, text: (path) => readFileSync(join(here.folder, "public", path), "utf8") };
}

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the data files of a site", () => {
  test("hold all that is shown, in the very forms of the export", async () => {
    const { text, call } = await built(archive);
    const usable = ["--filter", "status=usable"];
    for (const [name, format] of [
      ["articles.jsonl", "jsonl"],
      ["articles.csv", "csv"],
      ["articles.ris", "ris"],
      ["articles.bib", "biblatex"],
      ["articles.csl.json", "csl"],
    ] as const)
      expect(text(`data/${name}`), name).toBe((await call("export", "-f", format, ...usable)).out);
    const records = linesOf(text("data/articles.jsonl"));
    expect(records).toHaveLength(5);
    for (const record of records) expect(JSON.parse(text(`articles/${record.id}.json`))).toEqual(record);
    const rows = parse(text("data/articles.csv"), { columns: true }) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  test("tell of stories, quotations, names and events by the ids of articles", async () => {
    const { text } = await built(archive);
    const list = (name: string) => JSON.parse(text(`data/${name}.json`));
    expect(list("stories")).toMatchObject([
      { id: "bridge", members: expect.arrayContaining(["bridge", "mourning"]) },
    ]);
    expect(list("quotes")[0]).toMatchObject({ article: "bridge", speaker: { value: "Agnes Holroyd" } });
    expect(list("people")).toContainEqual(
      expect.objectContaining({ name: "Piers Langstaff", articles: expect.arrayContaining(["bridge"]) }),
    );
    expect(list("events")).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining("old suspension footbridge") }),
    );
  });

  test("say nothing of what is withheld", async () => {
    const { folder } = await built(archive);
    const files = readdirSync(join(folder, "public"), { recursive: true, encoding: "utf8" });
    const data = files.filter(
      (name) => /^data|\.json$|SUMS$/.test(name) && !name.startsWith("search") && !name.startsWith("."),
    );
    expect(data.length).toBeGreaterThan(15);
    for (const name of data.filter((one) => /\./.test(one)))
      expect(readFileSync(join(folder, "public", name), "utf8"), name).not.toMatch(
        /Zebedee|1931\/fair|fair\.txt/,
      );
    expect(files).not.toContain(join("articles", "1931", "fair.json"));
  });

  test("hold no running text where only excerpts are published, and nothing left out where originals are not", async () => {
    const said = "Agnes Holroyd, who keeps the tea room";
    const excerpt = await built({ ...archive, "archive.yaml": "publish:\n  text: excerpt\n" });
    for (const name of [
      "data/articles.jsonl",
      "data/articles.csv",
      "data/quotes.json",
      "data/events.json",
      "articles/bridge.json",
    ])
      expect(excerpt.text(name), name).not.toMatch(new RegExp(`${said}|We heard a crack|to be shut until`));
    expect(JSON.parse(excerpt.text("articles/bridge.json"))).toMatchObject({
      title: { value: expect.any(String) },
      body: [],
      quotes: [],
      removed: [],
    });
    const without = await built({ ...archive, "archive.yaml": "publish:\n  originals: false\n" });
    expect(JSON.parse(without.text("articles/docks.json"))).toMatchObject({ removed: [] });
    expect(without.text("articles/bridge.json")).toContain(said);
    expect(without.text("SHA256SUMS")).not.toContain(".txt");
  });

  test("are described by a data package and proven by sums", async () => {
    const { text, folder } = await built({
      ...archive,
      "archive.yaml": "title: Täglich Neues!\nrights: Ask us.\n",
    });
    const about = JSON.parse(text("datapackage.json"));
    expect(about).toMatchObject({ name: "taglich-neues", title: "Täglich Neues!" });
    const names = about.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path } of about.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(text(path).length).toBeGreaterThan(0);
    }
    const sums = text("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    for (const [sum, path] of sums) {
      const bytes = readFileSync(join(folder, "public", path!));
      expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(sum);
    }
    expect(sums.map(([, path]) => path)).toEqual(
      expect.arrayContaining([
        "datapackage.json",
        "articles/strike.txt",
        ...about.resources.map(({ path }: { path: string }) => path),
      ]),
    );
  });

  test("stay as they are where nothing changed, and change only where something did", async () => {
    const { call, put } = await built(archive);
    expect(JSON.parse((await call("--json")).out)).toMatchObject({ written: 0, deleted: 0 });
    put("public/data/articles.csv", "");
    expect(JSON.parse((await call("--json")).out)).toMatchObject({ written: 1, deleted: 0 });
  });
});

describe("the schema", () => {
  test("is valid, and every record fits it, without a field that it does not name", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const fits = ajv.compile(closed(recordSchema));
    const { text, call } = await built(archive);
    expect(ajv.validateSchema(JSON.parse(text("data/schema.json")))).toBe(true);
    const seeds = linesOf((await call("export", "-i", join(home, "seeds"))).out);
    const languages = linesOf((await call("export", "-i", join(home, "test/quality/languages"))).out);
    const own = linesOf((await call("export")).out);
    expect(seeds).toHaveLength(5);
    for (const record of [...seeds, ...languages, ...own])
      expect(fits(record), `${record.path} ${JSON.stringify(fits.errors)}`).toBe(true);
    expect(fits({ ...seeds[0], status: "lost" })).toBe(false);
  });
});

/** The same, allowing no field that it does not name. */
function closed<T>(schema: T): T {
  const copy = JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
  );
  return copy as T;
}
